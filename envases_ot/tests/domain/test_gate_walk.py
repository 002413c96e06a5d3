"""Type x role x gate: what each gate asks of an OT, walked against the trade's own list of gates.

The list is `recommended.gates` of required_matrix.json, phrase by phrase; `READ_AS` says the columns of a phrase that
is not a column's name, `ELSEWHERE` where a phrase is asked that is no column at all.
"""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from envases_ot.choices import AjusteAreaDesarrollo, Area, Rol, TipoSolicitud
from envases_ot.domain.gates import GATE_OF_MOVE, TIPOS_OF_GATE, Gate, missing_for_gate
from envases_ot.domain.permissions import roles_that_write
from envases_ot.domain.references import References, Target
from envases_ot.domain.required import missing_columns
from envases_ot.domain.written import CONTACT
from envases_ot.models import WorkOrder
from envases_ot.tests.factories import WorkOrderFactory
from inveb.local.places import CHECKOUT

GATES: dict[str, Any] = json.loads(
    (CHECKOUT / "envases_ot" / "tests" / "data" / "recommended_gates.json").read_text()
)
CAPTURED = {
    "1,7": [(TipoSolicitud.DESARROLLO_COMPLETO, None), (TipoSolicitud.PROYECTO_INNOVACION, None)],
    "3": [(TipoSolicitud.MUESTRA_CON_CAD, None)],
    "5": [(TipoSolicitud.ARTE_CON_MATERIAL, None)],
    "6.1": [(TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO, AjusteAreaDesarrollo.LICITACION)],
    "6.2": [(TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO, AjusteAreaDesarrollo.FICHA_TECNICA)],
    "6.3": [(TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO, AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING)],
}
"""Heading of the list -> request types and sub-types that it is about."""
READ_AS: dict[str, set[str]] = {
    "contacto": set(CONTACT),
    "contacto(nombre,email,telefono)": set(CONTACT),
    "muestra=1": {"muestra"},
    "numero_muestras>=1": {"numero_muestras"},
    "reference_type!=2": {"reference_type"},
    "cantidad_item": {"cantidad_item_licitacion"},
    "cantidad_fichas": {"cantidad_fichas_solicitadas"},
    "tipo_ficha": {"check_ficha_simple"},  # the first of two of which one is enough
    "tipo_producto": {"tipo_producto_estudio"},
    "caracteristicas": {"caracteristicas_adicionales"},
    "secuencia operacional planta original": {"secuencias"},
    "cad": {"cad_id"},
    "interno/externo x3 con interno<=externo": {
        f"{side}_{measure}" for side in ("interno", "externo") for measure in ("largo", "ancho", "alto")
    },
    "area_producto<=area_hm<=area_hc": {"area_producto"},
    "golpes": {"golpes_largo", "golpes_ancho"},
    "maquila_servicio_id?maquila=1": {"maquila_servicio_id"},
    "detalle de cinta?cinta=1": {"corte_liner", "tipo_cinta", "cintas_x_caja"},
    "rayados que suman anchura_hm si proceso in (1,5)": {"rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2"},
    "color+%+cm2 por cada estación": {"inks"},
    "barniz UV? recubrimiento externo=UV": {"barniz_uv", "porcentanje_barniz_uv"},
    "color interno? impresion=4": {"color_interno", "impresion_color_interno"},
    "% recubrimientos": {"percentage_coverage_internal", "percentage_coverage_external"},
    "longitud_pegado?pegado": {"longitud_pegado"},
    "instalacion_cliente?client.installations>0": {"instalacion_cliente"},
    "cantidad?pallet_sobre_pallet=1": {"cantidad"},
    "oc_file?oc=1": {"oc_file"},
}
OF_SUB_TYPE: dict[str, dict[AjusteAreaDesarrollo, str]] = {
    "fecha_maxima": {
        AjusteAreaDesarrollo.LICITACION: "fecha_maxima_entrega_licitacion",
        AjusteAreaDesarrollo.FICHA_TECNICA: "fecha_maxima_entrega_ficha",
        AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: "fecha_maxima_entrega_estudio",
    },
    "cantidad": {AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: "cantidad_estudio_bench"},
}
"""Phrases that mean another column in each short form."""
ELSEWHERE = {
    "carton_id|carton_color": "the cascade: a board or its colour, R17",
    "al menos una muestra con destino": "the move to the sample room, SAMPLES_MISSING",
    "archivo de ítems válido": "Gate.ENVIAR, once the OT can carry a file",
    "archivo": "Gate.ENVIAR, once the OT can carry a file",
    "una fila completa": "Gate.ENVIAR, once the OT can carry rows",
    "recorte_adicional<=area_hm": "material_checks, AREAS_ORDER",
}
MORE = {
    TipoSolicitud.DESARROLLO_COMPLETO: {"reference_id", "bloqueo_referencia", "numero_muestras"},  # R09, R43
    TipoSolicitud.PROYECTO_INNOVACION: {"reference_id", "bloqueo_referencia", "numero_muestras"},
    TipoSolicitud.ARTE_CON_MATERIAL: {"cantidad"},  # R11
}
"""What rules of the matrix ask beside its list of gates, given the answers below."""
STUDY_TESTS_OF_DEVELOPMENT = {"check_estudio_bct"}
"""R68: who develops is asked for a test at once; the list leaves it to the row that the study carries."""
ANSWERS: dict[str, Any] = {
    "maquila": 1,
    "cinta": 1,
    "process_id": 1,
    "numero_colores": 2,  # one of them the varnish
    "coverage_external_id": 4,
    "coverage_internal_id": 2,
    "impresion": 4,
    "pegado_terminacion": 2,
}
"""What makes every conditional phrase of the later gates speak."""
ATTRIBUTES = {str(field.column): field.attname for field in WorkOrder._meta.concrete_fields}
LATER = {
    Gate.SALIR_DESARROLLO: "salir de Desarrollo",
    Gate.CAD_MATERIAL: "crear CAD / material",
    Gate.SALIR_DISENO: "salir de Diseño Gráfico",
    Gate.CATALOGAR: "catalogar",
}
OF_DESIGN = (Gate.SALIR_DESARROLLO, Gate.SALIR_DISENO)
"""The billing mark of an art is asked when it leaves graphic design, R33, and not before, R32."""
IMPLIED = {"maquila", "process_id", "pegado_terminacion", "numero_colores", "descripcion", "carton_id"}
"""Columns that a later gate asks for too and that the answers, or the capture, have filled."""


def columns_of(phrases: list[str], ajuste: AjusteAreaDesarrollo | None = None) -> set[str]:
    """The columns that phrases of the list ask for."""
    asked: set[str] = set()
    for phrase in phrases:
        if ajuste and phrase in OF_SUB_TYPE:
            asked.add(OF_SUB_TYPE[phrase][ajuste])
        elif phrase not in ELSEWHERE:
            asked |= READ_AS.get(phrase, {phrase})
    return asked


def captures() -> Iterator[Any]:
    for heading, kinds in CAPTURED.items():
        for (tipo, ajuste), rol in product(kinds, Rol):
            yield pytest.param(heading, tipo, ajuste, rol, id=f"{heading}-{tipo.value}-{rol.value}")


@pytest.mark.parametrize(("heading", "tipo", "ajuste", "rol"), list(captures()))
def test_capture_asks_everybody_for_what_the_list_says(
    heading: str, tipo: TipoSolicitud, ajuste: AjusteAreaDesarrollo | None, rol: Rol
) -> None:
    answers = {"canal_id": 1, "subhierarchy_id": 30, "client_id": 1, "muestra": True, "oc": 1}
    answers |= {"pallet_sobre_pallet": 1, "reference_type": 1, "ajuste_area_desarrollo": ajuste}
    row = WorkOrder().row | {"tipo_solicitud": tipo} | answers
    rows = {
        ("canal_id", 1): Target(active=True, parent=3, child=30),
        ("subhierarchy_id", 30): Target(active=True, parent=3, child=300),
        ("instalacion_cliente", 5): Target(active=True, parent=1),
    }

    asked = set(missing_columns(row, References(row, rows, {}, None), rol=rol))

    wanted = columns_of(GATES["crear"][heading], ajuste) - set(answers)
    wanted |= MORE.get(tipo, set())
    if ajuste == AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING and rol in (Rol.JEFE_DESARROLLO, Rol.INGENIERO):
        wanted |= STUDY_TESTS_OF_DEVELOPMENT
    assert asked == wanted


@pytest.mark.django_db
@pytest.mark.parametrize("gate", LATER)
@pytest.mark.parametrize("tipo", TipoSolicitud)
def test_a_later_gate_asks_each_type_for_what_the_list_says(tipo: TipoSolicitud, gate: Gate) -> None:
    ot = WorkOrderFactory.create(tipo_solicitud=tipo)
    for column, value in ANSWERS.items():
        setattr(ot, ATTRIBUTES[column], value)

    asked = {problem.field for problem in missing_for_gate(ot, gate)}

    wanted = columns_of(GATES[LATER[gate]]) - IMPLIED
    if tipo == TipoSolicitud.ARTE_CON_MATERIAL and gate in OF_DESIGN:
        wanted ^= {"indicador_facturacion"}
    assert asked - IMPLIED == (wanted if tipo in TIPOS_OF_GATE[gate] else set())


AREA_OF_GATE = {gate: area for (area, _), gates in GATE_OF_MOVE.items() for gate in gates}


@pytest.mark.parametrize("gate", LATER)
@pytest.mark.parametrize("tipo", sorted(TIPOS_OF_GATE[Gate.CATALOGAR]))
def test_whatever_a_gate_asks_for_somebody_may_write(tipo: TipoSolicitud, gate: Gate) -> None:
    nobody = {
        column
        for column in columns_of(GATES[LATER[gate]])
        if not roles_that_write(column, mode="edit", tipo_solicitud=tipo)
    }

    assert nobody == set()


def test_every_phrase_of_the_list_is_read() -> None:
    known = {str(field.column) for field in WorkOrder._meta.concrete_fields} | {"secuencias", "inks"}
    phrases = {
        phrase
        for name, asked in GATES.items()
        if name != "muestra con CAD"  # approvals, which the workflow walks
        for group in (asked.values() if isinstance(asked, dict) else [asked])
        for phrase in group
    }

    assert phrases - set(ELSEWHERE) - set(READ_AS) - set(OF_SUB_TYPE) - known == set()
    assert set(Area) >= set(AREA_OF_GATE.values())
