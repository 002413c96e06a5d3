"""An OT captured through the nine fields, in any order, by who may."""

import pytest
from playwright.sync_api import Page, expect

from envases_ot.models import WorkOrder
from envases_ot.tests.browser.office import (
    LIST,
    Office,
    choose,
    fill_chain,
    fill_commercial,
    look_up,
    new_ot,
    option,
    save,
)

CHAIN = (
    ("product_type", "Caja"),
    ("impresion", "Flexografía"),
    ("fsc", "Sin FSC"),
    ("cinta", "No"),
    ("coverage_internal", "Cera"),
    ("coverage_external", "No aplica"),
    ("planta", "BUIN"),
    ("carton_color", "Blanco"),
    ("carton", "EN118X"),
)
"""A product that only Buin makes, since the wax inside is made nowhere else."""


def saved_chain() -> tuple[str, ...]:
    ot = WorkOrder.objects.get()
    return (
        ot.product_type.descripcion,
        ot.impresion.descripcion,
        ot.fsc.descripcion,
        ot.get_cinta_display(),
        ot.coverage_internal.descripcion,
        ot.coverage_external.descripcion,
        ot.planta.descripcion,
        ot.get_carton_color_display(),
        ot.carton.codigo,
    )


@pytest.mark.parametrize("order", [CHAIN, CHAIN[::-1]], ids=["as shown", "backwards"])
def test_nine_fields_chosen_in_any_order_are_saved_and_found(
    office: Office, order: tuple[tuple[str, str], ...]
) -> None:
    page = office.enter("ingeniero")
    new_ot(page)
    look_up(page, "creador", "vendedor", "Vendedor")
    fill_commercial(page, description="Bandeja para exportación")
    page.locator("#id_indicador_facturacion").select_option(label="Geometría")

    fill_chain(page, order)
    save(page)

    expect(page.get_by_text("Se agregó: OT")).to_be_visible()
    assert saved_chain() == tuple(text for _, text in CHAIN)
    page.goto(f"{LIST}?alcance=todas&q=bandeja+exportacion")
    expect(page.locator("#result_list tbody tr")).to_have_count(1)


def test_a_seller_picks_the_colour_and_reads_why_not_the_board(office: Office) -> None:
    page = office.enter("vendedor")
    new_ot(page)
    fill_commercial(page, description="Caja seis botellas")

    fill_chain(page, CHAIN[:-1])
    board = page.locator('[data-field="carton"]')
    expect(board.get_by_role("combobox")).to_have_count(0)
    expect(board).to_contain_text("Lo elige el Dibujante Técnico")
    save(page)

    expect(page.get_by_text("Se agregó: OT")).to_be_visible()
    ot = WorkOrder.objects.get()
    assert (ot.carton_id, ot.get_carton_color_display(), ot.creador.username) == (None, "Blanco", "vendedor")


def test_only_the_plants_that_still_make_it_are_named(window: Page) -> None:
    new_ot(window)
    chips = window.locator("#ot-plants .ot-chip")
    expect(chips).to_have_text(["BUIN", "TIL TIL", "OSORNO"])

    choose(window, "cinta", "Sí")

    expect(chips).to_have_text(["TIL TIL", "OSORNO"])
    expect(window.locator("#ot-live")).to_have_text("Plantas que la hacen: TIL TIL, OSORNO.")


def test_a_lone_option_is_taken_and_can_be_given_back(window: Page) -> None:
    new_ot(window)

    choose(window, "impresion", "Flexografía Alta Gráfica")
    fsc = window.locator('[data-field="fsc"]')
    expect(option(window, "fsc", "Sin FSC")).to_be_checked()
    expect(fsc).to_contain_text("Elegido automáticamente: era la única opción.")
    fsc.get_by_role("button", name="Deshacer FSC").click()

    expect(option(window, "fsc", "Sin FSC")).not_to_be_checked()
    expect(option(window, "fsc", "Sin FSC")).to_be_focused()


def test_what_was_taken_by_itself_follows_a_new_choice(window: Page) -> None:
    new_ot(window)
    choose(window, "impresion", "Flexografía Alta Gráfica")
    expect(option(window, "planta", "BUIN")).to_be_checked()

    choose(window, "impresion", "Flexografía Tiro y Retiro")

    expect(option(window, "planta", "TIL TIL")).to_be_checked()


def test_the_client_brings_installations_contacts_and_its_fsc(window: Page) -> None:
    new_ot(window)
    look_up(window, "client", "vina quebrada", "Viña Quebrada Honda S.A.")

    window.locator("#id_instalacion_cliente").select_option(label="Bodega Santa Cruz")
    window.locator("#ot-contact").select_option(label="Rosario Quintanilla · Compras")

    expect(option(window, "fsc", "Logo FSC solo EEII")).to_be_checked()
    expect(window.locator("#ot-plants .ot-chip")).to_have_text(["TIL TIL", "OSORNO"])
    expect(window.locator("#id_email_contacto")).to_have_value("contacto1@example.com")


def test_a_new_client_asks_before_it_drops_what_depended_on_the_old_one(window: Page) -> None:
    new_ot(window)
    look_up(window, "client", "vina quebrada", "Viña Quebrada Honda S.A.")
    window.locator("#id_instalacion_cliente").select_option(label="Bodega Santa Cruz")
    expect(option(window, "fsc", "Logo FSC solo EEII")).to_be_checked()

    look_up(window, "client", "frutic", "Frutícola Los Espinos Ltda.")
    dialog = window.get_by_role("dialog")
    expect(dialog.get_by_role("listitem")).to_have_text(
        [
            "Instalación cliente: Bodega Santa Cruz",
            "FSC: Logo FSC solo EEII",
            "País/mercado destino: Estados Unidos",
            "Certificado calidad: Certificado Estándar",
        ]
    )
    dialog.get_by_role("button", name="Dejar como está").click()

    client = window.locator('[data-field="client"] .select2-selection')
    expect(client).to_contain_text("Viña Quebrada Honda S.A.")
    expect(option(window, "fsc", "Logo FSC solo EEII")).to_be_checked()


def test_the_channel_fixes_level_one_and_opens_its_own_level_two(window: Page) -> None:
    new_ot(window)
    level_two = window.locator("#id_subhierarchy")
    expect(level_two).to_be_disabled()

    window.locator("#id_canal").select_option(label="03 · ACUICOLA")

    expect(level_two).to_be_enabled()
    expect(level_two.locator("option")).to_have_text(["Elija un valor", "Mariscos", "Salmón"])
    expect(window.locator('[data-field="hierarchy_1"] .ot-readonly')).to_have_text("ACUICOLA")


def test_what_a_tick_needs_appears_with_it(window: Page) -> None:
    new_ot(window)
    samples = window.locator("#id_numero_muestras")
    expect(samples).to_be_hidden()

    window.get_by_label("Muestra", exact=True).check()

    expect(samples).to_be_visible()


def test_another_request_shows_the_short_form_of_its_sub_type_alone(window: Page) -> None:
    new_ot(window, tipo=6)
    titles = ("Licitación", "Ficha técnica", "Estudio benchmarking")
    headings = [window.get_by_role("heading", name=title, exact=True) for title in titles]
    for heading in headings:
        expect(heading).to_be_hidden()

    for number, heading in enumerate(headings):
        window.locator("#id_ajuste_area_desarrollo").select_option(label=titles[number].title())
        expect(heading).to_be_visible()
        for other in headings[:number] + headings[number + 1 :]:
            expect(other).to_be_hidden()
