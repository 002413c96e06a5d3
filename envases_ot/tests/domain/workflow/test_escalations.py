"""Samples that a level does not decide in time: who is told, since when it counts, and that it is told once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import InternalError, ProgrammingError, transaction
from django.utils import timezone

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.workflow.escalations import UNDECIDED, escalate_approvals, escalated_to
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.domain.workflow.sample_decisions import decide_samples
from envases_ot.models import ApprovalEscalation, ApprovalLevel, Notification, User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

ASKED = datetime(2026, 3, 6, 14, 0, tzinfo=PLANT_ZONE)
"""A Friday, an hour before the areas close."""
DAY_LATER = datetime(2026, 3, 9, 16, 45, tzinfo=PLANT_ZONE)
"""9.5 working hours after: one on Friday, 8.5 from 8:15 on Monday."""
SECOND, MONTH = timedelta(seconds=1), timedelta(days=30)


def sample_ot(numero_muestras: int = 4, **more: Any) -> WorkOrder:
    """In development, asked for on that Friday."""
    ot = WorkOrderFactory.create(
        tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD,
        numero_muestras=numero_muestras,
        muestra=True,
        state_id=State.PROCESO_DISENO_ESTRUCTURAL,
        current_area_id=Area.DESARROLLO,
        **more,
    )
    event_model(WorkOrder).objects.filter(pgh_obj=ot.pk).update(pgh_created_at=ASKED)
    return ot


def work_off(now: datetime) -> list[tuple[int, int]]:
    """(level, number of samples) of each escalation, in their order."""
    return [(row.level, row.numero_muestras) for row in escalate_approvals(now=now)]


def told(motive: str = UNDECIDED) -> list[tuple[int, str]]:
    rows = Notification.objects.filter(motive=motive).order_by("id")
    return list(rows.values_list("user_id", "detail"))


@pytest.fixture
def people() -> dict[str, User]:
    manager = UserFactory.create(rol=Rol.GERENTE_COMERCIAL)
    return {
        "manager": manager,
        "chief": UserFactory.create(rol=Rol.JEFE_VENTAS, jefe=manager),
        "development": UserFactory.create(rol=Rol.JEFE_DESARROLLO),
        "administrator": UserFactory.create(rol=Rol.ADMINISTRADOR),
        "super": SuperuserFactory.create(),
    }


def test_one_working_day_later_those_who_can_do_something_are_told_once(people: dict[str, User]) -> None:
    ot = sample_ot()

    done = [work_off(now) for now in (DAY_LATER - SECOND, DAY_LATER, DAY_LATER, DAY_LATER + MONTH)]

    assert done == [[], [(1, 4)], [], []]
    words = "4 muestras esperan a: Jefe de Ventas."
    assert told() == [(people[name].pk, words) for name in ("manager", "chief", "super")]
    assert Notification.objects.filter(work_order=ot).count() == 3


def test_the_second_level_counts_from_the_first_one_s_approval(people: dict[str, User]) -> None:
    ot = sample_ot(6)
    assert work_off(DAY_LATER) == [(1, 6)]
    decide_samples(ot.pk, by=people["chief"], approved=True)

    done = [work_off(now) for now in (timezone.now() + timedelta(minutes=1), timezone.now() + MONTH)]

    assert done == [[], [(2, 6)]]
    assert told()[3:] == [
        (people[name].pk, "6 muestras esperan a: Jefe de Diseño Estructural.")
        for name in ("development", "super")
    ]


def test_another_number_of_samples_is_waited_for_anew(people: dict[str, User]) -> None:
    ot = sample_ot(4)
    work_off(DAY_LATER)
    WorkOrder.objects.filter(pk=ot.pk).update(numero_muestras=5)

    done = [work_off(now) for now in (timezone.now() + timedelta(minutes=1), timezone.now() + MONTH)]

    assert done == [[], [(1, 5)]]


def test_another_change_of_the_ot_starts_no_new_wait() -> None:
    ot = sample_ot()
    WorkOrder.objects.filter(pk=ot.pk).update(descripcion="CAJA KIWI 10 KG")

    assert work_off(DAY_LATER) == [(1, 4)]


@pytest.mark.parametrize("approved", [True, False])
def test_what_is_decided_waits_for_nobody(people: dict[str, User], approved: bool) -> None:
    ot = sample_ot()
    decide_samples(ot.pk, by=people["chief"], approved=approved, motivo="Faltan medidas.")

    assert (work_off(DAY_LATER + MONTH), told()) == ([], [])


@pytest.mark.parametrize(
    "values",
    [
        {"active": False},
        {"state_id": State.HIBERNACION},
        {"numero_muestras": 2},
        {"tipo_solicitud": TipoSolicitud.ARTE_CON_MATERIAL},
        {"current_area_id": Area.MUESTRAS},
    ],
)
def test_an_ot_that_waits_for_no_decision_is_let_be(people: dict[str, User], values: dict[str, Any]) -> None:
    ot = sample_ot()
    WorkOrder.objects.filter(pk=ot.pk).update(**values)

    assert (work_off(timezone.now() + MONTH), told()) == ([], [])


def test_who_is_told_can_do_something(people: dict[str, User]) -> None:
    """Not Administrador, who may not decide; nobody who has left."""
    UserFactory.create(rol=Rol.JEFE_VENTAS, is_active=False)

    assert escalated_to(ApprovalLevel.VENTAS) == [people[name].pk for name in ("manager", "chief", "super")]
    assert escalated_to(ApprovalLevel.DESARROLLO) == [people[name].pk for name in ("development", "super")]


def test_an_escalation_is_never_changed_nor_removed(people: dict[str, User]) -> None:
    sample_ot()
    work_off(DAY_LATER)

    for write in (lambda rows: rows.update(level=2), lambda rows: rows.delete()):
        with pytest.raises((InternalError, ProgrammingError)), transaction.atomic():
            write(ApprovalEscalation.objects.all())

    assert ApprovalEscalation.objects.get().level == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_workers_at_once_one_tells() -> None:
    chief = UserFactory.create(rol=Rol.JEFE_VENTAS)
    for _ in range(3):
        sample_ot()

    assert together(*[lambda: work_off(DAY_LATER) for _ in range(3)]) == []

    work_off(DAY_LATER)
    assert ApprovalEscalation.objects.count() == 3
    assert [user for user, _ in told()] == [chief.pk] * 3
