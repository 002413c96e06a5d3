"""The formulas over HTTP: every published vector, and refusals in the one error body."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import Rol
from envases_ot.domain.calculations.formulas.registry import FORMULAS
from envases_ot.models import CalculationConstant
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.domain.calculations.vectors import EQUAL, INTENDED, VECTORS, differences
from envases_ot.tests.factories import UserFactory

BLANK = {"largura_hm_mm": 800, "anchura_hm_mm": 600}


def test_published_vectors_are_answered_over_http_as_published(vendedor: Caller) -> None:
    found = {}
    for vector in EQUAL:
        response = vendedor.post(f"calculations/{vector['formula']}/", vector["inputs"])
        assert response.status_code == 200, (vector["id"], response.content)
        found[vector["id"]] = differences(vector["expected"], response.json(), rel_tol=vector["rel_tol"])

    assert (len(found), {name: lines for name, lines in found.items() if lines}) == (142, {})


def test_intended_difference_is_refused_over_http(vendedor: Caller) -> None:
    (vector,) = (vector for vector in VECTORS if vector["id"] in INTENDED)

    response = vendedor.post(f"calculations/{vector['formula']}/", vector["inputs"])

    assert told(response) == (400, "BOARD_TYPE_UNKNOWN", {"tipo_carton": ["BOARD_TYPE_UNKNOWN"]})


@pytest.mark.django_db
@pytest.mark.parametrize("rol", Rol)
def test_every_role_may_calculate(rol: Rol) -> None:
    response = Caller(UserFactory.create(rol=rol)).post("calculations/area_hm", BLANK)

    assert (response.status_code, response.json()) == (200, {"area_hm_m2": 0.48})


def test_nobody_calculates_without_signing_in(nobody: Caller) -> None:
    answers = [nobody.post("calculations/area_hm/", BLANK), nobody.get("calculations/")]

    assert [told(answer) for answer in answers] == [(401, "sin_autenticar", {})] * 2


@pytest.mark.parametrize("name", ["area_luna", "AREA_HM"])
def test_formula_that_does_not_exist_is_not_found(vendedor: Caller, name: str) -> None:
    assert told(vendedor.post(f"calculations/{name}/", BLANK)) == (404, "no_encontrado", {})


@pytest.mark.parametrize(
    ("body", "code", "fields"),
    [
        ([1], "formato", {"__all__": ["formato"]}),
        ({"largura_hm_mm": "ancho"}, "INPUT_TYPE", {"largura_hm_mm": ["INPUT_TYPE"]}),
        (
            {"largura_hm_mm": -1, "largo": 2},
            "INPUT_UNKNOWN",
            {"largo": ["INPUT_UNKNOWN"], "largura_hm_mm": ["INPUT_RANGE"]},
        ),
    ],
)
def test_bad_input_is_refused_with_every_problem_by_name(
    vendedor: Caller, body: object, code: str, fields: dict[str, list[str]]
) -> None:
    assert told(vendedor.post("calculations/area_hm/", body)) == (400, code, fields)


def test_number_beyond_every_float_is_refused(vendedor: Caller) -> None:
    response = vendedor.post("calculations/area_hm/", {"largura_hm_mm": 10**400})

    assert told(response) == (400, "json_invalido", {})


def test_missing_input_is_answered_with_null(vendedor: Caller) -> None:
    response = vendedor.post("calculations/area_hm/", {"largura_hm_mm": 800})

    assert (response.status_code, response.json()) == (200, {"area_hm_m2": None})


def test_listing_tells_every_formula_with_inputs_and_units(vendedor: Caller) -> None:
    formulas = vendedor.get("calculations/").json()["formulas"]

    assert [formula["name"] for formula in formulas] == list(FORMULAS)
    assert formulas[0] == {
        "name": "area_hm",
        "label": "Área HM",
        "expression": "{largura_hm_mm} × {anchura_hm_mm} / 1.000.000 = {area_hm_m2} m²",
        "inputs": [
            {
                "name": name,
                "label": label,
                "unit": "mm",
                "type": "number",
                "minimum": 0,
                "maximum": 1e6,
            }
            for name, label in {"largura_hm_mm": "Largura HM", "anchura_hm_mm": "Anchura HM"}.items()
        ],
        "outputs": [{"name": "area_hm_m2", "label": "Área HM", "unit": "m²"}],
    }
    vectors = {vector["formula"]: vector for vector in VECTORS}
    assert {formula["name"]: set() for formula in formulas} == {
        formula["name"]: vectors[formula["name"]]["inputs"].keys()
        - {item["name"] for item in formula["inputs"]}
        for formula in formulas
    }


@pytest.fixture
def ink_of_2030(db: None) -> CalculationConstant:
    return CalculationConstant.objects.create(
        codigo="tinta_g_m2", valor=Decimal(6), vigente_desde=date(2030, 1, 1)
    )


INK = {"area_hm_m2": 1, "impresion_pct": 100, "golpes_largo": 1, "golpes_ancho": 1}


@pytest.mark.usefixtures("ink_of_2030")
@pytest.mark.parametrize(("query", "grams"), [("", 5), ("?fecha=2029-12-31", 5), ("?fecha=2030-01-01", 6)])
def test_constants_are_those_in_force_on_the_day(vendedor: Caller, query: str, grams: int) -> None:
    response = vendedor.post(f"calculations/consumo_tinta/{query}", INK)
    constants = vendedor.get(f"calculations/{query}").json()["constants"]

    assert response.json() == {"gramos_por_placa": grams, "gramos_por_caja": grams}
    assert constants[0] == {"name": "tinta_g_m2", "label": "Tinta (g/m²)", "value": grams}


@pytest.mark.parametrize("fecha", ["ayer", "2026-02-31", ""])
def test_day_that_is_none_is_refused(vendedor: Caller, fecha: str) -> None:
    answers = [
        vendedor.post(f"calculations/consumo_tinta/?fecha={fecha}", INK),
        vendedor.get(f"calculations/?fecha={fecha}"),
    ]

    assert [told(answer) for answer in answers] == [(400, "formato", {"fecha": ["invalid"]})] * 2


def test_second_question_reads_no_table_of_parameters(vendedor: Caller) -> None:
    vendedor.post("calculations/area_hm/", BLANK)
    with CaptureQueriesContext(connection) as queries:
        vendedor.post("calculations/area_hm/", BLANK)

    tables = [
        query["sql"] for query in queries if "calculationconstant" in query["sql"] or "_trim" in query["sql"]
    ]
    assert tables == []
