"""Queries that nobody answered in time: who was asked is reminded, then their chiefs; each once, whatever happens.

Source: workflow/spec.md 6 and 24.4 ("due times, reminders, escalation and fallback"). A query is late from its due time
on, and its chiefs are told one working day of the asked area later (17.2: 9.5 h, in the room 11.5 h). Nobody is
reminded of what has an answer, nor while the OT stands in a state in which no time runs.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from envases_ot.choices import Area, GestionType
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.telling import tell_chiefs, tell_slot
from envases_ot.domain.workflow.worked_time import days, worked_seconds
from envases_ot.models import Management, QueryAnswer, QueryReminder, User, WorkOrder

Step = QueryReminder.Step

WAIT_DAYS: Final = 1.0
"""Working days of an area: between the two steps, from the due time on, and until samples not decided are escalated."""
LOOKED_BACK: Final = timedelta(days=90)
"""Older due times are let be: whoever was to be reminded of them was."""
MOTIVES: Final = {Step.ASKED: "Consulta vencida", Step.CHIEFS: "Consulta sin responder"}


def remind_of_queries(*, now: datetime) -> Iterator[QueryReminder]:
    """Remind of the queries that are late, one after the other, the longest late first.

    Each reminder and its notices are one transaction, under the lock of its query: of several workers one reminds, and
    what a worker that dies leaves undone another does.
    """
    for step in Step:
        for query in _late(step, now):
            reminder = _remind(query, step, now=now)
            if reminder is not None:
                yield reminder


def _late(step: Step, now: datetime) -> Iterator[Management]:
    """Of which a step is due, the longest first."""
    for query in _unanswered(step, now).order_by("due_at", "pk"):
        if step == Step.ASKED or (query.due_at is not None and waited(query.due_at, _asked(query), now=now)):
            yield query


def waited(since: datetime, area: Area, *, now: datetime) -> bool:
    """Whether what an area was to do by then waits for so long that others are told."""
    return days(worked_seconds(since, now, area), area) >= WAIT_DAYS


def _unanswered(step: Step, now: datetime) -> QuerySet[Management]:
    """Past their due time, and not reminded of with this step."""
    answers = QueryAnswer.objects.filter(management=OuterRef("pk"))
    reminders = QueryReminder.objects.filter(management=OuterRef("pk"))
    late = Management.objects.filter(
        ~Exists(answers),
        ~Exists(reminders.filter(step=step)),
        management_type=GestionType.CONSULTA,
        due_at__range=(now - LOOKED_BACK, now),
        work_order__active=True,
    ).exclude(work_order__state_id__in=STOPPED)
    return late if step == Step.ASKED else late.filter(Exists(reminders.filter(step=Step.ASKED)))


@transaction.atomic
def _remind(query: Management, step: Step, *, now: datetime) -> QueryReminder | None:
    """None when another worker has it in hand, or it was answered meanwhile."""
    locked = Management.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=query.pk)
    if not locked.exists():
        return None
    late = _unanswered(step, now).select_related("work_order", "user").filter(pk=query.pk).first()
    if late is None:
        return None
    reminder = QueryReminder.objects.create(management=late, step=step)
    tell = tell_slot if step == Step.ASKED else _tell_chiefs
    tell(late.work_order, _asked(late), MOTIVES[step], by=late.user, detail=late.observacion)
    return reminder


def _tell_chiefs(ot: WorkOrder, area: Area, motive: str, *, by: User, detail: str) -> None:
    tell_chiefs([ot.pk], area, motive, by=by, detail=detail)


def _asked(query: Management) -> Area:
    return Area(query.to_area_id or query.area_id)
