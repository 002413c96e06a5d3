"""Many OTs assigned at once: all or none, told one by one, at the same cost whatever their number."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import Rol
from envases_ot.domain.workflow.assigning import MOST_OTS, assign_ot, assign_ots, planned_assignments
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import Assignment, Notification, User, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief() -> User:
    return UserFactory.create(rol=Rol.JEFE_DESARROLLO)


@pytest.fixture
def ots() -> list[WorkOrder]:
    return [WorkOrderFactory.create() for _ in range(3)]


def engineer() -> User:
    return UserFactory.create(rol=Rol.INGENIERO)


def rows() -> list[tuple[int, int, int, bool]]:
    """(OT, who, assigned by whom, still held), as they were written."""
    return [
        (row.work_order_id, row.user_id, row.assigned_by_id, row.until is None)
        for row in Assignment.objects.order_by("id")
    ]


def told() -> list[tuple[int, int, str]]:
    return list(Notification.objects.order_by("id").values_list("user_id", "work_order_id", "motive"))


def test_a_chief_assigns_many_and_each_keeps_its_history_and_its_notice(
    chief: User, ots: list[WorkOrder]
) -> None:
    free, held, hers = (ot.pk for ot in ots)
    first, second = engineer(), engineer()
    assign_ot(held, user=first, by=chief)
    same = assign_ot(hers, user=second, by=chief)
    Notification.objects.all().delete()

    answered = assign_ots([hers, held, free], user=second, by=chief)

    assert [(row.work_order_id, row.user_id) for row in answered] == [
        (free, second.pk),
        (held, second.pk),
        (hers, second.pk),
    ]
    assert answered[2].pk == same.pk
    assert rows() == [
        (held, first.pk, chief.pk, False),
        (hers, second.pk, chief.pk, True),
        (free, second.pk, chief.pk, True),
        (held, second.pk, chief.pk, True),
    ]
    assert told() == [(second.pk, free, "Asignado"), (second.pk, held, "Reasignado")]


def test_one_that_is_taken_keeps_all_from_being_taken(ots: list[WorkOrder]) -> None:
    holder, late = engineer(), engineer()
    assign_ot(ots[1].pk, user=holder, by=holder)
    before = rows()

    with pytest.raises(TransitionError) as refusal:
        assign_ots([ot.pk for ot in ots], user=late, by=late)

    assert (refusal.value.code, refusal.value.field) == ("SLOT_TAKEN", "work_orders")
    assert f"({ots[1].pk})" in refusal.value.message
    assert (rows(), told()) == (before, [])


def test_nobody_assigns_many_beyond_their_team(chief: User, ots: list[WorkOrder]) -> None:
    with pytest.raises(NotAllowedError) as refusal:
        assign_ots([ot.pk for ot in ots], user=UserFactory.create(rol=Rol.DISENADOR), by=chief)

    assert (refusal.value.code, rows()) == ("NOT_ALLOWED", [])


@pytest.mark.parametrize("numbers", [[], list(range(1, MOST_OTS + 2))])
def test_none_or_too_many_are_refused(chief: User, numbers: list[int]) -> None:
    with pytest.raises(TransitionError) as refusal:
        assign_ots(numbers, user=chief, by=chief)

    assert (refusal.value.code, refusal.value.field) == ("INVALID_INPUT", "work_orders")


def test_an_ot_that_is_not_there_is_named_and_nothing_is_assigned(chief: User, ots: list[WorkOrder]) -> None:
    WorkOrder.objects.filter(pk=ots[2].pk).update(active=False)

    with pytest.raises(TransitionError) as refusal:
        assign_ots([ot.pk for ot in ots], user=chief, by=chief)

    assert refusal.value.message == f"No existen, o no las ve: OT {ots[2].pk}."
    assert rows() == []


def test_the_cost_does_not_grow_with_the_number(chief: User) -> None:
    counts = []
    for number in (1, 12):
        pks = [WorkOrderFactory.create().pk for _ in range(number)]
        assign_ots(pks, user=engineer(), by=chief)
        with CaptureQueriesContext(connection) as queries:
            assign_ots(pks, user=chief, by=chief)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_the_plan_and_the_act_judge_alike(chief: User, ots: list[WorkOrder]) -> None:
    holder, late = engineer(), engineer()
    assign_ot(ots[0].pk, user=holder, by=holder)

    plans = {
        by: [(one.holder, one.why_not is None) for one in planned_assignments(ots, by=by)]
        for by in (chief, holder, late)
    }

    assert plans[chief] == [(holder, True), (None, True), (None, True)]
    assert plans[holder] == [(holder, True), (None, True), (None, True)]
    assert plans[late] == [(holder, False), (None, True), (None, True)]
