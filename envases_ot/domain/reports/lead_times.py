"""How long OTs take, by the month in which they were created: as a whole, and in each area.

Source: workflow/reports.md 1 and 5. The closed ones have their own mean, median and ninetieth percentile; each column
of the areas says how many OTs entered it, whether per OT or per visit.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from psycopg import sql

from envases_ot.choices import Area, TipoSolicitud
from envases_ot.domain.reports.asked import LOAD_MONTHS, Asked
from envases_ot.domain.reports.stays import WORKED, rows_of, shown_days
from envases_ot.domain.workflow.figures import ENDED
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.domain.workflow.worked_time import WORKED_AREAS

COUNTED_TYPES: Final = (
    TipoSolicitud.DESARROLLO_COMPLETO,
    TipoSolicitud.MUESTRA_CON_CAD,
    TipoSolicitud.ARTE_CON_MATERIAL,
    TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO,
    TipoSolicitud.PROYECTO_INNOVACION,
)
"""Types with a series of their own; the two old ones are within the total only, and in "otros"."""


@dataclass(frozen=True, slots=True)
class MonthLoad:
    """OTs created in a month.

    Attributes:
        by_type: {type: OTs}, in the order of `COUNTED_TYPES`.
        closed, still_open: those that are over, and those that are not.
        mean, median, ninetieth: days of the closed ones, None without any.
        mean_of_all: days of all, the open ones until now; what the replaced system showed.
    """

    month: date
    created: int
    by_type: dict[TipoSolicitud, int]
    closed: int
    still_open: int
    mean: float | None
    median: float | None
    ninetieth: float | None
    mean_of_all: float | None


@dataclass(frozen=True, slots=True)
class AreaDays:
    """Days that the OTs of a month spent in an area: `ots` passed by it, `visits` times."""

    month: date
    area: Area
    ots: int
    visits: int
    days: float

    @property
    def per_ot(self) -> float:
        return self.days / self.ots

    @property
    def per_visit(self) -> float:
        return self.days / self.visits


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """`months` has each month, oldest first; `areas` only what was visited."""

    months: list[MonthLoad]
    areas: list[AreaDays]


STATEMENT: Final = sql.SQL("""
, in_areas AS MATERIALIZED (
    SELECT ot, area, sum({shown}) AS days, count(*) FILTER (WHERE enters) AS visits
    FROM stays WHERE area = ANY ({areas}) GROUP BY ot, area
),
dated AS MATERIALIZED (
    SELECT id, tipo_solicitud, state_id = ANY ({ended}) AS is_closed,
        date_trunc('month', created_at AT TIME ZONE {zone})::date AS month
    FROM ots
),
whole AS (
    SELECT dated.*, COALESCE(total.days, 0) AS days
    FROM dated LEFT JOIN (SELECT ot, sum(days) AS days FROM in_areas GROUP BY ot) AS total ON total.ot = dated.id
)
SELECT month, NULL AS area, tipo_solicitud, count(*), count(*) FILTER (WHERE is_closed),
    avg(days) FILTER (WHERE is_closed), percentile_cont(0.5) WITHIN GROUP (ORDER BY days) FILTER (WHERE is_closed),
    percentile_cont(0.9) WITHIN GROUP (ORDER BY days) FILTER (WHERE is_closed), avg(days)
FROM whole GROUP BY GROUPING SETS ((month), (month, tipo_solicitud))
UNION ALL
SELECT month, area, NULL, count(*), sum(visits)::bigint, sum(in_areas.days), NULL, NULL, NULL
FROM dated JOIN in_areas ON in_areas.ot = dated.id GROUP BY month, area
""")


def lead_times(asked: Asked, *, now: datetime) -> LeadTimes:
    """One query over the OTs created in five months."""
    start, end = asked.window(LOAD_MONTHS)
    rows = rows_of(
        asked.ots().filter(created_at__gte=start, created_at__lt=end),
        STATEMENT,
        now=now,
        shown=shown_days(asked.clock),
        areas=WORKED,
        ended=sql.Literal([int(state) for state in ENDED]),
        zone=sql.Literal(PLANT_ZONE.key),
    )
    months = {row[0]: row for row in rows if row[1] is None and row[2] is None}
    by_type = {(row[0], row[2]): row[3] for row in rows if row[1] is None and row[2] is not None}
    areas = [
        AreaDays(month, Area(area), ots, int(visits), days)
        for month, area, _, ots, visits, days, *_ in rows
        if area is not None
    ]
    return LeadTimes(
        [
            _month(
                months.get(month, (month, None, None, 0, 0, None, None, None, None)),
                {tipo: by_type.get((month, tipo), 0) for tipo in COUNTED_TYPES},
            )
            for month in asked.months(LOAD_MONTHS)
        ],
        sorted(areas, key=lambda row: (row.month, WORKED_AREAS.index(row.area))),
    )


def _month(row: tuple[object, ...], by_type: dict[TipoSolicitud, int]) -> MonthLoad:
    month, _, _, created, closed, mean, median, ninetieth, mean_of_all = row
    return MonthLoad(month, created, by_type, closed, created - closed, mean, median, ninetieth, mean_of_all)  # type: ignore[arg-type, operator]  # as the statement says
