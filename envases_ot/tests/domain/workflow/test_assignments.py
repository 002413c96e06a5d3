"""Who holds a slot of an OT, and who held it."""

import pytest

from envases_ot.choices import Rol
from envases_ot.domain.workflow.assigning import assign_ot, assign_ots
from envases_ot.errors import NotAllowedError
from envases_ot.models import Assignment, WorkOrder
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create()


def test_two_engineers_take_one_ot_and_one_has_it(ot: WorkOrder) -> None:
    engineers = [UserFactory.create(rol=Rol.INGENIERO) for _ in range(2)]

    refused = together(*(lambda user=user: assign_ot(ot.pk, user=user, by=user) for user in engineers))

    assert refused == ["SLOT_TAKEN"]
    assert Assignment.objects.filter(until__isnull=True).count() == 1


def test_a_chief_reassigns_and_the_history_keeps_who_had_it(ot: WorkOrder) -> None:
    chief = UserFactory.create(rol=Rol.JEFE_DESARROLLO)
    first, second = (UserFactory.create(rol=Rol.INGENIERO) for _ in range(2))

    assign_ot(ot.pk, user=first, by=chief)
    assign_ot(ot.pk, user=second, by=chief)
    again = assign_ot(ot.pk, user=second, by=chief)

    rows = Assignment.objects.order_by("id")
    assert [(row.user_id, row.assigned_by_id, row.area_id, row.until is None) for row in rows] == [
        (first.pk, chief.pk, 2, False),
        (second.pk, chief.pk, 2, True),
    ]
    assert again.user_id == second.pk


@pytest.mark.parametrize(
    ("rol", "other"),
    [
        (Rol.JEFE_DESARROLLO, Rol.DISENADOR),
        (Rol.INGENIERO, Rol.INGENIERO),
        (Rol.JEFE_VENTAS, Rol.VENDEDOR),
        (Rol.GERENTE_GENERAL, Rol.INGENIERO),
    ],
)
def test_nobody_assigns_beyond_their_team(ot: WorkOrder, rol: Rol, other: Rol) -> None:
    with pytest.raises(NotAllowedError):
        assign_ot(ot.pk, user=UserFactory.create(rol=other), by=UserFactory.create(rol=rol))

    assert not Assignment.objects.exists()


def test_two_chiefs_who_assign_the_same_ots_at_once_wait_for_each_other() -> None:
    """In whichever order they name them: each OT ends with one holder, and both acts are in its history."""
    chiefs = [UserFactory.create(rol=Rol.JEFE_DESARROLLO) for _ in range(2)]
    pks = [WorkOrderFactory.create().pk for _ in range(5)]

    refused = together(
        lambda: assign_ots(pks, user=chiefs[0], by=chiefs[0]),
        lambda: assign_ots(pks[::-1], user=chiefs[1], by=chiefs[1]),
    )

    assert refused == []
    assert Assignment.objects.count() == 10
    assert Assignment.objects.filter(until__isnull=True).count() == 5
    assert len(set(Assignment.objects.filter(until__isnull=True).values_list("user", flat=True))) == 1
