"""The gate "crear": which columns of a blank OT each request type asks for, and when an edit asks again."""

from typing import Any

import pytest

from envases_ot.choices import TipoSolicitud
from envases_ot.domain.references import References, Target
from envases_ot.domain.required import missing_columns
from envases_ot.models import WorkOrder

ALWAYS = {"client_id", "nombre_contacto", "email_contacto", "telefono_contacto", "descripcion", "canal_id"}
CHAIN_OF_A_NEW_PRODUCT = {
    "product_type_id",
    "impresion",
    "fsc",
    "cinta",
    "coverage_internal_id",
    "coverage_external_id",
    "planta_id",
}
NEW_PRODUCT = ALWAYS | CHAIN_OF_A_NEW_PRODUCT | {"volumen_venta_anual", "usd", "org_venta_id", "observacion"}


def missing(
    tipo: TipoSolicitud = TipoSolicitud.DESARROLLO_COMPLETO,
    *,
    rows: dict[tuple[str, int], Target] | None = None,
    changed: frozenset[str] | None = None,
    **values: object,
) -> dict[str, str]:
    row: dict[str, Any] = WorkOrder().row | {"tipo_solicitud": tipo} | values
    return missing_columns(row, References(row, rows or {}, {}, None), changed=changed)


@pytest.mark.parametrize(
    ("tipo", "asked"),
    [
        (TipoSolicitud.DESARROLLO_COMPLETO, NEW_PRODUCT),
        (TipoSolicitud.PROYECTO_INNOVACION, NEW_PRODUCT),
        (
            TipoSolicitud.MUESTRA_CON_CAD,
            ALWAYS | {"carton_id", "fsc", "impresion", "muestra", "observacion"},
        ),
        (
            TipoSolicitud.ARTE_CON_MATERIAL,
            ALWAYS
            | {"volumen_venta_anual", "usd", "reference_type", "fsc", "impresion", "cinta", "observacion"},
        ),
        (TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO, ALWAYS | {"ajuste_area_desarrollo"}),
        (TipoSolicitud.COTIZA_CON_CAD, ALWAYS),
    ],
)
def test_what_a_blank_ot_of_each_type_lacks(tipo: TipoSolicitud, asked: set[str]) -> None:
    assert set(missing(tipo)) == asked


FILLED: dict[str, Any] = {
    "client_id": 1,
    "nombre_contacto": "Elisa Godoy",
    "email_contacto": "elisa@example.com",
    "telefono_contacto": "912345678",
    "descripcion": "CAJA",
    "canal_id": 1,
    "volumen_venta_anual": 0,
    "usd": 0,
    "org_venta_id": 1,
    "observacion": "Sin antecedentes.",
    **dict.fromkeys(CHAIN_OF_A_NEW_PRODUCT, 0),
}
HAS_INSTALLATION = {("instalacion_cliente", 5): Target(active=True, parent=1)}
HAS_LEVEL_2 = {("canal_id", 1): Target(active=True, parent=3, child=30)}
HAS_LEVEL_3 = {("subhierarchy_id", 30): Target(active=True, parent=3, child=300)}


def test_zero_is_an_answer_and_blanks_are_not() -> None:
    assert missing(**FILLED) == {}
    assert missing(**FILLED | {"descripcion": "  "}) == {"descripcion": "R01"}


@pytest.mark.parametrize(
    ("values", "rows", "asked"),
    [
        pytest.param({}, HAS_INSTALLATION, {"instalacion_cliente": "R05"}, marks=pytest.mark.rule("R05")),
        ({"client_id": 2}, HAS_INSTALLATION, {}),
        pytest.param({}, HAS_LEVEL_2, {"subhierarchy_id": "R03"}, marks=pytest.mark.rule("R03")),
        pytest.param(
            {"subhierarchy_id": 30},
            HAS_LEVEL_2 | HAS_LEVEL_3,
            {"subsubhierarchy_id": "R04"},
            marks=pytest.mark.rule("R04"),
        ),
        ({"subhierarchy_id": 30}, HAS_LEVEL_2, {}),
        pytest.param({"oc": 1}, {}, {"oc_file": "R37"}, marks=pytest.mark.rule("R37")),
        ({"oc": 0}, {}, {}),
        pytest.param({"muestra": True}, {}, {"numero_muestras": "R43"}, marks=pytest.mark.rule("R43")),
        pytest.param(
            {"reference_type": 3},
            {},
            {"reference_id": "R09", "bloqueo_referencia": "R09"},
            marks=pytest.mark.rule("R09"),
        ),
        ({"reference_type": 2}, {}, {}),
        pytest.param({"usd": None}, {}, {"usd": "R06"}, marks=pytest.mark.rule("R06")),
        pytest.param({"org_venta_id": None}, {}, {"org_venta_id": "R07"}, marks=pytest.mark.rule("R07")),
    ],
)
def test_what_an_answer_asks_for(
    values: dict[str, Any], rows: dict[tuple[str, int], Target], asked: dict[str, str]
) -> None:
    assert missing(**FILLED | values, rows=rows) == asked


@pytest.mark.parametrize(
    ("changed", "asked"),
    [
        (set(), {}),
        ({"descripcion"}, {}),
        ({"usd"}, {"usd": "R06"}),
        ({"tipo_solicitud"}, {"usd": "R06", "planta_id": "R18"}),
        ({"cinta"}, {"planta_id": "R18"}),
    ],
)
def test_an_edit_asks_only_for_what_it_touches(changed: set[str], asked: dict[str, str]) -> None:
    values = FILLED | {"usd": None, "planta_id": None}

    assert missing(**values, changed=frozenset(changed)) == asked
