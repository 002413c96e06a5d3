"""Absences: who keeps them, who may stand in, and what whoever stands in sees, is told and may do."""

import pytest

from envases_ot.choices import Rol, State
from envases_ot.domain.permissions import can, visible_ots
from envases_ot.domain.workflow.absence_edits import (
    seen_absences,
)
from envases_ot.domain.workflow.absences import acting_for, stand_ins
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigned import is_assigned
from envases_ot.domain.workflow.assigning import assign_ot, candidates
from envases_ot.domain.workflow.telling import tell
from envases_ot.domain.workflow.turn import my_turn
from envases_ot.models import Absence, Notification, WorkOrder
from envases_ot.tests.domain.workflow.away import DAY, away, in_development, person, today
from envases_ot.tests.factories import WorkOrderFactory

pytestmark = pytest.mark.django_db


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
