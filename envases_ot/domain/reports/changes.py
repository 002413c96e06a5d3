"""What happened in six months: rejections by motive and by pair of areas, and OTs that ended.

Source: workflow/reports.md 6 and 7; of 1, the finished ones. The month is that of the change.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from django.db.models import Case, Count, F, When
from django.db.models.functions import TruncMonth

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.reports.asked import REJECTION_MONTHS, Asked
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.models import Management

TOLD: Final = (State.RECHAZADA, State.TERMINADA)


@dataclass(frozen=True, slots=True)
class Rejections:
    """Rejections of one kind in one month."""

    month: date
    motive: int
    from_area: Area
    to_area: Area
    count: int


@dataclass(frozen=True, slots=True)
class Changes:
    """`finished` is {month: OTs that became Terminada in it}, each month of the window."""

    rejections: list[Rejections]
    finished: dict[date, int]

    def of_motive(self, motive: int, month: date | None = None) -> int:
        return sum(
            row.count for row in self.rejections if row.motive == motive and month in (None, row.month)
        )

    def pairs(self) -> list[tuple[Area, Area, dict[int, int]]]:
        """(from, to, {motive: rejections}), the most frequent pair first."""
        found: dict[tuple[Area, Area], dict[int, int]] = {}
        for row in self.rejections:
            counts = found.setdefault((row.from_area, row.to_area), {})
            counts[row.motive] = counts.get(row.motive, 0) + row.count
        ordered = sorted(found.items(), key=lambda pair: (-sum(pair[1].values()), pair[0]))
        return [(*pair, counts) for pair, counts in ordered]


def changes(asked: Asked) -> Changes:
    """One query, by the index of these changes."""
    start, end = asked.window(REJECTION_MONTHS)
    is_rejection = When(state_id=State.RECHAZADA, then=F("area_id"))
    rows = (
        Management.objects.filter(
            work_order__in=asked.ots(),
            management_type=GestionType.CAMBIO_ESTADO,
            state_id__in=TOLD,
            created_at__gte=start,
            created_at__lt=end,
        )
        .order_by()
        .annotate(
            month=TruncMonth("created_at", tzinfo=PLANT_ZONE),
            from_area=Case(is_rejection),
            to_area=Case(When(state_id=State.RECHAZADA, then=F("to_area_id"))),
        )
        .values_list("month", "state_id", "motive", "from_area", "to_area")
        .annotate(count=Count("id"), ots=Count("work_order", distinct=True))
    )
    found = [(moment.date(), *rest) for moment, *rest in rows]
    rejections = [
        Rejections(month, motive, Area(from_area), Area(to_area), count)
        for month, state, motive, from_area, to_area, count, _ in found
        if state == State.RECHAZADA and motive is not None
    ]
    finished = {month: ots for month, state, *_, ots in found if state == State.TERMINADA}
    months = asked.months(REJECTION_MONTHS)
    return Changes(
        sorted(rejections, key=lambda row: (row.month, row.motive, row.from_area, row.to_area)),
        {month: finished.get(month, 0) for month in months},
    )
