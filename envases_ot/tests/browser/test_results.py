"""The results of an OT while one types: value, unit, and the formula with its numbers on demand."""

import pytest
from playwright.sync_api import Page, Route, expect

from envases_ot.choices import Rol
from envases_ot.models import Process, User, WorkOrder, WorkOrderOverride
from envases_ot.tests.browser.office import LIST, Office
from envases_ot.tests.factories import CARTON_ID, WorkOrderFactory

REASON = "Medida de la matriz que ya existe"


@pytest.fixture
def ot(address: str) -> WorkOrder:
    """A box of a simple board by diecutter, without its blank."""
    seller = User.objects.get(username=Rol.VENDEDOR.value)
    process = Process.objects.get(descripcion="DIECUTTER")
    stored: WorkOrder = WorkOrderFactory.create(
        creador=seller, carton_id=CARTON_ID, process=process, golpes_largo=2, golpes_ancho=2
    )
    return stored


def open_ot(page: Page, ot: WorkOrder) -> None:
    page.goto(f"{LIST}{ot.pk}/change/")


def text_of(page: Page, name: str) -> str:
    line = page.locator(f'[data-result="{name}"] summary strong')
    return " ".join(line.inner_text().split())


def expect_text(page: Page, name: str, text: str) -> None:
    expect(page.locator(f'[data-result="{name}"] summary strong')).to_have_text(text)


def test_results_change_as_one_types_and_tell_their_formula(office: Office, ot: WorkOrder) -> None:
    page = office.enter(Rol.SUPER_ADMINISTRADOR.value)
    open_ot(page, ot)
    expect_text(page, "area_hm_m2", "— m²")

    page.locator("#id_largura_hm").press_sequentially("800")
    page.locator("#id_anchura_hm").press_sequentially("600")

    expect_text(page, "area_hm_m2", "0,48 m²")
    expect_text(page, "largura_hc_mm", "1.620 mm")
    largura = page.locator('[data-result="largura_hc_mm"]')
    formula = largura.locator(".ot-formula")
    expect(formula).to_be_hidden()
    largura.locator("summary").click()
    expect(formula).to_have_text("800 × 2 + (2 − 1) × 0 + 20 de orilla = 1.620 mm")

    page.locator("#id_separacion_golpes_largo").fill("5")

    expect(formula).to_have_text("800 × 2 + (2 − 1) × 5 + 20 de orilla = 1.625 mm")
    expect(formula).to_be_visible()


def test_what_is_missing_is_named(office: Office, ot: WorkOrder) -> None:
    page = office.enter(Rol.SUPER_ADMINISTRADOR.value)
    open_ot(page, ot)

    page.locator('[data-result="area_hm_m2"] summary').click()
    page.locator("#id_largura_hm").fill("800")

    expect(page.locator('[data-result="area_hm_m2"]')).to_contain_text("Falta: Anchura HM.")


def test_a_late_answer_does_not_overwrite_a_newer_one(office: Office, ot: WorkOrder) -> None:
    page = office.enter(Rol.SUPER_ADMINISTRADOR.value)
    open_ot(page, ot)
    page.locator("#id_anchura_hm").fill("600")
    expect(page.locator("#ot-results")).to_have_attribute("aria-busy", "false")
    held: list[Route] = []
    page.route("**/results/", lambda route: route.continue_() if held else held.append(route))

    page.locator("#id_largura_hm").fill("100")
    expect(page.locator("#ot-results")).to_have_attribute("aria-busy", "true")
    page.locator("#id_largura_hm").fill("800")
    expect_text(page, "area_hm_m2", "0,48 m²")
    with page.expect_response("**/results/"):
        held[0].continue_()
    page.wait_for_load_state("networkidle")

    expect_text(page, "area_hm_m2", "0,48 m²")


def test_a_new_board_changes_the_results(office: Office, ot: WorkOrder) -> None:
    page = office.enter(Rol.SUPER_ADMINISTRADOR.value)
    open_ot(page, ot)
    page.locator("#id_largura_hm").fill("800")
    expect_text(page, "largura_hc_mm", "1.620 mm")

    page.locator("#id_process").select_option(label="OFFSET")

    expect_text(page, "largura_hc_mm", "1.624 mm")


def test_without_scripts_the_stored_results_and_their_override_are_there(
    office: Office, ot: WorkOrder
) -> None:
    ot.largura_hm, ot.anchura_hm = 800, 600
    ot.save(update_fields=["largura_hm", "anchura_hm"])
    by = User.objects.get(username=Rol.INGENIERO.value)
    WorkOrderOverride.objects.create(work_order=ot, measure="largura_hc_mm", value=1228, reason=REASON, by=by)
    page = office.enter(Rol.VENDEDOR.value)
    bare = office.open(java_script_enabled=False, storage_state=page.context.storage_state())

    open_ot(bare, ot)

    assert text_of(bare, "largura_hc_mm") == "1.228 mm"
    largura = bare.locator('[data-result="largura_hc_mm"]')
    largura.locator("summary").click()
    expect(largura).to_contain_text(f"Fijada a mano por {by}: «{REASON}».")
    expect(largura).to_contain_text("La fórmula daría 800 × 2 + (2 − 1) × 0 + 20 de orilla = 1.620 mm")


def test_results_fit_a_phone(office: Office, ot: WorkOrder) -> None:
    page = office.enter(Rol.SUPER_ADMINISTRADOR.value, viewport={"width": 360, "height": 740})
    open_ot(page, ot)

    box = page.locator("#resultados").bounding_box()

    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
