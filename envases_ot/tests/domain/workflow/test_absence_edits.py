"""Who keeps absences, and which ones are refused."""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from envases_ot.choices import Rol
from envases_ot.domain.workflow.absence_edits import (
    Span,
    closes_circle,
    remove_absence,
    seen_absences,
)
from envases_ot.domain.workflow.absences import StandIns
from envases_ot.errors import InvalidError, NotAllowedError
from envases_ot.models import Absence
from envases_ot.models.base import event_model
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.domain.workflow.away import DAY, away, codes, person, today
from envases_ot.tests.factories import ClientFactory, SuperuserFactory

pytestmark = pytest.mark.django_db


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
