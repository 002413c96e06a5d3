"""Working time by calendar: windows of the week, closed days, early closings. Local time of the plant, no zone.

Source: workflow/spec.md 17.1, workflow/cases.json calendars.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)


@dataclass(frozen=True, slots=True)
class Window:
    """Working hours of a day: from `opens` until just before `closes`."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Calendar:
    """When an area works.

    Attributes:
        week: {weekday, Monday is 0: its window}; days left out are closed.
        early_close: {date: when it closes instead}.
        day_seconds: seconds that count as one day.
    """

    week: Mapping[int, Window]
    holidays: frozenset[date] = frozenset()
    early_close: Mapping[date, time] = field(default_factory=dict)
    day_seconds: int = 34_200

    def window_of(self, day: date) -> Window | None:
        """The hours of one day, None when it is closed. An early closing caps the day, it does not shorten it twice."""
        window = self.week.get(day.weekday())
        if window is None or day in self.holidays:
            return None
        closes = self.early_close.get(day, window.closes)
        return Window(window.opens, closes) if closes > window.opens else None


_LONG: Final = Window(time(8, 15), time(17, 45))
_FRIDAY: Final = Window(time(8, 15), time(15, 0))
_ROOM: Final = Window(time(7, 30), time(19, 0))
_HOLIDAYS: Final = frozenset(
    {date(2024, 9, 18), date(2024, 9, 19), date(2024, 9, 20), date(2024, 12, 25), date(2025, 1, 1)}
)
_EARLY_CLOSE: Final = {date(2024, 12, 24): time(12, 0), date(2024, 12, 31): time(12, 0)}

GENERAL: Final = Calendar(
    week=dict.fromkeys((MONDAY, TUESDAY, WEDNESDAY, THURSDAY), _LONG) | {FRIDAY: _FRIDAY},
    holidays=_HOLIDAYS,
    early_close=_EARLY_CLOSE,
)
MUESTRAS: Final = Calendar(
    week=dict.fromkeys(range(FRIDAY + 1), _ROOM),
    holidays=_HOLIDAYS,
    early_close=_EARLY_CLOSE,
    day_seconds=41_400,
)
"""The room's hours are assumed: only the 11.5 h are in the sources."""

CALENDARS: Final[Mapping[str, Calendar]] = {
    "general": GENERAL,
    "muestras": MUESTRAS,
    "muestras (assumed 07:30-19:00)": MUESTRAS,
}
"""By name, and by the name under which the published cases have the room's."""


def working_time(start: datetime, end: datetime, calendar: Calendar) -> int:
    """Working seconds of [start, end), 0 when the end is not after the start; takes time with the number of days.

    >>> working_time(datetime(2024, 3, 8, 14, 30), datetime(2024, 3, 11, 9, 0), GENERAL)
    4500
    """
    total = timedelta()
    for day in _days(start, end):
        window = calendar.window_of(day)
        if window is not None:
            opens = max(start, datetime.combine(day, window.opens))
            closes = min(end, datetime.combine(day, window.closes))
            total += max(closes - opens, timedelta())
    return int(total.total_seconds())


def _days(start: datetime, end: datetime) -> Iterator[date]:
    for number in range((end.date() - start.date()).days + 1):
        yield start.date() + timedelta(days=number)


def wall_time(start: datetime, end: datetime) -> int:
    """Plain seconds of [start, end), 0 when the end is not after the start."""
    return max(int((end - start).total_seconds()), 0)
