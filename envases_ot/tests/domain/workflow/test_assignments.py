"""Who holds a slot of an OT, and who held it."""

import pytest

from envases_ot.choices import Rol
from envases_ot.domain.workflow.assigning import assign_ot
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
