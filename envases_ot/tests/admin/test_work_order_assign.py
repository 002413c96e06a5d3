"""Many OTs assigned by the pages of the admin: chosen in the list, shown with what will happen, done all or none."""

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from envases_ot.choices import Rol
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.models import Assignment, User, WorkOrder
from envases_ot.tests.admin.test_work_orders import LIST, PAGE_QUERIES, queries_of, signed_in
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:envases_ot_workorder_asignar")


@pytest.fixture
def chief() -> User:
    return UserFactory.create(rol=Rol.JEFE_DESARROLLO)


@pytest.fixture
def engineer() -> User:
    return UserFactory.create(rol=Rol.INGENIERO)


@pytest.fixture
def ots() -> list[WorkOrder]:
    return [WorkOrderFactory.create() for _ in range(2)]


def page_of(*numbers: int) -> str:
    return f"{PAGE}?ot={','.join(map(str, numbers))}"


def told(response: Any) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in get_messages(response.wsgi_request)]


def test_the_list_sends_what_is_marked_to_the_page(chief: User, ots: list[WorkOrder]) -> None:
    marked = [ot.pk for ot in ots]

    response = signed_in(chief).post(LIST, {"action": "assign", "_selected_action": marked})

    assert (response.status_code, response["Location"]) == (302, page_of(*marked))


@pytest.mark.parametrize(("rol", "shown"), [(Rol.JEFE_DESARROLLO, True), (Rol.VENDEDOR, False)])
def test_only_who_assigns_marks_ots_in_the_list(rol: Rol, shown: bool) -> None:
    user = UserFactory.create(rol=rol)
    WorkOrderFactory.create(creador=user)

    page = signed_in(user).get(LIST)

    assert ("assign" in dict(page.context["action_form"].fields["action"].choices) if shown else True) is True
    assert ("action_checkbox" in page.context["cl"].list_display) is shown


def test_the_page_says_what_will_happen_to_each(chief: User, engineer: User, ots: list[WorkOrder]) -> None:
    assign_ot(ots[0].pk, user=engineer, by=engineer)

    shown = signed_in(chief).get(page_of(*[ot.pk for ot in ots], 999_999)).context

    assert [(one.ot.pk, one.holder, one.why_not, checked) for one, checked in shown["planned"]] == [
        (ots[0].pk, engineer, None, True),
        (ots[1].pk, None, None, True),
    ]
    assert [(one.user, one.load) for one in shown["people"]] == [(chief, 0), (engineer, 1)]
    assert shown["lost"] == [999_999]


def test_staff_cannot_mark_what_somebody_holds(engineer: User, ots: list[WorkOrder]) -> None:
    assign_ot(ots[0].pk, user=engineer, by=engineer)
    late = UserFactory.create(rol=Rol.INGENIERO)

    page = signed_in(late).get(page_of(*[ot.pk for ot in ots]))

    assert [(one.why_not is None, checked) for one, checked in page.context["planned"]] == [
        (False, False),
        (True, True),
    ]
    assert page.content.decode().count("disabled>") == 1


def test_what_stays_marked_is_assigned(chief: User, engineer: User, ots: list[WorkOrder]) -> None:
    response = signed_in(chief).post(
        page_of(*[ot.pk for ot in ots]), {"user_id": engineer.pk, "ot": [ots[1].pk]}
    )

    assert (response.status_code, response["Location"]) == (302, LIST)
    assert told(response) == [("success", f"OT asignadas a {engineer}: 1.")]
    assert [(row.work_order_id, row.user_id, row.assigned_by_id) for row in Assignment.objects.all()] == [
        (ots[1].pk, engineer.pk, chief.pk)
    ]


def test_a_refusal_is_told_on_the_page_and_nothing_is_written(engineer: User, ots: list[WorkOrder]) -> None:
    """Somebody took one while the page was open."""
    late = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ots[0].pk, user=engineer, by=engineer)

    response = signed_in(late).post(
        page_of(*[ot.pk for ot in ots]), {"user_id": late.pk, "ot": [ot.pk for ot in ots]}
    )

    [(level, message)] = told(response)
    assert (response.status_code, level) == (200, "error")
    assert message.endswith("(SLOT_TAKEN)")
    assert Assignment.objects.count() == 1


@pytest.mark.parametrize(
    "sent", [{}, {"user_id": "x"}, {"user_id": "0,1", "ot": ["1"]}, {"user_id": "999999", "ot": ["1"]}]
)
def test_a_form_that_lacks_something_is_told(chief: User, ots: list[WorkOrder], sent: dict[str, Any]) -> None:
    response = signed_in(chief).post(page_of(ots[0].pk), sent)

    assert told(response) == [("error", "Elija a quién asignar las OT. (INVALID_INPUT)")]
    assert not Assignment.objects.exists()


def test_the_page_costs_the_same_with_one_and_with_many(chief: User, engineer: User) -> None:
    browser = signed_in(chief)
    pks = [WorkOrderFactory.create().pk for _ in range(8)]
    for pk in pks[:4]:
        assign_ot(pk, user=engineer, by=chief)

    one, many = queries_of(browser, page_of(pks[0])), queries_of(browser, page_of(*pks))

    assert one == many <= PAGE_QUERIES
