"""What a rule set leaves to be desired: missing rows, dead ends, boards and printings nobody can reach. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from envases_ot.domain.cascade.compiled import CompiledRules, CompiledTable
from envases_ot.domain.cascade.messages import FIELD_LABELS, label_of
from envases_ot.domain.cascade.types import CARTON, CHAIN, IMPRESION, PLANTA


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `code`: SIN_FILA, SIN_PLANTA, SIN_SALIDA, CARTON_INALCANZABLE, SIN_CARTON."""

    code: str
    text: str


def check_rules(rules: CompiledRules) -> list[Finding]:
    """Everything that a person should look at, the gravest kind first."""
    return [
        *_dead_ends(rules),
        *_missing_rows(rules),
        *_rows_without_plants(rules),
        *_pairs_without_board(rules),
        *_unreachable_boards(rules),
    ]


def _possible(rules: CompiledRules, chosen: dict[str, int]) -> bool:
    return rules.products.is_possible(rules.layout.chosen(chosen))


def _dead_ends(rules: CompiledRules) -> Iterator[Finding]:
    """Offered values, and rows that plants make, which no complete product has."""
    for name in CHAIN:
        if name == CARTON:
            continue
        for value in rules.layout.values[name]:
            if not _possible(rules, {name: value}):
                yield Finding(
                    "SIN_SALIDA", f"{_words(rules, {name: value})}: ningún producto completo la tiene."
                )
    for table in rules.tables:
        for key in _offered_tuples(rules, table):
            chosen = dict(zip(table.fields, key, strict=True))
            if len(key) > 1 and table.masks.get(key) and not _possible(rules, chosen):
                yield Finding(
                    "SIN_SALIDA", f"{_words(rules, chosen)}: la fila existe, pero no se puede terminar."
                )


def _missing_rows(rules: CompiledRules) -> Iterator[Finding]:
    for table in rules.tables:
        for key in _offered_tuples(rules, table):
            if key not in table.masks:
                chosen = dict(zip(table.fields, key, strict=True))
                yield Finding("SIN_FILA", f"{_words(rules, chosen)}: falta la fila, por eso no se permite.")


def _rows_without_plants(rules: CompiledRules) -> Iterator[Finding]:
    for table in rules.tables:
        for key in _offered_tuples(rules, table):
            if table.masks.get(key) == 0:
                chosen = dict(zip(table.fields, key, strict=True))
                yield Finding("SIN_PLANTA", f"{_words(rules, chosen)}: ninguna planta la hace.")


def _pairs_without_board(rules: CompiledRules) -> Iterator[Finding]:
    pairs = {(printing, plant) for printing, plant, _ in rules.board_places}
    for printing, plant in product(rules.layout.values[IMPRESION], rules.layout.values[PLANTA]):
        if (printing, plant) not in pairs:
            chosen = {IMPRESION: printing, PLANTA: plant}
            yield Finding("SIN_CARTON", f"{_words(rules, chosen)}: no hay ningún cartón activo.")


def _unreachable_boards(rules: CompiledRules) -> Iterator[Finding]:
    for carton in rules.cartons.values():
        if carton.active and not _possible(rules, {CARTON: carton.id}):
            yield Finding("CARTON_INALCANZABLE", f"Cartón {carton.codigo}: ninguna combinación llega a él.")


def _offered_tuples(rules: CompiledRules, table: CompiledTable) -> Iterator[tuple[int, ...]]:
    return product(*(rules.layout.values[name] for name in table.fields))


def _words(rules: CompiledRules, chosen: dict[str, int]) -> str:
    return ", ".join(f"{FIELD_LABELS[name]} {label_of(rules, name, value)}" for name, value in chosen.items())
