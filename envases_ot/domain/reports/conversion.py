"""How many of the OTs created in a month were finished, and after how many months.

Source: workflow/reports.md 2: types 1, 5 and 7, and the table by cohort, as recent months always look bad.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django.db.models import Case, Count, OuterRef, Subquery, When
from django.db.models.functions import TruncMonth

from envases_ot.choices import GestionType, State, TipoSolicitud
from envases_ot.domain.reports.asked import LOAD_MONTHS, Asked
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.models import Management

TYPES: Final = (
    TipoSolicitud.DESARROLLO_COMPLETO,
    TipoSolicitud.ARTE_CON_MATERIAL,
    TipoSolicitud.PROYECTO_INNOVACION,
)


@dataclass(frozen=True, slots=True)
class Cohort:
    """OTs of one type created in one month.

    Attributes:
        finished: those that are Terminada now.
        finished_after: {months between creation and end, 0 is the same month: OTs}; of those whose end is known.
        materials: those with a material.
    """

    month: date
    tipo: TipoSolicitud
    created: int
    finished: int
    finished_after: dict[int, int]
    materials: int


def conversion(asked: Asked) -> list[Cohort]:
    """By month, oldest first, and type; one query, which looks up the last change of each finished OT."""
    start, end = asked.window(LOAD_MONTHS)
    changes = Management.objects.filter(work_order=OuterRef("pk"), management_type=GestionType.CAMBIO_ESTADO)
    ended_at = Subquery(changes.order_by("-id").values("created_at")[:1])
    rows = (
        asked.ots()
        .filter(created_at__gte=start, created_at__lt=end, tipo_solicitud__in=TYPES)
        .annotate(ended_at=Case(When(state_id=State.TERMINADA, then=ended_at)))
        .annotate(
            month=TruncMonth("created_at", tzinfo=PLANT_ZONE),
            ended=TruncMonth("ended_at", tzinfo=PLANT_ZONE),
        )
        .values_list("month", "tipo_solicitud", "state_id", "ended")
        .annotate(count=Count("id"), materials=Count("material_id"))
    )
    found = list(rows)
    return [
        _cohort(month, tipo, [row for row in found if (row[0].date(), row[1]) == (month, tipo)])
        for month in asked.months(LOAD_MONTHS)
        for tipo in TYPES
    ]


def _cohort(month: date, tipo: TipoSolicitud, rows: list[tuple[Any, ...]]) -> Cohort:
    after: dict[int, int] = {}
    ends = [(ended, count) for _, _, state, ended, count, _ in rows if state == State.TERMINADA]
    for ended, count in ends:
        if ended is not None:
            months = (ended.year - month.year) * 12 + ended.month - month.month
            after[months] = after.get(months, 0) + count
    return Cohort(
        month=month,
        tipo=tipo,
        created=sum(row[4] for row in rows),
        finished=sum(count for _, count in ends),
        finished_after=dict(sorted(after.items())),
        materials=sum(row[5] for row in rows),
    )


def percent(part: int, whole: int) -> float | None:
    """One decimal; None of nothing."""
    return round(part * 100 / whole, 1) if whole else None
