"""The values of a question, one by one; what is malformed is refused by field."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import IntEnum
from typing import Final
from zoneinfo import ZoneInfo

from envases_ot.choices import ROL_LEGACY, Rol
from envases_ot.errors import DomainError

PLANT_ZONE: Final = ZoneInfo("America/Santiago")
LARGEST: Final = 2**31 - 1


class Reader:
    """A JSON object of a question. Every method raises DomainError INVALID_INPUT naming the field."""

    def __init__(self, given: Mapping[str, object], path: str = "") -> None:
        self._given = given
        self._path = path

    def has(self, *names: str) -> bool:
        return any(name in self._given for name in names)

    def is_given(self, name: str) -> bool:
        """There, and not null."""
        return self._given.get(name) is not None

    def is_text(self, name: str) -> bool:
        return isinstance(self._given.get(name), str)

    def is_truth(self, name: str) -> bool:
        return isinstance(self._given.get(name), bool)

    def number(self, name: str) -> int | None:
        value = self._given.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST:
            raise self.malformed(name, "Se espera un número entero.")
        return value

    def count(self, name: str, default: int = 0) -> int:
        value = self.number(name)
        if value is not None and value < 0:
            raise self.malformed(name, "Se espera 0 o más.")
        return default if value is None else value

    def measure(self, name: str) -> float | None:
        value = self._given.get(name)
        if value is None:
            return None
        return self._measure(value, name)

    def measures(self, name: str) -> list[float]:
        return [self._measure(value, name) for value in self._list(name)]

    def _measure(self, value: object, name: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= LARGEST:
            raise self.malformed(name, "Se espera un número.")
        return float(value)

    def numbers(self, name: str) -> list[int]:
        values = self._list(name)
        if any(isinstance(value, bool) or not isinstance(value, int) for value in values):
            raise self.malformed(name, "Se espera una lista de números enteros.")
        return [value for value in values if isinstance(value, int)]

    def flag(self, name: str, *, default: bool = False) -> bool:
        """True, false, 1, 0 or null."""
        value = self._given.get(name)
        if value is None:
            return default
        if isinstance(value, bool) or (isinstance(value, int) and value in (0, 1)):
            return bool(value)
        raise self.malformed(name, "Se espera verdadero o falso.")

    def text(self, name: str, default: str = "") -> str:
        value = self._given.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise self.malformed(name, "Se espera un texto.")
        return value

    def code[Code: IntEnum](self, name: str, codes: type[Code]) -> Code | None:
        value = self.number(name)
        if value is None:
            return None
        try:
            return codes(value)
        except ValueError as error:
            raise self.malformed(name, "Número desconocido.") from error

    def needed[Code: IntEnum](self, name: str, codes: type[Code]) -> Code:
        value = self.code(name, codes)
        if value is None:
            raise self.malformed(name, "Falta este dato.")
        return value

    def rol(self, name: str = "role_id") -> Rol:
        """By legacy number under `role_id`, or by slug under `role`."""
        number = self.number(name)
        if number is None:
            return self.rol_of_slug("role")
        if number not in ROL_LEGACY:
            raise self.malformed(name, "Rol desconocido.")
        return ROL_LEGACY[number]

    def rol_of_slug(self, name: str) -> Rol:
        slug = self.text(name)
        if slug not in Rol.values:
            raise self.malformed(name, "Indique un rol.")
        return Rol(slug)

    def rows(self, name: str) -> "list[Reader] | None":
        """A list of objects; None when it is not given."""
        if not self.is_given(name):
            return None
        rows = []
        for position, value in enumerate(self._list(name)):
            if not isinstance(value, Mapping):
                raise self.malformed(name, "Se espera una lista de objetos.")
            rows.append(Reader(value, f"{self._path}{name}.{position}."))
        return rows

    def inner(self, name: str) -> "Reader":
        value = self._given.get(name)
        if not isinstance(value, Mapping):
            raise self.malformed(name, "Se espera un objeto.")
        return Reader(value, f"{self._path}{name}.")

    def names(self) -> list[str]:
        return [str(name) for name in self._given]

    def words(self, name: str) -> list[str]:
        values = self._list(name) if self.is_given(name) else []
        if not all(isinstance(value, str) for value in values):
            raise self.malformed(name, "Se espera una lista de textos.")
        return [str(value) for value in values]

    def filled(self, name: str) -> bool:
        """Whether a list has anything in it beside nulls and zeros."""
        return any(self._list(name)) if self.is_given(name) else False

    def moment(self, name: str) -> datetime:
        """Local time of the plant; one with a zone is brought there."""
        try:
            moment = datetime.fromisoformat(self.text(name))
        except ValueError as error:
            raise self.malformed(name, "Se espera una fecha y hora ISO, como 2024-03-04T08:15.") from error
        try:
            return moment.astimezone(PLANT_ZONE).replace(tzinfo=None) if moment.tzinfo else moment
        except OverflowError as error:
            raise self.malformed(name, "La fecha está fuera de rango.") from error

    def day(self, text: str, name: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise self.malformed(name, "Se espera una fecha ISO, como 2024-12-25.") from error

    def hour(self, text: str, name: str) -> time:
        try:
            hour = time.fromisoformat(text)
        except ValueError as error:
            raise self.malformed(name, "Se espera una hora, como 08:15.") from error
        if hour.tzinfo is not None:
            raise self.malformed(name, "Se espera una hora sin zona, como 08:15.")
        return hour

    def malformed(self, name: str, message: str) -> DomainError:
        return DomainError(message, code="INVALID_INPUT", field=f"{self._path}{name}")

    def _list(self, name: str) -> list[object]:
        value = self._given.get(name)
        if not isinstance(value, list):
            raise self.malformed(name, "Se espera una lista.")
        return value
