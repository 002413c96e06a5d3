"""The way of an OT in the admin without a browser: moved, assigned, refused with nothing written, and its marks."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from envases_ot.choices import Area, GestionType, MuestraState, Rol, State
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.models import (
    Assignment,
    Management,
    Muestra,
    MuestraDelivery,
    Notification,
    SalaCorte,
    User,
    WorkOrder,
)
from envases_ot.tests.admin.test_work_orders import LIST, copies, queries_of, signed_in
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

COMMENT = "Sigue el trabajo según lo conversado."
PAGE_QUERIES = 12


@pytest.fixture
def seller() -> User:
    return UserFactory.create(rol=Rol.VENDEDOR)


@pytest.fixture
def ot(seller: User) -> WorkOrder:
    return WorkOrderFactory.create(creador=seller)


def page_of(ot: WorkOrder) -> str:
    return reverse("admin:envases_ot_workorder_gestiones", args=[ot.pk])


def told(response: Any) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in get_messages(response.wsgi_request)]


def stored(ot: WorkOrder) -> tuple[dict[str, Any], int, int]:
    row = WorkOrder.objects.get(pk=ot.pk).row
    return row, Management.objects.count(), Assignment.objects.count()


def to_development(ot: WorkOrder, seller: User) -> None:
    advance_ot(ot.pk, to=State.PROCESO_DISENO_ESTRUCTURAL, by=seller, observacion=COMMENT)


def test_a_button_moves_the_ot(ot: WorkOrder, seller: User) -> None:
    sent = {"state": 2, "observacion": COMMENT, "version": 1, "rechazo": ""}

    response = signed_in(seller).post(page_of(ot), sent)

    ot.refresh_from_db()
    assert (response.status_code, response.headers["Location"]) == (302, page_of(ot))
    assert told(response) == [("success", f"La OT {ot.pk} pasó a Proceso de Diseño Estructural.")]
    assert (ot.state_id, ot.current_area_id) == (2, Area.DESARROLLO)


@pytest.mark.parametrize(
    ("sent", "message"),
    [
        ({"state": 7}, "Antes la OT tiene que pasar por Diseño Estructural. (NOT_OFFERED)"),
        (
            {"state": 2, "observacion": "corta"},
            "Escriba una observación de 10 a 1000 caracteres. (COMMENT_REQUIRED)",
        ),
        ({"state": ""}, "Elija a qué estado pasa la OT. (INVALID_INPUT)"),
        ({"state": "99"}, "Elija a qué estado pasa la OT. (INVALID_INPUT)"),
        ({"asignar": "1", "user_id": ""}, "Elija a quién asignar la OT. (INVALID_INPUT)"),
        ({"asignar": "1", "user_id": "²"}, "Elija a quién asignar la OT. (INVALID_INPUT)"),
    ],
)
def test_a_refusal_is_a_red_message_with_its_code_and_keeps_what_was_typed(
    ot: WorkOrder, seller: User, sent: dict[str, Any], message: str
) -> None:
    before = stored(ot)

    response = signed_in(seller).post(page_of(ot), {"observacion": COMMENT, "version": 1} | sent)

    assert told(response) == [("error", message)]
    assert stored(ot) == before
    assert f">{sent.get('observacion', COMMENT)}</textarea>" in response.content.decode()


def test_a_page_opened_before_somebody_moved_the_ot_is_refused(ot: WorkOrder, seller: User) -> None:
    advance_ot(ot.pk, to=State.ESPERA_OC, by=seller, observacion=COMMENT)
    before = stored(ot)

    response = signed_in(seller).post(page_of(ot), {"state": 2, "observacion": COMMENT, "version": 1})

    assert [(level, text[-7:]) for level, text in told(response)] == [("error", "(STALE)")]
    assert stored(ot) == before


def test_a_rejection_takes_its_area_and_motive_from_one_list(ot: WorkOrder, seller: User) -> None:
    to_development(ot, seller)
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer, by=engineer)
    sent = {"state": 12, "rechazo": "1:3", "observacion": COMMENT}

    signed_in(engineer).post(page_of(ot), sent)

    gestion = Management.objects.latest("id")
    assert (gestion.state_id, gestion.to_area_id, gestion.motive) == (12, Area.VENTAS, 3)


def test_an_engineer_takes_an_ot_and_a_chief_reassigns_it(ot: WorkOrder) -> None:
    engineer, other, chief = (
        UserFactory.create(rol=rol) for rol in (Rol.INGENIERO, Rol.INGENIERO, Rol.JEFE_DESARROLLO)
    )

    taken = signed_in(engineer).post(page_of(ot), {"asignar": "1", "user_id": engineer.pk})
    refused = signed_in(other).post(page_of(ot), {"asignar": "1", "user_id": other.pk})
    given = signed_in(chief).post(page_of(ot), {"asignar": "1", "user_id": other.pk})

    rows = Assignment.objects.order_by("id").values_list("user", "assigned_by", "until")
    assert [told(answer)[0][0] for answer in (taken, refused, given)] == ["success", "error", "success"]
    assert [(user, by, until is None) for user, by, until in rows] == [
        (engineer.pk, engineer.pk, False),
        (other.pk, chief.pk, True),
    ]


def test_a_chief_sees_the_load_of_the_team(ot: WorkOrder) -> None:
    chief, engineer = (UserFactory.create(rol=rol) for rol in (Rol.JEFE_DESARROLLO, Rol.INGENIERO))
    assign_ot(WorkOrderFactory.create().pk, user=engineer, by=engineer)

    context = signed_in(chief).get(page_of(ot)).context

    people = [(one.user, one.load) for one in context["assigning"]["people"]]
    assert people == [(chief, 0), (engineer, 1)]


def test_the_panel_says_what_may_follow_and_why_not_the_rest(ot: WorkOrder, seller: User) -> None:
    context = signed_in(seller).get(page_of(ot)).context

    assert [one.state.value for one in context["possible"]] == [2, 10, 14, 15, 16, 20, 21]
    assert [one.state.value for one in context["ending"]] == [9, 11]
    assert dict(context["impossible"])["Antes la OT tiene que pasar por Diseño Estructural."] == [
        "Proceso de Diseño Gráfico",
        "Proceso de Cálculo Paletizado (Precatalogación)",
        "Proceso de Catalogación",
    ]


def test_the_timeline_tells_it_all_newest_first(ot: WorkOrder, seller: User) -> None:
    to_development(ot, seller)
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer, by=engineer)

    lines = signed_in(seller).get(page_of(ot)).context["timeline"]

    assert [(line.what, line.who, line.detail, line.comment) for line in lines] == [
        ("Tomó la OT", str(engineer), "Diseño Estructural", ""),
        (
            "Proceso de Diseño Estructural",
            str(seller),
            "Desde Proceso de Ventas, en Ventas",
            COMMENT,
        ),
        ("Creó la OT", str(seller), f"Vendedor: {seller}", ""),
    ]


def test_somebody_else_s_ot_is_not_shown_to_a_seller(ot: WorkOrder) -> None:
    response = signed_in(UserFactory.create(rol=Rol.VENDEDOR)).get(page_of(ot))

    assert (response.status_code, response.headers["Location"]) == (302, reverse("admin:index"))


@pytest.mark.parametrize("rol", [Rol.JEFE_DESARROLLO, Rol.SUPER_ADMINISTRADOR])
def test_the_page_stays_within_the_bar(ot: WorkOrder, seller: User, rol: Rol) -> None:
    to_development(ot, seller)
    browser = signed_in(UserFactory.create(rol=rol))
    queries_of(browser, page_of(ot))

    assert queries_of(browser, page_of(ot)) <= PAGE_QUERIES


def test_the_list_shows_days_by_area_at_one_query_whatever_the_rows(ot: WorkOrder, seller: User) -> None:
    WorkOrder.objects.update(created_at=timezone.now() - timedelta(days=70))
    to_development(ot, seller)
    copies(ot, 20)
    browser = signed_in(UserFactory.create(rol=Rol.JEFE_VENTAS))
    queries_of(browser, LIST)

    with CaptureQueriesContext(connection) as queries:
        rows = browser.get(LIST).context["cl"].result_list

    way = {row.pk: row.way for row in rows}[ot.pk]
    assert [(time.initials, time.colour.name) for time in way.times] == [
        ("V", "RED"),
        ("DE", "GREEN"),
        ("Total", "RED"),
    ]
    assert len([query for query in queries if "envases_ot_management" in query["sql"]]) == 1
    assert len(queries) <= PAGE_QUERIES


def test_the_list_marks_what_came_back_and_what_is_outside(ot: WorkOrder, seller: User) -> None:
    WorkOrder.objects.update(state_id=State.RECHAZADA)
    outside = {"from_state_id": 12, "area_id": 1, "user": seller, "observacion": ""}
    Management.objects.create(work_order=ot, management_type=GestionType.ENVIO_EXTERNO, **outside)

    rows = signed_in(seller).get(LIST).context["cl"].result_list

    assert rows[0].way.marks == [("A su área", "green"), ("Diseño afuera", "cyan")]


def start_page(user: User) -> dict[str, list[int]]:
    turn = signed_in(user).get(reverse("admin:index")).context["turn"]
    return {one["title"]: [ot.pk for ot in one["ots"]] for one in turn}


def test_the_start_page_says_whose_turn_it_is(ot: WorkOrder, seller: User) -> None:
    engineer, chief = (UserFactory.create(rol=rol) for rol in (Rol.INGENIERO, Rol.JEFE_DESARROLLO))
    assert start_page(seller) == {"Mi turno": [ot.pk]}
    to_development(ot, seller)

    before = [start_page(one) for one in (seller, engineer, chief)]
    assign_ot(ot.pk, user=engineer, by=engineer)

    unassigned = {"Por asignar en mi área": [ot.pk]}
    assert before == [{}, unassigned, unassigned]
    assert [start_page(one) for one in (engineer, chief)] == [{"Mi turno": [ot.pk]}, {}]
    assert start_page(SuperuserFactory.create()) == {}


def test_an_ot_whose_time_stands_still_waits_for_nobody(ot: WorkOrder, seller: User) -> None:
    advance_ot(ot.pk, to=State.HIBERNACION, by=seller, observacion=COMMENT)

    assert start_page(seller) == {}


def test_a_browser_without_session_is_asked_to_sign_in(ot: WorkOrder) -> None:
    response = Browser().post(page_of(ot), {"state": 2})

    assert (response.status_code, Management.objects.count()) == (302, 0)


def test_a_query_is_asked_answered_and_closed_from_the_page(ot: WorkOrder, seller: User) -> None:
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    asked = {"consultar": "1", "area": "2", "consulta": "¿Lleva cinta o va pegada?", "due_at": ""}

    first = signed_in(seller).post(page_of(ot), asked)
    query = Management.objects.get()
    marks = signed_in(UserFactory.create(rol=Rol.JEFE_DESARROLLO)).get(f"{LIST}?alcance=todas")
    second = signed_in(engineer).post(page_of(ot), {"responder": query.pk, "texto": "Va pegada."})
    third = signed_in(seller).post(page_of(ot), {"cerrar": query.pk, "texto": ""})

    assert [told(one)[0] for one in (first, second, third)] == [
        ("success", "Consulta enviada a Área de Diseño Estructural (Desarrollo)."),
        ("success", "Respuesta enviada."),
        ("success", "Consulta cerrada."),
    ]
    assert marks.context["cl"].result_list[0].way.marks == [("Consulta a su área", "yellow")]
    line = signed_in(seller).get(page_of(ot)).context["timeline"][0]
    assert [(who, text) for who, _, text in line.answers] == [
        (str(engineer), "Va pegada."),
        (f"{seller} cerró la consulta", ""),
    ]


def test_a_file_that_is_no_pdf_is_refused_from_the_page(ot: WorkOrder, seller: User) -> None:
    bad = SimpleUploadedFile("plano.pdf", b"MZ")

    response = signed_in(seller).post(page_of(ot), {"adjuntar": "1", "files": [bad]})

    assert [level for level, _ in told(response)] == ["error"]
    assert not Management.objects.exists()


def test_opening_the_way_reads_the_notices_and_the_start_page_counts_them(
    ot: WorkOrder, seller: User
) -> None:
    Notification.objects.create(user=seller, work_order=ot, by=SuperuserFactory.create(), motive="Terminada")
    browser = signed_in(seller)
    before = browser.get(reverse("admin:index")).context["notices"]

    browser.get(page_of(ot))

    after = browser.get(reverse("admin:index")).context["notices"]
    assert ([notice.motive for notice in before], after) == (["Terminada"], [])


def test_a_sample_is_made_from_its_page_and_done_in_the_room(ot: WorkOrder, seller: User) -> None:
    sala = SalaCorte.objects.create(descripcion="Osorno")
    to_development(ot, seller)
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer, by=engineer)
    page, room = reverse("admin:envases_ot_workorder_muestras", args=[ot.pk]), reverse("admin:room")
    delivery = {"entrega-0-destination": 1, "entrega-0-cantidad": 2, "entrega-0-sala_corte": sala.pk}

    made = signed_in(engineer).post(page, {"crear": "1", "muestra-cad_texto": "P-1", **delivery})
    advance_ot(ot.pk, to=State.SALA_MUESTRAS, by=engineer, observacion=COMMENT)
    here = signed_in(UserFactory.create(rol=Rol.TECNICO_MUESTRAS, sala_corte=sala))
    row = MuestraDelivery.objects.get()
    early = here.post(room, {"acto": f"finish:{row.muestra_id}"})
    here.post(room, {"acto": f"cortar:{row.pk}"})
    here.post(room, {"acto": f"finish:{row.muestra_id}"})

    assert (made.status_code, [level for level, _ in told(early)]) == (302, ["error"])
    assert Muestra.objects.get().state == MuestraState.TERMINADA
    assert here.get(room).context["rows"] == []


def test_a_sample_without_destination_is_refused_with_what_was_typed(ot: WorkOrder, seller: User) -> None:
    page = reverse("admin:envases_ot_workorder_muestras", args=[ot.pk])

    response = signed_in(seller).post(page, {"crear": "1", "muestra-cad_texto": "P-1"})

    assert told(response) == [("error", "Indique al menos un destino con su cantidad. (DELIVERY_REQUIRED)")]
    assert 'value="P-1"' in response.content.decode()
    assert not Muestra.objects.exists()
