"""A chief assigns many OTs from the list and notes who is away; with a screen reader, and on a phone."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from envases_ot.choices import Area, State
from envases_ot.models import Absence, Assignment, WorkOrder
from envases_ot.tests.browser.office import LIST, Office
from envases_ot.tests.browser.orders import captured_ot
from envases_ot.tests.browser.test_access import PHONE, serious


@pytest.fixture
def ots() -> list[WorkOrder]:
    place = {"state_id": State.PROCESO_DISENO_ESTRUCTURAL, "current_area_id": Area.DESARROLLO}
    return [captured_ot(**place) for _ in range(2)]


def mark_all(page: Page) -> None:
    page.goto(f"{LIST}?alcance=todas")
    for box in page.locator("input.action-select").all():
        box.check()
    page.locator("select[name=action]").select_option("assign")
    page.locator("#changelist-actions button[type=submit]").click()
    expect(page.get_by_role("heading", name="Qué pasará con cada OT (2)")).to_be_visible()


def test_a_chief_assigns_what_is_marked_in_the_list(office: Office, ots: list[WorkOrder]) -> None:
    page = office.enter("jefe_desarrollo")

    mark_all(page)
    assert serious(page) == []
    page.get_by_role("radio", name="Dibujante Técnico").check()
    page.get_by_role("checkbox", name=f"OT {ots[0].pk}").uncheck()
    page.get_by_role("button", name="Asignar las OT marcadas").click()

    expect(page.get_by_text("OT asignadas a Dibujante Técnico: 1.")).to_be_visible()
    assert [(row.work_order, row.user.username) for row in Assignment.objects.all()] == [
        (ots[1], "ingeniero")
    ]


def test_on_a_phone_the_pages_fit(office: Office, ots: list[WorkOrder]) -> None:
    page = office.enter("jefe_desarrollo", **PHONE)

    mark_all(page)
    widths = [page.evaluate("document.documentElement.scrollWidth")]
    page.goto(reverse("admin:absences"))
    widths.append(page.evaluate("document.documentElement.scrollWidth"))

    assert widths == [390, 390]


def test_an_absence_is_noted_and_ended(office: Office) -> None:
    page = office.enter("jefe_desarrollo")
    page.goto(reverse("admin:absences"))
    assert serious(page) == []
    page.get_by_label("Quién se ausenta").select_option(label="Dibujante Técnico")
    page.get_by_label("Quién reemplaza").select_option(label="Jefe de Diseño Estructural")
    for name in ("Desde", "Hasta, incluido"):
        page.get_by_label(name).fill("31-12-2099")

    page.keyboard.press("Escape")
    page.get_by_role("button", name="Anotar", exact=True).click()

    expect(page.get_by_text("reemplaza Jefe de Diseño Estructural.")).to_be_visible()
    noted = Absence.objects.filter(user__username="ingeniero")
    assert [absence.substitute.username for absence in noted] == ["jefe_desarrollo"]
    page.get_by_role("button", name="Quitar la ausencia de Dibujante Técnico").click()
    expect(page.get_by_text("Quitada la ausencia de Dibujante Técnico.")).to_be_visible()
    assert not noted.all().exists()
