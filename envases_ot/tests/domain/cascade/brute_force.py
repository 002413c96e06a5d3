"""The product space, spelled out: every product is tried against every row. Shares nothing with the bit sets."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product

from envases_ot.domain.cascade.types import (
    CARTON,
    CARTON_COLOR,
    CARTON_TABLE,
    CHAIN,
    CHAIN_INDEX,
    IMPRESION,
    PLANTA,
    Carton,
    RuleSetData,
)

type Product = dict[str, int]


class Space:
    """The products that pass some tables, and which of them have given values."""

    def __init__(
        self, data: RuleSetData, *, only: Iterable[str] | None = None, ignore_missing: bool = False
    ) -> None:
        self.domains = {name: offered(data, name) for name in CHAIN}
        self.products = list(passing(data, only=only, ignore_missing=ignore_missing))
        self.having: dict[tuple[str, int], set[int]] = {
            (name, value): set() for name in CHAIN for value in self.domains[name]
        }
        for index, made in enumerate(self.products):
            for item in made.items():
                self.having[item].add(index)

    def count(self, chosen: Mapping[str, int]) -> int:
        return len(self._fitting(chosen))

    def values(self, name: str, chosen: Mapping[str, int]) -> list[int]:
        """Values of a field among the products that have all the chosen ones, in screen order."""
        fitting = self._fitting(chosen)
        return [value for value in self.domains[name] if not self.having[name, value].isdisjoint(fitting)]

    def _fitting(self, chosen: Mapping[str, int]) -> set[int]:
        fitting = set(range(len(self.products)))
        for item in chosen.items():
            fitting &= self.having.get(item, set())
        return fitting


def narrowed(data: RuleSetData, chosen: Mapping[str, int]) -> RuleSetData:
    """The rule set with nothing but the chosen values in the catalogs."""
    return replace(
        data,
        catalogs={
            name: tuple(option for option in options if option.value == chosen.get(name, option.value))
            for name, options in data.catalogs.items()
        },
        cartons=tuple(carton for carton in data.cartons if carton.id == chosen.get(CARTON, carton.id)),
    )


def without(chosen: Mapping[str, int], name: str) -> dict[str, int]:
    return {other: value for other, value in chosen.items() if other != name}


def before(chosen: Mapping[str, int], name: str) -> dict[str, int]:
    """The choices that stand before a field in the chain."""
    return {other: value for other, value in chosen.items() if CHAIN_INDEX[other] < CHAIN_INDEX[name]}


def offered(data: RuleSetData, name: str) -> list[int]:
    if name == CARTON:
        return [carton.id for carton in data.cartons if carton.active]
    return [option.value for option in data.catalogs[name] if option.kind == "offered"]


def passing(data: RuleSetData, *, only: Iterable[str] | None, ignore_missing: bool) -> Iterator[Product]:
    """Products that pass the tables of these names: all by default, CARTON_TABLE is the boards."""
    names = {CARTON_TABLE, *(table.referencia for table in data.tables)} if only is None else set(only)
    tables = [
        (table.fields, {row.values: row.plants for row in table.rows})
        for table in data.tables
        if table.referencia in names
    ]
    boards = {carton.id: carton for carton in data.cartons}
    for values in product(*(offered(data, name) for name in CHAIN)):
        made = dict(zip(CHAIN, values, strict=True))
        if CARTON_TABLE in names and not board_fits(data, boards[made[CARTON]], made):
            continue
        if all(_allows(fields, rows, made, ignore_missing=ignore_missing) for fields, rows in tables):
            yield made


def _allows(
    fields: tuple[str, ...],
    rows: Mapping[tuple[int, ...], frozenset[int]],
    made: Product,
    *,
    ignore_missing: bool,
) -> bool:
    plants = rows.get(tuple(made[name] for name in fields))
    return ignore_missing if plants is None else made[PLANTA] in plants


def board_fits(data: RuleSetData, carton: Carton, made: Product) -> bool:
    flag = data.carton_flags.get(made[IMPRESION])
    if flag == "alta_grafica":
        agrees = carton.alta_grafica
    elif flag == "offset":
        agrees = carton.offset
    else:
        agrees = not (carton.alta_grafica or carton.offset)
    return (
        agrees
        and made[IMPRESION] in carton.impresiones
        and made[PLANTA] in carton.plants
        and made[CARTON_COLOR] == carton.color
    )
