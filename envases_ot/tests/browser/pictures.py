"""The pictures of the README, taken from the real pages by `make pictures`; not collected by the tests."""

from pathlib import Path

from django.conf import settings
from playwright.sync_api import Page

from envases_ot.tests.browser.office import LIST, Office, choose, choose_from_list, new_ot, option
from envases_ot.tests.browser.orders import captured_ot

FOLDER = settings.BASE_DIR / "envases_ot" / "docs" / "pictures"
DESCRIPTIONS = (
    "Caja para fruta",
    "Tapa exportación",
    "Fondo salmón 10 kg",
    "Caja vino 6 botellas",
    "Panel bins",
)


def take(page: Page, name: str) -> None:
    page.screenshot(path=Path(FOLDER, f"{name}.png"), animations="disabled")


def test_picture_of_the_form_with_what_cannot_be_made(window: Page) -> None:
    new_ot(window)
    choose_from_list(window, "product_type", "Caja")
    choose(window, "impresion", "Flexografía")
    choose(window, "cinta", "Sí")
    option(window, "planta", "BUIN").hover()
    section = window.locator("section, fieldset, .module").filter(has=window.locator("#ot-plants-box")).last
    section.screenshot(path=Path(FOLDER, "formulario.png"), animations="disabled")


def test_picture_of_the_list(office: Office) -> None:
    for description in DESCRIPTIONS:
        captured_ot(descripcion=description)
    page = office.enter("jefe_ventas")
    page.goto(LIST)
    take(page, "lista")


def test_picture_of_the_rules(office: Office) -> None:
    page = office.enter("super_administrador")
    page.goto("/admin/matriz/")
    take(page, "matriz")


def test_picture_of_a_phone(office: Office) -> None:
    page = office.enter("vendedor", viewport={"width": 390, "height": 844})
    new_ot(page)
    take(page, "telefono")
