"""The questions of the published cases, by group, for checking the rules without stored data."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from envases_ot.choices import State
from envases_ot.domain.workflow.answers_moves import (
    Answer,
    GivesTable,
    answer_effects,
    answer_queries,
    answer_reactivate_resume,
    answer_workflow,
)
from envases_ot.domain.workflow.answers_people import answer_approvals, answer_creation, answer_edit_codes
from envases_ot.domain.workflow.answers_samples import answer_samples
from envases_ot.domain.workflow.calendars import (
    CALENDARS,
    FRIDAY,
    GENERAL,
    Calendar,
    Window,
    wall_time,
    working_time,
)
from envases_ot.domain.workflow.durations import Stretch, stored_duration
from envases_ot.domain.workflow.reading import Reader
from envases_ot.domain.workflow.table_rows import load_table

type Question = Mapping[str, object]

YEARS_MAX: Final = 100
DAY_NAMES: Final = {
    "mon_thu": range(FRIDAY),
    "mon_fri": range(FRIDAY + 1),
    "fri": (FRIDAY,),
    "mon": (0,),
    "tue": (1,),
    "wed": (2,),
    "thu": (3,),
    "sat": (5,),
    "sun": (6,),
}
"""Keys of a calendar that is sent along: the published ones, and each day by itself."""


def decide(question: Question, *, table: GivesTable = load_table) -> Answer:
    """The answer to one question.

    Args:
        table: gives the table of transitions, when the group asks for it.

    Raises:
        DomainError: INVALID_INPUT, with the field; an unknown group names the known ones. TABLE_EMPTY.
    """
    reader = Reader(question)
    group = reader.text("group")
    if group in TABLE_GROUPS:
        return TABLE_GROUPS[group](reader, table)
    if group not in GROUPS:
        raise reader.malformed("group", f"Grupo desconocido. Use uno de: {', '.join(GROUP_NAMES)}.")
    return GROUPS[group](reader)


def answer_working_time(question: Question) -> Answer:
    """Seconds of an interval, hours and days as they are shown, and plain seconds.

    Raises:
        DomainError: INVALID_INPUT, with the field.
    """
    return _working_time(Reader(question))


def _working_time(reader: Reader) -> Answer:
    calendar = read_calendar(reader)
    start, end = _interval(reader, "start", "end")
    seconds = working_time(start, end, calendar)
    return {
        "seconds": seconds,
        "hours": seconds / 3600,
        "days": round(seconds / calendar.day_seconds, 4),
        "wall_seconds": wall_time(start, end),
    }


def _stored_duration(reader: Reader) -> Answer:
    since, now = _interval(reader, "ultimo_cambio_area", "now")
    calendar = read_calendar(reader) if reader.has("calendar") else GENERAL
    stretch = Stretch(
        state=reader.needed("last_state", State),
        to=reader.needed("new_state", State),
        area_since=since,
        last_change=reader.moment("last_type1_created_at"),
        now=now,
        earlier_seconds=reader.count("earlier_stored_seconds_in_area"),
    )
    duration = stored_duration(stretch, calendar)
    return {"duracion_segundos": duration.working_seconds, "duracion_segundos_24h": duration.wall_seconds}


def _interval(reader: Reader, first: str, last: str) -> tuple[datetime, datetime]:
    start, end = reader.moment(first), reader.moment(last)
    if abs(end.year - start.year) > YEARS_MAX:
        raise reader.malformed(last, f"El intervalo abarca más de {YEARS_MAX} años.")
    return start, end


def read_calendar(reader: Reader) -> Calendar:
    """One of ours by name, or one that is described like those of the published cases."""
    if reader.is_text("calendar"):
        name = reader.text("calendar")
        if name not in CALENDARS:
            raise reader.malformed("calendar", "Calendario desconocido. Use general o muestras.")
        return CALENDARS[name]
    if not reader.is_given("calendar"):
        raise reader.malformed("calendar", "Indique el calendario: general o muestras.")
    return _described_calendar(reader.inner("calendar"))


def _described_calendar(given: Reader) -> Calendar:
    week = {
        day: window
        for name, days in DAY_NAMES.items()
        if given.is_given(name) and (window := _window(given, name)) is not None
        for day in days
    }
    early = given.inner("early_close") if given.is_given("early_close") else Reader({})
    hours = given.measure("day_hours")
    return Calendar(
        week=week,
        holidays=frozenset(given.day(text, "holidays") for text in given.words("holidays")),
        early_close={early.day(name, name): early.hour(early.text(name), name) for name in early.names()},
        day_seconds=GENERAL.day_seconds if not hours or hours < 0 else round(hours * 3600) or 1,
    )


def _window(given: Reader, name: str) -> Window | None:
    """Two hours; None when it closes before it opens: the day is skipped."""
    words = given.words(name)
    if len(words) != len(("opens", "closes")):
        raise given.malformed(name, "Se esperan dos horas, como ['08:15', '17:45'].")
    opens, closes = (given.hour(word, name) for word in words)
    return Window(opens, closes) if closes > opens else None


TABLE_GROUPS: Final[Mapping[str, Callable[[Reader, GivesTable], Answer]]] = {
    "workflow": answer_workflow,
    "effects": answer_effects,
}
GROUPS: Final[Mapping[str, Callable[[Reader], Answer]]] = {
    "queries": answer_queries,
    "reactivate_resume": answer_reactivate_resume,
    "creation": answer_creation,
    "approvals": answer_approvals,
    "samples": answer_samples,
    "edit_codes": answer_edit_codes,
    "working_time": _working_time,
    "stored_duration": _stored_duration,
}
GROUP_NAMES: Final = (*TABLE_GROUPS, *GROUPS)
"""Every group of the published cases but "visibility", which needs stored OTs."""
