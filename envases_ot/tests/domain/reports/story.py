"""OTs with a past: where each stood, from when, as the tests of the reports tell it."""

from datetime import date, datetime
from unittest.mock import patch
from zoneinfo import ZoneInfo

from django.utils import timezone

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.reports.asked import Asked
from envases_ot.models import Management, Proveedor, User, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

CHILE = ZoneInfo("America/Santiago")
NOVEMBER = date(2026, 11, 1)

type Step = tuple[str, State, Area]
"""Moment in the plant's time, state and area from then on."""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHILE)


def asked(user: User | None = None, **more) -> Asked:
    return Asked(user or UserFactory.create(rol=Rol.GERENTE_GENERAL), **{"month": NOVEMBER, **more})


def told_ot(created: str, *steps: Step, motive: int = 1, **values) -> WorkOrder:
    """An OT that was created in Ventas and then went these steps; a rejection has the motive."""
    ot = WorkOrderFactory.create(**values)
    state, area = State.PROCESO_VENTAS, Area.VENTAS
    for moment, to, to_area in steps:
        with patch.object(timezone, "now", return_value=at(moment)):
            Management.objects.create(
                work_order=ot,
                management_type=GestionType.CAMBIO_ESTADO,
                user=ot.creador,
                from_state_id=state,
                area_id=area,
                state_id=to,
                to_area_id=to_area,
                motive=motive if to == State.RECHAZADA else None,
                observacion="Sin mercado." if to == State.PERDIDA else "",
            )
        state, area = to, to_area
    WorkOrder.objects.filter(pk=ot.pk).update(created_at=at(created), state_id=state, current_area_id=area)
    ot.refresh_from_db()
    return ot


DESARROLLO = (State.PROCESO_DISENO_ESTRUCTURAL, Area.DESARROLLO)


def four_ots(seller: User) -> list[WorkOrder]:
    """In working days (Monday to Thursday 08:15 to 17:45 is one, of the room 07:30 to 19:00):

    first: Ventas 1, Desarrollo 1, rejected to Ventas 0.5, Desarrollo 1, Terminada: 3.5.
    second: Ventas 1, Diseño 1, Terminada: 2.
    third: Ventas 1, room 10.75 of 11.5 hours, Anulada: 1.9348.
    fourth: in Ventas since Thursday 26 at 08:15.
    """
    return [
        told_ot(
            "2026-11-23T08:15",
            ("2026-11-24T08:15", *DESARROLLO),
            ("2026-11-25T08:15", State.RECHAZADA, Area.VENTAS),
            ("2026-11-25T13:00", *DESARROLLO),
            ("2026-11-26T13:00", State.TERMINADA, Area.DESARROLLO),
            creador=seller,
        ),
        told_ot(
            "2026-11-23T08:15",
            ("2026-11-23T17:45", State.PROCESO_DISENO_GRAFICO, Area.DISENO),
            ("2026-11-24T17:45", State.TERMINADA, Area.DISENO),
            creador=seller,
            tipo_solicitud=5,
        ),
        told_ot(
            "2026-11-23T08:15",
            ("2026-11-24T08:15", State.SALA_MUESTRAS, Area.MUESTRAS),
            ("2026-11-24T19:00", State.ANULADA, Area.MUESTRAS),
            creador=seller,
            tipo_solicitud=3,
        ),
        told_ot("2026-11-26T08:15", creador=seller),
    ]


def sent(ot: WorkOrder, provider: str, moment: str, back: str | None = None) -> None:
    """A design goes to an external designer, and comes back unless it is still out."""
    proveedor, _ = Proveedor.objects.get_or_create(descripcion=provider)
    acts = [(GestionType.ENVIO_EXTERNO, moment), (GestionType.RECEPCION_EXTERNA, back)]
    send = None
    for kind, when in acts:
        if when is not None:
            with patch.object(timezone, "now", return_value=at(when)):
                send = Management.objects.create(
                    work_order=ot,
                    management_type=kind,
                    user=ot.creador,
                    from_state_id=ot.state_id,
                    area_id=ot.current_area_id,
                    proveedor=proveedor,
                    replies_to=send,
                )
