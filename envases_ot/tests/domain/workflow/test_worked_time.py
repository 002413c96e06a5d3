"""Working time of real moments: by the hours of the area, without Chile's holidays, nothing while time stands still."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from envases_ot.choices import Area, State
from envases_ot.domain.workflow.calendars import GENERAL, MUESTRAS, working_time
from envases_ot.domain.workflow.lights import Colour, colour_of, shown_days
from envases_ot.domain.workflow.worked_time import Stay, WorkedDays, days, seconds_by_area, worked_seconds

CHILE = ZoneInfo("America/Santiago")
DAY = 34_200


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHILE)


@pytest.mark.parametrize(
    ("start", "end", "area", "seconds"),
    [
        ("2026-11-23T08:15", "2026-11-23T17:45", Area.VENTAS, DAY),
        ("2026-11-23T08:15", "2026-11-23T17:45", Area.MUESTRAS, DAY),
        ("2026-11-23T07:00", "2026-11-23T20:00", Area.MUESTRAS, 41_400),
        ("2026-11-27T08:00", "2026-11-30T08:15", Area.DISENO, 24_300),  # a Friday and its week-end
        ("2026-12-24T17:00", "2026-12-28T08:45", Area.DISENO, 45 * 60 + 30 * 60),
        ("2026-09-17T08:15", "2026-09-21T08:15", Area.VENTAS, DAY),  # national holidays on 18 and 19
        ("2026-11-23T12:00", "2026-11-23T12:00", Area.VENTAS, 0),
        ("2026-11-23T12:00", "2026-11-20T12:00", Area.VENTAS, 0),
    ],
)
def test_working_seconds_of_an_interval(start: str, end: str, area: Area, seconds: int) -> None:
    assert worked_seconds(at(start), at(end), area) == seconds


@pytest.mark.parametrize("calendar", [GENERAL, MUESTRAS])
def test_added_up_days_say_what_counting_them_one_by_one_says(calendar) -> None:
    added = WorkedDays(calendar, years=range(2024, 2026))
    start = at("2024-12-20T10:07:31")
    for hours in range(0, 24 * 21, 7):
        end = start + timedelta(hours=hours)
        local = [moment.astimezone(CHILE).replace(tzinfo=None) for moment in (start, end)]
        assert added.between(start, end) == working_time(*local, calendar)


def test_each_area_has_its_stays_and_time_stands_still_in_hibernation() -> None:
    stays = [
        Stay(at("2026-11-23T08:15"), Area.VENTAS, State.PROCESO_VENTAS),
        Stay(at("2026-11-23T17:45"), Area.DESARROLLO, State.PROCESO_DISENO_ESTRUCTURAL),
        Stay(at("2026-11-24T09:15"), Area.VENTAS, State.HIBERNACION),
        Stay(at("2026-11-25T08:15"), Area.VENTAS, State.PROCESO_VENTAS),
    ]

    spent = seconds_by_area(stays, now=at("2026-11-25T08:16"))

    assert spent == {Area.VENTAS: DAY + 60, Area.DESARROLLO: 3600}


def test_an_ot_without_stays_has_no_time() -> None:
    assert seconds_by_area([], now=at("2026-11-25T08:16")) == {}


def test_a_day_of_the_room_is_longer() -> None:
    assert (days(41_400, Area.MUESTRAS), days(34_200, Area.VENTAS)) == (1, 1)


@pytest.mark.parametrize(
    ("worked", "area", "analisis", "colour"),
    [
        (1.04, Area.VENTAS, False, Colour.GREEN),
        (1.06, Area.VENTAS, False, Colour.YELLOW),
        (2.1, Area.VENTAS, False, Colour.RED),
        (4, Area.DESARROLLO, True, Colour.GREEN),
        (4, Area.DISENO, True, Colour.RED),
        (16, None, True, Colour.GREEN),
        (16, None, False, Colour.YELLOW),
        (21.1, None, False, Colour.RED),
    ],
)
def test_the_light_of_an_area(worked: float, area: Area | None, analisis: bool, colour: Colour) -> None:
    assert colour_of(worked, area, analisis=analisis) == colour


def test_days_are_written_as_staff_write_them() -> None:
    assert [shown_days(value) for value in (0, 2.449, 99.94, 120.9)] == ["0,0", "2,4", "99,9", "120"]
