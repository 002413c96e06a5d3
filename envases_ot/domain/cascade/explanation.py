"""Why a value cannot be chosen, down to the rule rows: a smallest set of choices and tables that exclude it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from envases_ot.domain.cascade.compiled import CompiledRules, CompiledTable
from envases_ot.domain.cascade.messages import reason_text, row_text
from envases_ot.domain.cascade.reasons import (
    Choices,
    catalog_reason,
    needed_plants,
    no_common_plant,
    prefix_reason,
)
from envases_ot.domain.cascade.types import CARTON_TABLE, CHAIN, PLANTA, Reason, Selection


@dataclass(frozen=True, slots=True)
class Conflict:
    """Choices and tables that no product satisfies together with the value; without any of them one does.

    Attributes:
        choices: {chain field: chosen value}.
        tables: referencias; CARTON_TABLE stands for the board catalog.
    """

    choices: Mapping[str, int]
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowShown:
    """A row that takes part in an exclusion; `plants` is None when the row is missing."""

    referencia: str
    values: Mapping[str, int]
    plants: tuple[int, ...] | None
    por_confirmar: bool
    text: str

    def to_json(self) -> dict[str, object]:
        return {
            "referencia": self.referencia,
            "values": dict(self.values),
            "plants": None if self.plants is None else list(self.plants),
            "por_confirmar": self.por_confirmar,
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class Explanation:
    """Whether a value goes with the other choices and, if not, what excludes it.

    Attributes:
        plants: plants left by the other choices, in catalog order.
        message: Spanish, one sentence.
    """

    field: str
    value: int
    possible: bool
    plants: tuple[int, ...]
    message: str
    reason: Reason | None = None
    conflict: Conflict | None = None
    rows: tuple[RowShown, ...] = ()

    def to_json(self) -> dict[str, object]:
        answer: dict[str, object] = {
            "field": self.field,
            "value": self.value,
            "possible": self.possible,
            "plants": list(self.plants),
            "message": self.message,
            "rows": [row.to_json() for row in self.rows],
        }
        if self.reason is not None:
            answer["reason"] = self.reason.to_json()
        if self.conflict is not None:
            answer["against"] = dict(self.conflict.choices)
            answer["tables"] = list(self.conflict.tables)
        return answer


def explain(rules: CompiledRules, name: str, value: int, selection: Selection) -> Explanation:
    """Why `value` of a field is in or out, given the choices of all other fields."""
    others = {
        other: chosen for other in CHAIN if other != name and (chosen := selection.get(other)) is not None
    }
    choices = Choices(rules, others)
    plants = rules.plants_of(choices.available)
    refusal = catalog_reason(rules, name, value)
    if refusal is None and rules.products.is_possible(rules.layout.chosen({**others, name: value})):
        message = reason_text(rules, name, value, None)
        return Explanation(name, value, possible=True, plants=plants, message=message)
    if refusal is not None:
        message = reason_text(rules, name, value, refusal)
        return Explanation(name, value, possible=False, plants=plants, message=message, reason=refusal)
    reason = order_free_reason(choices, name, value)
    conflict = find_conflict(rules, name, value, others=others)
    return Explanation(
        name,
        value,
        possible=False,
        plants=plants,
        message=reason_text(rules, name, value, reason),
        reason=reason,
        conflict=conflict,
        rows=rows_of(rules, conflict, {**conflict.choices, name: value}),
    )


def order_free_reason(choices: Choices, name: str, value: int) -> Reason:
    """Why an offered value is out, given the choices of all other fields, earlier and later ones."""
    direct = prefix_reason(choices, name, value) or _row_reason_in_any_order(choices, name, value)
    if direct is not None:
        return direct
    conflict = find_conflict(choices.rules, name, value, others=choices.chosen)
    return Reason("EXCLUDED_BY", filters=conflict.tables, against=tuple(conflict.choices))


def _row_reason_in_any_order(choices: Choices, name: str, value: int) -> Reason | None:
    """The rows that this value completes together with earlier or later choices: missing, empty, made elsewhere."""
    rules = choices.rules
    tables = (table for table in rules.tables if name in table.fields)
    needs = needed_plants(rules, tables, {**choices.chosen, name: value})
    if isinstance(needs, Reason):
        return needs
    if needs & choices.available or not choices.available:
        return None
    return no_common_plant(rules.plants_of(needs), rules.plants_of(choices.available))


def find_conflict(rules: CompiledRules, name: str, value: int, *, others: Mapping[str, int]) -> Conflict:
    """A smallest conflict, found by leaving out whatever is not needed; later fields go first.

    The value and all `others` together must be impossible.
    """
    choices = dict(others)
    for other in reversed(list(others)):
        fewer = {kept: chosen for kept, chosen in choices.items() if kept != other}
        if not rules.products.is_possible(rules.layout.chosen({**fewer, name: value})):
            choices = fewer
    chosen = rules.layout.chosen({**choices, name: value})
    tables = list(rules.boxes_by_table)
    for table in rules.boxes_by_table:
        fewer_tables = [kept for kept in tables if kept != table]
        if not can_satisfy(rules, chosen, tables=fewer_tables):
            tables = fewer_tables
    return Conflict(choices=choices, tables=tuple(tables))


def can_satisfy(rules: CompiledRules, chosen: int, *, tables: Iterable[str]) -> bool:
    """Whether some product with the chosen bits passes these tables, whatever the others say."""
    layout = rules.layout
    left = [layout.full]
    for referencia in tables:
        fitting = [box for box in rules.boxes_by_table[referencia] if chosen & box == chosen]
        left = [both for box in fitting for other in left if not layout.is_empty(both := box & other)]
    return any(chosen & box == chosen for box in left)


def rows_of(rules: CompiledRules, conflict: Conflict, choices: Mapping[str, int]) -> tuple[RowShown, ...]:
    """The rows of the conflict's tables that agree with the choices: the ones that exclude."""
    shown: list[RowShown] = []
    for table in rules.tables:
        if table.referencia in conflict.tables:
            shown += _rows_of_table(rules, table, choices)
    if CARTON_TABLE in conflict.tables:
        shown += _cartons_shown(rules, choices)
    return tuple(shown)


def _rows_of_table(
    rules: CompiledRules, table: CompiledTable, choices: Mapping[str, int]
) -> Sequence[RowShown]:
    wanted = [(index, choices[name]) for index, name in enumerate(table.fields) if name in choices]
    keys = [key for key in table.masks if all(key[index] == value for index, value in wanted)]
    missing = table.key(choices)
    if not keys and missing is not None:
        keys = [missing]
    return [_row_shown(rules, table, key) for key in keys if _is_offered(rules, table, key)]


def _is_offered(rules: CompiledRules, table: CompiledTable, key: tuple[int, ...]) -> bool:
    return all(
        rules.kinds[name].get(value) == "offered" for name, value in zip(table.fields, key, strict=True)
    )


def _row_shown(rules: CompiledRules, table: CompiledTable, key: tuple[int, ...]) -> RowShown:
    row = table.rows.get(key)
    values = dict(zip(table.fields, key, strict=True))
    plants = None if row is None else rules.plants_of(table.masks[key])
    return RowShown(
        referencia=table.referencia,
        values=values,
        plants=plants,
        por_confirmar=row is not None and row.por_confirmar,
        text=row_text(rules, table.referencia, values, plants),
    )


def _cartons_shown(rules: CompiledRules, choices: Mapping[str, int]) -> Sequence[RowShown]:
    """The chosen board, or one line for the catalog as a whole."""
    carton = rules.cartons.get(choices.get("carton_id", 0))
    values = {name: value for name, value in choices.items() if name in ("impresion", PLANTA, "carton_color")}
    if carton is None:
        return [
            RowShown(
                CARTON_TABLE, values, (), por_confirmar=False, text=row_text(rules, CARTON_TABLE, values, ())
            )
        ]
    plants = tuple(plant for plant in rules.plants if plant in carton.plants)
    own = {"carton_id": carton.id, "carton_color": carton.color}
    text = row_text(rules, CARTON_TABLE, own, plants)
    return [RowShown(CARTON_TABLE, own, plants, por_confirmar=False, text=text)]
