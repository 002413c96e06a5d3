"""A rule set made ready to answer: bits, boxes and row masks, built once and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

from envases_ot.domain.cascade.boxes import BoxSet, Layout, joined, merged, table_boxes
from envases_ot.domain.cascade.types import (
    CARTON,
    CARTON_COLOR,
    CARTON_TABLE,
    CHAIN,
    CHAIN_INDEX,
    IMPRESION,
    PLANTA,
    Behaviour,
    Carton,
    Context,
    FieldRule,
    MissingRowPolicy,
    Option,
    Row,
    RuleSetData,
    Table,
)


@dataclass(frozen=True, slots=True)
class CompiledTable:
    """A table by tuple: plants of every row as a mask, one bit a plant."""

    referencia: str
    fields: tuple[str, ...]
    masks: Mapping[tuple[int, ...], int]
    rows: Mapping[tuple[int, ...], Row]

    def key(self, chosen: Mapping[str, int]) -> tuple[int, ...] | None:
        """The tuple that the choices pick, or None while one of its fields is blank."""
        try:
            return tuple([chosen[name] for name in self.fields])
        except KeyError:
            return None


@dataclass(frozen=True, slots=True)
class Permissions:
    """What one context may do with the chain."""

    editable: frozenset[str]
    optional: frozenset[str]
    required: frozenset[str]
    has_chain: bool


class CompiledRules:
    """The engine of one rule set. Immutable: share it between threads."""

    def __init__(self, data: RuleSetData, *, missing_row_policy: MissingRowPolicy = "block") -> None:
        self.data = data
        self.ignores_missing = missing_row_policy == "ignore"
        self.catalogs = {**data.catalogs, CARTON: _carton_options(data.cartons)}
        self.kinds = {name: {option.value: option.kind for option in self.catalogs[name]} for name in CHAIN}
        self.layout = Layout({name: _offered(self.catalogs[name]) for name in CHAIN})
        self.cartons = {carton.id: carton for carton in data.cartons}
        self.plants = tuple(option.value for option in self.catalogs[PLANTA])
        self.plant_bits = {plant: 1 << index for index, plant in enumerate(self.plants)}
        self._plants_of: dict[int, tuple[int, ...]] = {}
        self.all_plants = (1 << len(self.plants)) - 1
        self.tables = tuple(self._compile_table(table) for table in data.tables)
        self.completed_by = {
            name: tuple(
                table for table in self.tables if max(table.fields, key=CHAIN_INDEX.__getitem__) == name
            )
            for name in CHAIN
        }
        self.boxes_by_table = self._boxes_by_table()
        self.products = BoxSet(self.layout, self._boxes())
        self.board_places = frozenset(
            (printing, plant, carton.color)
            for carton in data.cartons
            if carton.active
            for printing in self.printings_of(carton)
            for plant in carton.plants
        )
        self._permissions: dict[tuple[str, str, int], Permissions] = {}

    def _compile_table(self, table: Table) -> CompiledTable:
        return CompiledTable(
            referencia=table.referencia,
            fields=table.fields,
            masks={row.values: self.plant_mask(row.plants) for row in table.rows},
            rows={row.values: row for row in table.rows},
        )

    def _boxes_by_table(self) -> dict[str, list[int]]:
        """What each table allows by itself; the boards count as a table, the first one."""
        boxes = {CARTON_TABLE: self._carton_boxes()}
        for table in self.data.tables:
            boxes[table.referencia] = table_boxes(self.layout, table, ignore_missing=self.ignores_missing)
        return boxes

    def _boxes(self) -> list[int]:
        first, *others = self.boxes_by_table.values()
        return reduce(lambda boxes, table: joined(self.layout, boxes, table), others, first)

    def _carton_boxes(self) -> list[int]:
        """The products that some active board allows."""
        layout = self.layout
        boxes = [
            layout.box(
                {
                    IMPRESION: self.printings_of(carton),
                    PLANTA: carton.plants,
                    CARTON_COLOR: (carton.color,),
                    CARTON: (carton.id,),
                }
            )
            for carton in self.data.cartons
            if carton.active
        ]
        return merged(layout, [box for box in boxes if not layout.is_empty(box)])

    def printings_of(self, carton: Carton) -> frozenset[int]:
        """Printings in the board's list whose flag agrees. Source: cascade spec 2.4."""
        return frozenset(printing for printing in carton.impresiones if self.flags_agree(carton, printing))

    def flags_agree(self, carton: Carton, printing: int) -> bool:
        """Alta grafica wants alta grafica boards, offset wants offset ones, the others want neither."""
        match self.data.carton_flags.get(printing):
            case "alta_grafica":
                return carton.alta_grafica
            case "offset":
                return carton.offset
            case _:
                return not carton.alta_grafica and not carton.offset

    def plant_mask(self, plants: frozenset[int]) -> int:
        return sum(bit for plant, bit in self.plant_bits.items() if plant in plants)

    def plants_of(self, mask: int) -> tuple[int, ...]:
        """Plants of a mask, in catalog order."""
        found = self._plants_of.get(mask)
        if found is None:
            found = tuple(plant for plant, bit in self.plant_bits.items() if mask & bit)
            self._plants_of[mask] = found
        return found

    def mask_of_choices(self, chosen: Mapping[str, int]) -> int:
        """Plants left by every row whose fields are all chosen, whatever plant is chosen."""
        mask = self.all_plants
        for table in self.tables:
            key = table.key(chosen)
            if key is not None:
                mask &= self.row_mask(table, key)
        return mask

    def row_mask(self, table: CompiledTable, key: tuple[int, ...]) -> int:
        """Plants of a row; a missing row leaves none, unless missing rows are ignored."""
        return table.masks.get(key, self.all_plants if self.ignores_missing else 0)

    def permissions(self, context: Context) -> Permissions:
        key = (context.mode, context.role, context.tipo_solicitud)
        found = self._permissions.get(key)
        if found is None:
            found = self._permissions[key] = _permissions(self.data.behaviour, context)
        return found


def _permissions(behaviour: Behaviour, context: Context) -> Permissions:
    has_chain = context.tipo_solicitud not in behaviour.without_chain
    if not has_chain:
        return Permissions(frozenset(), frozenset(), frozenset(), has_chain=False)
    return Permissions(
        editable=_covered(behaviour.editable, context) - _covered(behaviour.locks, context),
        optional=_covered(behaviour.optional, context),
        required=_covered(behaviour.required, context) - _covered(behaviour.optional, context),
        has_chain=True,
    )


def _covered(rules: tuple[FieldRule, ...], context: Context) -> frozenset[str]:
    return frozenset(name for rule in rules if rule.scope.covers(context) for name in rule.fields)


def _carton_options(cartons: tuple[Carton, ...]) -> tuple[Option, ...]:
    return tuple(
        Option(carton.id, carton.codigo, "offered" if carton.active else "retired") for carton in cartons
    )


def _offered(options: tuple[Option, ...]) -> tuple[int, ...]:
    return tuple(option.value for option in options if option.kind == "offered")
