"""Absences: who keeps them, who may stand in, and what whoever stands in sees, is told and may do."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.permissions import can, visible_ots
from envases_ot.domain.workflow.absence_edits import (
    Span,
    add_absence,
    closes_circle,
    remove_absence,
    seen_absences,
)
from envases_ot.domain.workflow.absences import StandIns, acting_for, stand_ins
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigned import is_assigned
from envases_ot.domain.workflow.assigning import assign_ot, candidates
from envases_ot.domain.workflow.telling import tell
from envases_ot.domain.workflow.turn import my_turn
from envases_ot.errors import InvalidError, NotAllowedError
from envases_ot.models import Absence, Notification, User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.factories import ClientFactory, SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def person(rol: Rol = Rol.INGENIERO, **more: Any) -> User:
    return UserFactory.create(rol=rol, **more)


def today() -> date:
    return timezone.localdate()


def away(user: User, substitute: User, *, first: int = 0, last: int = 0, by: User | None = None) -> Absence:
    """Days counted from today."""
    days = {"first_day": today() + first * DAY, "last_day": today() + last * DAY}
    return add_absence(user=user, substitute=substitute, by=by or user, **days)


def in_development(**more: Any) -> WorkOrder:
    return WorkOrderFactory.create(
        state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO, **more
    )


def codes(refusal: pytest.ExceptionInfo[InvalidError]) -> list[str]:
    return [problem.code for problem in refusal.value.problems]


def test_whoever_stands_in_is_told_sees_and_may_do_what_the_absent_may() -> None:
    ana, luis, other = person(), person(), person()
    ot = in_development()
    assign_ot(ot.pk, user=ana, by=ana)

    away(ana, luis)

    tell([ana.pk], ot, "Consulta", by=other)
    assert list(Notification.objects.order_by("id").values_list("user_id", "motive")) == [
        (ana.pk, "Consulta"),
        (luis.pk, "Consulta"),
    ]
    assert [(row.pk, row.instead_of) for row in my_turn(luis, limit=9)] == [(ot.pk, ana)]
    assert [(row.pk, row.instead_of) for row in my_turn(ana, limit=9)] == [(ot.pk, None)]
    assert [is_assigned(ot, user) for user in (ana, luis, other)] == [True, True, False]
    assert [can(user, "act.change_state", ot) for user in (ana, luis, other)] == [True, True, False]
    advance_ot(ot.pk, to=State.PROCESO_VENTAS, by=luis, observacion="Falta definir la cinta de la caja.")
    assert WorkOrder.objects.get().state_id == State.PROCESO_VENTAS


@pytest.mark.parametrize(("first", "last", "stands"), [(-2, 0, True), (0, 3, True), (1, 3, False)])
def test_an_absence_holds_on_its_days_both_included(first: int, last: int, stands: bool) -> None:
    ana, luis = person(), person()

    away(ana, luis, first=first, last=last)

    assert (acting_for(luis) == {luis.pk, ana.pk}) is stands
    assert acting_for(ana) == {ana.pk}


def test_it_is_over_the_day_after() -> None:
    ana, luis = person(), person()
    Absence.objects.create(user=ana, substitute=luis, first_day=today() - 3 * DAY, last_day=today() - DAY)

    assert stand_ins().substitute_of == {}
    assert list(seen_absences(ana)) == []


def test_a_substitute_of_a_seller_sees_and_opens_the_seller_s_ots() -> None:
    ana, luis = person(Rol.VENDEDOR), person(Rol.VENDEDOR)
    ot = WorkOrderFactory.create(creador=ana)
    assert not visible_ots(luis).exists()

    away(ana, luis)

    assert [row.pk for row in visible_ots(luis)] == [ot.pk]
    assert (can(luis, "ot.view", ot), can(luis, "ot.edit", ot)) == (True, True)
    assert [(row.pk, row.instead_of) for row in my_turn(luis, limit=9)] == [(ot.pk, ana)]


def test_whoever_stands_in_for_one_who_stands_in_stands_in_for_both() -> None:
    ana, luis, eva = person(), person(), person()
    away(ana, luis)
    away(luis, eva)
    ot = in_development()

    tell([ana.pk], ot, "Consulta", by=person())

    assert acting_for(eva) == {eva.pk, ana.pk, luis.pk}
    assert {row.user_id for row in Notification.objects.all()} == {ana.pk, luis.pk, eva.pk}


def test_who_is_told_is_told_once_and_never_of_their_own_act() -> None:
    ana, luis = person(), person()
    away(ana, luis)
    ot = in_development()

    tell([ana.pk, luis.pk], ot, "Consulta", by=person())
    tell([ana.pk], ot, "Asignado", by=luis)

    assert list(Notification.objects.order_by("id").values_list("user_id", "motive")) == [
        (ana.pk, "Consulta"),
        (luis.pk, "Consulta"),
        (ana.pk, "Asignado"),
    ]


def test_whoever_chooses_sees_who_is_away_and_who_stands_in() -> None:
    chief, ana, luis = person(Rol.JEFE_DESARROLLO), person(), person()
    absence = away(ana, luis, last=4, by=chief)

    shown = {one.user: one.absence for one in candidates(chief)}

    assert shown == {chief: None, ana: absence, luis: None}


@pytest.mark.parametrize(
    ("by", "allowed"),
    [
        (Rol.JEFE_DESARROLLO, True),
        (Rol.SUPER_ADMINISTRADOR, True),
        (Rol.INGENIERO, False),
        (Rol.JEFE_DISENO, False),
        (Rol.GERENTE_GENERAL, False),
    ],
)
def test_the_chief_of_the_area_keeps_the_absences_of_others(by: Rol, allowed: bool) -> None:
    ana, luis, keeper = person(), person(), person(by)

    if allowed:
        absence = away(ana, luis, by=keeper)
        assert list(seen_absences(keeper)) == [absence]
        remove_absence(absence.pk, by=keeper)
    else:
        with pytest.raises(NotAllowedError):
            away(ana, luis, by=keeper)
    assert not Absence.objects.exists()


@pytest.mark.parametrize(
    ("of", "by_whom", "code"),
    [
        (Rol.INGENIERO, Rol.JEFE_DESARROLLO, None),
        (Rol.PRECATALOGADOR, Rol.CATALOGADOR, None),
        (Rol.INGENIERO, Rol.DISENADOR, "SUBSTITUTE_OF_OTHER_TEAM"),
        (Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO, "SUBSTITUTE_OF_OTHER_TEAM"),
        (Rol.VENDEDOR_EXTERNO, Rol.VENDEDOR, "SUBSTITUTE_OF_OTHER_TEAM"),
        (Rol.INGENIERO, Rol.GERENTE_GENERAL, "SUBSTITUTE_OF_OTHER_TEAM"),
    ],
)
def test_somebody_of_the_same_slot_stands_in(of: Rol, by_whom: Rol, code: str | None) -> None:
    ana, other = person(of), person(by_whom)

    if code is None:
        assert away(ana, other).substitute == other
        return
    with pytest.raises(InvalidError) as refusal:
        away(ana, other)
    assert codes(refusal) == [code]
    assert not Absence.objects.exists()


def test_external_sellers_stand_in_within_one_client() -> None:
    client, elsewhere = ClientFactory.create(), ClientFactory.create()
    ana, luis = (person(Rol.VENDEDOR_EXTERNO, client=client) for _ in range(2))
    stranger = person(Rol.VENDEDOR_EXTERNO, client=elsewhere)

    with pytest.raises(InvalidError) as refusal:
        away(ana, stranger)
    away(ana, luis)

    assert codes(refusal) == ["SUBSTITUTE_OF_OTHER_TEAM"]
    assert Absence.objects.get().substitute == luis


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (2, 1, "DAYS_REVERSED"),
        (-5, -1, "ABSENCE_OVER"),
        (3, 3, "ABSENCE_OVERLAPS"),
        (-1, 9, "ABSENCE_OVERLAPS"),
    ],
)
def test_days_that_cannot_stand_are_refused(first: int, last: int, code: str) -> None:
    ana, luis = person(), person()
    away(ana, luis, first=1, last=3)

    with pytest.raises(InvalidError) as refusal:
        away(ana, luis, first=first, last=last)

    assert codes(refusal) == [code]
    assert Absence.objects.count() == 1


def test_nobody_stands_in_for_themselves_nor_somebody_who_left() -> None:
    ana, left = person(), person(is_active=False)

    for substitute, code in ((ana, "SUBSTITUTE_SELF"), (left, "SUBSTITUTE_INACTIVE")):
        with pytest.raises(InvalidError) as refusal:
            away(ana, substitute)
        assert codes(refusal) == [code]
    assert not Absence.objects.exists()


def test_a_circle_is_refused_and_only_on_days_that_meet() -> None:
    ana, luis, eva = person(), person(), person()
    away(ana, luis, first=0, last=5)
    away(luis, eva, first=3, last=9)

    with pytest.raises(InvalidError) as refusal:
        away(eva, ana, first=5, last=6)
    away(eva, ana, first=6, last=9)

    assert codes(refusal) == ["ABSENCE_CIRCLE"]
    assert Absence.objects.count() == 3


def span(user: int, substitute: int, first: int, last: int) -> Span:
    return Span(user, substitute, date(2026, 3, first), date(2026, 3, last))


@pytest.mark.parametrize(
    ("new", "others", "circle"),
    [
        (span(1, 2, 1, 5), [], False),
        (span(1, 2, 1, 5), [span(2, 1, 5, 9)], True),
        (span(1, 2, 1, 5), [span(2, 1, 6, 9)], False),
        (span(1, 2, 1, 9), [span(2, 3, 1, 4), span(3, 1, 5, 9)], False),
        (span(1, 2, 1, 9), [span(2, 3, 1, 5), span(3, 1, 5, 9)], True),
        (span(1, 2, 1, 9), [span(2, 3, 1, 9), span(3, 4, 1, 9)], False),
    ],
)
def test_a_circle_needs_one_day_on_which_all_are_away(new: Span, others: list[Span], circle: bool) -> None:
    assert closes_circle(new, others) is circle


def test_stored_circles_end() -> None:
    circle = StandIns({1: 2, 2: 3, 3: 1})

    assert circle.chain(1) == (2, 3)
    assert circle.covered_by(1) == {2, 3}


def test_taking_away_one_that_has_begun_ends_it_and_the_history_keeps_all() -> None:
    ana, luis = person(), person()
    begun, planned = away(ana, luis, first=-2, last=3), away(ana, luis, first=10, last=12)

    for absence in (begun, planned):
        remove_absence(absence.pk, by=ana)

    assert list(Absence.objects.values_list("pk", "last_day")) == [(begun.pk, today() - DAY)]
    events = event_model(Absence).objects.order_by("pgh_id")
    assert [(row.pgh_obj_id, row.pgh_label, row.pgh_context.metadata["user"]) for row in events] == [
        (begun.pk, "insert", ana.pk),
        (planned.pk, "insert", ana.pk),
        (begun.pk, "update", ana.pk),
        (planned.pk, "delete", ana.pk),
    ]


def test_the_substitute_sees_the_absence_and_does_not_keep_it() -> None:
    ana, luis = person(), person()
    absence = away(ana, luis)

    with pytest.raises(NotAllowedError):
        remove_absence(absence.pk, by=luis)

    assert (list(seen_absences(luis)), Absence.objects.count()) == ([absence], 1)
    assert list(seen_absences(person())) == []


@pytest.mark.parametrize(
    "values",
    [{"first": 2, "last": 1}, {"first": 1, "last": 1, "self": True}, {"first": 0, "last": 9}],
)
def test_the_database_refuses_what_no_door_should_write(values: dict[str, Any]) -> None:
    ana, luis = person(), person()
    away(ana, luis, first=5, last=6)
    row = Absence(
        user=ana,
        substitute=ana if values.get("self") else luis,
        first_day=today() + values["first"] * DAY,
        last_day=today() + values["last"] * DAY,
    )

    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()

    assert Absence.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_that_would_make_a_circle_written_at_once_leave_one() -> None:
    ana, luis = person(), person()

    refused = together(lambda: away(ana, luis), lambda: away(luis, ana))

    assert refused == ["ABSENCE_CIRCLE"]
    assert Absence.objects.count() == 1


def test_a_superuser_keeps_all() -> None:
    absence = away(person(Rol.TECNICO_MUESTRAS), person(Rol.JEFE_MUESTRAS), by=SuperuserFactory.create())

    assert Absence.objects.get() == absence
