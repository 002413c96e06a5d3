"""What must be there before an OT goes on, as data: a gate for each area that it leaves.

A role decides who may write a field, a gate decides when it must be there. The gate "crear" stands in `required`.
Source: ot/required_matrix.json, recommended.gates, and the rules R... named here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from envases_ot.choices import Area, SiNo, State, TipoSolicitud
from envases_ot.domain.calculations.coherence import is_scored, measures_fit, rayados_add_up
from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.other_request_checks import BEFORE_DELIVERING, BEFORE_SENDING, read_files
from envases_ot.domain.required import is_blank
from envases_ot.domain.work_order_row_rules import stations_of
from envases_ot.domain.work_order_rows import ROW_MODELS, Groups, read_rows
from envases_ot.domain.written import ART, MEDIDAS, NEW_PRODUCT, OTHER, RAYADOS
from envases_ot.errors import Problem
from envases_ot.models import WorkOrder
from envases_ot.ot_choices import RoutePlant, TipoPegado

type Row = Mapping[str, Any]
type Condition = Callable[[Row], bool]
type RowsCheck = Callable[[Row, Groups], bool]

PRODUCT = NEW_PRODUCT | ART
TIRO_Y_RETIRO = 4
SCORED_PROCESSES = frozenset({1, 5})
"""FLEXO and FLEXO/MATRIZ PARCIAL, whose creases add up. Source: required_matrix.json R44."""
FIELDS: Mapping[str, Any] = {str(field.column): field for field in WorkOrder._meta.concrete_fields}


class Gate(StrEnum):
    ENVIAR = "enviar"
    ENTREGAR = "entregar"
    SALIR_DESARROLLO = "salir_desarrollo"
    CAD_MATERIAL = "cad_material"
    SALIR_DISENO = "salir_diseno"
    CATALOGAR = "catalogar"


@dataclass(frozen=True, slots=True)
class Asked:
    """Columns that a gate asks for while the condition holds."""

    rule: str
    fields: tuple[str, ...]
    when: Condition = lambda row: True


@dataclass(frozen=True, slots=True)
class Check:
    """What a gate wants to see beside filled columns: `holds` of the row and its groups; else `message` at `field`."""

    rule: str
    field: str
    message: str
    holds: RowsCheck
    code: str = "GATE"


def _is(column: str, value: object) -> Condition:
    return lambda row: bool(row[column] == value)


def _is_glued(row: Row) -> bool:
    return row["pegado_terminacion"] not in (None, TipoPegado.NO_APLICA)


def _is_scored_process(row: Row) -> bool:
    return row["process_id"] in SCORED_PROCESSES


def _has_original_sequence(row: Row, groups: Groups) -> bool:
    return any(step["route_plant"] == RoutePlant.ORIGINAL for step in groups["secuencias"])


def _has_every_tape(row: Row, groups: Groups) -> bool:
    measured = min(row["cintas_x_caja"] or 0, 6)
    return row["cinta"] != SiNo.SI or len(groups["tape_lines"]) >= measured


def _has_every_station(row: Row, groups: Groups) -> bool:
    whole = [ink for ink in groups["inks"] if None not in ink.values()]
    return len(whole) >= stations_of(row)


def _inner_fits(row: Row, groups: Groups) -> bool:
    inner, outer = ([row[name] for name in MEDIDAS[start : start + 3]] for start in (0, 3))
    return measures_fit(interno_mm=inner, externo_mm=outer) is not False


def _creases_add_up(row: Row, groups: Groups) -> bool:
    creases = [None if row[name] is None else float(row[name]) for name in RAYADOS]
    if not _is_scored_process(row) or not is_scored(creases):
        return True
    width = None if row["anchura_hm"] is None else float(row["anchura_hm"])
    return rayados_add_up(rayados_mm=creases, anchura_hm_mm=width) is True


def _product_fits_blank(row: Row, groups: Groups) -> bool:
    if None in (row["largura_hm"], row["anchura_hm"], row["area_producto"]):
        return True
    return bool(row["area_producto"] <= row["largura_hm"] * row["anchura_hm"] / 1_000_000)


TIPOS_OF_GATE: Mapping[Gate, frozenset[TipoSolicitud]] = {
    **dict.fromkeys(Gate, PRODUCT),
    Gate.ENVIAR: OTHER,
    Gate.ENTREGAR: OTHER,
}
ASKED: Mapping[Gate, tuple[Asked, ...]] = {
    Gate.ENVIAR: (),
    Gate.ENTREGAR: (),
    Gate.SALIR_DESARROLLO: (
        Asked("R28", ("style_id", "process_id", "armado_id")),
        Asked("R27", ("pegado_terminacion",)),
        Asked("R01", ("sentido_armado",)),
        Asked("R29", ("maquila", "caracteristicas_adicionales")),
        Asked("R29", ("maquila_servicio_id",), _is("maquila", SiNo.SI)),
        Asked("R30", ("impresion_borde", "impresion_sobre_rayado")),
        Asked("R32", ("indicador_facturacion",), lambda row: row["tipo_solicitud"] in NEW_PRODUCT),
        Asked("R31", ("corte_liner", "tipo_cinta", "cintas_x_caja"), _is("cinta", SiNo.SI)),
    ),
    Gate.CAD_MATERIAL: (
        Asked("R19", ("cad_id", "carton_id", "descripcion")),
        Asked("R45", MEDIDAS[:6]),
        Asked("R44", ("largura_hm", "anchura_hm", "area_producto", "golpes_largo", "golpes_ancho")),
        Asked("R44", RAYADOS, _is_scored_process),
    ),
    Gate.SALIR_DISENO: (
        Asked("R14", ("design_type_id",)),
        Asked("R13", ("numero_colores",)),
        Asked("R33", ("indicador_facturacion",), lambda row: row["tipo_solicitud"] in ART),
        Asked("R35", ("barniz_uv", "porcentanje_barniz_uv"), _is("coverage_external_id", data.UV_COVERAGE)),
        Asked("R34", ("color_interno", "impresion_color_interno"), _is("impresion", TIRO_Y_RETIRO)),
        Asked(
            "R25",
            ("percentage_coverage_internal",),
            lambda row: row["coverage_internal_id"] not in (None, data.NO_COVERAGE),
        ),
        Asked(
            "R26",
            ("percentage_coverage_external",),
            lambda row: row["coverage_external_id"] not in (None, data.NO_COVERAGE),
        ),
        Asked("R41", ("longitud_pegado",), _is_glued),
    ),
    Gate.CATALOGAR: (
        Asked(
            "R80",
            (
                "pallet_status_type_id",
                "pallet_type_id",
                "pallet_treatment",
                "cajas_por_pallet",
                "placas_por_pallet",
                "pallet_patron_id",
                "pallet_protection_id",
                "protection_type_id",
                "pallet_box_quantity_id",
                "patron_zuncho_paquete",
                "patron_zuncho_bulto",
                "paquetes_por_unitizado",
                "unitizado_por_pallet",
                "pallet_tag_format_id",
                "numero_etiquetas",
                "pallet_qa_id",
                "tipo_camion",
                "restriccion_especial",
                "horario_recepcion",
                "codigo_producto_cliente",
                "uso_programa_z",
                "etiquetas_dsc",
                "orientacion_placa",
                "precut_type_id",
                "rayado_type_id",
                "additional_characteristics_type_id",
            ),
        ),
    ),
}
CHECKS: Mapping[Gate, tuple[Check, ...]] = {
    Gate.ENVIAR: tuple(Check(*parts) for parts in BEFORE_SENDING),
    Gate.ENTREGAR: tuple(Check(*parts) for parts in BEFORE_DELIVERING),
    Gate.SALIR_DESARROLLO: (
        Check("R31", "tape_lines", "Mida cada cinta desde el corte 1", _has_every_tape),
        Check(
            "R-SECUENCIA",
            "secuencias",
            "Elija la secuencia operacional de la planta original",
            _has_original_sequence,
        ),
    ),
    Gate.CAD_MATERIAL: (
        Check(
            "R45",
            "interno_largo",
            "Cada medida interior es menor o igual que la exterior: revise largo, ancho y alto",
            _inner_fits,
            "INNER_OVER_OUTER",
        ),
        Check(
            "R44",
            "rayado_c1r1",
            "En Flexo, C1/R1 + R1/R2 + R2/C2 es igual a la anchura HM: revise los rayados",
            _creases_add_up,
            "RAYADOS_SUM",
        ),
        Check(
            "R44",
            "area_producto",
            "El área del producto es a lo más la de su hoja HM: revise las medidas",
            _product_fits_blank,
            "AREAS_ORDER",
        ),
    ),
    Gate.SALIR_DISENO: (
        Check("R36", "inks", "Dé color, % y cm² de clisé a cada estación", _has_every_station),
    ),
    Gate.CATALOGAR: (),
}
"""Gate -> what it asks for, in screen order."""

GATE_OF_MOVE: Mapping[tuple[Area, State], tuple[Gate, ...]] = {
    (Area.VENTAS, State.PROCESO_DISENO_ESTRUCTURAL): (Gate.ENVIAR,),
    (Area.DESARROLLO, State.ENTREGADO): (Gate.ENVIAR, Gate.ENTREGAR),
    (Area.DESARROLLO, State.PROCESO_DISENO_GRAFICO): (Gate.SALIR_DESARROLLO,),
    (Area.DESARROLLO, State.PROCESO_PRECATALOGACION): (Gate.SALIR_DESARROLLO,),
    (Area.DESARROLLO, State.PROCESO_CATALOGACION): (Gate.SALIR_DESARROLLO,),
    (Area.DISENO, State.PROCESO_PRECATALOGACION): (Gate.SALIR_DISENO,),
    (Area.DISENO, State.PROCESO_CATALOGACION): (Gate.SALIR_DISENO,),
    (Area.CATALOGACION, State.TERMINADA): (Gate.CATALOGAR,),
    (Area.PRECATALOGACION, State.TERMINADA): (Gate.CATALOGAR,),
}
"""(area that the OT leaves, state that it enters) -> the gates in between; other moves pass freely."""


def missing_for_gate(ot: WorkOrder, gate: Gate) -> list[Problem]:
    """Everything that a gate asks for and the OT does not have, in screen order; one query where rows are asked for."""
    if ot.tipo_solicitud not in TIPOS_OF_GATE[gate]:
        return []
    row = ot.row
    groups = read_rows(ot.pk) if CHECKS[gate] else {name: [] for name in ROW_MODELS}
    if gate == Gate.ENVIAR:
        groups |= read_files(ot.pk)
    return [
        *(
            Problem(column, "REQUIRED", f"Complete {FIELDS[column].verbose_name} ({asked.rule}).")
            for asked in ASKED[gate]
            if asked.when(row)
            for column in asked.fields
            if is_blank(row[column])
        ),
        *(
            Problem(check.field, check.code, f"{check.message} ({check.rule}).")
            for check in CHECKS[gate]
            if not check.holds(row, groups)
        ),
    ]


def missing_for_move(ot: WorkOrder, to: State) -> list[Problem]:
    """What keeps an OT from leaving its area for this state."""
    gates = GATE_OF_MOVE.get((Area(ot.current_area_id), to), ())
    return [problem for gate in gates for problem in missing_for_gate(ot, gate)]


TOLD = 12
"""Things that a refusal names; the others are counted."""


def told_missing(missing: list[Problem]) -> str:
    """The refusal of a move, in words."""
    rest = len(missing) - TOLD
    more = f" Y {rest} más." if rest > 0 else ""
    return "Antes de pasar: " + " ".join(problem.message for problem in missing[:TOLD]) + more
