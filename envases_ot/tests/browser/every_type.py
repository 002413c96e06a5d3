"""An OT of each request type, captured and finished with a mouse and a keyboard: what people fill, field by field."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from envases_ot.domain.gates import ASKED, FIELDS, TIPOS_OF_GATE, Gate
from envases_ot.models import WorkOrder
from envases_ot.tests.browser.office import (
    Office,
    fill_chain,
    fill_commercial,
    look_up,
    new_ot,
    save,
)

CAD = ("DEMO-CAJA-6", "DEMO-CAJA-6 · Caja de 6 botellas")
COLOR = "1350710"
ANSWERS = {
    "caracteristicas_adicionales": "N/A",
    "numero_colores": "1",
    "golpes_largo": "1",
    "golpes_ancho": "1",
    "maquila": "No",
    "pegado_terminacion": "No Aplica",
}
"""What is answered to fields whose first option, or 1, would ask for more; lists by their words."""
CHAIN = (
    ("product_type", "Caja"),
    ("impresion", "Flexografía"),
    ("fsc", "Sin FSC"),
    ("cinta", "No"),
    ("coverage_internal", "No aplica"),
    ("coverage_external", "No aplica"),
    ("planta", "BUIN"),
    ("carton_color", "Blanco"),
    ("carton", "EN118X"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One kind of OT.

    Attributes:
        who: the role that captures it.
        capture: fills the form as far as capture needs it.
    """

    name: str
    tipo: int
    who: str
    capture: Callable[[Page], None]


def new_product(page: Page) -> None:
    look_up(page, "creador", "vendedor", "Vendedor")
    fill_commercial(page, description="Caja de seis botellas")
    page.locator("#id_indicador_facturacion").select_option(label="Geometría")
    fill_chain(page, CHAIN)


def sample(page: Page) -> None:
    look_up(page, "creador", "vendedor", "Vendedor")
    fill_client(page, description="Muestra de caja")
    fill_hierarchy(page)
    page.locator("#id_numero_muestras").fill("2")
    look_up(page, "cad", *CAD)
    fill_chain(page, CHAIN)
    page.locator("#id_observacion").fill("Dos muestras para el cliente.")


def art(page: Page) -> None:
    fill_commercial(page, description="Cambio de impresión")
    page.locator("#id_reference_type").select_option(label="Diseño Gráfico")
    page.locator('[data-field="reference"] .select2-selection').click()
    page.locator(".select2-search__field").last.fill("DEMO000001")
    page.locator(".select2-results__option").get_by_text("DEMO000001").click()
    page.locator("#id_bloqueo_referencia").select_option(label="No")
    expect(page.locator('[data-field="carton"]').get_by_role("combobox")).to_have_value("EN118W")
    fill_chain(page, CHAIN[1:-2])  # the product, the board and its colour come with the reference


def fill_client(page: Page, *, description: str) -> None:
    look_up(page, "client", "vina quebrada", "Viña Quebrada Honda S.A.")
    page.locator("#ot-contact").select_option(label="Hernán Bustos · Jefe de embotellado")
    page.locator("#id_descripcion").fill(description)
    page.locator("#id_canal").select_option(index=1)


def fill_hierarchy(page: Page) -> None:
    page.locator("#id_subhierarchy:enabled").select_option(index=1)
    page.locator("#id_subsubhierarchy:enabled").select_option(index=1)


def other_request(kind: str, **values: str) -> Callable[[Page], None]:
    def capture(page: Page) -> None:
        page.locator("#id_ajuste_area_desarrollo").select_option(label=kind)
        fill_client(page, description=kind)
        for name, value in values.items():
            control = page.locator(f"#id_{name}")
            if value == "✓":
                control.check()
            else:
                answer(control, value)

    return capture


CASES = (
    Case("desarrollo completo", 1, "ingeniero", new_product),
    Case("muestra con CAD", 3, "ingeniero", sample),
    Case("arte con material", 5, "vendedor", art),
    Case(
        "licitación",
        6,
        "vendedor",
        other_request(
            "Licitación", cantidad_item_licitacion="3", fecha_maxima_entrega_licitacion="2027-01-15"
        ),
    ),
    Case(
        "ficha técnica",
        6,
        "vendedor",
        other_request(
            "Ficha Técnica",
            cantidad_fichas_solicitadas="2",
            fecha_maxima_entrega_ficha="2027-01-15",
            check_ficha_simple="✓",
        ),
    ),
    Case(
        "estudio benchmarking",
        6,
        "vendedor",
        other_request(
            "Estudio Benchmarking",
            cantidad_estudio_bench="4",
            fecha_maxima_entrega_estudio="2027-01-15",
            tipo_producto_estudio="",
        ),
    ),
    Case("proyecto de innovación", 7, "ingeniero", new_product),
)


def capture(office: Office, case: Case) -> WorkOrder:
    """The OT as it is saved by the role of the case."""
    page = office.enter(case.who)
    new_ot(page, tipo=case.tipo)
    case.capture(page)
    save(page)
    expect_told(page, "Se agregó: OT")
    return WorkOrder.objects.get()


def finish(page: Page, ot: WorkOrder) -> None:
    """Everything that the gates of its type ask for, by somebody who may fill all sections."""
    gates = [gate for gate in Gate if ot.tipo_solicitud in TIPOS_OF_GATE[gate]]
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    if Gate.CAD_MATERIAL in gates:
        look_up(page, "cad", *CAD)
    asked = (asked for gate in gates for asked in ASKED[gate] if asked.when(ot.row))
    fill_blanks(page, (column for one in asked for column in one.fields))
    if Gate.SALIR_DESARROLLO in gates:
        fill_row(page, "secuencias", route_plant="", step="1", option="0", secuencia_operacional="")
    store(page)
    if Gate.SALIR_DISENO in gates:
        fill_row(page, "inks", color=COLOR, impresion="40", cm2_clisse="120")
        store(page)


def fill_row(page: Page, group: str, **values: str) -> None:
    """The first line of a group of rows."""
    for name, value in values.items():
        answer(page.locator(f"#id_{group}-0-{name}"), value)


def store(page: Page) -> None:
    page.get_by_role("button", name="Guardar y seguir aquí").click()
    expect_told(page, "Se guardó: OT")


def expect_told(page: Page, message: str) -> None:
    """The page says so; when it does not, the test shows what it says instead."""
    page.wait_for_load_state()
    expect(page.locator(".ot-bad, .ot-rows .ot-errors")).to_have_text([])
    expect(page.get_by_text(message).first).to_be_visible()


def issued_sheet(page: Page) -> bytes:
    """The technical sheet, issued with its button and fetched by the link of its copy."""
    page.get_by_role("button", name="Emitir ficha técnica").click()
    copy = page.get_by_role("link", name="Ficha técnica, copia 1")
    expect(copy).to_be_visible()
    return page.request.get(str(copy.get_attribute("href"))).body()


def fill_blanks(page: Page, columns: Iterable[str]) -> None:
    """Each field that the page offers and nobody has answered."""
    for column in columns:
        name = FIELDS[column].name
        if column == "caracteristicas_adicionales":
            page.locator(f'input[name="{name}"][value="{ANSWERS[column]}"]').check()
            continue
        control = page.locator(f"#id_{name}:enabled")
        if control.count() and not control.input_value():
            answer(control, ANSWERS.get(name, ""))


def answer(control: Locator, value: str) -> None:
    """A list by its words, or its first option; any other field by what is typed, 1 when nothing is."""
    if control.evaluate("one => one.tagName") != "SELECT":
        control.fill(value or "1")
    elif value:
        control.select_option(label=value)
    else:
        first = control.locator('option:not([disabled]):not([value=""])').first
        control.select_option(value=first.get_attribute("value"))
