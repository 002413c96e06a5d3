"""Papers in the OT page: the drawings, the copies, and the button that issues the next one."""

from pathlib import Path

import pytest
from django.test import Client as Browser
from django.urls import reverse
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.models import IssuedDocument, User, WorkOrder
from envases_ot.tests.documents.full_ot import full_ot
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def browser_of(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def page(ot: WorkOrder) -> str:
    return reverse("admin:envases_ot_workorder_change", args=[ot.pk])


def ficha(ot: WorkOrder) -> str:
    return reverse("admin:work_order_ficha", args=[ot.pk])


def test_page_draws_the_ot_and_lists_no_copy_yet() -> None:
    seller = UserFactory.create()

    shown = browser_of(seller).get(page(full_ot(creador=seller))).content.decode()

    for key in ("plancha", "caja", "colores"):
        assert f'aria-labelledby="{key}-titulo {key}-detalle"' in shown
    assert "Hoja madre de 1.450 por 563 mm." in shown
    assert "Todavía no se ha emitido ninguna copia." in shown


def test_button_issues_the_next_copy_and_the_page_links_to_it() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    browser = browser_of(seller)

    answer = browser.post(ficha(ot))
    shown = browser.get(page(ot)).content.decode()

    document = IssuedDocument.objects.get()
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{page(ot)}#documentos")
    assert f'href="/api/v1/work-orders/{ot.pk}/documents/{document.pk}/"' in shown
    assert "Ficha técnica, copia 1" in shown
    assert "Se emitió la ficha técnica, copia 1." in shown


def test_looking_at_the_address_issues_nothing() -> None:
    seller = UserFactory.create()

    assert browser_of(seller).get(ficha(WorkOrderFactory.create(creador=seller))).status_code == 405
    assert IssuedDocument.objects.count() == 0


def test_who_does_not_see_the_ot_issues_nothing() -> None:
    ot = WorkOrderFactory.create()

    assert browser_of(UserFactory.create(rol=Rol.VENDEDOR)).post(ficha(ot)).status_code == 403
    assert IssuedDocument.objects.count() == 0


def test_words_of_the_ot_do_not_become_markup_in_its_drawings() -> None:
    seller = UserFactory.create()
    ot = full_ot(creador=seller)
    ink = ot.inks.select_related("color").earliest("station")
    ink.color.descripcion = "<script>alert(1)</script>"
    ink.color.save()

    shown = browser_of(seller).get(page(ot)).content.decode()

    assert "<script>alert(1)</script>" not in shown
    assert "&lt;script&gt;" in shown
