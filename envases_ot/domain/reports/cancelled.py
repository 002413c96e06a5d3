"""OTs that were lost or cancelled in six months, by the date of that change.

Source: workflow/reports.md 9; the replaced system listed every OT created in the range, whatever became of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import batched
from typing import Any, Final

from django.db.models import Count, OuterRef, QuerySet, Subquery

from envases_ot.choices import Area, GestionType, SiNo, State
from envases_ot.domain.reports.asked import REJECTION_MONTHS, Asked
from envases_ot.domain.reports.stays import days_by_area
from envases_ot.models import Management, WorkOrder

STATES: Final = (State.PERDIDA, State.ANULADA)
CHUNK: Final = 2000


@dataclass(frozen=True, slots=True)
class Cancelled:
    """One of them.

    Attributes:
        reason: what was written along with the change.
        from_area: where it stood.
        created_at, at: when it began and when it ended.
        days: what it took, by the clock that was asked for.
    """

    ot: int
    state: State
    at: datetime
    from_area: Area
    reason: str
    created_at: datetime
    material: str
    reference: str
    bloqueo_referencia: SiNo | None
    seller: str
    days: float


def cancelled_count(asked: Asked) -> dict[State, int]:
    """{state: OTs}; one query."""
    rows = dict(_ended(asked).values_list("state_id").annotate(count=Count("id")))
    return {state: rows.get(state, 0) for state in STATES}


def cancelled_rows(asked: Asked, *, now: datetime) -> Iterator[Cancelled]:
    """The last first; one query, and one for the days of each chunk."""
    rows = (
        _ended(asked)
        .order_by("-ended_at", "-id")
        .values_list(
            "id",
            "state_id",
            "ended_at",
            "from_area",
            "reason",
            "created_at",
            "material__codigo",
            "reference__codigo",
            "bloqueo_referencia",
            "creador__nombre",
            "creador__apellido",
        )
    )
    for chunk in batched(rows.iterator(chunk_size=CHUNK), CHUNK):
        ots = WorkOrder.objects.filter(pk__in=[row[0] for row in chunk])
        days, _ = days_by_area(ots, now=now, clock=asked.clock)
        yield from (_cancelled(*row, days=sum(days[row[0]].values())) for row in chunk)


def _cancelled(*row: Any, days: float) -> Cancelled:
    ot, state, at, area, reason, created_at, material, reference, locked, name, surname = row
    return Cancelled(
        ot=ot,
        state=State(state),
        at=at,
        from_area=Area(area),
        reason=reason,
        created_at=created_at,
        material=material or "",
        reference=reference or "",
        bloqueo_referencia=None if locked is None else SiNo(locked),
        seller=f"{name} {surname}".strip(),
        days=days,
    )


def _ended(asked: Asked) -> QuerySet[Any]:
    """With the change that ended each: its last one."""
    start, end = asked.window(REJECTION_MONTHS)
    changes = Management.objects.filter(
        work_order=OuterRef("pk"), management_type=GestionType.CAMBIO_ESTADO
    ).order_by("-id")
    ended: QuerySet[Any] = asked.ots().filter(state_id__in=STATES)
    dated: QuerySet[Any] = ended.annotate(
        ended_at=Subquery(changes.values("created_at")[:1]),
        from_area=Subquery(changes.values("area_id")[:1]),
        reason=Subquery(changes.values("observacion")[:1]),
    )
    within: QuerySet[Any] = dated.filter(ended_at__gte=start, ended_at__lt=end)
    return within
