"""Drawings, copies and analyses in a real browser: seen, read by a screen reader, issued with a click."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pytest_django import Settings

from envases_ot.models import IssuedDocument, Style, WorkOrder
from envases_ot.tests.browser.office import Office
from envases_ot.tests.browser.orders import captured_ot
from envases_ot.tests.documents.full_ot import MEASURES

MARKS = {"runOnly": ["wcag2a", "wcag2aa"]}


def drawn_ot() -> WorkOrder:
    return captured_ot(**MEASURES, style=Style.objects.get(codigo="201"))


def axe_problems(page: Page, place: str) -> list[str]:
    found = Axe().run(page, context=place, options=MARKS)
    return [violation["id"] for violation in found.response["violations"]]


def test_sheet_is_issued_and_read_from_the_page_of_the_ot(
    office: Office, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    ot, page = drawn_ot(), office.enter("jefe_desarrollo")
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    papers = page.locator("#documentos")

    expect(papers.get_by_role("img", name="Plancha desplegada, estilo 201")).to_be_visible()
    expect(papers.get_by_role("img", name="Medidas internas: 400 × 300 × 250 mm")).to_be_visible()
    assert axe_problems(page, "#documentos") == []
    papers.get_by_role("button", name="Emitir ficha técnica").click()
    copy = papers.get_by_role("link", name="Ficha técnica, copia 1")
    expect(copy).to_be_visible()
    file = page.request.get(str(copy.get_attribute("href")))

    assert file.status == 200
    assert file.body().startswith(b"%PDF-")
    assert IssuedDocument.objects.filter(work_order=ot).count() == 1


def test_analyses_are_asked_and_answered_without_script(office: Office) -> None:
    page = office.enter("jefe_desarrollo", java_script_enabled=False)
    page.goto("/admin/analisis/")

    for label, value in {
        "ECT (lb/pulg)": "55",
        "Espesor (mm)": "6,5",
        "Largo (mm)": "600",
        "Ancho (mm)": "400",
        "Alto (mm)": "250",
    }.items():
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Calcular").first.click()

    expect(page.get_by_text("617,2 kgf · 1.360,7 lbf")).to_be_visible()
    expect(page.get_by_role("img", name="BCT según McKee por perímetro")).to_be_visible()


def test_analyses_pass_the_rules_of_a_screen_reader(office: Office) -> None:
    page = office.enter("jefe_desarrollo")
    page.goto("/admin/analisis/?analisis=bobina&anchura_hc_mm=563&formatos_mm=1750+1900+2450")

    expect(page.get_by_role("img", name="Pérdida por formato de bobina")).to_be_visible()
    assert axe_problems(page, ".ot-page") == []
