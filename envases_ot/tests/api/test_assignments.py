"""Many OTs assigned over HTTP, and whom one may assign."""

from collections.abc import Callable

import pytest

from envases_ot.choices import Rol
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.models import Assignment, Notification, User, WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief() -> Caller:
    return Caller(UserFactory.create(rol=Rol.JEFE_DESARROLLO))


@pytest.fixture
def engineer() -> User:
    return UserFactory.create(rol=Rol.INGENIERO)


@pytest.fixture
def ots() -> list[WorkOrder]:
    return [WorkOrderFactory.create() for _ in range(2)]


def body(user: User, ots: list[WorkOrder]) -> dict[str, object]:
    return {"user_id": user.pk, "work_orders": [ot.pk for ot in ots]}


def test_many_are_assigned_once_for_one_key(chief: Caller, engineer: User, ots: list[WorkOrder]) -> None:
    asked = {"headers": {"Idempotency-Key": "lunes-1"}}

    first = chief.post("assignments/", body(engineer, ots), **asked)
    again = chief.post("assignments/", body(engineer, ots), **asked)

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert [
        (row["work_order_id"], row["user_id"], row["area_id"], row["until"])
        for row in first.json()["assignments"]
    ] == [(ot.pk, engineer.pk, 2, None) for ot in ots]
    assert Assignment.objects.count() == Notification.objects.count() == 2


def test_what_is_taken_is_a_conflict_that_names_it(engineer: User, ots: list[WorkOrder]) -> None:
    assign_ot(ots[0].pk, user=engineer, by=engineer)
    late = UserFactory.create(rol=Rol.INGENIERO)

    answer = Caller(late).post("assignments/", body(late, ots))

    assert told(answer) == (409, "SLOT_TAKEN", {"work_orders": ["SLOT_TAKEN"]})
    assert Assignment.objects.count() == 1


@pytest.mark.parametrize(
    ("sent", "fields"),
    [
        ({"work_orders": []}, {"user_id": ["required"], "work_orders": ["min_length"]}),
        ({"user_id": 1, "work_orders": list(range(1, 202))}, {"work_orders": ["max_length"]}),
    ],
)
def test_a_malformed_body_is_told_by_field(
    chief: Caller, sent: dict[str, object], fields: dict[str, list[str]]
) -> None:
    assert told(chief.post("assignments/", sent)) == (400, "formato", fields)


def test_an_ot_or_a_person_that_is_not_there_is_told(
    chief: Caller, engineer: User, ots: list[WorkOrder]
) -> None:
    lost = {"user_id": engineer.pk, "work_orders": [ots[0].pk, 999_999]}

    assert told(chief.post("assignments/", lost)) == (
        400,
        "INVALID_INPUT",
        {"work_orders": ["INVALID_INPUT"]},
    )
    assert told(chief.post("assignments/", {**body(engineer, ots), "user_id": 999_999})) == (
        400,
        "formato",
        {"user_id": ["invalid"]},
    )
    assert not Assignment.objects.exists()


def test_candidates_come_with_their_load(chief: Caller, engineer: User, ots: list[WorkOrder]) -> None:
    assign_ot(ots[0].pk, user=engineer, by=engineer)
    answer = chief.get("assignment-candidates/")

    assert [(one["user_id"], one["load"]) for one in answer.json()["candidates"]] == [
        (chief.user.pk if chief.user else 0, 0),
        (engineer.pk, 1),
    ]


def test_who_assigns_nobody_is_refused(
    as_rol: Callable[[Rol], Caller], engineer: User, ots: list[WorkOrder]
) -> None:
    assert told(as_rol(Rol.VENDEDOR).post("assignments/", body(engineer, ots)))[:2] == (403, "NOT_ALLOWED")
    assert told(as_rol(Rol.JEFE_VENTAS).post("assignments/", body(engineer, ots)))[:2] == (403, "NOT_ALLOWED")
    assert not Assignment.objects.exists()
