"""What cannot be made: seen, explained, and never lost without asking."""

from playwright.sync_api import Page, Route, expect

from envases_ot.tests.browser.office import choose, new_ot, option


def test_an_option_that_is_out_stays_and_says_why(window: Page) -> None:
    new_ot(window)
    choose(window, "impresion", "Flexografía Alta Gráfica")
    out = option(window, "fsc", "Logo FSC cliente y EEII")

    expect(out).to_be_visible()
    expect(out).to_have_attribute("aria-disabled", "true")
    reason = "Ninguna planta hace esta combinación."
    expect(out).to_have_accessible_description(reason)
    out.focus()

    expect(window.locator('[data-field="fsc"] .ot-why')).to_have_text(f"Logo FSC cliente y EEII: {reason}")


def test_choosing_what_clashes_asks_before_anything_is_lost(window: Page) -> None:
    new_ot(window)
    choose(window, "cinta", "Sí")
    choose(window, "planta", "OSORNO")
    option(window, "coverage_internal", "Cera").click(force=True)
    dialog = window.get_by_role("dialog")
    expect(dialog).to_contain_text("Recubrimiento interno: Cera")
    expect(dialog.locator(".ot-dialog-list").first).to_have_text("Cinta: SíPlanta objetivo: OSORNO")

    dialog.get_by_role("button", name="Dejar como está").click()

    expect(option(window, "cinta", "Sí")).to_be_checked()
    expect(option(window, "coverage_internal", "Cera")).not_to_be_checked()


def test_accepting_the_clash_drops_only_what_was_named(window: Page) -> None:
    new_ot(window)
    choose(window, "impresion", "Sin Impresión")
    choose(window, "cinta", "Sí")
    option(window, "coverage_internal", "Cera").click(force=True)

    window.get_by_role("dialog").get_by_role("button", name="Elegirla y soltar eso").click()

    expect(option(window, "coverage_internal", "Cera")).to_be_checked()
    expect(option(window, "impresion", "Sin Impresión")).to_be_checked()
    expect(option(window, "cinta", "Sí")).not_to_be_checked()


def test_what_no_product_has_can_only_be_read(window: Page) -> None:
    new_ot(window)
    choose(window, "impresion", "Flexografía Tiro y Retiro")

    option(window, "coverage_external", "Barniz UV").click(force=True)

    dialog = window.get_by_role("dialog")
    expect(dialog.get_by_role("button")).not_to_have_count(0)
    dialog.get_by_text("Reglas que lo impiden").click()
    expect(dialog.locator("details li").first).to_be_visible()
    window.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(option(window, "coverage_external", "Barniz UV")).to_be_focused()


def test_a_late_answer_never_overwrites_a_newer_one(window: Page) -> None:
    new_ot(window)
    held: list[Route] = []
    window.route(
        "**/cascade/project/", lambda route: held.append(route) if len(held) < 1 else route.fallback()
    )
    option(window, "cinta", "Sí").click()
    option(window, "cinta", "No").click()
    chips = window.locator("#ot-plants .ot-chip")
    choose(window, "coverage_internal", "Cera")
    expect(chips).to_have_text(["BUIN"])

    with window.expect_response("**/cascade/project/") as late:
        held[0].fallback()
    late.value.finished()

    expect(chips).to_have_text(["BUIN"])
    expect(option(window, "coverage_internal", "Cera")).to_have_attribute("aria-disabled", "false")


def test_without_the_server_the_form_says_so_and_goes_on(window: Page) -> None:
    new_ot(window)
    notice = window.locator("#ot-offline")
    expect(notice).to_be_hidden()
    window.route("**/cascade/project/", lambda route: route.abort())

    option(window, "cinta", "Sí").click()

    expect(notice).to_be_visible()
    expect(option(window, "cinta", "Sí")).to_be_checked()
    window.unroute("**/cascade/project/")
    choose(window, "planta", "OSORNO")
    expect(notice).to_be_hidden()
