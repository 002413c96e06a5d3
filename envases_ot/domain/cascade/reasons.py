"""Why a value is out, seen from the choices made before it (or from all others)."""

from collections.abc import Iterable, Mapping
from functools import cache

from envases_ot.domain.cascade.compiled import CompiledRules, CompiledTable
from envases_ot.domain.cascade.types import (
    CARTON,
    CARTON_COLOR,
    IMPRESION,
    PLANTA,
    Carton,
    Reason,
)

NO_ROW = Reason("NO_ROW")
NOT_MADE_IN_ANY_PLANT = Reason("NOT_MADE_IN_ANY_PLANT")
NO_CARTON = Reason("NO_CARTON")
NOT_OFFERED = Reason("NOT_OFFERED")
HISTORIC_NOT_SELECTABLE = Reason("HISTORIC_NOT_SELECTABLE")


class Choices:
    """Choices gathered in chain order, with the mask of the plants they leave; a chosen plant leaves itself."""

    __slots__ = ("available", "chosen", "rules")

    def __init__(self, rules: CompiledRules, chosen: Mapping[str, int] | None = None) -> None:
        self.rules = rules
        self.chosen: dict[str, int] = {}
        self.available = rules.all_plants
        for name, value in (chosen or {}).items():
            self.add(name, value)

    def add(self, name: str, value: int) -> None:
        rules = self.rules
        self.chosen[name] = value
        for table in rules.completed_by[name]:
            key = table.key(self.chosen)
            if key is not None:
                self.available &= rules.row_mask(table, key)
        if name == PLANTA:
            self.available &= rules.plant_bits.get(value, 0)


def catalog_reason(rules: CompiledRules, name: str, value: int) -> Reason | None:
    """Whether the value may be chosen at all, whatever else is."""
    match rules.kinds[name].get(value):
        case "offered":
            return None
        case "historic":
            return HISTORIC_NOT_SELECTABLE
        case _:
            return NOT_OFFERED


def prefix_reason(choices: Choices, name: str, value: int) -> Reason | None:
    """Why the choices exclude an offered value of another field, or None when no row or board by itself does."""
    if name == PLANTA:
        reason = _plant_reason(choices, value)
    elif name == CARTON_COLOR:
        reason = _colour_reason(choices, value)
    elif name == CARTON:
        reason = carton_reason(choices, choices.rules.cartons[value])
    else:
        reason = None
    return reason or _row_reason(choices, name, value)


def _row_reason(choices: Choices, name: str, value: int) -> Reason | None:
    """The rows that this value completes: missing, empty, or made elsewhere."""
    rules = choices.rules
    tables = rules.completed_by[name]
    if not tables:
        return None
    needs = needed_plants(rules, tables, {**choices.chosen, name: value})
    if isinstance(needs, Reason):
        return needs
    if needs & choices.available:
        return None
    return no_common_plant(rules.plants_of(needs), rules.plants_of(choices.available))


def needed_plants(
    rules: CompiledRules, tables: Iterable[CompiledTable], trial: Mapping[str, int]
) -> int | Reason:
    """Bits of the plants that make every row which the trial completes; NO_ROW or NOT_MADE_IN_ANY_PLANT if none."""
    needs = rules.all_plants
    for table in tables:
        key = table.key(trial)
        if key is None:
            continue
        if key not in table.masks and not rules.ignores_missing:
            return NO_ROW
        needs &= rules.row_mask(table, key)
    return needs or NOT_MADE_IN_ANY_PLANT


@cache
def no_common_plant(needs: tuple[int, ...], available: tuple[int, ...]) -> Reason:
    """One object a pair of plant sets: there are few, and they are asked for all the time."""
    return Reason("NO_COMMON_PLANT", needs=needs, available=available)


def _plant_reason(choices: Choices, plant: int) -> Reason | None:
    bit = choices.rules.plant_bits[plant]
    if choices.available & bit:
        return None
    return Reason("EXCLUDED_BY", filters=_excluding_tables(choices, bit))


def _excluding_tables(choices: Choices, plant_bit: int) -> tuple[str, ...]:
    """Tables whose chosen row leaves the plant out, in table order."""
    rules = choices.rules
    found = []
    for table in rules.tables:
        key = table.key(choices.chosen)
        if key is not None and not rules.row_mask(table, key) & plant_bit:
            found.append(table.referencia)
    return tuple(found)


def _colour_reason(choices: Choices, colour: int) -> Reason | None:
    printing, plant = choices.chosen.get(IMPRESION), choices.chosen.get(PLANTA)
    for place_printing, place_plant, place_colour in choices.rules.board_places:
        if place_colour == colour and printing in (None, place_printing) and plant in (None, place_plant):
            return None
    return NO_CARTON


def carton_reason(choices: Choices, carton: Carton) -> Reason | None:
    """What of a board does not fit the choices: its printings (with their flag), plants or colour."""
    chosen = choices.chosen
    on = []
    if IMPRESION in chosen and chosen[IMPRESION] not in choices.rules.printings_of(carton):
        on.append("impresion")
    if PLANTA in chosen and chosen[PLANTA] not in carton.plants:
        on.append("plant")
    if CARTON_COLOR in chosen and chosen[CARTON_COLOR] != carton.color:
        on.append("color")
    return Reason("CARTON_MISMATCH", on=tuple(on)) if on else None
