"""The same OT in two windows: the second to save is told, and keeps what it typed."""

from playwright.sync_api import Page, expect

from envases_ot.models import WorkOrder
from envases_ot.tests.browser.office import Office, choose, ready, save
from envases_ot.tests.browser.orders import captured_ot


def open_ot(page: Page, ot: WorkOrder) -> None:
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    ready(page)


def test_a_stale_save_is_refused_and_says_who_changed_what(office: Office) -> None:
    ot = captured_ot(descripcion="Caja primera", observacion="Observación de la primera vez.")
    mine, theirs = office.enter("super_administrador"), office.enter("super_administrador")
    open_ot(mine, ot)
    open_ot(theirs, ot)
    theirs.locator("#id_descripcion").fill("Caja de ellos")
    choose(theirs, "cinta", "Sí")
    save(theirs)
    expect(theirs.get_by_text("Se guardó: OT")).to_be_visible()

    mine.locator("#id_descripcion").fill("Caja mía")
    mine.locator("#id_observacion").fill("Observación que yo escribí recién.")
    save(mine)

    told = mine.get_by_role("alert")
    expect(told).to_contain_text("Super Administrador guardó esta OT a las")
    expect(told.locator("tbody tr")).to_have_count(2)
    expect(told.locator("tbody tr").first.locator("td")).to_have_text(
        ["Caja primera", "Caja de ellos", "Caja mía"]
    )
    expect(mine.locator("#id_descripcion")).to_have_value("Caja mía")
    expect(mine.locator("#id_observacion")).to_have_value("Observación que yo escribí recién.")
    ot.refresh_from_db()
    assert (ot.descripcion, ot.observacion) == ("Caja de ellos", "Observación de la primera vez.")


def test_after_the_review_mine_is_saved_and_theirs_is_not_undone(office: Office) -> None:
    ot = captured_ot(descripcion="Caja primera", observacion="Observación de la primera vez.")
    mine, theirs = office.enter("super_administrador"), office.enter("super_administrador")
    open_ot(mine, ot)
    open_ot(theirs, ot)
    choose(theirs, "cinta", "Sí")
    save(theirs)
    expect(theirs).to_have_url(f"{office.address}/admin/envases_ot/workorder/")
    mine.locator("#id_observacion").fill("Observación que yo escribí recién.")
    save(mine)
    expect(mine.get_by_role("alert")).to_be_visible()

    save(mine)

    expect(mine).to_have_url(f"{office.address}/admin/envases_ot/workorder/")
    ot.refresh_from_db()
    assert (ot.get_cinta_display(), ot.observacion) == ("Sí", "Observación que yo escribí recién.")
