"""The worker of notices: reminds of what is late before it sends, and sends whatever becomes of the reminders."""

from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone
from pytest_django import Settings

from envases_ot.choices import Area, GestionType, Rol
from envases_ot.domain.workflow.telling import tell
from envases_ot.management.commands import enviar_avisos
from envases_ot.models import Management, Notification, OutboxMessage, QueryReminder, User, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

SENT = OutboxMessage.Status.SENT


@pytest.fixture(autouse=True)
def mail(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.MAIL_ON = True
    monkeypatch.setattr(enviar_avisos, "SIGN_OF_LIFE", tmp_path / "sign")


@pytest.fixture
def chief() -> User:
    return UserFactory.create(rol=Rol.JEFE_DESARROLLO)


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create()


def late_query(ot: WorkOrder) -> Management:
    """Due a minute ago, so not yet a working day."""
    return Management.objects.create(
        work_order=ot,
        management_type=GestionType.CONSULTA,
        user=ot.creador,
        from_state_id=ot.state_id,
        area_id=ot.current_area_id,
        to_area_id=Area.DESARROLLO,
        due_at=timezone.now() - timedelta(minutes=1),
        observacion="¿La caja lleva cinta?",
    )


def run() -> str:
    said = StringIO()
    call_command("enviar_avisos", "--una-vez", stdout=said)
    return said.getvalue()


def test_what_is_late_is_reminded_and_its_mail_leaves_in_the_same_run(chief: User, ot: WorkOrder) -> None:
    query = late_query(ot)

    said = run()

    reminder, message = QueryReminder.objects.get(), OutboxMessage.objects.get()
    assert (reminder.management, reminder.step) == (query, QueryReminder.Step.ASKED)
    assert (message.user, message.status) == (chief, SENT)
    assert said == f"{reminder}\n{message}: Enviado\n"


def test_a_worker_that_starts_again_reminds_nobody_twice(chief: User, ot: WorkOrder) -> None:
    late_query(ot)
    run()

    assert run() == ""
    assert (QueryReminder.objects.count(), Notification.objects.count()) == (1, 1)


def test_mails_leave_whatever_becomes_of_the_reminders(
    chief: User, ot: WorkOrder, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(**_: object) -> None:
        raise RuntimeError("roto")

    monkeypatch.setattr(enviar_avisos, "remind_of_queries", broken)
    tell([chief.pk], ot, "Asignado", by=ot.creador)

    run()

    assert OutboxMessage.objects.get().status == SENT
    assert [record.message for record in caplog.records if record.exc_info] == [
        "no se pudo recordar lo que está atrasado"
    ]
