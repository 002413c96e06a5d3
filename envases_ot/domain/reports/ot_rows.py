"""The general sheet: a row for each OT created in five months, with the days of each area and who held its slots.

Source: workflow/reports.md 16. Left out: complexity and billing indicator of graphic design, which no OT holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import batched
from typing import Final

from django.db.models import QuerySet

from envases_ot.choices import Area
from envases_ot.domain.reports.asked import LOAD_MONTHS, Asked
from envases_ot.domain.reports.stays import days_by_area
from envases_ot.models import Assignment, WorkOrder

CHUNK: Final = 1000
"""OTs in memory together."""
TOLD: Final = (
    "creador",
    "ingresado_por",
    "client",
    "material",
    "product_type",
    "canal__hierarchy",
    "subhierarchy",
    "subsubhierarchy",
    "carton",
)


@dataclass(frozen=True, slots=True)
class OtRow:
    """An OT with what hangs on it loaded.

    Attributes:
        days: {area: days by the clock that was asked for}; areas that it never passed are left out.
        area_since: when it came into its area, as far as its changes tell.
        holders: {slot: name of who holds it}.
    """

    ot: WorkOrder
    days: dict[Area, float]
    area_since: datetime
    holders: dict[Area, str]


def ot_rows(asked: Asked, *, now: datetime) -> Iterator[OtRow]:
    """Oldest first; three queries a chunk."""
    start, end = asked.window(LOAD_MONTHS)
    ots = asked.ots().filter(created_at__gte=start, created_at__lt=end).order_by("id")
    for chunk in batched(_loaded(ots).iterator(chunk_size=CHUNK), CHUNK):
        rows = WorkOrder.objects.filter(pk__in=[ot.pk for ot in chunk])
        days, since = days_by_area(rows, now=now, clock=asked.clock)
        holders: dict[int, dict[Area, str]] = {}
        for held in Assignment.objects.filter(work_order__in=rows, until__isnull=True).select_related("user"):
            holders.setdefault(held.work_order_id, {})[Area(held.area_id)] = str(held.user)
        for ot in chunk:
            yield OtRow(ot, days[ot.pk], since[ot.pk], holders.get(ot.pk, {}))


def _loaded(ots: QuerySet[WorkOrder]) -> QuerySet[WorkOrder]:
    return ots.select_related(*TOLD)
