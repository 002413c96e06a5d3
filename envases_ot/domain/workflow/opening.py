"""How the way of an OT begins. Source: workflow/spec.md 10.1."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import connection
from django.utils import timezone

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.workflow.sample_decisions import tell_who_decides
from envases_ot.models import Assignment, User, WorkOrder
from envases_ot.models.workflow import SLOTS

OPENING: Final = "Creación de la OT."
GESTIONES_SQL: Final = """
    INSERT INTO envases_ot_management (work_order_id, management_type, user_id, created_at,
        from_state_id, area_id, state_id, to_area_id, observacion)
    SELECT opened.ot, %(type)s, %(by)s, %(at)s, %(from_state)s, %(from_area)s,
        opened.state, opened.area, opened.observacion
    FROM unnest(%(ots)s::bigint[], %(states)s::smallint[], %(areas)s::smallint[], %(texts)s::text[])
        WITH ORDINALITY AS opened (ot, state, area, observacion, place)
    ORDER BY opened.place
"""
"""Written out because making a model of each of a hundred thousand gestiones took longer than writing them."""


@dataclass(frozen=True, slots=True)
class NewOt:
    """As much of a new OT as its opening looks at, under the names of `WorkOrder`."""

    pk: int
    state_id: int
    current_area_id: int
    tipo_solicitud: int
    numero_muestras: int | None


def record_opening(ot: WorkOrder, *, by: User) -> None:
    """Write the first gestión of a new OT, within its transaction. One query; two more for who starts it elsewhere.

    Whoever works in development or design starts it in Desarrollo: a second gestión says so, and they hold the slot
    of their area.
    """
    record_openings([ot], by=by)


def record_openings(ots: Sequence[WorkOrder | NewOt], *, by: User) -> None:
    """As `record_opening`, of many at once, in as many queries; all begin in the same place, that of their author."""
    started = [ot for ot in ots if ot.current_area_id != Area.VENTAS]
    opened = [(ot.pk, State.PROCESO_VENTAS, Area.VENTAS, OPENING) for ot in ots]
    _write_gestiones([*opened, *((ot.pk, ot.state_id, ot.current_area_id, "") for ot in started)], by=by)
    tell_who_decides(ots, by=by)
    if started and by.area in SLOTS:
        Assignment.objects.bulk_create(
            Assignment(work_order_id=ot.pk, area_id=by.area, user=by, assigned_by=by) for ot in started
        )


def _write_gestiones(changes: Sequence[tuple[int, int, int, str]], *, by: User) -> None:
    """Write (OT, state, area, observación), in this order; all come from the start of Ventas."""
    ots, states, areas, texts = zip(*changes, strict=True)
    said: dict[str, Any] = {
        "type": GestionType.CAMBIO_ESTADO,
        "by": by.pk,
        "at": timezone.now(),
        "from_state": State.PROCESO_VENTAS,
        "from_area": Area.VENTAS,
    }
    arrays = {"ots": list(ots), "states": list(states), "areas": list(areas), "texts": list(texts)}
    with connection.cursor() as cursor:
        cursor.execute(GESTIONES_SQL, said | arrays)
