"""What a value of the OT closes in other fields, as data: they then hold one value and nobody writes another.

The form closes and clears them at once (`cascade.secondary`); here every door does the same, and who insists is told
which rule says so. Source: ot/required_matrix.json, rules L.. and H.. with a condition; cascade spec 7.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from envases_ot.choices import AjusteAreaDesarrollo, SiNo
from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.cascade.types import Facts
from envases_ot.domain.ot_columns import COLUMNS, differing_columns
from envases_ot.domain.written import CINTA_DETALLE, FORM_OF_AJUSTE, NOT_APPLICABLE, OTHER, SAMPLES_ASKED
from envases_ot.models import WorkOrder

type Row = Mapping[str, Any]
type Condition = Callable[[Row, Facts], bool]
type Fixed = Callable[[Row], Any]

ALL_COLUMNS = frozenset(COLUMNS)
TRACED = frozenset({2, 3})
"""Traceabilities that print one colour where nothing else is printed. Source: required_matrix.json L38."""


@dataclass(frozen=True, slots=True)
class Closing:
    """Columns that hold `value` while the condition holds.

    Attributes:
        on: columns that the condition reads; a change of one of them, or of `fields`, makes the rule speak.
        why: Spanish, the reason by which a refusal begins.
    """

    rule: str
    on: tuple[str, ...]
    fields: tuple[str, ...]
    when: Condition
    why: str
    value: Fixed = lambda row: None
    speaks_of: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "speaks_of", frozenset((*self.on, *self.fields)))


def _is(column: str, *values: object) -> Condition:
    return lambda row, facts: row[column] in values


def _is_not(column: str, value: object) -> Condition:
    """Answered otherwise, or not at all."""
    return lambda row, facts: row[column] != value


def _takes_no_maquila(row: Row, facts: Facts) -> bool:
    product = row["product_type_id"]
    return product is not None and product not in facts.maquila_product_types


def _design_is_fixed(row: Row, facts: Facts) -> bool:
    design = data.DESIGN_BY_PRINTING.get(row["impresion"])
    return design is not None and design.locked


def _has_no_colours(row: Row, facts: Facts) -> bool:
    design = data.DESIGN_BY_PRINTING.get(row["impresion"])
    return design is not None and design.colours_locked


def _has_no_shrink_wrap(row: Row, facts: Facts) -> bool:
    return row["planta_id"] is not None and row["planta_id"] not in data.TERMOCONTRAIBLE_PLANTS


def _is_stored_corner_board(row: Row, facts: Facts) -> bool:
    return row["product_type_id"] == data.CORNER_BOARD and row["id"] is not None


def _fixed(value: object) -> Fixed:
    return lambda row: value


def _is_other_request_than(ajuste: AjusteAreaDesarrollo) -> Condition:
    """An "otra solicitud" whose sub-type was chosen, and is not this one."""
    return lambda row, facts: (
        row["tipo_solicitud"] in OTHER and row["ajuste_area_desarrollo"] not in (None, ajuste)
    )


BLANK_ROW = WorkOrder().row
RULE_OF_FORM = {
    AjusteAreaDesarrollo.LICITACION: "R62",
    AjusteAreaDesarrollo.FICHA_TECNICA: "R65",
    AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: "R67",
}
OF_OTHER_REQUESTS = tuple(
    Closing(
        RULE_OF_FORM[ajuste],
        ("ajuste_area_desarrollo",),
        (column,),
        _is_other_request_than(ajuste),
        f"solo lo lleva una solicitud de {ajuste.label}",
        _fixed(BLANK_ROW[column]),
    )
    for ajuste, columns in FORM_OF_AJUSTE.items()
    for column in (*columns, *(SAMPLES_ASKED if ajuste == AjusteAreaDesarrollo.LICITACION else ()))
    if column in COLUMNS
)
"""A short form holds nothing of the other two. Source: ot/fields.md "Type 6 fields"."""

CLOSINGS: tuple[Closing, ...] = (
    Closing(
        "L28",
        ("coverage_internal_id",),
        ("percentage_coverage_internal",),
        _is("coverage_internal_id", None, data.NO_COVERAGE),
        "sin recubrimiento interno no hay porcentaje",
    ),
    Closing(
        "L29",
        ("coverage_external_id",),
        ("percentage_coverage_external",),
        _is("coverage_external_id", None, data.NO_COVERAGE),
        "sin recubrimiento externo no hay porcentaje",
    ),
    Closing("L30", ("fsc",), ("pais_id",), _is("fsc", data.SIN_FSC), "sin FSC no se pide país"),
    Closing(
        "L33",
        ("product_type_id",),
        ("maquila",),
        _takes_no_maquila,
        "este tipo de ítem no lleva maquila",
        lambda row: SiNo.NO,
    ),
    Closing(
        "L32",
        ("maquila", "product_type_id"),
        ("maquila_servicio_id",),
        _is_not("maquila", SiNo.SI),
        "sin maquila no hay servicio",
    ),
    Closing(
        "L34",
        ("pallet_sobre_pallet",),
        ("cantidad",),
        _is_not("pallet_sobre_pallet", SiNo.SI),
        "sin pallet sobre pallet no hay cantidad",
    ),
    Closing(
        "L35",
        ("restriccion_pallet",),
        data.PALLET_BLOCK,
        _is("restriccion_pallet", SiNo.NO),
        "no hay restricción de paletizado",
    ),
    *(
        Closing(
            rule,
            ("product_type_developing_id",),
            fields,
            _is_not("product_type_developing_id", kind),
            "no corresponde a este tipo de producto",
        )
        for kind, (rule, fields) in {1: ("L37", data.SUBSTANCE_FIELDS), 3: ("L36", data.FOOD_FIELDS)}.items()
    ),
    Closing(
        "L38",
        ("impresion", "trazabilidad"),
        ("numero_colores",),
        _has_no_colours,
        "esta impresión no lleva colores, salvo el de la trazabilidad",
        lambda row: 1 if row["trazabilidad"] in TRACED else 0,
    ),
    Closing(
        "L18b",
        ("impresion",),
        ("design_type_id",),
        _design_is_fixed,
        "lo fija la impresión",
        lambda row: data.DESIGN_BY_PRINTING[row["impresion"]].design_types[0],
    ),
    Closing(
        "L06",
        ("planta_id",),
        ("termocontraible",),
        _has_no_shrink_wrap,
        "solo TilTil lo hace",
        lambda row: SiNo.NO,
    ),
    Closing(
        "H03",
        ("cinta",),
        tuple(name for name in CINTA_DETALLE if name in COLUMNS),
        _is_not("cinta", SiNo.SI),
        "la caja no lleva cinta",
    ),
    Closing(
        "R35",
        ("coverage_external_id",),
        ("barniz_uv", "porcentanje_barniz_uv"),
        _is_not("coverage_external_id", data.UV_COVERAGE),
        "solo con barniz UV exterior",
    ),
    Closing(
        "L01",
        ("coverage_external_id", "percentage_coverage_external"),
        ("porcentanje_barniz_uv",),
        _is("coverage_external_id", data.UV_COVERAGE),
        "es el porcentaje del recubrimiento externo",
        lambda row: row["percentage_coverage_external"],
    ),
    Closing(
        "R34",
        ("impresion",),
        ("color_interno", "impresion_color_interno"),
        _is("impresion", data.FLEXO),
        "la flexografía no imprime por dentro",
    ),
    *(
        Closing(
            "L39",
            ("product_type_id",),
            (column,),
            _is_stored_corner_board,
            "un esquinero tiene esta medida",
            _fixed(value),
        )
        for column, value in data.CORNER_BOARD_VALUES.items()
    ),
    *OF_OTHER_REQUESTS,
)
"""In this order: a later one may look at what an earlier one fixed."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The one value that a column may hold now, and the closing that says so."""

    value: Any
    closing: Closing


def closed_columns(row: Row, facts: Facts, *, changed: frozenset[str]) -> dict[str, Closed]:
    """Column -> what it holds, for every column that a change of this row closes.

    Args:
        changed: columns that differ from the stored OT; what was closed before nobody asks again. All, for a new OT.
    """
    current = dict(row)
    touched = set(changed)
    elsewhere = NOT_APPLICABLE.get(row["tipo_solicitud"], ())
    closed: dict[str, Closed] = {}
    for closing in CLOSINGS:
        if closing.speaks_of.isdisjoint(touched) or not closing.when(current, facts):
            continue
        found = Closed(closing.value(current), closing)
        for column in closing.fields:
            if column not in elsewhere:
                current[column] = found.value
                touched.add(column)
                closed[column] = found
    return closed


def close_row(row: Row, facts: Facts, *, before: Row, is_new: bool) -> dict[str, Any]:
    """The row with what its answers close; a value that somebody typed into a closed field stays, to be refused.

    Args:
        before: the stored row, or an empty one.
    """
    changed = changed_between(row, before, is_new=is_new)
    closed = closed_columns(row, facts, changed=changed)
    untouched = {column: found.value for column, found in closed.items() if row[column] == before[column]}
    return {**row, **untouched}


def changed_between(row: Row, before: Row, *, is_new: bool) -> frozenset[str]:
    """Columns that count as changed: those that differ, or all of a new OT."""
    return ALL_COLUMNS if is_new else differing_columns(row, before)
