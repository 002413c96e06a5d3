"""PostgreSQL counts the same days as `worked_time`, whatever the moments, areas and states."""

from datetime import timedelta
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import Area, State
from envases_ot.domain.reports.asked import Clock
from envases_ot.domain.reports.stays import days_by_area
from envases_ot.domain.workflow.way import stays_of
from envases_ot.domain.workflow.worked_time import WORKED_AREAS, days, seconds_by_area
from envases_ot.models import Management, WorkOrder
from envases_ot.tests.domain.reports.story import at, four_ots, told_ot
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db
NOW = at("2026-12-25T12:00:00.900")
STATES = (State.PROCESO_VENTAS, State.HIBERNACION, State.COTIZACION, State.LABORATORIO, State.ENTREGADO)


def test_days_are_those_of_the_function_that_the_page_of_an_ot_asks() -> None:
    rng = Random(7)
    for _ in range(12):
        moment = at("2024-04-05T10:00:00.5")  # two days before the clocks go back
        steps = []
        for _ in range(rng.randint(0, 7)):
            moment += timedelta(seconds=rng.random() * 86_400 * 40)
            area = rng.choice([*WORKED_AREAS, Area.COTIZACION])
            steps.append((moment.replace(tzinfo=None).isoformat(), rng.choice(STATES), area))
        told_ot("2024-04-05T10:00:00.5", *steps)

    spent, _ = days_by_area(WorkOrder.objects.all(), now=NOW, clock=Clock.WORKING)

    for ot in WorkOrder.objects.all():
        changes = list(Management.objects.filter(work_order=ot).order_by("id"))
        seconds = seconds_by_area(stays_of(ot, changes), now=NOW)
        assert spent[ot.pk] == pytest.approx(
            {area: days(amount, area) for area, amount in seconds.items() if area in WORKED_AREAS}
        )


def test_before_the_first_year_no_time_was_worked() -> None:
    ot = told_ot("2009-12-01T08:15", ("2010-01-04T17:45", State.TERMINADA, Area.VENTAS))

    spent, _ = days_by_area(WorkOrder.objects.all(), now=NOW, clock=Clock.WORKING)

    assert spent == {ot.pk: {Area.VENTAS: 1}}


def test_the_clock_on_the_wall_stands_still_in_the_same_states() -> None:
    ot = told_ot(
        "2026-11-20T12:00",
        ("2026-11-22T12:00", State.HIBERNACION, Area.VENTAS),
        ("2026-12-01T12:00", State.PROCESO_VENTAS, Area.VENTAS),
        ("2026-12-02T00:00", State.TERMINADA, Area.VENTAS),
    )

    spent, since = days_by_area(WorkOrder.objects.all(), now=NOW, clock=Clock.CALENDAR)

    assert spent == {ot.pk: {Area.VENTAS: 2.5}}
    assert since == {ot.pk: at("2026-11-20T12:00")}


def test_any_number_of_ots_is_one_query() -> None:
    four_ots(UserFactory.create())

    with CaptureQueriesContext(connection) as queries:
        spent, since = days_by_area(WorkOrder.objects.all(), now=NOW, clock=Clock.WORKING)

    assert len(queries) == 1
    assert [len(spent), len(since)] == [4, 4]
