"""A cell becomes the value of a column: "12,5" is 12.5, "Sí" is true, a name is the key that it stands for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from django.db.models import (
    BooleanField,
    DateField,
    DecimalField,
    Field,
    ForeignKey,
    IntegerField,
    Model,
)

from envases_ot.importer.reader import Value
from envases_ot.models import Client, User
from envases_ot.models.work_orders.queryset import fold

EXCEL_DAY_0: Final = date(1899, 12, 30)
YES, NO = ("si", "1", "true", "verdadero", "x"), ("no", "0", "false", "falso")
MAX_SHOWN: Final = 60
"""Characters of a wrong value that its message repeats."""
OTHER_NAMES: Mapping[type[Model], tuple[str, ...]] = {
    Client: ("rut", "codigo"),
    User: ("username", "rut", "email"),
}
"""Columns by which people name a row, beside its own name and its key."""

type Convert = Callable[[Value], Any]


class CellError(ValueError):
    """A cell that is not what its column holds; `code` is stable, the message Spanish."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Names:
    """What a column that points at another table may say.

    Attributes:
        keys: {folded name: stored key}; None where two rows have that name.
        texts: names for the template, in order.
    """

    keys: Mapping[str, Any]
    texts: tuple[str, ...]


def converter_of(field: "Field[Any, Any]", names: Names | None) -> Convert:
    """What turns the cells of this field's column into its values; a blank cell is asked of no converter."""
    if names is not None:
        return lambda value: _named(value, names)
    if isinstance(field, BooleanField):
        return _yes_or_no
    if isinstance(field, IntegerField):
        return _whole
    if isinstance(field, DecimalField):
        return _decimal
    if isinstance(field, DateField):
        return _day
    return text_of


def names_of(field: "Field[Any, Any]") -> Names | None:
    """The names that this field takes; None when it takes values. One query where it points at a table."""
    if isinstance(field, ForeignKey):
        return _of_table(field)
    if field.choices:
        pairs = [(str(label), value) for value, label in field.flatchoices]
        keys = {fold(label): value for label, value in pairs} | {
            fold(str(value)): value for _, value in pairs
        }
        return Names(keys, tuple(label for label, _ in pairs))
    return None


def _of_table(field: "ForeignKey[Any, Any]") -> Names:
    """A row is meant by its name, its code or its key; retired rows are known, and refused by the judge."""
    model, key = field.related_model, field.target_field.attname
    keys: dict[str, Any] = {}
    numbers: dict[str, Any] = {}
    texts: list[str] = []
    for row in model._base_manager.order_by("pk").iterator(chunk_size=2000):
        columns = ("codigo", "descripcion", *OTHER_NAMES.get(model, ()))
        said = {str(row), *(str(getattr(row, name, "") or "") for name in columns)}
        for name in {fold(text) for text in said if text}:
            keys[name] = getattr(row, key) if name not in keys else None
        numbers[str(getattr(row, key))] = getattr(row, key)
        texts.append(str(row))
    return Names(numbers | keys, tuple(texts))


def text_of(value: Value) -> str:
    """A number that Excel made of a text loses its ".0"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _named(value: Value, names: Names) -> Any:
    said = fold(text_of(value))
    if said not in names.keys:
        raise CellError("UNKNOWN", f"«{_shown(value)}» no está en la lista de este campo.")
    key = names.keys[said]
    if key is None:
        raise CellError(
            "AMBIGUOUS", f"«{_shown(value)}» es el nombre de más de uno: use su código o su número."
        )
    return key


def _yes_or_no(value: Value) -> bool:
    said = fold(text_of(value))
    if said in YES or said in NO:
        return said in YES
    raise CellError("NOT_YES_NO", f"«{_shown(value)}» no es Sí ni No.")


def _whole(value: Value) -> int:
    number = _decimal(value)
    if number != number.to_integral_value():
        raise CellError("NOT_WHOLE", f"«{_shown(value)}» no es un número entero.")
    return int(number)


def _decimal(value: Value) -> Decimal:
    """Both marks are read: "1.234,5" is 1234.5, "12.5" is 12.5."""
    text = repr(value) if isinstance(value, float) else text_of(value).replace(" ", "")
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise CellError("NOT_A_NUMBER", f"«{_shown(value)}» no es un número.") from error
    if not number.is_finite():
        raise CellError("NOT_A_NUMBER", f"«{_shown(value)}» no es un número.")
    return number


def _day(value: Value) -> date:
    """A day of Excel, which is a number, or "28-02-2026", or "2026-02-28"."""
    if isinstance(value, float):
        try:
            return EXCEL_DAY_0 + timedelta(days=int(value))
        except OverflowError as error:
            raise CellError("NOT_A_DAY", f"«{_shown(value)}» no es una fecha.") from error
    for shape in ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text_of(value), shape).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
    raise CellError("NOT_A_DAY", f"«{_shown(value)}» no es una fecha: escriba día-mes-año.")


def _shown(value: Value) -> str:
    return text_of(value)[:MAX_SHOWN]
