"""Samples that a level did not decide in time: those who can do something about it are told, once.

Source: workflow/spec.md 11 ("escalation after n working hours") and 17.2, permissions.json ot.approve.sales and
ot.approve.development: beside the level's own chief only the highest role decides, so it is told, not Administrador.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest

from envases_ot.domain.permission_table import SUPER
from envases_ot.domain.workflow.reminders import waited
from envases_ot.domain.workflow.sample_decisions import AREA_OF_LEVEL
from envases_ot.domain.workflow.sample_levels import waiting_for
from envases_ot.domain.workflow.telling import CHIEFS_OF, tell
from envases_ot.models import ApprovalEscalation, ApprovalLevel, SampleApproval, User, WorkOrder
from envases_ot.models.base import event_model

UNDECIDED: Final = "Muestras sin decidir"


def escalate_approvals(*, now: datetime) -> Iterator[ApprovalEscalation]:
    """Tell of the OTs whose samples wait for too long, the longest first; each in one transaction, under its lock."""
    for level in ApprovalLevel:
        for ot in _not_told(level):
            if _waits(ot, level, now=now) and (done := _escalate(ot.pk, level, now=now)) is not None:
                yield done


def _waits(ot: Any, level: ApprovalLevel, *, now: datetime) -> bool:
    return waited(ot.pending_since, AREA_OF_LEVEL[level], now=now)


def _not_told(level: ApprovalLevel) -> QuerySet[Any]:
    """OTs that wait for this level, with `pending_since`, the longest first, of whose number nobody was told yet."""
    told = ApprovalEscalation.objects.filter(
        work_order=OuterRef("pk"), level=level, numero_muestras=OuterRef("numero_muestras")
    )
    waiting = waiting_for(level, WorkOrder.objects.filter(active=True)).filter(~Exists(told))
    return waiting.annotate(pending_since=_pending_since(level)).order_by("pending_since", "pk")


def _pending_since(level: ApprovalLevel) -> Any:
    """Since when the OT asks for as many samples as today; for the second level, since the first one approved."""
    asked = Coalesce(_asked_since(), "created_at")
    if level == ApprovalLevel.VENTAS:
        return asked
    approvals = SampleApproval.objects.filter(
        work_order=OuterRef("pk"), level=ApprovalLevel.VENTAS, approved=True
    )
    return Greatest(asked, Subquery(approvals.order_by("-pk").values("decided_at")[:1]))


def _asked_since() -> Subquery:
    """The first of the OT's versions since the last one that asked for another number, or was of another type."""
    versions = event_model(WorkOrder).objects.filter(pgh_obj=OuterRef("pk"))
    number, tipo = OuterRef(OuterRef("numero_muestras")), OuterRef(OuterRef("tipo_solicitud"))
    is_same = Q(numero_muestras__isnull=False, numero_muestras=number, tipo_solicitud=tipo)
    later_others = event_model(WorkOrder).objects.filter(
        ~is_same, pgh_obj=OuterRef("pgh_obj"), pgh_id__gte=OuterRef("pgh_id")
    )
    same = versions.filter(~Exists(later_others)).order_by("pgh_id")
    return Subquery(same.values("pgh_created_at")[:1])


@transaction.atomic
def _escalate(ot_pk: int, level: ApprovalLevel, *, now: datetime) -> ApprovalEscalation | None:
    """None when another worker has the OT in hand, or somebody decided meanwhile."""
    locked = WorkOrder.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=ot_pk)
    if not locked.exists():
        return None
    ot = _not_told(level).select_related("creador").filter(pk=ot_pk).first()
    if ot is None or not _waits(ot, level, now=now):
        return None
    done = ApprovalEscalation.objects.create(
        work_order=ot, level=level, numero_muestras=ot.numero_muestras or 0
    )
    detail = f"{ot.numero_muestras} muestras esperan a: {level.label}."
    tell(escalated_to(level), ot, UNDECIDED, by=ot.creador, detail=detail)
    return done


def escalated_to(level: ApprovalLevel) -> list[int]:
    """The chiefs who have not decided, whoever they report to, and those of the role that may decide instead."""
    chiefs = User.objects.filter(rol__in=CHIEFS_OF[AREA_OF_LEVEL[level]], is_active=True)
    above = Q(equipo__in=chiefs) | Q(rol__in=SUPER) | Q(is_superuser=True)
    told = User.objects.filter(Q(pk__in=chiefs) | above, is_active=True)
    return list(told.order_by("pk").values_list("pk", flat=True).distinct())
