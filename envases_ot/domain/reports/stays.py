"""Time of many OTs, counted inside PostgreSQL: where each stood, from when, for how many seconds of the clock.

The same stays and calendars as `worked_time`, whose days are handed over added up; nothing of it is stored.
Source: workflow/reports.md 0, workflow/spec.md 17.5.
"""

from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet
from psycopg import sql

from envases_ot.choices import Area, GestionType
from envases_ot.domain.reports.asked import Clock
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.domain.workflow.worked_time import WORKED_AREAS, calendar_of, worked_days
from envases_ot.models import WorkOrder

WALL_DAY_SECONDS: Final = 86_400
COLUMNS: Final = (
    "id",
    "created_at",
    "current_area_id",
    "state_id",
    "tipo_solicitud",
    "analisis",
    "muestra",
    "creador_id",
)
"""What a report may ask of an OT: the columns of `ots`."""

WITHOUT_JIT: Final = sql.SQL("SET LOCAL jit = off; ")
"""Compiling so many expressions took 2.6 of the 3.5 s that a statement took over 9,400 OTs."""
STAYS: Final = sql.SQL("""
WITH ots AS MATERIALIZED ({ots}),
calendars AS MATERIALIZED (
    SELECT %s::int[] AS general_before, %s::int[] AS general_opens, %s::int[] AS general_open,
        %s::int[] AS room_before, %s::int[] AS room_opens, %s::int[] AS room_open
),
ends AS (
    SELECT id AS ot, 0 AS number, created_at AS until, NULL::smallint AS area, NULL::smallint AS state,
        NULL::boolean AS is_here
    FROM ots
    UNION ALL
    SELECT act.work_order_id, act.id, act.created_at, act.area_id, act.from_state_id, act.area_id = ots.current_area_id
    FROM envases_ot_management AS act JOIN ots ON ots.id = act.work_order_id
    WHERE act.management_type = {change}
    UNION ALL
    SELECT id, {last}, {now}::timestamptz, current_area_id, state_id, true FROM ots
),
moments AS (
    SELECT *, (until AT TIME ZONE {zone})::date - {first} + 1 AS day,
        floor(date_part('epoch', (until AT TIME ZONE {zone})::time))::int AS second
    FROM ends
),
bounded AS (
    SELECT *, lag(until) OVER way AS since, lag(day) OVER way AS since_day, lag(second) OVER way AS since_second,
        lag(area) OVER way IS DISTINCT FROM area AS enters
    FROM moments WINDOW way AS (PARTITION BY ot ORDER BY number)
),
stays AS MATERIALIZED (
    SELECT ot, area, state, is_here, enters, since,
        CASE WHEN state = ANY ({stopped}) THEN 0
            WHEN area = {room} THEN {room_seconds} / {room_day}::float8
            ELSE {general_seconds} / {general_day}::float8 END AS worked,
        CASE WHEN state = ANY ({stopped}) THEN 0
            ELSE GREATEST(floor(date_part('epoch', until - since)), 0) / {wall_day}::float8 END AS elapsed
    FROM bounded WHERE number > 0
)
""")
"""`stays`: a row each time that an OT stood somewhere.

`worked` and `elapsed` are its days by the hours of the area and by the clock on the wall; `is_here`: in the area where
the OT is now; `enters`: it came from another area.
"""

_BETWEEN: Final = sql.SQL("GREATEST({until} - {since}, 0)")
_UNTIL: Final = sql.SQL(
    "COALESCE({before}[{day}] + GREATEST(0, LEAST({open}[{day}], {second} - {opens}[{day}])), 0)"
)
"""Seconds worked before a moment; none before the first day."""
WORKED: Final = sql.Literal([int(area) for area in WORKED_AREAS])


def shown_days(clock: Clock) -> sql.SQL:
    """The column of `stays` that a clock shows."""
    return sql.SQL("worked") if clock == Clock.WORKING else sql.SQL("elapsed")


def rows_of(
    ots: QuerySet[WorkOrder], tail: sql.SQL, *, now: datetime, **parts: sql.Composable
) -> list[tuple[Any, ...]]:
    """All rows of a statement over the tables `ots` and `stays`; one query, none when there can be no OT.

    Args:
        tail: what follows the tables; it has no values but those in its parts.
    """
    try:
        statement, values = ots.order_by().values(*COLUMNS).query.sql_with_params()
    except EmptyResultSet:
        return []
    year = now.astimezone(PLANT_ZONE).year
    head = _stays(statement, first=worked_days(Area.VENTAS, year).first, now=now)
    whole = (WITHOUT_JIT + head + tail.format(**parts)).as_string()  # text: the log tells what is slow
    with connection.cursor() as cursor:
        cursor.execute(whole, [*values, *_days_of(Area.VENTAS, year), *_days_of(Area.MUESTRAS, year)])
        cursor.nextset()
        return list(cursor.fetchall())


def days_by_area(
    ots: QuerySet[WorkOrder], *, now: datetime, clock: Clock
) -> tuple[dict[int, dict[Area, float]], dict[int, datetime]]:
    """{OT: {area: days}} of the areas where people work, and {OT: since when it is in its area}; one query."""
    tail = sql.SQL(
        "SELECT ot, area, sum({shown}), max(since) FILTER (WHERE enters) FROM stays GROUP BY ot, area"
    )
    days: dict[int, dict[Area, float]] = {}
    since: dict[int, datetime] = {}
    for ot, area, spent, entered in rows_of(ots, tail, now=now, shown=shown_days(clock)):
        spent_in = days.setdefault(ot, {})
        if area in WORKED_AREAS:
            spent_in[Area(area)] = spent
        since[ot] = max(since.get(ot, entered), entered)
    return days, since


def _stays(ots: str, *, first: date, now: datetime) -> sql.Composed:
    """The head of a statement. `ots` is composed by Django; its values and those of the calendars stand apart."""
    return STAYS.format(
        ots=sql.SQL(ots),
        first=sql.Literal(first),
        change=sql.Literal(int(GestionType.CAMBIO_ESTADO)),
        last=sql.Literal(2**63 - 1),
        now=sql.Literal(now),
        zone=sql.Literal(PLANT_ZONE.key),
        stopped=sql.Literal([int(state) for state in STOPPED]),
        room=sql.Literal(int(Area.MUESTRAS)),
        general_seconds=_between("general"),
        room_seconds=_between("room"),
        general_day=sql.Literal(calendar_of(Area.VENTAS).day_seconds),
        room_day=sql.Literal(calendar_of(Area.MUESTRAS).day_seconds),
        wall_day=sql.Literal(WALL_DAY_SECONDS),
    )


def _between(calendar: str) -> sql.Composed:
    names = {name: _calendar_column(f"{calendar}_{name}") for name in ("before", "opens", "open")}
    until = _UNTIL.format(day=sql.Identifier("day"), second=sql.Identifier("second"), **names)
    since = _UNTIL.format(day=sql.Identifier("since_day"), second=sql.Identifier("since_second"), **names)
    return _BETWEEN.format(since=since, until=until)


def _calendar_column(name: str) -> sql.Composed:
    """Read once a statement; joined, the arrays would travel with each row."""
    return sql.SQL("(SELECT {} FROM calendars)").format(sql.Identifier(name))


@lru_cache(maxsize=4)
def _days_of(area: Area, last_year: int) -> list[list[int]]:
    """Of each day since the first: seconds worked before it, second at which it opens, seconds that it is open."""
    columns = worked_days(area, last_year).columns()
    return [columns[name] for name in ("before", "opens", "open")]
