"""The rows of a rule set as grids: who makes what. Read whole, written in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.text import capfirst

from envases_ot.choices import CartonColor, SiNo
from envases_ot.domain.catalog_lists import Lists, catalog_lists
from envases_ot.errors import DomainError, StaleError
from envases_ot.models import CascadeTable, CascadeValidCombination, Planta, RuleSet

MAX_FIELDS = 2
"""A table with more fields is no grid; its rows are edited one by one."""

type Values = tuple[int, ...]
type Plants = frozenset[int] | None
"""Plants that make a combination; empty: a row that no plant makes; None: no row at all."""

FIXED_LABELS: dict[str, dict[int, str]] = {
    "cinta": {value: str(label) for value, label in SiNo.choices},
    "carton_color": {value: str(label) for value, label in CartonColor.choices},
}

WORDS_FROM = ("table", "impresion", "fsc", "coverage_internal", "coverage_external", "product_type", "carton")
"""What `words_of` reads of a combination: select these when there are many."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One field of a table: its column and the values it may take or has rows for, in catalog order."""

    column: str
    label: str
    options: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    values: Values
    plants: Plants
    por_confirmar: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of one or two fields; a one-field table has a single column of cells.

    Attributes:
        rows: (label, cells in the order of the columns), in catalog order.
    """

    table: CascadeTable
    axes: tuple[Axis, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody saw in a cell and what they want there."""

    table_id: int
    values: Values
    seen: Plants
    wanted: Plants
    confirmed: bool = False


def read_matrix(rule_set: RuleSet) -> list[Grid]:
    """Grids of the tables with one or two fields, in the order of the rule set."""
    tables = [table for table in rule_set.tables.all() if len(table.fields) <= MAX_FIELDS]
    cells: dict[int, dict[Values, Cell]] = {table.pk: {} for table in tables}
    by_id = {table.pk: table for table in tables}
    rows = CascadeValidCombination.objects.filter(table__in=tables).prefetch_related("plant_rows")
    for row in rows:
        row.table = by_id[row.table_id]
        values = tuple(value for value in row.values if value is not None)
        plants = frozenset(plant_row.planta_id for plant_row in row.plant_rows.all())
        cells[row.table_id][values] = Cell(values, plants, row.por_confirmar)
    lists = catalog_lists()
    return [_grid(table, cells[table.pk], lists) for table in tables]


def _grid(table: CascadeTable, cells: Mapping[Values, Cell], lists: Lists) -> Grid:
    axes = tuple(
        _axis(column, attribute, lists, used={values[index] for values in cells})
        for index, (column, attribute) in enumerate(zip(table.fields, table.attributes, strict=True))
    )
    columns: tuple[tuple[int, ...], ...] = ((),)
    if len(axes) == MAX_FIELDS:
        columns = tuple((value,) for value, _ in axes[1].options)
    rows = tuple(
        (label, tuple(cells.get((value, *column), Cell((value, *column), None)) for column in columns))
        for value, label in axes[0].options
    )
    return Grid(table, axes, rows)


def _axis(column: str, attribute: str, lists: Lists, *, used: set[int]) -> Axis:
    """Options of a chain field: its catalog, or the fixed words of the code that have none."""
    field: Any = CascadeValidCombination._meta.get_field(attribute.removesuffix("_id"))
    label = capfirst(str(field.verbose_name))
    if not field.is_relation:
        return Axis(column, label, tuple(FIXED_LABELS[column].items()))
    rows = lists[field.related_model]
    return Axis(
        column, label, tuple((row.key, row.text) for row in rows if row.key in used or row.is_offered)
    )


def words_of(combination: CascadeValidCombination) -> str:
    """The combination in words: "Flexografía + Sin FSC"; reads the foreign keys of WORDS_FROM."""
    words = []
    for column, attribute in zip(combination.table.fields, combination.table.attributes, strict=True):
        value = getattr(combination, attribute)
        if column in FIXED_LABELS:
            words.append(f"{column.replace('_', ' ').capitalize()} {FIXED_LABELS[column].get(value, value)}")
        else:
            related = getattr(combination, attribute.removesuffix("_id"))
            words.append(str(getattr(related, "descripcion", related)))
    return " + ".join(words)


@transaction.atomic
def save_matrix(rule_set_pk: int, edits: list[Edit]) -> int:
    """Writes the cells that changed; all of them or none.

    Returns:
        how many cells were written.
    Raises:
        StaleError: CELDA_CAMBIADA, somebody else changed one of these cells since it was shown.
        DomainError: CELDA_AJENA, a cell of another rule set.
    """
    RuleSet.objects.select_for_update().get(pk=rule_set_pk)
    tables = {table.pk: table for table in CascadeTable.objects.filter(rule_set=rule_set_pk)}
    changed = [edit for edit in edits if edit.wanted != edit.seen or edit.confirmed]
    for edit in changed:
        if edit.table_id not in tables:
            raise DomainError(
                "Una celda no es de este juego de reglas: recargue la página.", code="CELDA_AJENA"
            )
        _write(tables[edit.table_id], edit)
    return len(changed)


def _write(table: CascadeTable, edit: Edit) -> None:
    where = dict(zip(table.attributes, edit.values, strict=True))
    row = CascadeValidCombination.objects.filter(table=table, **where).first()
    stored = None if row is None else frozenset(row.plant_rows.values_list("planta_id", flat=True))
    if stored != edit.seen:
        raise StaleError(
            f"Otra persona cambió «{table.name}» mientras usted la editaba: recargue la página y repita su cambio.",
            code="CELDA_CAMBIADA",
        )
    if row is None:
        row = CascadeValidCombination.objects.create(table=table, **where)
    if edit.wanted is not None and edit.wanted != stored:
        row.plantas.set(Planta.objects.filter(pk__in=edit.wanted))
    if edit.confirmed and row.por_confirmar:
        row.por_confirmar = False
        row.save(update_fields=["por_confirmar", "updated_at"])
