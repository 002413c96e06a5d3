"""Gestiones that move nothing: queries and answers, files, designs outside; and who is told."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import ProgrammingError, transaction
from django.utils import timezone
from pytest_django import Settings

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.gestiones import add_gestion, answer_query
from envases_ot.errors import DomainError, NotAllowedError, TransitionError
from envases_ot.models import (
    Management,
    ManagementFile,
    Notification,
    Proveedor,
    QueryAnswer,
    User,
    WorkOrder,
)
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

QUESTION = "¿La caja lleva cinta o va pegada?"


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create()


def holder(ot: WorkOrder, rol: Rol) -> User:
    user = UserFactory.create(rol=rol)
    assign_ot(ot.pk, user=user, by=user)
    return user


def ask(ot: WorkOrder, by: User, **more: Any) -> Management:
    asked = {"kind": GestionType.CONSULTA, "observacion": QUESTION, "to_area": Area.DESARROLLO}
    return add_gestion(ot.pk, by=by, **{**asked, **more})


def told(user: User) -> list[tuple[str, str]]:
    return list(Notification.objects.filter(user=user).order_by("id").values_list("motive", "detail"))


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Management, ManagementFile, QueryAnswer, Notification))


def pdf(name: str = "plano.pdf", content: bytes = b"%PDF-1.7 plano") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_a_query_is_stored_and_told_to_whoever_holds_the_slot(ot: WorkOrder) -> None:
    engineer = holder(ot, Rol.INGENIERO)
    due = timezone.now() + timedelta(days=1)
    before = ot.row

    gestion = ask(ot, ot.creador, due_at=due)

    assert (gestion.area_id, gestion.to_area_id, gestion.due_at) == (Area.VENTAS, Area.DESARROLLO, due)
    assert told(engineer) == [("Consulta", QUESTION)]
    assert WorkOrder.objects.get().row == before


def test_a_query_that_nobody_would_read_is_told_to_the_chief(ot: WorkOrder) -> None:
    chief = UserFactory.create(rol=Rol.JEFE_DESARROLLO)

    ask(ot, ot.creador)

    assert told(chief) == [("Consulta", QUESTION)]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"to_area": None}, "TARGET_NOT_ALLOWED"),
        ({"to_area": Area.VENTAS}, "TARGET_NOT_ALLOWED"),
        ({"observacion": "corta"}, "COMMENT_REQUIRED"),
        ({"observacion": "x" * 1001}, "COMMENT_REQUIRED"),
        ({"due_at": timezone.now() - timedelta(days=1)}, "DUE_PAST"),
        ({"kind": GestionType.ARCHIVO}, "FILE_REQUIRED"),
        ({"kind": GestionType.ENVIO_EXTERNO}, "GESTION_NOT_OFFERED"),
        ({"kind": GestionType.RECEPCION_EXTERNA}, "GESTION_NOT_OFFERED"),
        ({"kind": GestionType.CAMBIO_ESTADO}, "GESTION_NOT_OFFERED"),
    ],
)
def test_a_refused_gestion_leaves_nothing(ot: WorkOrder, more: dict[str, Any], code: str) -> None:
    before = counts()

    with pytest.raises(TransitionError) as refused:
        ask(ot, ot.creador, **more)

    assert (refused.value.code, counts()) == (code, before)


def test_who_is_not_assigned_adds_nothing(ot: WorkOrder) -> None:
    with pytest.raises(TransitionError) as refused:
        ask(ot, UserFactory.create(rol=Rol.DISENADOR))

    assert (refused.value.code, Management.objects.count()) == ("NOT_ASSIGNED", 0)


def test_the_asked_area_answers_several_times_and_the_asker_closes(ot: WorkOrder) -> None:
    query = ask(ot, ot.creador)
    engineer, chief = (UserFactory.create(rol=rol) for rol in (Rol.INGENIERO, Rol.JEFE_DESARROLLO))

    answer_query(query.pk, by=engineer, texto="Va pegada.")
    answer_query(query.pk, by=chief, texto="Confirmo.")
    answer_query(query.pk, by=ot.creador, closes=True)
    with pytest.raises(TransitionError) as refused:
        answer_query(query.pk, by=engineer, texto="Una cosa más.")

    rows = QueryAnswer.objects.values_list("user", "texto", "closes")
    assert list(rows) == [
        (engineer.pk, "Va pegada.", False),
        (chief.pk, "Confirmo.", False),
        (ot.creador_id, "", True),
    ]
    assert told(ot.creador) == [("Respuesta a Consulta", "Va pegada."), ("Respuesta a Consulta", "Confirmo.")]
    assert refused.value.code == "QUERY_CLOSED"


@pytest.mark.parametrize(
    ("rol", "more", "code"),
    [
        (Rol.DISENADOR, {"texto": "Va pegada."}, "NOT_ALLOWED"),
        (Rol.INGENIERO, {"closes": True}, "NOT_ALLOWED"),
        (Rol.GERENTE_GENERAL, {"texto": "Va pegada."}, "NOT_ALLOWED"),
        (Rol.INGENIERO, {"texto": " "}, "COMMENT_REQUIRED"),
    ],
)
def test_nobody_else_answers_or_closes(ot: WorkOrder, rol: Rol, more: dict[str, Any], code: str) -> None:
    query = ask(ot, ot.creador)

    with pytest.raises(DomainError) as refused:
        answer_query(query.pk, by=UserFactory.create(rol=rol), **more)

    assert (refused.value.code, QueryAnswer.objects.count()) == (code, 0)


def test_the_asker_does_not_answer_the_own_query(ot: WorkOrder) -> None:
    query = ask(ot, ot.creador)

    with pytest.raises(NotAllowedError):
        answer_query(query.pk, by=ot.creador, texto="Me respondo.")


def test_files_are_kept_under_a_name_of_ours(ot: WorkOrder) -> None:
    add_gestion(ot.pk, kind=GestionType.ARCHIVO, by=ot.creador, files=[pdf("../../plano final.pdf")])

    file = ManagementFile.objects.get()
    with file.archivo.open() as stored:
        assert (file.nombre, stored.read()) == ("plano final.pdf", b"%PDF-1.7 plano")
    assert file.archivo.name.startswith("gestiones/")


def test_a_file_that_is_not_what_its_name_says_is_refused(ot: WorkOrder) -> None:
    with pytest.raises(ValidationError) as refused:
        add_gestion(ot.pk, kind=GestionType.ARCHIVO, by=ot.creador, files=[pdf(content=b"MZ")])

    assert (refused.value.code, counts()) == ("archivo_tipo", (0, 0, 0, 0))


def test_a_design_goes_outside_blocks_the_client_and_comes_back(ot: WorkOrder) -> None:
    designer = holder(ot, Rol.DISENADOR)
    WorkOrder.objects.update(state_id=State.PROCESO_DISENO_GRAFICO, current_area_id=Area.DISENO)
    outside = Proveedor.objects.create(descripcion="Estudio")
    with pytest.raises(TransitionError) as nameless:
        add_gestion(ot.pk, kind=GestionType.ENVIO_EXTERNO, by=designer)

    send = add_gestion(ot.pk, kind=GestionType.ENVIO_EXTERNO, by=designer, proveedor=outside)
    with pytest.raises(TransitionError) as twice:
        add_gestion(ot.pk, kind=GestionType.ENVIO_EXTERNO, by=designer, proveedor=outside)
    with pytest.raises(TransitionError) as blocked:
        advance_ot(ot.pk, to=State.VISTO_BUENO_CLIENTE, by=designer, observacion=QUESTION)
    received = add_gestion(ot.pk, kind=GestionType.RECEPCION_EXTERNA, by=designer)
    advance_ot(ot.pk, to=State.VISTO_BUENO_CLIENTE, by=designer, observacion=QUESTION)

    codes = [error.value.code for error in (nameless, twice, blocked)]
    assert codes == ["PROVIDER_REQUIRED", "GESTION_NOT_OFFERED", "EXTERNAL_PENDING"]
    assert (received.replies_to, received.proveedor) == (send, outside)


def test_moves_and_assignments_are_told_but_not_to_who_did_them(ot: WorkOrder) -> None:
    chief, engineer = (UserFactory.create(rol=rol) for rol in (Rol.JEFE_DESARROLLO, Rol.INGENIERO))

    assign_ot(ot.pk, user=engineer, by=chief)
    advance_ot(ot.pk, to=State.PROCESO_DISENO_ESTRUCTURAL, by=ot.creador, observacion=QUESTION)
    advance_ot(ot.pk, to=State.RECHAZADA, by=engineer, observacion=QUESTION, to_area=Area.VENTAS, motive=1)

    assert told(engineer) == [("Asignado", ""), ("Regreso a Diseño Estructural", QUESTION)]
    assert told(ot.creador) == [("Rechazo - Falta Información", QUESTION)]
    assert told(chief) == []


@pytest.mark.parametrize("model", [QueryAnswer, ManagementFile])
def test_answers_and_files_are_never_changed(ot: WorkOrder, model: Any) -> None:
    query = ask(ot, ot.creador, files=[pdf()])
    answer_query(query.pk, by=UserFactory.create(rol=Rol.INGENIERO), texto="Va pegada.")

    with pytest.raises(ProgrammingError, match="Cannot update or delete"), transaction.atomic():
        model.objects.all().delete()
