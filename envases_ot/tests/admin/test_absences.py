"""The page of absences, and what other pages say of who is away."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.workflow.absence_edits import add_absence
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.models import Absence, User, WorkOrder
from envases_ot.tests.admin.test_work_orders import ADD, PAGE_QUERIES, posted, queries_of, signed_in
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:absences")
DAY = timedelta(days=1)


@pytest.fixture
def ana() -> User:
    return UserFactory.create(rol=Rol.INGENIERO, nombre="Ana", apellido="Soto")


@pytest.fixture
def luis() -> User:
    return UserFactory.create(rol=Rol.INGENIERO, nombre="Luis", apellido="Paz")


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create(state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO)


def told(response: Any) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in get_messages(response.wsgi_request)]


def sent(user: User, substitute: User, *, days: int = 3) -> dict[str, Any]:
    today = timezone.localdate()
    return {
        "anotar": "1",
        "user": user.pk,
        "substitute": substitute.pk,
        "first_day": f"{today:%d-%m-%Y}",
        "last_day": f"{today + days * DAY:%d-%m-%Y}",
    }


def test_one_notes_an_absence_and_takes_it_away(ana: User, luis: User) -> None:
    browser = signed_in(ana)

    noted = browser.post(PAGE, sent(ana, luis))
    absence = Absence.objects.get()
    shown = browser.get(PAGE).context["rows"]
    gone = browser.post(PAGE, {"quitar": absence.pk})

    last_day = timezone.localdate() + 3 * DAY
    assert (noted.status_code, noted["Location"]) == (302, PAGE)
    assert (absence.user, absence.substitute, absence.last_day) == (ana, luis, last_day)
    assert shown == [(absence, True)]
    assert told(noted) == [("success", f"Anotada la ausencia de {absence}; reemplaza Luis Paz.")]
    assert told(gone) == [("success", "Quitada la ausencia de Ana Soto.")]
    assert not Absence.objects.exists()


def test_a_refusal_stands_beside_its_field_and_nothing_is_stored(ana: User) -> None:
    response = signed_in(ana).post(PAGE, sent(ana, ana))

    errors = response.context["form"].errors.as_data()
    assert {field: [error.code for error in found] for field, found in errors.items()} == {
        "substitute": ["SUBSTITUTE_SELF"]
    }
    assert told(response) == [("error", "No se anotó: revise los campos marcados. (INVALID_INPUT)")]
    assert not Absence.objects.exists()


def test_staff_are_offered_themselves_and_a_chief_the_area(ana: User, luis: User) -> None:
    chief = UserFactory.create(rol=Rol.JEFE_DESARROLLO)
    UserFactory.create(rol=Rol.DISENADOR)

    offered = {
        user: set(signed_in(user).get(PAGE).context["form"].fields["user"].queryset) for user in (ana, chief)
    }

    assert offered == {ana: {ana}, chief: {ana, luis, chief}}


@pytest.mark.parametrize("number", ["x", "999999"])
def test_one_that_is_not_there_cannot_be_taken_away(ana: User, number: str) -> None:
    assert told(signed_in(ana).post(PAGE, {"quitar": number})) == [
        ("error", "Esa ausencia ya no está. (INVALID_INPUT)")
    ]


def test_a_manager_has_no_such_page() -> None:
    assert signed_in(UserFactory.create(rol=Rol.GERENTE_GENERAL)).get(PAGE).status_code == 403


def test_the_substitute_s_start_page_shows_the_ots_of_the_absent(
    ana: User, luis: User, ot: WorkOrder
) -> None:
    assign_ot(ot.pk, user=ana, by=ana)
    today = timezone.localdate()
    add_absence(user=ana, substitute=luis, first_day=today, last_day=today, by=ana)

    page = signed_in(luis).get(reverse("admin:index")).content.decode()

    assert "Por Ana Soto, ausente" in page


def test_whoever_assigns_is_told_who_is_away(ana: User, luis: User, ot: WorkOrder) -> None:
    chief = UserFactory.create(rol=Rol.JEFE_DESARROLLO)
    assign_ot(ot.pk, user=ana, by=chief)
    last_day = timezone.localdate() + DAY
    add_absence(user=ana, substitute=luis, first_day=timezone.localdate(), last_day=last_day, by=chief)
    browser = signed_in(chief)
    way = reverse("admin:envases_ot_workorder_gestiones", args=[ot.pk])
    many = f"{reverse('admin:envases_ot_workorder_asignar')}?ot={ot.pk}"

    pages = [browser.get(path).content.decode() for path in (way, many)]

    until = f"{last_day:%d-%m-%Y}"
    assert f"ausente hasta el {until}, reemplaza Luis Paz</option>" in pages[0]
    assert [page.count(f"Ausente hasta el {until}; reemplaza Luis Paz") for page in pages] == [1, 1]


def test_the_page_costs_the_same_with_one_and_with_many(ana: User, luis: User) -> None:
    browser, today = signed_in(UserFactory.create(rol=Rol.JEFE_DESARROLLO)), timezone.localdate()
    costs = []
    for number in (1, 6):
        for week in range(number):
            day = today + (number + week) * 7 * DAY
            add_absence(user=ana, substitute=luis, first_day=day, last_day=day, by=ana)
        costs.append(queries_of(browser, PAGE))

    assert costs[0] == costs[1] <= PAGE_QUERIES


def test_an_ot_of_a_seller_who_is_away_says_who_stands_in() -> None:
    ana = UserFactory.create(rol=Rol.VENDEDOR, nombre="Ana", apellido="Soto")
    luis = UserFactory.create(rol=Rol.VENDEDOR, nombre="Luis", apellido="Paz")
    today = timezone.localdate()
    add_absence(user=ana, substitute=luis, first_day=today, last_day=today, by=ana)

    response = signed_in(ana).post(ADD, posted())

    warned = [text for level, text in told(response) if level == "warning"]
    assert warned == [f"Ana Soto está ausente hasta el {today:%d-%m-%Y}; reemplaza Luis Paz."]
    assert WorkOrder.objects.get().creador == ana
