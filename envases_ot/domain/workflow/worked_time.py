"""Working time of an OT by area, derived from its changes of state each time it is asked; nothing of it is stored.

Source: workflow/spec.md 17.2 and 17.5, workflow/reports.md 0.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

import holidays

from envases_ot.choices import Area, State
from envases_ot.domain.workflow.calendars import GENERAL, MUESTRAS, Calendar
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.reading import PLANT_ZONE

FIRST_YEAR: Final = 2010
"""No OT is older."""
WORKED_AREAS: Final = (
    Area.VENTAS,
    Area.DESARROLLO,
    Area.MUESTRAS,
    Area.DISENO,
    Area.PRECATALOGACION,
    Area.CATALOGACION,
)
"""Areas whose time people look at, in the order of an OT's way."""


@dataclass(frozen=True, slots=True)
class Stay:
    """From `since` (with time zone) until the next one, the OT stood in this area and state."""

    since: datetime
    area: Area
    state: State


class WorkedDays:
    """A calendar with its days added up: an interval of any length costs two look-ups.

    Moments before the first year or after the last one count as its ends. `first` is its first day.
    """

    def __init__(self, calendar: Calendar, *, years: range) -> None:
        self._calendar = calendar
        self.first = date(years[0], 1, 1)
        count = (date(years[-1] + 1, 1, 1) - self.first).days
        seconds = (self._day_seconds(self.first + timedelta(days=number)) for number in range(count))
        self._before = list(accumulate(seconds, initial=0))

    def between(self, start: datetime, end: datetime) -> int:
        """Working seconds of [start, end), moments with time zone; 0 when the end is not after the start."""
        return max(self._until(end) - self._until(start), 0)

    def columns(self) -> dict[str, list[int]]:
        """For a database: of each day from `first` on, seconds worked before it, at which it opens, that it is open."""
        days = [self.first + timedelta(days=number) for number in range(len(self._before) - 1)]
        windows = [self._calendar.window_of(day) for day in days]
        return {
            "before": self._before[:-1],
            "opens": [0 if window is None else _seconds(window.opens) for window in windows],
            "open": [self._day_seconds(day) for day in days],
        }

    def _until(self, moment: datetime) -> int:
        local = moment.astimezone(PLANT_ZONE).replace(tzinfo=None)
        number = (local.date() - self.first).days
        if not 0 <= number < len(self._before) - 1:
            return self._before[0 if number < 0 else -1]
        window = self._calendar.window_of(local.date())
        if window is None:
            return self._before[number]
        worked = min(local, datetime.combine(local, window.closes)) - datetime.combine(local, window.opens)
        return self._before[number] + max(int(worked.total_seconds()), 0)

    def _day_seconds(self, day: date) -> int:
        window = self._calendar.window_of(day)
        return 0 if window is None else _seconds(window.closes) - _seconds(window.opens)


def _seconds(hour: time) -> int:
    return hour.hour * 3600 + hour.minute * 60 + hour.second


def calendar_of(area: Area) -> Calendar:
    """The hours of an area; the room has its own. Source: workflow/spec.md 20.20."""
    return MUESTRAS if area == Area.MUESTRAS else GENERAL


@lru_cache(maxsize=8)
def worked_days(area: Area, last_year: int) -> WorkedDays:
    """The hours of an area, from the first year until the end of the last."""
    years = range(FIRST_YEAR, last_year + 1)
    closed = frozenset(holidays.country_holidays("CL", years=years))
    return WorkedDays(replace(calendar_of(area), holidays=closed), years=years)


def worked_seconds(start: datetime, end: datetime, area: Area) -> int:
    """Working seconds of [start, end) by the hours of an area, moments with time zone."""
    own = Area.MUESTRAS if area == Area.MUESTRAS else Area.VENTAS
    return worked_days(own, end.astimezone(PLANT_ZONE).year).between(start, end)


def seconds_by_area(stays: Iterable[Stay], *, now: datetime) -> dict[Area, int]:
    """{area: working seconds that the OT spent there}; no time runs in the states that stop it.

    Args:
        stays: oldest first; the last one is still going on.
    """
    spent: dict[Area, int] = {}
    for stay, end in _intervals(stays, now=now):
        seconds = 0 if stay.state in STOPPED else worked_seconds(stay.since, end, stay.area)
        spent[stay.area] = spent.get(stay.area, 0) + seconds
    return spent


def _intervals(stays: Iterable[Stay], *, now: datetime) -> Iterable[tuple[Stay, datetime]]:
    all_stays = list(stays)
    yield from ((stay, following.since) for stay, following in pairwise(all_stays))
    if all_stays:
        yield all_stays[-1], now


def days(seconds: int, area: Area) -> float:
    """Working days, unrounded. Source: workflow/spec.md 17.2."""
    return seconds / calendar_of(area).day_seconds
