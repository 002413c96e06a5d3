"""The columns of a sheet: which heading is which field, and where in the file a problem stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Field

from envases_ot.errors import DomainError
from envases_ot.importer.cells import CellError, Convert, Names, converter_of, names_of
from envases_ot.importer.reader import Value
from envases_ot.models.work_orders.queryset import fold

KEPT_TEXTS: Final = 1000
"""Different texts of a column whose values are kept: most columns say few."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One reason why a file is not loaded.

    Attributes:
        cell: as Excel names it, "B7"; with its sheet where there are several.
    """

    cell: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column that a sheet may have.

    Attributes:
        name: attribute of the model, under which the domain speaks of it.
        names: what it may say; None when it takes values.
    """

    heading: str
    name: str
    convert: Convert
    names: Names | None


def column_of(field: "Field[Any, Any]", *, by_column: bool = False) -> SheetColumn:
    """The column of a field; `by_column` names it as the database does, as OTs are spoken of."""
    heading = str(field.verbose_name)
    names = names_of(field)
    name = str(field.column) if by_column else field.attname
    return SheetColumn(heading[:1].upper() + heading[1:], name, converter_of(field, names), names)


class SheetPlan:
    """The headings of one file matched with the columns that its sheet may have."""

    def __init__(self, headings: Sequence[Value], columns: Iterable[SheetColumn], *, sheet: str) -> None:
        """Match them, without looking at case, accents and order.

        Raises:
            DomainError: HEADING_UNKNOWN, HEADING_TWICE.
        """
        known = {fold(column.heading): column for column in columns}
        self.sheet = sheet
        self.places: list[tuple[int, SheetColumn]] = []
        self.read: list[dict[str, Any]] = []
        for place, heading in enumerate(headings):
            text = "" if heading is None else str(heading)
            if not text.strip():
                continue
            column = known.get(fold(text))
            if column is None:
                message = (
                    f"«{text}» no es una columna de la hoja {sheet}: use la plantilla. ({letters(place)}1)"
                )
                raise DomainError(message, code="HEADING_UNKNOWN")
            if any(column is other for _, other in self.places):
                message = f"La columna «{text}» está dos veces en la hoja {sheet}. ({letters(place)}1)"
                raise DomainError(message, code="HEADING_TWICE")
            self.places.append((place, column))
            self.read.append({})

    def values(self, row: Sequence[Value], *, number: int) -> tuple[dict[str, Any], list[CellProblem]]:
        """{name: value} of the cells that say something, and the problems of those that cannot be read."""
        values: dict[str, Any] = {}
        problems: list[CellProblem] = []
        for (place, column), read in zip(self.places, self.read, strict=True):
            cell = row[place] if place < len(row) else None
            if cell is None or cell == "":
                continue
            if type(cell) is str and cell in read:
                values[column.name] = read[cell]
                continue
            try:
                value = values[column.name] = column.convert(cell)
            except CellError as error:
                problems.append(CellProblem(self.cell(column.name, number), error.code, str(error)))
                continue
            if type(cell) is str and len(read) < KEPT_TEXTS:
                read[cell] = value
        return values, problems

    def cell(self, name: str | None, number: int) -> str:
        """Where a problem of a column stands; one of a column that the file does not have stands at its row."""
        for place, column in self.places:
            if column.name == name:
                return f"{letters(place)}{number}"
        return f"fila {number}"

    def heading_of(self, name: str | None, headings: Mapping[str, str]) -> str:
        """What a message begins with when its column is not in the file."""
        is_here = any(column.name == name for _, column in self.places)
        return "" if name is None or is_here or name not in headings else f"{headings[name]}: "


def letters(place: int) -> str:
    """A column as Excel names it.

    >>> letters(0), letters(25), letters(26), letters(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("A") + rest) + text
    return text
