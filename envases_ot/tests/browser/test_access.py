"""Keyboard alone, no JavaScript, a screen reader's rules, a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from envases_ot.models import WorkOrder
from envases_ot.tests.browser.office import ADD, LIST, Office, new_ot, option, ready
from envases_ot.tests.browser.orders import captured_ot

PHONE = {"viewport": {"width": 390, "height": 844}}


def tab_to(page: Page, name: str, *, role: str, limit: int = 120) -> None:
    """Presses Tab until the thing with this role and name has the focus."""
    wanted = page.get_by_role(role, name=name, exact=True)
    for _ in range(limit):
        page.keyboard.press("Tab")
        if wanted.evaluate_all("nodes => nodes.includes(document.activeElement)"):
            return
    pytest.fail(f"Tab never reaches {role} «{name}»")


def test_the_chain_is_filled_with_the_keyboard_alone(window: Page) -> None:
    new_ot(window)

    tab_to(window, "Flexografía", role="radio")
    window.keyboard.press("ArrowRight")
    expect(option(window, "impresion", "Flexografía Alta Gráfica")).to_be_focused()
    window.keyboard.press("Space")
    expect(option(window, "fsc", "Sin FSC")).to_be_checked()
    tab_to(window, "Sin FSC", role="radio")
    window.keyboard.press("ArrowRight")

    expect(window.locator('[data-field="fsc"] .ot-why')).to_be_visible()
    window.keyboard.press("Enter")
    expect(window.get_by_role("dialog")).to_be_visible()
    window.keyboard.press("Escape")
    tab_to(window, "Cartón", role="combobox")
    window.keyboard.press("ArrowDown")
    window.keyboard.press("Enter")
    expect(window.locator('[data-field="carton"]').get_by_role("combobox")).not_to_have_value("")
    tab_to(window, "Guardar", role="button")


def test_the_theme_own_buttons_answer_the_keyboard(office: Office) -> None:
    page = office.enter("vendedor")
    page.goto(LIST)

    tab_to(page, "Filtros", role="button")
    page.keyboard.press("Enter")

    expect(page.locator("#changelist-filter")).to_be_visible()


def test_without_javascript_the_form_refuses_beside_the_field_and_then_saves(office: Office) -> None:
    page = office.enter("super_administrador", java_script_enabled=False)
    ot = captured_ot()
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    page.locator("#id_impresion").select_option(label="Flexografía Alta Gráfica")
    page.get_by_role("button", name="Guardar", exact=True).click()

    expect(page.locator(".ot-field.ot-bad").first).to_be_visible()
    ot.refresh_from_db()
    assert ot.impresion_id == 2
    page.locator("#id_impresion").select_option(label="Sin Impresión")
    page.get_by_role("button", name="Guardar", exact=True).click()

    expect(page).to_have_url(f"{office.address}{LIST}")
    ot.refresh_from_db()
    assert ot.impresion_id == 5


def test_without_javascript_a_client_is_found_by_its_rut(office: Office) -> None:
    page = office.enter("super_administrador", java_script_enabled=False)
    ot = captured_ot()
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    page.locator("#id_instalacion_cliente").select_option("")
    page.get_by_label("RUT, código SAP o nombre del cliente").fill("40000002-6")
    page.get_by_role("button", name="Guardar", exact=True).click()
    expect(page.locator("#id_instalacion_cliente_error")).to_contain_text("Complete Instalación cliente")
    page.locator("#id_instalacion_cliente").select_option(label="Packing San Fernando")
    page.get_by_role("button", name="Guardar", exact=True).click()

    expect(page).to_have_url(f"{office.address}{LIST}")
    ot.refresh_from_db()
    assert ot.client_id == 2


def serious(page: Page) -> list[tuple[str, list[str]]]:
    """Rule and elements of every serious or critical finding of axe-core."""
    found = Axe().run(page).response["violations"]
    return [
        (violation["id"], [node["html"][:60] for node in violation["nodes"]])
        for violation in found
        if violation["impact"] in ("serious", "critical")
    ]


def test_a_screen_reader_finds_no_serious_obstacle(office: Office) -> None:
    anonymous = office.open()
    anonymous.goto("/admin/login/")
    assert serious(anonymous) == []
    draughtsman = office.enter("ingeniero")
    new_ot(draughtsman)
    assert serious(draughtsman) == []
    page = office.enter("super_administrador")
    assert serious(page) == []
    ot = captured_ot()
    page.goto(f"{LIST}?alcance=todas")
    assert serious(page) == []
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    ready(page)
    assert serious(page) == []
    page.goto("/admin/matriz/")
    assert serious(page) == []
    page.goto("/admin/indicadores/")
    assert serious(page) == []


@pytest.mark.parametrize(
    "path",
    [
        "/admin/",
        LIST,
        f"{ADD}1",
        "/admin/matriz/",
        "/admin/catalogos/",
        "/admin/envases_ot/client/1/change/",
        "/admin/indicadores/",
    ],
)
def test_on_a_phone_nothing_runs_off_the_screen(office: Office, path: str) -> None:
    page = office.enter("ingeniero" if path.startswith(ADD) else "super_administrador", **PHONE)
    captured_ot()

    page.goto(path)

    expect(page.locator("#content")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert WorkOrder.objects.count() == 1
