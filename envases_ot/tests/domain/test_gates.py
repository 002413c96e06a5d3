"""The gates of required_matrix.json: what each asks of a blank OT, what an answer adds, and that a move obeys."""

from decimal import Decimal
from typing import Any

import pytest

from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.domain.gates import ASKED, GATE_OF_MOVE, Gate, missing_for_gate, missing_for_move
from envases_ot.domain.material_checks import material_problems
from envases_ot.models import WorkOrder, WorkOrderInk, WorkOrderTapeLine
from envases_ot.tests.domain.gate_values import fill_for_every_gate
from envases_ot.tests.factories import WorkOrderFactory

pytestmark = pytest.mark.django_db

RECOMMENDED: dict[Gate, set[str]] = {
    Gate.SALIR_DESARROLLO: {
        "style_id",
        "process_id",
        "pegado_terminacion",
        "armado_id",
        "sentido_armado",
        "maquila",
        "caracteristicas_adicionales",
        "impresion_borde",
        "impresion_sobre_rayado",
        "indicador_facturacion",
        "secuencias",
    },
    Gate.CAD_MATERIAL: {
        "cad_id",
        "carton_id",
        "interno_largo",
        "interno_ancho",
        "interno_alto",
        "externo_largo",
        "externo_ancho",
        "externo_alto",
        "largura_hm",
        "anchura_hm",
        "area_producto",
        "golpes_largo",
        "golpes_ancho",
    },
    Gate.SALIR_DISENO: {"design_type_id", "numero_colores"},
    Gate.CATALOGAR: {column for asked in ASKED[Gate.CATALOGAR] for column in asked.fields},
}
"""What the recommended side of the matrix asks of every OT, beside what depends on an answer."""


def missing(ot: WorkOrder, gate: Gate) -> set[str | None]:
    return {problem.field for problem in missing_for_gate(ot, gate)}


@pytest.mark.parametrize("gate", RECOMMENDED)
def test_a_gate_asks_a_captured_ot_for_what_the_matrix_recommends(gate: Gate) -> None:
    assert missing(WorkOrderFactory.create(), gate) == RECOMMENDED[gate]


@pytest.mark.parametrize("gate", [Gate.SALIR_DESARROLLO, Gate.SALIR_DISENO, Gate.CATALOGAR])
def test_a_gate_opens_once_all_of_it_is_there(gate: Gate) -> None:
    ot = WorkOrderFactory.create()
    fill_for_every_gate(ot, gate)

    assert missing_for_gate(ot, gate) == []


@pytest.mark.parametrize(
    ("gate", "values", "more"),
    [
        (Gate.SALIR_DESARROLLO, {"maquila": 1}, {"maquila_servicio_id"}),
        (
            Gate.SALIR_DESARROLLO,
            {"cinta": 1, "cintas_x_caja": 2},
            {"corte_liner", "tipo_cinta", "tape_lines"},
        ),
        (
            Gate.SALIR_DISENO,
            {"coverage_external_id": 4},
            {"barniz_uv", "porcentanje_barniz_uv", "percentage_coverage_external"},
        ),
        (Gate.SALIR_DISENO, {"impresion": 4}, {"color_interno", "impresion_color_interno"}),
        (Gate.SALIR_DISENO, {"coverage_internal_id": 2}, {"percentage_coverage_internal"}),
        (Gate.SALIR_DISENO, {"pegado_terminacion": 2}, {"longitud_pegado"}),
        (Gate.SALIR_DISENO, {"numero_colores": 2}, {"inks"}),
        (Gate.CAD_MATERIAL, {"interno_largo": 300, "externo_largo": 300}, set()),
        (Gate.CAD_MATERIAL, {"process_id": 1}, {"rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2"}),
        (
            Gate.CAD_MATERIAL,
            {"largura_hm": Decimal(800), "anchura_hm": Decimal(600), "area_producto": Decimal("0.4801")},
            {"area_producto"},
        ),
    ],
)
def test_what_an_answer_adds_to_a_gate(gate: Gate, values: dict[str, Any], more: set[str]) -> None:
    ot = WorkOrderFactory.create()
    for column, value in values.items():
        setattr(
            ot,
            column
            if column not in ("impresion", "cinta")
            else {"impresion": "impresion_id"}.get(column, column),
            value,
        )

    assert missing(ot, gate) - RECOMMENDED[gate] == more - RECOMMENDED[gate]
    assert more <= missing(ot, gate)


def test_the_material_of_an_ot_waits_for_its_gate() -> None:
    ot = WorkOrderFactory.create()

    told = [problem.field for problem in material_problems(ot, cad="L-100")]

    gate = [problem.field for problem in missing_for_gate(ot, Gate.CAD_MATERIAL)]
    assert told == [*(column for column in gate if column != "cad_id"), "process_id"]


def test_stations_and_tapes_count_once_they_are_whole() -> None:
    ot = WorkOrderFactory.create(numero_colores=1)
    WorkOrderInk.objects.create(work_order=ot, station=1, impresion=40)
    WorkOrderTapeLine.objects.create(work_order=ot, position=1, distancia_mm=100)

    assert "inks" in missing(ot, Gate.SALIR_DISENO)
    assert "tape_lines" not in missing(ot, Gate.SALIR_DESARROLLO)


def test_other_request_types_pass_freely() -> None:
    ot = WorkOrderFactory.create(tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD)

    assert [missing_for_gate(ot, gate) for gate in Gate] == [[] for _ in Gate]


def test_a_move_asks_the_gates_between_its_area_and_its_state() -> None:
    ot = WorkOrderFactory.create(current_area_id=Area.DESARROLLO)

    asked = {state for state in State if missing_for_move(ot, state)}

    gates_of_products = set(RECOMMENDED)
    assert asked == {
        state
        for (area, state), gates in GATE_OF_MOVE.items()
        if area == Area.DESARROLLO and gates_of_products.intersection(gates)
    }
