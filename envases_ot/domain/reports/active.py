"""OTs at work: how many stand in each area, how long they have been there, in which colour.

Source: workflow/reports.md 0 and 4. Left out: the extra days in Desarrollo of OTs numbered below 4000, an id in a rule.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from psycopg import sql

from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.domain.reports.asked import Asked
from envases_ot.domain.reports.stays import WORKED, rows_of, shown_days
from envases_ot.domain.workflow.figures import NOT_ENDED
from envases_ot.domain.workflow.lights import (
    ANALYSED,
    LIGHTS,
    NOTHING_MORE,
    SAMPLED,
    WHOLE_OT,
    Colour,
    Light,
)

PARKED: Final = (State.HIBERNACION, State.COTIZACION)
"""Neither over nor at work: counted apart, without a colour. Source: workflow/reports.md 4, build."""


@dataclass(frozen=True, slots=True)
class Load:
    """OTs of one type in one colour.

    Attributes:
        area: where they are now; None tells of the days of the whole OT, wherever it is.
        days: the sum of their days there, by the clock that was asked for; the colour is always of working days.
    """

    area: Area | None
    tipo: TipoSolicitud
    colour: Colour
    count: int
    days: float


@dataclass(frozen=True, slots=True)
class Active:
    """`parked` is {state: OTs}; they are in no load."""

    loads: list[Load]
    parked: dict[State, int]

    def count(
        self, area: Area | None, colour: Colour | None = None, tipo: TipoSolicitud | None = None
    ) -> int:
        return sum(load.count for load in self._of(area, colour, tipo))

    def mean_days(
        self, area: Area | None, colour: Colour | None = None, tipo: TipoSolicitud | None = None
    ) -> float | None:
        count = self.count(area, colour, tipo)
        return sum(load.days for load in self._of(area, colour, tipo)) / count if count else None

    def _of(self, area: Area | None, colour: Colour | None, tipo: TipoSolicitud | None) -> Iterable[Load]:
        for load in self.loads:
            if load.area == area and colour in (None, load.colour) and tipo in (None, load.tipo):
                yield load


STATEMENT: Final = sql.SQL("""
, added AS (
    SELECT ot, sum(worked) FILTER (WHERE is_here) AS worked_here, sum({shown}) FILTER (WHERE is_here) AS shown_here,
        COALESCE(sum(worked) FILTER (WHERE area = ANY ({areas})), 0) AS worked,
        COALESCE(sum({shown}) FILTER (WHERE area = ANY ({areas})), 0) AS shown
    FROM stays GROUP BY ot
),
spent AS MATERIALIZED (
    SELECT current_area_id, state_id, tipo_solicitud, analisis, muestra, added.*
    FROM ots JOIN added ON added.ot = ots.id
)
SELECT current_area_id, tipo_solicitud, {colour_here} AS colour, count(*), sum(shown_here)
FROM spent WHERE state_id <> ALL ({parked}) AND current_area_id = ANY ({areas}) GROUP BY 1, 2, 3
UNION ALL
SELECT NULL, tipo_solicitud, {colour} AS colour, count(*), sum(shown)
FROM spent WHERE state_id <> ALL ({parked}) GROUP BY 2, 3
UNION ALL
SELECT state_id, NULL, NULL, count(*), NULL FROM spent WHERE state_id = ANY ({parked}) GROUP BY 1
""")


def active_ots(asked: Asked, *, now: datetime) -> Active:
    """One query over the OTs that are not over; it reads each of their changes of state once."""
    ots = asked.ots().filter(state_id__in=NOT_ENDED)
    rows = rows_of(
        ots,
        STATEMENT,
        now=now,
        shown=shown_days(asked.clock),
        areas=WORKED,
        parked=sql.Literal([int(state) for state in PARKED]),
        colour_here=_colour_here(),
        colour=_colour_of_whole(),
    )
    loads = [
        Load(None if area is None else Area(area), TipoSolicitud(tipo), Colour(colour), count, days)
        for area, tipo, colour, count, days in rows
        if tipo is not None
    ]
    parked = {State(state): count for state, tipo, _, count, _ in rows if tipo is None}
    return Active(loads, {state: parked.get(state, 0) for state in PARKED})


def _colour_here() -> sql.Composed:
    """CASE over the areas; an analysis counts in Desarrollo."""
    arms = [
        sql.SQL("WHEN current_area_id = {} THEN {}").format(sql.Literal(int(area)), _by_analysis(area, light))
        for area, light in LIGHTS.items()
    ]
    return sql.SQL("CASE {} END").format(sql.SQL(" ").join(arms))


def _by_analysis(area: Area, light: Light) -> sql.Composable:
    plain = _judged("worked_here", light, NOTHING_MORE)
    if area != Area.DESARROLLO:
        return plain
    return sql.SQL("CASE WHEN analisis THEN {} ELSE {} END").format(
        _judged("worked_here", light, ANALYSED), plain
    )


def _colour_of_whole() -> sql.Composed:
    """An analysis and a sample each give more days."""
    both = Light(ANALYSED.green + SAMPLED.green, ANALYSED.yellow + SAMPLED.yellow)
    kinds = {
        "analisis AND muestra": both,
        "analisis": ANALYSED,
        "muestra": SAMPLED,
    }
    arms = [
        sql.SQL("WHEN {} THEN {}").format(sql.SQL(kind), _judged("worked", WHOLE_OT, more))
        for kind, more in kinds.items()
    ]
    return sql.SQL("CASE {} ELSE {} END").format(
        sql.SQL(" ").join(arms), _judged("worked", WHOLE_OT, NOTHING_MORE)
    )


def _judged(column: str, light: Light, more: Light) -> sql.Composed:
    green, yellow = light.limits(more=more)
    return sql.SQL(
        "CASE WHEN {days} <= {green} THEN {a} WHEN {days} <= {yellow} THEN {b} ELSE {c} END"
    ).format(
        days=sql.Identifier(column),
        green=sql.Literal(green),
        yellow=sql.Literal(yellow),
        a=sql.Literal(Colour.GREEN.value),
        b=sql.Literal(Colour.YELLOW.value),
        c=sql.Literal(Colour.RED.value),
    )
