"""What users once had to report of the life of an OT, in the order of the list.

Source: workflow/spec.md 23.
"""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.test import Client as Browser
from django.urls import reverse

from envases_ot.choices import Area, Destination, Rol, State, TipoSolicitud
from envases_ot.domain.calculations.consumptions import total_clisse_cm2
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.secondary import derive
from envases_ot.domain.cascade.secondary_types import SecondaryQuestion
from envases_ot.domain.muestras import create_muestra
from envases_ot.domain.permissions import editable_fields, visible_ots
from envases_ot.domain.work_orders import completed_row
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.moves import decide_moves, reasons_against
from envases_ot.domain.workflow.space import START
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.domain.workflow.worked_time import Stay, seconds_by_area
from envases_ot.models import MuestraDelivery, User, WorkOrder, WorkOrderDocument
from envases_ot.ot_choices import DocumentKind
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.domain.judging import told
from envases_ot.tests.factories import (
    ClientFactory,
    ContactFactory,
    InstallationFactory,
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db

CHILE = ZoneInfo("America/Santiago")
DAY_SECONDS = 34_200


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHILE)


@pytest.fixture
def seller() -> User:
    return UserFactory.create()


@pytest.mark.parametrize("point", ["point 1"])
def test_a_search_filters_alone(point: str, seller: User) -> None:
    wanted = WorkOrderFactory.create(creador=seller, descripcion="Bandeja exportación")
    WorkOrderFactory.create(creador=seller)

    assert list(visible_ots(seller).search("exportacion")) == [wanted]


@pytest.mark.parametrize("point", ["point 2"])
def test_the_form_of_an_ot_opens_filled(point: str, seller: User) -> None:
    ot = WorkOrderFactory.create(creador=seller)
    browser = Browser()
    browser.force_login(seller, backend="envases_ot.authentication.RutOrEmailBackend")

    page = browser.get(reverse("admin:envases_ot_workorder_change", args=[ot.pk]))

    form = page.context["adminform"].form
    assert {name: form[name].value() for name in ("descripcion", "usd", "canal", "observacion")} == {
        "descripcion": ot.descripcion,
        "usd": ot.usd,
        "canal": ot.canal_id,
        "observacion": ot.observacion,
    }


@pytest.mark.parametrize("point", ["point 3"])
def test_installations_and_contacts_of_a_client_are_read(point: str, seller: User) -> None:
    installation = InstallationFactory.create()
    contact = ContactFactory.create(client=installation.client)
    caller = Caller(seller)

    found = {
        part: [row["id"] for row in caller.get(f"clients/{installation.client_id}/{part}/").json()["results"]]
        for part in ("installations", "contacts")
    }

    assert found == {"installations": [installation.pk], "contacts": [contact.pk]}


@pytest.mark.parametrize("point", ["point 4"])
def test_the_reference_types_are_those_of_the_request(point: str) -> None:
    load_plant()
    question = SecondaryQuestion(tipo_solicitud=5, field_asked="reference_type")

    assert derive(load_rules(), question) == {"options": [3, 4, 5]}


@pytest.mark.parametrize("point", ["point 5"])
@pytest.mark.parametrize("mode", ["create", "edit"])
def test_a_seller_does_not_touch_what_the_plant_decides(point: str, mode: str, seller: User) -> None:
    ot = WorkOrderFactory.create(creador=seller) if mode == "edit" else None
    technical = {
        "matrices",
        "longitud_pegado",
        "golpes_largo",
        "golpes_ancho",
        "cuchillas",
        "bct_min_lb",
        "largura_hm",
    }

    assert technical & editable_fields(seller, ot, TipoSolicitud.DESARROLLO_COMPLETO) == set()


@pytest.mark.parametrize("point", ["point 6"])
def test_ect_and_fct_take_decimals(point: str) -> None:
    assert told(ot_values(ect=Decimal("32.5"), fct=Decimal("18.25"))) == []


CONDITIONAL: dict[str, tuple[dict[str, Any], list[str]]] = {
    "point 7: food": (
        {"product_type_developing_id": 3},
        ["food_type_id", "expected_use_id", "recycled_use_id"],
    ),
    "point 7: transport": (
        {"product_type_developing_id": 1},
        ["class_substance_packed_id", "transportation_way_id"],
    ),
    "point 11: a purchase order has its file": ({"oc": 1}, ["oc_file"]),
}


@pytest.mark.parametrize("point", CONDITIONAL)
def test_an_answer_asks_for_what_it_needs(point: str) -> None:
    values, asked = CONDITIONAL[point]

    assert told(ot_values(**values)) == [(column, "REQUIRED") for column in asked]


@pytest.mark.parametrize("point", ["point 8"])
def test_level_1_follows_the_canal(point: str) -> None:
    values = ot_values()
    other = values["canal_id"] % 6 + 1

    assert ("subhierarchy_id", "NOT_A_CHILD") in told(values | {"canal_id": other})


@pytest.mark.parametrize("point", ["point 9"])
def test_the_plant_follows_what_is_asked_for(point: str) -> None:
    assert told(ot_values(cinta=1, planta_id=1)) == [("planta_id", "EXCLUDED_BY")]


@pytest.mark.parametrize("point", ["point 10"])
def test_a_sample_names_the_cad_that_brings_its_sizes(point: str) -> None:
    assert told(ot_values(tipo_solicitud=3, cad_id=None)) == [("cad_id", "REQUIRED")]


@pytest.mark.parametrize("kind", [DocumentKind.VB_MUESTRA, DocumentKind.VB_BOCETO], ids="point 11: {}".format)
def test_an_approval_has_its_file(kind: DocumentKind, seller: User) -> None:
    document = WorkOrderDocument(work_order=WorkOrderFactory.create(), kind=kind, by=seller)

    with pytest.raises(ValidationError) as refusal:
        document.full_clean()

    assert refusal.value.messages == ["Este documento se recibe con su archivo."]


@pytest.mark.parametrize("point", ["point 12"])
def test_a_seller_does_not_untick_the_sample_of_a_sample(point: str, seller: User) -> None:
    values = ot_values(tipo_solicitud=3, muestra=False)

    assert completed_row(WorkOrder().row | values, user=seller)["muestra"] is True
    assert "study_rows" not in editable_fields(seller, None, TipoSolicitud.MUESTRA_CON_CAD)


@pytest.mark.parametrize("point", ["point 13"])
def test_a_sample_goes_to_several_destinations(point: str) -> None:
    ot = WorkOrderFactory.create(current_area_id=Area.DESARROLLO, state_id=State.PROCESO_DISENO_ESTRUCTURAL)
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer, by=engineer)
    to_client = {"destination": Destination.ENVIO_CLIENTE, "direccion": "Los Robles 1", "comuna": "Osorno"}
    deliveries = [{"destination": Destination.RETIRA_VENTAS, "cantidad": 2}, {**to_client, "cantidad": 1}]

    create_muestra(ot.pk, by=engineer, values={"cad_texto": "P-1"}, deliveries=deliveries)

    assert list(MuestraDelivery.objects.order_by("destination").values_list("destination", "cantidad")) == [
        (Destination.RETIRA_VENTAS, 2),
        (Destination.ENVIO_CLIENTE, 1),
    ]


@pytest.mark.parametrize("point", ["point 14"])
def test_the_plates_add_up(point: str) -> None:
    assert total_clisse_cm2([120, 85.5, None]) == 205.5


@pytest.mark.parametrize("point", ["point 15"])
def test_a_client_is_read_with_its_data(point: str) -> None:
    client = ClientFactory.create()

    body = Caller(SuperuserFactory.create()).get(f"clients/{client.pk}/").json()

    assert (body["nombre"], body["rut"], body["codigo"]) == (client.nombre, client.rut, client.codigo)


@pytest.mark.parametrize("point", ["point 16"])
def test_a_client_without_installations_answers_none(point: str, seller: User) -> None:
    response = Caller(seller).get(f"clients/{ClientFactory.create().pk}/installations/")

    assert (response.status_code, response.json()["results"]) == (200, [])


@pytest.mark.parametrize("point", ["point 17"])
def test_a_client_has_all_its_contacts(point: str, seller: User) -> None:
    client = ClientFactory.create()
    contacts = ContactFactory.create_batch(5, client=client)

    rows = Caller(seller).get(f"clients/{client.pk}/contacts/").json()["results"]

    assert {row["id"] for row in rows} == {contact.pk for contact in contacts}


@pytest.mark.parametrize("point", ["point 18"])
@pytest.mark.parametrize("is_out", [True, False])
def test_the_client_does_not_approve_while_a_design_is_out(point: str, is_out: bool) -> None:
    load_plant()
    at_sales = replace(START, sent_to_development=True, sent_to_design=True, external_pending=is_out)

    offered = State.VISTO_BUENO_CLIENTE in decide_moves(at_sales, load_table()).target_states

    assert offered is not is_out


@pytest.mark.parametrize("point", ["point 19"])
def test_art_passes_by_structural_design_first(point: str) -> None:
    load_plant()
    new = replace(START, tipo=TipoSolicitud.ARTE_CON_MATERIAL)

    reasons = reasons_against(new, load_table())

    assert State.PROCESO_DISENO_ESTRUCTURAL in decide_moves(new, load_table()).target_states
    assert reasons[State.PROCESO_DISENO_GRAFICO] == "Antes la OT tiene que pasar por Diseño Estructural."


@pytest.mark.parametrize(
    ("state", "seconds"),
    [
        pytest.param(State.HIBERNACION, 0, id="point 20: hibernation stops the clock"),
        pytest.param(State.COTIZACION, DAY_SECONDS, id="point 20: quotation does not"),
    ],
)
def test_the_clock(state: State, seconds: int) -> None:
    stays = [Stay(at("2026-11-23T08:15"), Area.VENTAS, state)]

    assert seconds_by_area(stays, now=at("2026-11-23T17:45")) == {Area.VENTAS: seconds}
