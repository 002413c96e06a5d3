"""Samples that wait to be cut, and what became of their deliveries.

Source: workflow/reports.md 10 and 13: every state in which there is something to do, the room, all quantities.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Count, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from envases_ot.choices import MuestraState
from envases_ot.domain.reports.asked import Asked
from envases_ot.domain.workflow.effects import OPEN
from envases_ot.models import Muestra, MuestraDelivery

CHUNK: Final = 500
"""Samples of a sheet that are in memory together."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Samples in one state, the OTs that they are of, and the pieces to be cut of them."""

    state: MuestraState
    ots: int
    samples: int
    pieces: int


def pending_samples(asked: Asked) -> list[Pending]:
    """By state; one query over the samples that are open, whatever their number of OTs."""
    pieces = MuestraDelivery.objects.filter(muestra=OuterRef("pk"), cut_at__isnull=True).values("muestra")
    rows = (
        _open(asked)
        .annotate(pieces=Coalesce(Subquery(pieces.values(total=Sum("cantidad"))), 0))
        .values_list("state")
        .annotate(ots=Count("work_order", distinct=True), samples=Count("id"), all_pieces=Sum("pieces"))
    )
    return [Pending(MuestraState(state), *counts) for state, *counts in sorted(rows)]


def pending_rows(asked: Asked) -> Iterator[Muestra]:
    """Each of them with its OT, boards and deliveries, the urgent and the oldest first."""
    rows = _open(asked).select_related("work_order", "cad", "carton", "carton_muestra")
    ordered = rows.prefetch_related("deliveries__sala_corte").order_by("-is_priority", "id")
    yield from ordered.iterator(chunk_size=CHUNK)


def waiting_since(muestra: Muestra) -> datetime:
    """Entry into the room; until then, when it was made."""
    return muestra.room_since or muestra.created_at


def _open(asked: Asked) -> QuerySet[Muestra]:
    return Muestra.objects.filter(state__in=OPEN, work_order__in=asked.ots()).order_by()
