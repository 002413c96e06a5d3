"""The general sheet: a row for each OT created in five months, with the days of each area and who held its slots.

Source: workflow/reports.md 16. Left out: complexity and billing indicator of graphic design, which no OT holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import batched
from typing import Any, Final

from envases_ot.choices import Area
from envases_ot.domain.reports.asked import LOAD_MONTHS, Asked
from envases_ot.domain.reports.stays import days_by_area
from envases_ot.models import Assignment, WorkOrder

CHUNK: Final = 1000
"""OTs in memory together."""
READ: Final = (
    "id",
    "created_at",
    "state_id",
    "current_area_id",
    "tipo_solicitud",
    "oc",
    "analisis",
    "prueba_industrial",
    "muestra",
    "descripcion",
    "numero_muestras",
    "indicador_facturacion",
    "client__nombre",
    "material__codigo",
    "carton__codigo",
    *(
        f"{who}__{name}"
        for who in ("creador", "ingresado_por")
        for name in ("nombre", "apellido", "username")
    ),
    "product_type__descripcion",
    "canal__descripcion",
    "canal__hierarchy__descripcion",
    "subhierarchy__descripcion",
    "subsubhierarchy__descripcion",
)
"""Of the two hundred columns of an OT and those of what it points at, what the sheet tells."""


@dataclass(frozen=True, slots=True)
class OtRow:
    """An OT.

    Attributes:
        values: {one of READ: value}.
        days: {area: days by the clock that was asked for}; areas that it never passed are left out.
        area_since: when it came into its area, as far as its changes tell.
        holders: {slot: name of who holds it}.
    """

    values: dict[str, Any]
    days: dict[Area, float]
    area_since: datetime
    holders: dict[Area, str]


def ot_rows(asked: Asked, *, now: datetime) -> Iterator[OtRow]:
    """Oldest first; three queries a chunk."""
    start, end = asked.window(LOAD_MONTHS)
    ots = asked.ots().filter(created_at__gte=start, created_at__lt=end).order_by("id").values(*READ)
    for chunk in batched(ots.iterator(chunk_size=CHUNK), CHUNK):
        rows = WorkOrder.objects.filter(pk__in=[values["id"] for values in chunk])
        days, since = days_by_area(rows, now=now, clock=asked.clock)
        holders: dict[int, dict[Area, str]] = {}
        for held in Assignment.objects.filter(work_order__in=rows, until__isnull=True).select_related("user"):
            holders.setdefault(held.work_order_id, {})[Area(held.area_id)] = str(held.user)
        for values in chunk:
            ot = values["id"]
            yield OtRow(values, days[ot], since[ot], holders.get(ot, {}))
