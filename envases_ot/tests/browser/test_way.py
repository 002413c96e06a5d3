"""One OT from its capture to Terminada, through six people, with a rejection, a query and a sample."""

from playwright.sync_api import Page, expect

from envases_ot.choices import State
from envases_ot.models import Management, Muestra, SalaCorte, User, WorkOrder
from envases_ot.tests.browser.office import Office
from envases_ot.tests.browser.orders import captured_ot
from envases_ot.tests.domain.gate_values import fill_for_every_gate

COMMENT = "Sigue el trabajo según lo conversado."


def way(page: Page, ot: WorkOrder) -> None:
    page.goto(f"/admin/envases_ot/workorder/{ot.pk}/gestiones/")


def press(page: Page, name: str, told: str) -> None:
    """Presses a button of the page and reads what it answers."""
    page.get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_text(told)).to_be_visible()


def move(page: Page, ot: WorkOrder, name: str) -> None:
    way(page, ot)
    page.get_by_label("Observación").fill(COMMENT)
    press(page, name, f"La OT {ot.pk} pasó a ")


def test_an_ot_goes_its_whole_way(office: Office) -> None:
    User.objects.filter(username="tecnico_muestras").update(sala_corte=SalaCorte.objects.earliest("pk"))
    ot = captured_ot()
    names = ("vendedor", "jefe_desarrollo", "ingeniero", "tecnico_muestras", "disenador", "catalogador")
    seller, chief, engineer, room, designer, cataloguer = (office.enter(name) for name in names)

    move(seller, ot, "Proceso de Diseño Estructural")
    assign(chief, ot, "Dibujante Técnico")
    ot.refresh_from_db()
    fill_for_every_gate(ot)
    reject(engineer, ot, "Ventas: Falta Información")
    move(seller, ot, "Proceso de Diseño Estructural")
    ask_and_answer(engineer, seller, ot)
    send_a_sample(engineer, ot)
    cut(room, ot)
    move(engineer, ot, "Proceso de Diseño Gráfico")
    take(designer, ot)
    move(designer, ot, "Proceso de Catalogación")
    take(cataloguer, ot)
    move(cataloguer, ot, "OT Terminada")

    ot.refresh_from_db()
    states = Management.objects.filter(work_order=ot, state_id__isnull=False).order_by("id")
    assert ot.state_id == State.TERMINADA
    assert list(states.values_list("state_id", flat=True)) == [2, 12, 2, 17, 18, 5, 7, 8]
    assert [muestra.get_state_display() for muestra in Muestra.objects.all()] == ["Terminada"]


def assign(chief: Page, ot: WorkOrder, who: str) -> None:
    """From the page of the OT itself, into which the panel is brought."""
    chief.goto(f"/admin/envases_ot/workorder/{ot.pk}/change/")
    option = chief.locator("#ot-user option", has_text=who)
    chief.get_by_label("Asignar Diseño Estructural a").select_option(value=option.get_attribute("value"))
    press(chief, "Asignar", f"La OT {ot.pk} quedó asignada a {who}.")


def reject(engineer: Page, ot: WorkOrder, motive: str) -> None:
    way(engineer, ot)
    engineer.get_by_label("Observación").fill(COMMENT)
    engineer.get_by_label("Rechazar a").select_option(label=motive)
    press(engineer, "Rechazar", f"La OT {ot.pk} pasó a Rechazada.")


def ask_and_answer(engineer: Page, seller: Page, ot: WorkOrder) -> None:
    way(engineer, ot)
    engineer.get_by_label("Texto", exact=True).fill("¿La caja lleva cinta o va pegada?")
    engineer.get_by_label("Consultar a").select_option(label="Ventas")
    press(engineer, "Enviar consulta", "Consulta enviada a Área de Ventas.")
    way(seller, ot)
    seller.get_by_label("Su respuesta").fill("Va pegada.")
    press(seller, "Responder", "Respuesta enviada.")
    way(engineer, ot)
    press(engineer, "Cerrar la consulta", "Consulta cerrada.")


def send_a_sample(engineer: Page, ot: WorkOrder) -> None:
    engineer.goto(f"/admin/envases_ot/workorder/{ot.pk}/muestras/")
    engineer.get_by_label("CAD sin código").fill("P-1")
    first = engineer.get_by_role("group", name="Destino 1")
    first.get_by_label("Destino").select_option(label="Retira Ventas VB")
    first.get_by_label("Cantidad").fill("2")
    first.get_by_label("Sala de corte").select_option(index=1)
    press(engineer, "Crear la muestra", "Hecho.")
    move(engineer, ot, "Sala de Muestras")


def cut(room: Page, ot: WorkOrder) -> None:
    room.set_viewport_size({"width": 390, "height": 800})
    room.goto("/admin/sala/")
    press(room, "Marcar cortada", "Hecho.")
    press(room, "Terminar", "No hay muestras por hacer en su sala.")
    move(room, ot, "Muestras Listas")


def take(page: Page, ot: WorkOrder) -> None:
    way(page, ot)
    press(page, "Tomar esta OT", f"La OT {ot.pk} quedó asignada a ")
