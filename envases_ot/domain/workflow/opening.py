"""How the way of an OT begins. Source: workflow/spec.md 10.1."""

from collections.abc import Sequence
from typing import Final

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.workflow.sample_decisions import tell_who_decides
from envases_ot.models import Assignment, Management, User, WorkOrder
from envases_ot.models.workflow import SLOTS

OPENING: Final = "Creación de la OT."


def record_opening(ot: WorkOrder, *, by: User) -> None:
    """Write the first gestión of a new OT, within its transaction. One query; two more for who starts it elsewhere.

    Whoever works in development or design starts it in Desarrollo: a second gestión says so, and they hold the slot
    of their area.
    """
    record_openings([ot], by=by)


def record_openings(ots: Sequence[WorkOrder], *, by: User) -> None:
    """As `record_opening`, of many at once, in as many queries; all begin in the same place, that of their author."""
    started = [ot for ot in ots if ot.current_area_id != Area.VENTAS]
    changes = [_change(ot, by, to=State.PROCESO_VENTAS, area=Area.VENTAS, observacion=OPENING) for ot in ots]
    changes += [
        _change(ot, by, to=State(ot.state_id), area=Area(ot.current_area_id), observacion="")
        for ot in started
    ]
    Management.objects.bulk_create(changes)
    tell_who_decides(ots, by=by)
    if started and by.area in SLOTS:
        Assignment.objects.bulk_create(
            Assignment(work_order=ot, area_id=by.area, user=by, assigned_by=by) for ot in started
        )


def _change(ot: WorkOrder, by: User, *, to: State, area: Area, observacion: str) -> Management:
    return Management(
        work_order=ot,
        management_type=GestionType.CAMBIO_ESTADO,
        user=by,
        from_state_id=State.PROCESO_VENTAS,
        area_id=Area.VENTAS,
        state_id=to,
        to_area_id=area,
        observacion=observacion,
    )
