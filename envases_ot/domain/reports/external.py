"""Designs that were sent outside: what came back in the month, and what is still out.

Source: workflow/reports.md 15, "Ajuste"; several sends of one OT count each, providers are rows.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Q, Subquery

from envases_ot.choices import Area, GestionType
from envases_ot.domain.reports.asked import Asked, Clock
from envases_ot.domain.reports.stays import WALL_DAY_SECONDS
from envases_ot.domain.workflow.worked_time import days, worked_seconds
from envases_ot.models import Assignment, Management


@dataclass(frozen=True, slots=True)
class ExternalDesign:
    """One send.

    Attributes:
        provider, designer: names; designer is who holds the slot of Diseño Gráfico now, "" for nobody.
        received: None while it is out.
        days: until it came back, or until now.
    """

    ot: int
    provider: str
    designer: str
    sent: datetime
    received: datetime | None
    days: float


@dataclass(frozen=True, slots=True)
class Provider:
    """`mean_days` of what came back in the month, `oldest_days` of what is out; None without any."""

    name: str
    received: int
    mean_days: float | None
    pending: int
    oldest_days: float | None


def external_designs(asked: Asked, *, now: datetime) -> list[ExternalDesign]:
    """Received in the chosen month, or not received yet, the oldest send first; one query."""
    start, end = asked.window(1)
    holder = Assignment.objects.filter(
        work_order=OuterRef("work_order"), area_id=Area.DISENO, until__isnull=True
    )
    rows = (
        Management.objects.filter(
            Q(reply__isnull=True) | Q(reply__created_at__gte=start, reply__created_at__lt=end),
            work_order__in=asked.ots(),
            management_type=GestionType.ENVIO_EXTERNO,
            proveedor__isnull=False,
        )
        .annotate(
            designer_name=Subquery(holder.values("user__nombre")[:1]),
            designer_surname=Subquery(holder.values("user__apellido")[:1]),
        )
        .order_by("id")
        .values_list(
            "work_order_id",
            "proveedor__descripcion",
            "designer_name",
            "designer_surname",
            "created_at",
            "reply__created_at",
        )
    )
    return [
        ExternalDesign(
            ot,
            str(provider),
            f"{name or ''} {surname or ''}".strip(),
            sent,
            received,
            _days(sent, received or now, asked.clock),
        )
        for ot, provider, name, surname, sent, received in rows
    ]


def by_provider(designs: list[ExternalDesign]) -> list[Provider]:
    """In the order of their names."""
    return [
        _provider(name, [one for one in designs if one.provider == name])
        for name in sorted({one.provider for one in designs})
    ]


def _provider(name: str, designs: list[ExternalDesign]) -> Provider:
    back = [one.days for one in designs if one.received is not None]
    out = [one.days for one in designs if one.received is None]
    mean = sum(back) / len(back) if back else None
    return Provider(name, len(back), mean, len(out), max(out, default=None))


def _days(sent: datetime, until: datetime, clock: Clock) -> float:
    if clock == Clock.CALENDAR:
        return (until - sent).total_seconds() / WALL_DAY_SECONDS
    return days(worked_seconds(sent, until, Area.DISENO), Area.DISENO)
