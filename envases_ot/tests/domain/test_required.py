"""The gate "crear": which columns of a blank OT each request type asks for, and when an edit asks again."""

from typing import Any

import pytest

from envases_ot.choices import AjusteAreaDesarrollo, Rol, TipoSolicitud
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
DEVELOPMENT_OF_A_NEW_PRODUCT = {
    "product_type_developing_id",
    "target_market_id",
    "peso_contenido_caja",
    "autosoportante",
    "envase_id",
    "cajas_altura",
    "pallet_sobre_pallet",
}
NEW_PRODUCT = (
    ALWAYS
    | CHAIN_OF_A_NEW_PRODUCT
    | DEVELOPMENT_OF_A_NEW_PRODUCT
    | {"volumen_venta_anual", "usd", "org_venta_id", "observacion"}
)


def missing(
    tipo: TipoSolicitud = TipoSolicitud.DESARROLLO_COMPLETO,
    *,
    rows: dict[tuple[str, int], Target] | None = None,
    changed: frozenset[str] | None = None,
    rol: Rol = Rol.VENDEDOR,
    **values: object,
) -> dict[str, str]:
    row: dict[str, Any] = WorkOrder().row | {"tipo_solicitud": tipo} | values
    return missing_columns(row, References(row, rows or {}, {}, None), rol=rol, changed=changed)


@pytest.mark.parametrize(
    ("tipo", "asked"),
    [
        (TipoSolicitud.DESARROLLO_COMPLETO, NEW_PRODUCT),
        (TipoSolicitud.PROYECTO_INNOVACION, NEW_PRODUCT),
        (
            TipoSolicitud.MUESTRA_CON_CAD,
            ALWAYS | {"cad_id", "carton_id", "fsc", "impresion", "muestra", "observacion"},
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
    **dict.fromkeys(CHAIN_OF_A_NEW_PRODUCT | DEVELOPMENT_OF_A_NEW_PRODUCT, 0),
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
        pytest.param({"envase_id": None}, {}, {"envase_id": "R10"}, marks=pytest.mark.rule("R10")),
        pytest.param({"pallet_sobre_pallet": 1}, {}, {"cantidad": "R11"}, marks=pytest.mark.rule("R11")),
        pytest.param(
            {"target_market_id": None}, {}, {"target_market_id": "R38"}, marks=pytest.mark.rule("R38")
        ),
        pytest.param(
            {"product_type_developing_id": 3},
            {},
            dict.fromkeys(("food_type_id", "expected_use_id", "recycled_use_id"), "R39"),
            marks=pytest.mark.rule("R39"),
        ),
        pytest.param(
            {"product_type_developing_id": 1},
            {},
            dict.fromkeys(("class_substance_packed_id", "transportation_way_id"), "R40"),
            marks=pytest.mark.rule("R40"),
        ),
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
        ({"product_type_developing_id"}, {}),
    ],
)
def test_an_edit_asks_only_for_what_it_touches(changed: set[str], asked: dict[str, str]) -> None:
    values = FILLED | {"usd": None, "planta_id": None}

    assert missing(**values, changed=frozenset(changed)) == asked


OTHER = TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO
LICITACION, FICHA, ESTUDIO = AjusteAreaDesarrollo
SHORT_FORMS: dict[AjusteAreaDesarrollo, dict[str, str]] = {
    LICITACION: {"cantidad_item_licitacion": "R62", "fecha_maxima_entrega_licitacion": "R62"},
    FICHA: {
        "cantidad_fichas_solicitadas": "R65",
        "fecha_maxima_entrega_ficha": "R65",
        "check_ficha_simple": "R65",
    },
    ESTUDIO: {
        "cantidad_estudio_bench": "R67",
        "fecha_maxima_entrega_estudio": "R67",
        "tipo_producto_estudio": "R67",
    },
}


@pytest.mark.rule("R62")
@pytest.mark.rule("R65")
@pytest.mark.rule("R67")
@pytest.mark.parametrize("ajuste", list(AjusteAreaDesarrollo))
def test_each_sub_type_asks_its_own_short_form(ajuste: AjusteAreaDesarrollo) -> None:
    assert missing(OTHER, **FILLED, ajuste_area_desarrollo=ajuste) == SHORT_FORMS[ajuste]


@pytest.mark.parametrize("column", ["check_ficha_simple", "check_ficha_doble"])
def test_one_kind_of_sheet_is_enough(column: str) -> None:
    asked = missing(OTHER, **FILLED, ajuste_area_desarrollo=FICHA, **{column: True})

    assert asked == {
        name: rule for name, rule in SHORT_FORMS[FICHA].items() if not name.startswith("check_ficha")
    }


@pytest.mark.rule("R68")
def test_a_study_of_development_needs_an_assay_and_a_seller_does_not_see_them() -> None:
    study = {**FILLED, "ajuste_area_desarrollo": ESTUDIO}

    assert "check_estudio_bct" not in missing(OTHER, **study)
    assert missing(OTHER, rol=Rol.INGENIERO, **study)["check_estudio_bct"] == "R68"
    assert "check_estudio_bct" not in missing(OTHER, rol=Rol.INGENIERO, **study, check_estudio_ect=True)


@pytest.mark.rule("R63")
@pytest.mark.rule("R64")
@pytest.mark.parametrize(
    ("values", "changed", "asked"),
    [
        ({}, "check_entregadas_todas", {"check_entregadas_todas": "R63"}),
        ({"check_entregadas_todas": True}, "check_entregadas_todas", {}),
        (
            {"check_entregadas_algunas": True},
            "check_entregadas_algunas",
            {"cantidad_entregadas_algunas": "R64"},
        ),
        (
            {"cantidad_entregadas_algunas": 3},
            "cantidad_entregadas_algunas",
            {"check_entregadas_todas": "R63"},
        ),
        ({}, "descripcion", {}),
    ],
)
def test_what_was_delivered_of_a_tender_is_told_once_somebody_tells_of_it(
    values: dict[str, Any], changed: str, asked: dict[str, str]
) -> None:
    tender = {**FILLED, "ajuste_area_desarrollo": LICITACION, **values}

    assert missing(OTHER, changed=frozenset({changed}), **tender) == asked
