"""The approval of samples over HTTP, and from the page of the OT."""

import pytest
from django.test import Client as Browser

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.models import SampleApproval, WorkOrder
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create(
        tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD,
        numero_muestras=4,
        muestra=True,
        state_id=State.PROCESO_DISENO_ESTRUCTURAL,
        current_area_id=Area.DESARROLLO,
    )


@pytest.fixture
def chief() -> Caller:
    return Caller(UserFactory.create(rol=Rol.JEFE_VENTAS))


def path(ot: WorkOrder) -> str:
    return f"work-orders/{ot.pk}/approvals/"


def test_levels_are_read_and_the_due_one_decided(ot: WorkOrder, chief: Caller) -> None:
    before = chief.get(path(ot)).json()
    answer = chief.post(path(ot), {"approved": False, "motivo": "Sin presupuesto."})
    after = chief.get(path(ot)).json()

    decision = SampleApproval.objects.get()
    assert before == {"levels": [{"level": 1, "state": "pending", "decision": None}]}
    assert answer.status_code == 201
    assert answer.json()["id"] == decision.pk
    assert after["levels"][0]["state"] == "rejected"
    assert after["levels"][0]["decision"]["motivo"] == decision.motivo == "Sin presupuesto."


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"approved": False}, 409, "MOTIVE_REQUIRED"),
        ({}, 400, "formato"),
        ({"approved": True, "level": 2}, 400, "formato"),
    ],
)
def test_what_is_not_a_decision_is_refused(
    ot: WorkOrder, chief: Caller, body: dict[str, object], status: int, code: str
) -> None:
    answer = chief.post(path(ot), body)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert not SampleApproval.objects.exists()


def test_a_seller_does_not_decide(ot: WorkOrder) -> None:
    answer = Caller(ot.creador).post(path(ot), {"approved": True})

    assert answer.status_code == 403
    assert not SampleApproval.objects.exists()


def test_the_page_offers_the_decision_to_whose_turn_it_is(ot: WorkOrder) -> None:
    browser, page = Browser(), f"/admin/envases_ot/workorder/{ot.pk}/gestiones/"
    browser.force_login(ot.creador, backend="envases_ot.authentication.RutOrEmailBackend")
    assert "Aprobar muestras" not in browser.get(page).content.decode()
    browser.force_login(
        UserFactory.create(rol=Rol.JEFE_VENTAS), backend="envases_ot.authentication.RutOrEmailBackend"
    )
    assert "Muestras por aprobar" in browser.get("/admin/").content.decode()

    refused = browser.post(page, {"muestras": "rechazar", "motivo": ""}).content.decode()
    browser.post(page, {"muestras": "aprobar"})

    assert "Diga por qué rechaza las muestras" in refused
    assert SampleApproval.objects.get().approved
    assert "Aprobó 4 muestras" in browser.get(page).content.decode()
