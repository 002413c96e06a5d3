"""Approval of the samples of a Muestra con CAD. Source: workflow/spec.md 11, transitions.json R5."""

from dataclasses import dataclass
from enum import IntEnum

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.calculations.samples import sample_approvals
from envases_ot.domain.workflow.refusals import Refusal


class Approval(IntEnum):
    """State of a level; the first two are those of `sample_approvals`."""

    NOT_NEEDED = 0
    PENDING = 1
    APPROVED = 2
    REJECTED = 3


@dataclass(frozen=True, slots=True)
class Approvals:
    sales: Approval = Approval.NOT_NEEDED
    development: Approval = Approval.NOT_NEEDED


def needed_approvals(tipo: TipoSolicitud, numero_muestras: int | None) -> Approvals:
    """Which levels a new OT waits for; none while its number of samples is not known."""
    needed = sample_approvals(tipo_solicitud=tipo, numero_muestras=numero_muestras)
    none = Approval.NOT_NEEDED
    return Approvals(Approval(needed.jefe_venta or none), Approval(needed.jefe_desarrollo or none))


def approval_refusal(tipo: TipoSolicitud, approvals: Approvals) -> Refusal | None:
    """Why the samples may not go to the room yet; None when they may. Source: transitions.json R5."""
    levels = (approvals.sales, approvals.development)
    if tipo != TipoSolicitud.MUESTRA_CON_CAD:
        return None
    if Approval.REJECTED in levels:
        return Refusal.APPROVAL_REJECTED
    return Refusal.APPROVAL_PENDING if Approval.PENDING in levels else None


def can_decide(rol: Rol, approvals: Approvals) -> bool:
    """Whether this role has a level to decide now: development only after sales approved."""
    sales = approvals.sales == Approval.PENDING
    development = approvals.development == Approval.PENDING and approvals.sales == Approval.APPROVED
    if rol == Rol.SUPER_ADMINISTRADOR:
        return sales or development
    return (rol == Rol.JEFE_VENTAS and sales) or (rol == Rol.JEFE_DESARROLLO and development)
