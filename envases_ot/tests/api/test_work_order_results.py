"""The results of an OT over HTTP: who may ask, what is laid over, what is fixed by hand."""

from collections.abc import Callable
from typing import Any

import pytest
from django.http import HttpResponse
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Rol, TipoCarton
from envases_ot.models import Carton, Process, User, WorkOrder, WorkOrderInk, WorkOrderOverride
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import CARTON_ID, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

REASON = "Medida de la matriz que ya existe"
BLANK = {
    "largura_hm": 800,
    "anchura_hm": 600,
    "golpes_largo": 2,
    "golpes_ancho": 2,
    "separacion_golpes_largo": 5,
    "separacion_golpes_ancho": 5,
    "carton_id": CARTON_ID,
}
"""Vector cadena_completa-01, whose board weighs 400 g/m² and is 3 mm thick."""


def stored_ot(creador: User | None = None) -> WorkOrder:
    creador = creador or UserFactory.create()
    ot: WorkOrder = WorkOrderFactory.create(creador=creador, **BLANK)
    Carton.objects.filter(pk=CARTON_ID).update(tipo=TipoCarton.SIMPLES, gramaje_g_m2=400, espesor_mm=3)
    ot.process = Process.objects.get(descripcion="DIECUTTER")
    ot.save(update_fields=["process"])
    return ot


def fix(ot: WorkOrder, by: User) -> None:
    WorkOrderOverride.objects.create(work_order=ot, measure="largura_hc_mm", value=1228, reason=REASON, by=by)


def by_name(response: HttpResponse) -> dict[str, dict[str, Any]]:
    assert response.status_code == 200, response.content
    return {result["name"]: result for result in response.json()["results"]}


def test_a_stored_ot_has_the_numbers_of_its_vector(superuser: Caller) -> None:
    ot = stored_ot()

    found = by_name(superuser.get(f"work-orders/{ot.pk}/results/"))

    assert found["largura_hc_mm"] == {
        "name": "largura_hc_mm",
        "group": "Placa y áreas",
        "label": "Largura HC",
        "unit": "mm",
        "value": 1625,
        "text": "1.625",
        "formula": "800 × 2 + (2 − 1) × 5 + 20 de orilla = 1.625 mm",
        "missing": [],
        "problem": "",
        "override": None,
        "by_formula": "",
    }
    assert [found[name]["value"] for name in ("area_hm_m2", "area_hc_unitaria_m2", "peso_bruto_kg")] == [
        0.48,
        0.49765625,
        0.1990625,
    ]
    assert found["volumen_unitario_cm3"]["value"] == 1492.96875


def test_what_is_typed_is_laid_over_the_stored_ot_and_nothing_is_written(superuser: Caller) -> None:
    ot = stored_ot()
    before = WorkOrder.objects.values().get(pk=ot.pk)

    found = by_name(superuser.post(f"work-orders/{ot.pk}/results/", {"values": {"largura_hm": "812,5"}}))

    assert found["largura_hc_mm"]["formula"] == "812,5 × 2 + (2 − 1) × 5 + 20 de orilla = 1.650 mm"
    assert WorkOrder.objects.values().get(pk=ot.pk) == before


def test_a_measure_fixed_by_hand_is_read_and_says_who_and_why(superuser: Caller) -> None:
    ot = stored_ot()
    fix(ot, UserFactory.create(nombre="Ana", apellido="Rojas"))

    found = by_name(superuser.get(f"work-orders/{ot.pk}/results/"))

    fixed = found["largura_hc_mm"]
    assert (fixed["value"], fixed["override"]) == (1228, {"value": 1228, "by": "Ana Rojas", "reason": REASON})
    assert fixed["by_formula"] == "800 × 2 + (2 − 1) × 5 + 20 de orilla = 1.625 mm"
    assert found["area_hc_placa_m2"]["value"] == 1228 * 1225 / 1e6


def test_an_override_that_is_sent_back_keeps_its_author_and_a_new_one_is_the_asker_s(
    superuser: Caller,
) -> None:
    ot = stored_ot()
    fix(ot, UserFactory.create(nombre="Ana", apellido="Rojas"))
    rows = [
        {"measure": "largura_hc_mm", "value": "1228,0", "reason": REASON},
        {"measure": "anchura_hc_mm", "value": "890", "reason": "Otra"},
    ]

    found = by_name(superuser.post(f"work-orders/{ot.pk}/results/", {"rows": {"overrides": rows}}))

    authors = [found[name]["override"]["by"] for name in ("largura_hc_mm", "anchura_hc_mm")]
    assert authors == ["Ana Rojas", str(superuser.user)]


def test_an_override_that_is_taken_away_no_longer_counts(superuser: Caller) -> None:
    ot = stored_ot()
    fix(ot, UserFactory.create())

    found = by_name(superuser.post(f"work-orders/{ot.pk}/results/", {"rows": {"overrides": []}}))

    assert (found["largura_hc_mm"]["value"], found["largura_hc_mm"]["override"]) == (1625, None)


def test_inks_that_are_typed_have_their_consumptions(superuser: Caller) -> None:
    ot = stored_ot()
    WorkOrderInk.objects.create(work_order=ot, station=1, impresion=10)
    rows = [{"station": "1", "impresion": "80", "cm2_clisse": ""}]

    found = by_name(superuser.post(f"work-orders/{ot.pk}/results/", {"rows": {"inks": rows}}))

    assert found["tinta_1_placa_g"]["value"] == 7.68


def test_what_does_not_read_is_told_and_counts_as_blank(superuser: Caller) -> None:
    ot = stored_ot()

    response = superuser.post(f"work-orders/{ot.pk}/results/", {"values": {"largura_hm": "80o"}})

    assert [item["field"] for item in response.json()["unread"]] == ["largura_hm"]
    assert by_name(response)["area_hm_m2"]["missing"] == ["Largura HM"]


def test_a_new_ot_has_results_before_it_is_saved(vendedor: Caller) -> None:
    found = by_name(vendedor.post("work-orders/results/", {"values": {"largura_hm": 800, "anchura_hm": 600}}))

    assert found["area_hm_m2"]["text"] == "0,48"
    assert found["peso_neto_kg"]["missing"] == ["Área producto", "Gramaje del cartón"]


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"valores": {}}, {"valores": ["campo_desconocido"]}),
        ({"values": []}, {"values": ["invalid"]}),
        ({"values": {"descripcion": "x"}}, {"descripcion": ["campo_desconocido"]}),
        ({"rows": {"matrices": []}}, {"matrices": ["campo_desconocido"]}),
        ({"rows": {"inks": [1]}}, {"inks": ["invalid"]}),
        ({"tipo_solicitud": 9}, {"tipo_solicitud": ["invalid"]}),
    ],
)
def test_a_malformed_question_is_refused_by_name(
    vendedor: Caller, body: dict[str, Any], fields: dict[str, list[str]]
) -> None:
    assert told(vendedor.post("work-orders/results/", body)) == (400, "formato", fields)


def test_who_does_not_see_the_ot_does_not_see_its_results(as_rol: Callable[[Rol], Caller]) -> None:
    ot = stored_ot()
    other = as_rol(Rol.VENDEDOR_EXTERNO)

    answers = [
        other.get(f"work-orders/{ot.pk}/results/"),
        other.post(f"work-orders/{ot.pk}/results/", {}),
    ]

    assert [answer.status_code for answer in answers] == [404, 404]


def test_nobody_asks_without_signing_in(nobody: Caller) -> None:
    ot = stored_ot()

    answers = [nobody.get(f"work-orders/{ot.pk}/results/"), nobody.post("work-orders/results/", {})]

    assert [answer.status_code for answer in answers] == [401, 401]


def test_who_creates_no_ot_asks_for_no_draft(as_rol: Callable[[Rol], Caller]) -> None:
    response = as_rol(Rol.CATALOGADOR).post("work-orders/results/", {})

    assert response.status_code == 403


def test_a_question_costs_the_same_with_one_and_with_many_rows(
    superuser: Caller, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    ot = stored_ot()
    superuser.get(f"work-orders/{ot.pk}/results/")
    for station in range(1, 7):
        WorkOrderInk.objects.create(work_order=ot, station=station, impresion=10)

    with django_assert_num_queries(5):
        superuser.get(f"work-orders/{ot.pk}/results/")
