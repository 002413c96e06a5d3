"""The pictures of the README, taken from the real pages by `make pictures`; not collected by the tests."""

from pathlib import Path

import pypdfium2
from django.conf import settings as django_settings
from PIL import Image
from playwright.sync_api import Page
from pytest_django import Settings

from envases_ot.tests.browser.conftest import forget_ots
from envases_ot.tests.browser.every_type import CASES, capture, finish, issued_sheet
from envases_ot.tests.browser.office import LIST, Office, choose, choose_from_list, new_ot, option
from envases_ot.tests.browser.orders import captured_ot

FOLDER = django_settings.BASE_DIR / "envases_ot" / "docs" / "pictures"
GAP = 16
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


def test_picture_of_the_sheet_of_each_type(office: Office, settings: Settings, tmp_path: Path) -> None:
    """First pages, in the order of the types, on grey."""
    settings.MEDIA_ROOT = tmp_path
    pages = []
    for case in CASES:
        ot = capture(office, case)
        page = office.enter("super_administrador")
        finish(page, ot)
        with pypdfium2.PdfDocument(issued_sheet(page)) as document:
            pages.append(document[0].render(scale=0.8, grayscale=True).to_pil())
        forget_ots()
    width, height = pages[0].size
    whole = Image.new("L", (4 * (width + GAP) + GAP, 2 * (height + GAP) + GAP), 200)
    for place, first in enumerate(pages):
        row, column = divmod(place, 4)
        whole.paste(first, (GAP + column * (width + GAP), GAP + row * (height + GAP)))
    whole.quantize(16).save(Path(FOLDER, "fichas_por_tipo.png"), optimize=True)
