"""Figures of the workflow, each one query over the OTs that somebody may see; nothing is stored or written.

Source: workflow/reports.md 4, 6 and 7.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Count
from django.db.models.functions import TruncMonth

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.worked_time import WORKED_AREAS
from envases_ot.models import Management, User

ENDED: Final = (State.TERMINADA, State.PERDIDA, State.ANULADA, State.ENTREGADO)
"""States in which nobody works on an OT any more. Source: workflow/reports.md 0, paused states of the reports."""
NOT_ENDED: Final = tuple(state for state in State if state not in ENDED)
"""Asked for by name: the index by state does not help to leave states out."""


@dataclass(frozen=True, slots=True)
class AreaLoad:
    """OTs at work in an area; `states` are (state, OTs), the fullest first."""

    area: Area
    count: int
    states: list[tuple[State, int]]


def work_in_progress(user: User) -> list[AreaLoad]:
    """OTs that are not over, by area and state, in the order of an OT's way; areas without any are there too."""
    rows = (
        visible_ots(user)
        .exclude(state_id__in=ENDED)
        .order_by()
        .values_list("current_area_id", "state_id")
        .annotate(count=Count("id"))
    )
    by_area: dict[int, list[tuple[State, int]]] = defaultdict(list)
    for area, state, count in rows:
        by_area[area].append((State(state), count))
    return [
        AreaLoad(
            area,
            sum(count for _, count in by_area[area]),
            sorted(by_area[area], key=lambda row: (-row[1], row[0])),
        )
        for area in WORKED_AREAS
    ]


def rejections_by_motive(user: User, *, since: datetime) -> list[tuple[str, int]]:
    """(motive, rejections) since a moment, the most frequent first."""
    rows = (
        Management.objects.filter(
            work_order__in=visible_ots(user),
            management_type=GestionType.CAMBIO_ESTADO,
            state_id=State.RECHAZADA,
            created_at__gte=since,
        )
        .order_by()
        .values_list("motive")
        .annotate(count=Count("id"))
    )
    told = [(MOTIVES[motive], count) for motive, count in rows if motive is not None]
    return sorted(told, key=lambda row: (-row[1], row[0]))


def finished_by_month(user: User, *, since: datetime) -> list[tuple[datetime, int]]:
    """(first day of the month in the plant's time, OTs that became Terminada), months without any left out."""
    rows = (
        Management.objects.filter(
            work_order__in=visible_ots(user),
            management_type=GestionType.CAMBIO_ESTADO,
            state_id=State.TERMINADA,
            created_at__gte=since,
        )
        .order_by()
        .annotate(month=TruncMonth("created_at", tzinfo=PLANT_ZONE))
        .values_list("month")
        .annotate(count=Count("work_order", distinct=True))
    )
    return sorted(rows)
