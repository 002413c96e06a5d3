"""Who has how many OTs of an area, and for how many days.

Source: workflow/reports.md 8: the people are those of the area that is asked for, whatever it is.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Exists, OuterRef, Q
from psycopg import sql

from envases_ot.choices import Area
from envases_ot.domain.reports.asked import Asked
from envases_ot.domain.reports.stays import rows_of, shown_days
from envases_ot.domain.workflow.figures import NOT_ENDED
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.worked_time import WORKED_AREAS
from envases_ot.models import Assignment

SELECTABLE: Final = tuple(area for area in WORKED_AREAS if area != Area.MUESTRAS)
"""The room works by samples, not by persons. Source: workflow/reports.md 8."""


@dataclass(frozen=True, slots=True)
class PersonLoad:
    """OTs of one person in the area's slot.

    Attributes:
        name: "" for the OTs of the area that nobody holds.
        assigned: OTs whose slot the person holds, wherever they are; `in_area`: those that stand in the area now.
        days: sum of what those in the area spent there.
    """

    user_id: int | None
    name: str
    assigned: int
    in_area: int
    days: float

    @property
    def mean_days(self) -> float | None:
        return self.days / self.in_area if self.in_area else None


STATEMENT: Final = sql.SQL("""
, here AS (
    SELECT ot, sum({shown}) AS days FROM stays WHERE area = {area} GROUP BY ot
),
held AS (
    SELECT ots.id, ots.current_area_id = {area} AS is_here, {holder} AS user_id FROM ots {joined}
)
SELECT held.user_id, COALESCE(NULLIF(trim(person.nombre || ' ' || person.apellido), ''), person.username, ''),
    count(*), count(*) FILTER (WHERE is_here), COALESCE(sum(here.days) FILTER (WHERE is_here), 0)
FROM held LEFT JOIN here ON here.ot = held.id LEFT JOIN envases_ot_user AS person ON person.id = held.user_id
WHERE is_here OR held.user_id IS NOT NULL
GROUP BY 1, 2 ORDER BY 4 DESC, 3 DESC, 2
""")
HOLDERS: Final = sql.SQL("""LEFT JOIN envases_ot_assignment AS slot
    ON slot.work_order_id = ots.id AND slot.area_id = {slot} AND slot.until IS NULL""")


def active_by_person(asked: Asked, *, now: datetime) -> list[PersonLoad]:
    """The fullest first; one query over the OTs that are not over and stand in the area or have its slot filled."""
    area, slot = asked.area, slot_of(asked.area)
    ots = asked.ots().filter(state_id__in=NOT_ENDED)
    if area != Area.VENTAS:
        held = Assignment.objects.filter(work_order=OuterRef("pk"), area_id=slot, until__isnull=True)
        ots = ots.filter(Q(current_area_id=area) | Exists(held))
    rows = rows_of(
        ots,
        STATEMENT,
        now=now,
        shown=shown_days(asked.clock),
        area=sql.Literal(int(area)),
        holder=sql.SQL("ots.creador_id" if area == Area.VENTAS else "slot.user_id"),
        joined=sql.SQL("") if area == Area.VENTAS else HOLDERS.format(slot=sql.Literal(int(slot))),
    )
    return [PersonLoad(*row) for row in rows]
