"""Who is assigned to an OT, or stands in for who is. Source: workflow/spec.md 12."""

from envases_ot.domain.workflow.absences import acting_for
from envases_ot.models import Assignment, User, WorkOrder


def is_assigned(ot: WorkOrder, user: User) -> bool:
    """The seller of the OT holds the slot of Ventas; the other slots are rows."""
    if ot.creador_id == user.pk:
        return True
    people = acting_for(user)
    if ot.creador_id in people:
        return True
    return Assignment.objects.filter(work_order=ot, user__in=people, until__isnull=True).exists()
