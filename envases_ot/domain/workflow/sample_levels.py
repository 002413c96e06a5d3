"""Which chiefs the samples of an OT wait for, and how far they are. Source: workflow/spec.md 11."""

from dataclasses import dataclass
from functools import cache
from itertools import count

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, prefetch_related_objects

from envases_ot.choices import Area, TipoSolicitud
from envases_ot.domain.workflow.approvals import (
    Approval,
    Approvals,
    approval_refusal,
    needed_approvals,
)
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.refusals import Refusal
from envases_ot.models import ApprovalLevel, SampleApproval, WorkOrder


@dataclass(frozen=True, slots=True)
class Level:
    """One level of an OT that needs it; `decision` is the last one that still counts."""

    level: ApprovalLevel
    state: Approval
    decision: SampleApproval | None


def levels_of(ot: WorkOrder) -> list[Level]:
    """The levels that this OT needs, in their order; one query, none when its decisions are read already
    (`read_decisions`) or it needs no approval."""
    asked = asked_levels(TipoSolicitud(ot.tipo_solicitud), ot.numero_muestras)
    if not asked:
        return []
    decisions = sorted(ot.sample_approvals.all(), key=lambda row: row.pk)
    return [_level(level, decisions, ot) for level in asked]


def read_decisions(ot: WorkOrder) -> list[SampleApproval]:
    """What was decided of this OT, each with who did, kept with it; nothing and no query where none is needed."""
    if not asked_levels(TipoSolicitud(ot.tipo_solicitud), ot.numero_muestras):
        return []
    decisions = SampleApproval.objects.select_related("decided_by")
    prefetch_related_objects([ot], Prefetch("sample_approvals", decisions))
    return list(ot.sample_approvals.all())


def asked_levels(tipo: TipoSolicitud, numero_muestras: int | None) -> list[ApprovalLevel]:
    needed = needed_approvals(tipo, numero_muestras)
    wanted = {ApprovalLevel.VENTAS: needed.sales, ApprovalLevel.DESARROLLO: needed.development}
    return [level for level, state in wanted.items() if state == Approval.PENDING]


def _level(level: ApprovalLevel, decisions: list[SampleApproval], ot: WorkOrder) -> Level:
    counting = [row for row in decisions if row.level == level and _still_counts(row, ot)]
    if not counting:
        return Level(level, Approval.PENDING, None)
    return Level(level, Approval.APPROVED if counting[-1].approved else Approval.REJECTED, counting[-1])


def _still_counts(row: SampleApproval, ot: WorkOrder) -> bool:
    """An approval is good for fewer samples too; another number than the one rejected is asked about anew."""
    asked = ot.numero_muestras or 0
    return row.numero_muestras >= asked if row.approved else row.numero_muestras == asked


def still_decided(level: ApprovalLevel, *, approved: bool | None = None) -> Exists:
    """As `_still_counts`, for a query of OTs: whether a decision of this level counts."""
    rows = SampleApproval.objects.filter(work_order=OuterRef("pk"), level=level)
    yes = Q(approved=True, numero_muestras__gte=OuterRef("numero_muestras"))
    no = Q(approved=False, numero_muestras=OuterRef("numero_muestras"))
    return Exists(rows.filter(yes if approved else yes | no))


def waiting_for(level: ApprovalLevel, ots: QuerySet[WorkOrder]) -> QuerySet[WorkOrder]:
    """Of these OTs, those whose samples wait for this level's decision now: before the room, and with their time
    running."""
    waiting = ots.exclude(state_id__in=STOPPED).filter(
        ~still_decided(level),
        current_area_id__in=(Area.VENTAS, Area.DESARROLLO),
        tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD,
        numero_muestras__gte=least_samples(level),
    )
    if level == ApprovalLevel.DESARROLLO:
        return waiting.filter(still_decided(ApprovalLevel.VENTAS, approved=True))
    return waiting


@cache
def least_samples(level: ApprovalLevel) -> int:
    """From how many samples on this level is asked."""
    return next(number for number in count(1) if level in asked_levels(TipoSolicitud.MUESTRA_CON_CAD, number))


def approvals_at(levels: list[Level]) -> Approvals:
    states = {one.level: one.state for one in levels}
    return Approvals(
        states.get(ApprovalLevel.VENTAS, Approval.NOT_NEEDED),
        states.get(ApprovalLevel.DESARROLLO, Approval.NOT_NEEDED),
    )


def unapproved(ot: WorkOrder) -> Refusal | None:
    """Why the samples of this OT may not go to the room yet."""
    return approval_refusal(TipoSolicitud(ot.tipo_solicitud), approvals_at(levels_of(ot)))


def sales_approved(ot: WorkOrder) -> bool:
    return any(one.level == ApprovalLevel.VENTAS and one.state == Approval.APPROVED for one in levels_of(ot))
