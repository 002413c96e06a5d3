"""Duplicating an OT, its material and its SAP code over HTTP; and the pages of the admin that do the same."""

from typing import Any

import pytest
from django.test import Client as Browser
from django.urls import reverse

from envases_ot.choices import Rol
from envases_ot.models import Material, SapCode, User, WorkOrder
from envases_ot.sections import SECTIONS
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.domain.test_material_codes import cataloguer_with, engineer_with
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

EVERY = {"sections": list(SECTIONS)}


def seller_with() -> tuple[User, WorkOrder]:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    return seller, WorkOrderFactory.create(creador=seller)


def test_the_copy_is_answered_with_its_place() -> None:
    seller, ot = seller_with()

    response = Caller(seller).post(f"work-orders/{ot.pk}/duplicate/", EVERY)

    copy = WorkOrder.objects.exclude(pk=ot.pk).get()
    body = response.json()
    assert (response.status_code, body["id"], body["descripcion"], body["creador_id"]) == (
        201,
        copy.pk,
        ot.descripcion,
        seller.pk,
    )
    assert response.headers["Location"] == f"/api/v1/work-orders/{copy.pk}/"
    assert response.headers["ETag"] == Caller(seller).get(f"work-orders/{copy.pk}/").headers["ETag"]


def test_a_copy_that_lacks_something_is_refused_by_field() -> None:
    seller, ot = seller_with()
    sections = [title for title in SECTIONS if title != "Observación"]

    response = Caller(seller).post(f"work-orders/{ot.pk}/duplicate/", {"sections": sections})

    assert told(response) == (400, "REQUIRED", {"observacion": ["REQUIRED"]})
    assert WorkOrder.objects.count() == 1


def test_the_ot_of_another_seller_is_not_there() -> None:
    _, ot = seller_with()

    response = Caller(UserFactory.create(rol=Rol.VENDEDOR)).post(f"work-orders/{ot.pk}/duplicate/", EVERY)

    assert told(response) == (404, "no_encontrado", {})
    assert WorkOrder.objects.count() == 1


def test_the_material_is_answered_with_its_codes() -> None:
    engineer, ot = engineer_with()

    response = Caller(engineer).post(f"work-orders/{ot.pk}/material/", {"cad": "L-100"})

    material = Material.objects.get(codigo="700001")
    assert (response.status_code, response.json()) == (
        201,
        {"material_id": material.pk, "codigo": "700001", "cad_id": material.cad_id, "cad": "L-100"},
    )


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [({"area_producto": "0.5"}, 400, "AREAS_ORDER"), ({"tipo_solicitud": 3}, 409, "MATERIAL_TYPE")],
)
def test_a_material_that_is_refused_is_not_made(changes: dict[str, Any], status: int, code: str) -> None:
    engineer, ot = engineer_with(**changes)

    response = Caller(engineer).post(f"work-orders/{ot.pk}/material/", {"cad": "L-100"})

    assert told(response)[:2] == (status, code)
    assert Material.objects.count() == 0


def test_the_final_code_is_answered_and_its_repetition_refused() -> None:
    cataloguer, ot = cataloguer_with()
    body = {"prefijo": "GE1", "sufijo": "01"}

    first = Caller(cataloguer).post(f"work-orders/{ot.pk}/sap-code/", body)
    second = Caller(cataloguer).post(f"work-orders/{ot.pk}/sap-code/", body)

    code = SapCode.objects.get()
    assert (first.status_code, first.json()) == (201, {"id": code.pk, "codigo": "GE1700009-01"})
    assert told(second) == (409, "SAP_CODE_TAKEN", {})


def page(user: User, ot: WorkOrder, name: str, **posted: Any) -> Any:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    url = reverse(f"admin:envases_ot_workorder_{name}", args=[ot.pk])
    return browser.post(url, posted) if posted else browser.get(url)


def test_the_page_duplicates_and_goes_to_the_copy() -> None:
    seller, ot = seller_with()

    asked = page(seller, ot, "duplicar")
    done = page(seller, ot, "duplicar", sections=list(SECTIONS))

    copy = WorkOrder.objects.exclude(pk=ot.pk).get()
    assert asked.context["chosen"] == list(SECTIONS)
    assert done.headers["Location"] == reverse("admin:envases_ot_workorder_change", args=[copy.pk])


def test_the_page_tells_every_refusal_and_keeps_what_was_typed() -> None:
    engineer, ot = engineer_with(area_producto="0.5")

    response = page(engineer, ot, "material", material="1", cad="L-100")

    said = [str(message) for message in response.context["messages"]]
    assert [text.rpartition("(")[2] for text in said] == ["AREAS_ORDER)", "RECORTE_NEGATIVE)"]
    assert 'value="L-100"' in response.content.decode()
    assert Material.objects.count() == 0


def test_the_page_makes_the_material_and_the_code() -> None:
    engineer, ot = engineer_with()
    cataloguer, catalogued = cataloguer_with()

    page(engineer, ot, "material", material="1", cad="L-100")
    page(cataloguer, catalogued, "material", sap="1", prefijo="ge1", sufijo="01")

    ot.refresh_from_db()
    assert ot.material is not None
    assert (ot.material.codigo, SapCode.objects.get().codigo) == ("700001", "GE1700009-01")
