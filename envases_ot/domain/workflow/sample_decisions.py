"""The decision of a chief on the samples of an OT, and who is told.

Source: workflow/spec.md 11, transitions.json approvals and R5, permissions.json ot.approve.sales and .development.
"""

from collections.abc import Iterable
from typing import Final, Protocol

import pghistory
from django.db import transaction

from envases_ot.choices import Area, TipoSolicitud
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.approvals import Approval, can_decide
from envases_ot.domain.workflow.refusals import MESSAGES, Refusal
from envases_ot.domain.workflow.sample_levels import Level, approvals_at, asked_levels, levels_of
from envases_ot.domain.workflow.telling import tell, tell_chiefs
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import ApprovalLevel, SampleApproval, User, WorkOrder
from envases_ot.models.approvals import MOTIVO_MAX

WAITING: Final = "Muestras por aprobar"
AREA_OF_LEVEL: Final = {ApprovalLevel.VENTAS: Area.VENTAS, ApprovalLevel.DESARROLLO: Area.DESARROLLO}
"""Whose chiefs decide."""


class AsksSamples(Protocol):
    """As much of an OT as tells whose decision it waits for."""

    @property
    def pk(self) -> int: ...
    @property
    def tipo_solicitud(self) -> int: ...
    @property
    def numero_muestras(self) -> int | None: ...


def may_decide(user: User, levels: list[Level]) -> bool:
    """Whether the level that is due is this user's."""
    return can_decide(acting_rol(user), approvals_at(levels))


@transaction.atomic
def decide_samples(ot_pk: int, *, by: User, approved: bool, motivo: str = "") -> SampleApproval:
    """Decide the level that is due; the seller is told, and the next level's chiefs when it is their turn.

    Args:
        motivo: why; needed to reject, up to 500 characters.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED, TransitionError: MOTIVE_REQUIRED. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    levels, text = levels_of(ot), motivo.strip()
    due = next((one.level for one in levels if one.state == Approval.PENDING), None)
    if due is None or not may_decide(by, levels):
        raise NotAllowedError(_why_not(levels, due), code="NOT_ALLOWED")
    if len(text) > MOTIVO_MAX or not (approved or text):
        message = f"Diga por qué rechaza las muestras, en hasta {MOTIVO_MAX} caracteres."
        raise TransitionError(message, code="MOTIVE_REQUIRED", field="motivo")
    with pghistory.context(user=by.pk):
        decision = SampleApproval.objects.create(
            work_order=ot,
            level=due,
            approved=approved,
            motivo=text,
            numero_muestras=ot.numero_muestras or 0,
            decided_by=by,
        )
    tell([ot.creador_id], ot, f"Muestras {'aprobadas' if approved else 'rechazadas'}", by=by, detail=text)
    if approved and due == ApprovalLevel.VENTAS and len(levels) > 1:
        tell_chiefs([ot.pk], AREA_OF_LEVEL[ApprovalLevel.DESARROLLO], WAITING, by=by)
    return decision


def _why_not(levels: list[Level], due: ApprovalLevel | None) -> str:
    if any(one.state == Approval.REJECTED for one in levels):
        return MESSAGES[Refusal.APPROVAL_REJECTED]
    if due is None:
        return "La OT no tiene muestras por aprobar."
    return f"{MESSAGES[Refusal.APPROVAL_PENDING]} Ahora decide: {due.label}."


def tell_who_decides(ots: Iterable[AsksSamples], *, by: User) -> None:
    """Tell the first level's chiefs of the new OTs that wait for them; two queries when there are any."""
    waiting = [ot.pk for ot in ots if asked_levels(TipoSolicitud(ot.tipo_solicitud), ot.numero_muestras)]
    if waiting:
        tell_chiefs(waiting, AREA_OF_LEVEL[ApprovalLevel.VENTAS], WAITING, by=by)
