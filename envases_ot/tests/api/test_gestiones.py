"""Gestiones, samples and notices over HTTP: what is stored, what is refused, and what a stranger does not see."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.gestiones import add_gestion
from envases_ot.models import Management, Muestra, Notification, QueryAnswer, SalaCorte, WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

AsRol = Callable[[Rol], Caller]
QUESTION = {"management_type": 2, "area": 2, "observacion": "¿La caja lleva cinta o va pegada?"}


@pytest.fixture
def ot(vendedor: Caller) -> WorkOrder:
    return WorkOrderFactory.create(creador=vendedor.user)


def test_a_query_is_asked_answered_and_closed(ot: WorkOrder, vendedor: Caller, as_rol: AsRol) -> None:
    engineer = as_rol(Rol.INGENIERO)
    base = f"work-orders/{ot.pk}/gestiones/"

    asked = vendedor.post(base, QUESTION)
    answers = f"{base}{asked.json()['id']}/answers/"
    answered = engineer.post(answers, {"texto": "Va pegada."})
    closed = vendedor.post(answers, {"texto": "", "closes": True})
    late = engineer.post(answers, {"texto": "Otra cosa."})

    assert [one.status_code for one in (asked, answered, closed, late)] == [201, 201, 201, 409]
    assert told(late)[1] == "QUERY_CLOSED"
    (row,) = vendedor.get(base).json()["gestiones"]
    assert (row["area_id"], [one["texto"] for one in row["answers"]]) == (2, ["Va pegada.", ""])


def test_a_gestion_that_is_not_offered_is_refused(ot: WorkOrder, vendedor: Caller) -> None:
    response = vendedor.post(f"work-orders/{ot.pk}/gestiones/", {"management_type": 9})

    assert (told(response)[:2], Management.objects.count()) == ((409, "GESTION_NOT_OFFERED"), 0)


@pytest.mark.parametrize(
    "sent", [{}, {"management_type": 1}, {**QUESTION, "area": 99}, {**QUESTION, "due_at": "ayer"}]
)
def test_a_malformed_gestion_is_400(ot: WorkOrder, vendedor: Caller, sent: dict[str, Any]) -> None:
    response = vendedor.post(f"work-orders/{ot.pk}/gestiones/", sent)

    assert (told(response)[:2], Management.objects.count()) == ((400, "formato"), 0)


def test_another_seller_s_ot_is_not_there(ot: WorkOrder, as_rol: AsRol) -> None:
    stranger = as_rol(Rol.VENDEDOR)
    base = f"work-orders/{ot.pk}"

    answers = [
        stranger.get(f"{base}/gestiones/"),
        stranger.post(f"{base}/gestiones/", QUESTION),
        stranger.get(f"{base}/samples/"),
        stranger.post(f"{base}/gestiones/1/answers/", {"texto": "x"}),
    ]

    assert [told(one)[:2] for one in answers] == [(404, "no_encontrado")] * 4


def test_a_query_of_another_ot_is_not_answered_here(ot: WorkOrder, vendedor: Caller, as_rol: AsRol) -> None:
    other = WorkOrderFactory.create(creador=vendedor.user)
    query = vendedor.post(f"work-orders/{other.pk}/gestiones/", QUESTION).json()["id"]

    response = as_rol(Rol.INGENIERO).post(f"work-orders/{ot.pk}/gestiones/{query}/answers/", {"texto": "Sí."})

    assert (response.status_code, QueryAnswer.objects.count()) == (404, 0)


def test_a_file_is_sent_back_as_a_download_to_who_sees_the_ot(
    ot: WorkOrder, vendedor: Caller, as_rol: AsRol, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    plan = SimpleUploadedFile("plano.pdf", b"%PDF-1.7 plano")
    gestion = add_gestion(ot.pk, kind=GestionType.ARCHIVO, by=vendedor.user, files=[plan])
    url = f"work-orders/{ot.pk}/files/{gestion.files.get().pk}/"

    response = vendedor.get(url)

    assert (response.status_code, response.getvalue()) == (200, b"%PDF-1.7 plano")
    assert response.headers["Content-Disposition"] == 'attachment; filename="plano.pdf"'
    assert as_rol(Rol.VENDEDOR).get(url).status_code == 404


def test_a_sample_is_made_cut_and_finished(ot: WorkOrder, as_rol: AsRol) -> None:
    sala = SalaCorte.objects.create(descripcion="Osorno")
    WorkOrder.objects.update(state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO)
    engineer = as_rol(Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer.user, by=engineer.user)
    sent = {"cad_texto": "P-1", "deliveries": [{"destination": 1, "cantidad": 3, "sala_corte_id": sala.pk}]}
    made = engineer.post(f"work-orders/{ot.pk}/samples/", sent)
    engineer.post(f"work-orders/{ot.pk}/transitions/", {"state": 17, "observacion": "Corten estas muestras."})
    room = as_rol(Rol.TECNICO_MUESTRAS)
    room.user.sala_corte = sala
    room.user.save()
    sample, delivery = made.json()["id"], made.json()["deliveries"][0]["id"]

    early = room.post(f"samples/{sample}/acts/", {"act": "finish"})
    cut = room.post(f"sample-deliveries/{delivery}/cuts/", {})
    done = room.post(f"samples/{sample}/acts/", {"act": "finish"})

    assert [one.status_code for one in (made, early, cut, done)] == [201, 409, 201, 201]
    assert (told(early)[1], done.json()["label"]) == ("SAMPLE_REFUSED", "Terminada")


def test_a_sample_of_a_board_that_does_not_exist_is_400(ot: WorkOrder, vendedor: Caller) -> None:
    sent = {"carton_id": 2**31 - 1, "deliveries": [{"destination": 1, "cantidad": 1}]}

    response = vendedor.post(f"work-orders/{ot.pk}/samples/", sent)

    assert (told(response)[:2], Muestra.objects.count()) == ((400, "formato"), 0)


def test_everybody_reads_the_own_notices_only(ot: WorkOrder, vendedor: Caller, as_rol: AsRol) -> None:
    other = UserFactory.create()
    mine, _ = (
        Notification.objects.create(user=user, work_order=ot, by=other, motive="Consulta", detail="Lea esto.")
        for user in (vendedor.user, other)
    )

    before = vendedor.get("notifications/").json()
    read = vendedor.post(f"notifications/{mine.pk}/read/", {})
    foreign = as_rol(Rol.INGENIERO).post(f"notifications/{mine.pk}/read/", {})

    assert (before["unread"], [row["id"] for row in before["notifications"]]) == (1, [mine.pk])
    assert (read.status_code, foreign.status_code) == (201, 404)
    assert vendedor.get("notifications/").json()["unread"] == 0
