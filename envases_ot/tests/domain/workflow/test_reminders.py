"""Queries that are late: who is reminded, when, how often, and that of two workers one does it."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import InternalError, ProgrammingError, transaction

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.workflow.absence_edits import add_absence
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.gestiones import answer_query
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.domain.workflow.reminders import LOOKED_BACK, remind_of_queries
from envases_ot.models import Management, Notification, QueryReminder, User, WorkOrder
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

QUESTION = "¿La caja lleva cinta o va pegada?"
DUE = datetime(2026, 3, 6, 14, 0, tzinfo=PLANT_ZONE)
"""A Friday, an hour before the areas close; the room works until 19:00."""
SECOND = timedelta(seconds=1)
ASKED, CHIEFS = "Consulta vencida", "Consulta sin responder"


def monday(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 9, hour, minute, tzinfo=PLANT_ZONE)


def person(rol: Rol) -> User:
    return UserFactory.create(rol=rol)


def query(area: Area = Area.DESARROLLO, *, ot: WorkOrder | None = None, **more: Any) -> Management:
    ot = ot or WorkOrderFactory.create()
    place = {"from_state_id": ot.state_id, "area_id": ot.current_area_id}
    asked = {"to_area_id": area, "due_at": DUE, "observacion": QUESTION, "user": ot.creador}
    return Management.objects.create(
        work_order=ot, management_type=GestionType.CONSULTA, **{**place, **asked, **more}
    )


def work_off(now: datetime) -> int:
    """How many reminders there were."""
    return len(list(remind_of_queries(now=now)))


def told() -> list[tuple[int, str, str]]:
    return list(Notification.objects.order_by("id").values_list("user_id", "motive", "detail"))


def test_whoever_holds_the_slot_is_reminded_once_when_the_time_has_come() -> None:
    engineer, chief = person(Rol.INGENIERO), person(Rol.JEFE_DESARROLLO)
    asked = query()
    assign_ot(asked.work_order_id, user=engineer, by=engineer)

    counts = [work_off(now) for now in (DUE - SECOND, DUE, DUE, DUE + timedelta(hours=20))]

    assert counts == [0, 1, 0, 0]
    assert told() == [(engineer.pk, ASKED, QUESTION)]
    assert list(QueryReminder.objects.values_list("management", "step")) == [(asked.pk, 1)]
    assert chief.pk not in {user for user, _, _ in told()}


@pytest.mark.parametrize(
    ("area", "chief", "last_moment"),
    [(Area.DESARROLLO, Rol.JEFE_DESARROLLO, monday(16, 45)), (Area.MUESTRAS, Rol.JEFE_MUESTRAS, monday(14))],
)
def test_the_chiefs_are_told_after_one_working_day_of_the_area(
    area: Area, chief: Rol, last_moment: datetime
) -> None:
    """9.5 h: one on Friday, 8.5 from 8:15 on Monday; in the room 11.5 h: five on Friday, 6.5 from 7:30 on."""
    worker, boss = person(Rol.INGENIERO if area == Area.DESARROLLO else Rol.TECNICO_MUESTRAS), person(chief)
    asked = query(area)
    assign_ot(asked.work_order_id, user=worker, by=worker)
    work_off(DUE)

    counts = [work_off(now) for now in (last_moment - SECOND, last_moment, last_moment + timedelta(days=30))]

    assert counts == [0, 1, 0]
    assert told() == [(worker.pk, ASKED, QUESTION), (boss.pk, CHIEFS, QUESTION)]


def test_a_query_to_nobody_reaches_the_chiefs_both_times() -> None:
    chief = person(Rol.JEFE_DESARROLLO)
    query()

    assert work_off(monday(18)) == 2
    assert told() == [(chief.pk, ASKED, QUESTION), (chief.pk, CHIEFS, QUESTION)]


def test_a_query_to_sales_reminds_the_seller_and_then_the_chief() -> None:
    seller, chief, asker = person(Rol.VENDEDOR), person(Rol.JEFE_VENTAS), person(Rol.INGENIERO)
    query(Area.VENTAS, ot=WorkOrderFactory.create(creador=seller), user=asker)

    assert work_off(monday(18)) == 2
    assert told() == [(seller.pk, ASKED, QUESTION), (chief.pk, CHIEFS, QUESTION)]


def test_whoever_stands_in_is_reminded_too() -> None:
    engineer, other, asked = person(Rol.INGENIERO), person(Rol.INGENIERO), query()
    assign_ot(asked.work_order_id, user=engineer, by=engineer)
    today = datetime.now(PLANT_ZONE).date()
    add_absence(user=engineer, substitute=other, first_day=today, last_day=today, by=engineer)

    work_off(DUE)

    assert told() == [(engineer.pk, ASKED, QUESTION), (other.pk, ASKED, QUESTION)]


@pytest.mark.parametrize("closes", [False, True])
def test_what_has_an_answer_or_is_closed_is_let_be(closes: bool) -> None:
    asked = query()
    by = asked.user if closes else person(Rol.INGENIERO)
    answer_query(asked.pk, by=by, texto="Va con cinta.", closes=closes)
    before = told()

    assert (work_off(monday(18)), told()) == (0, before)


@pytest.mark.parametrize(
    ("values", "now"),
    [
        ({"due_at": None}, monday(18)),
        ({"management_type": GestionType.ARCHIVO}, monday(18)),
        ({}, DUE + LOOKED_BACK + SECOND),
    ],
)
def test_what_is_not_late_is_let_be(values: dict[str, Any], now: datetime) -> None:
    person(Rol.JEFE_DESARROLLO)
    kind = values.pop("management_type", None)
    asked = query(**values) if kind is None else None
    if asked is None:
        ot = WorkOrderFactory.create()
        Management.objects.create(
            work_order=ot, management_type=kind, user=ot.creador, from_state_id=1, area_id=1, due_at=DUE
        )

    assert (work_off(now), told()) == (0, [])


@pytest.mark.parametrize("values", [{"active": False}, {"state_id": State.TERMINADA}])
def test_an_ot_whose_time_stands_still_reminds_nobody(values: dict[str, Any]) -> None:
    asked = query()
    WorkOrder.objects.filter(pk=asked.work_order_id).update(**values)

    assert (work_off(monday(18)), QueryReminder.objects.count()) == (0, 0)


def test_a_reminder_that_is_not_told_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    person(Rol.JEFE_DESARROLLO)
    query()

    def broken(*args: Any, **more: Any) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(Notification.objects, "bulk_create", broken)
        with pytest.raises(RuntimeError), transaction.atomic():
            next(remind_of_queries(now=DUE))

    assert not QueryReminder.objects.exists()
    assert work_off(DUE) == 1


def test_a_reminder_is_never_changed_nor_removed() -> None:
    query()
    work_off(DUE)

    for write in (lambda rows: rows.update(step=2), lambda rows: rows.delete()):
        with pytest.raises((InternalError, ProgrammingError)), transaction.atomic():
            write(QueryReminder.objects.all())

    assert QueryReminder.objects.get().step == 1


@pytest.mark.django_db(transaction=True)
def test_of_two_workers_at_once_one_reminds() -> None:
    chief = person(Rol.JEFE_DESARROLLO)
    for _ in range(4):
        query()

    assert together(*[lambda: work_off(DUE) for _ in range(3)]) == []

    work_off(DUE)
    assert QueryReminder.objects.count() == 4
    assert told() == [(chief.pk, ASKED, QUESTION)] * 4
