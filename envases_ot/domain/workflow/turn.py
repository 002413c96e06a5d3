"""Whose turn it is: the OTs that wait for one person, and those that nobody took yet.

Source: workflow/spec.md 12 and 13.1.
"""

from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value

from envases_ot.choices import Area, Rol
from envases_ot.domain.permission_table import SALES
from envases_ot.domain.permissions import acting_rol, visible_ots
from envases_ot.domain.workflow.absences import acting_for
from envases_ot.domain.workflow.assigning import slot_of_assigner
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.facts import CATALOGUE
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.sample_levels import waiting_for
from envases_ot.models import ApprovalLevel, Assignment, User, WorkOrder

LEVEL_OF_CHIEF = {
    Rol.JEFE_VENTAS: ApprovalLevel.VENTAS,
    Rol.JEFE_DESARROLLO: ApprovalLevel.DESARROLLO,
}
COLUMNS = (
    "id",
    "descripcion",
    "tipo_solicitud",
    "state_id",
    "current_area_id",
    "created_at",
    "updated_at",
    "analisis",
    "creador_id",
    "client__nombre",
)
"""What a line of the start page reads."""


def my_turn(user: User, *, limit: int) -> list[WorkOrder]:
    """OTs that stand in this user's area and are theirs, or of whom they stand in for; the longest untouched first.

    The seller's own in Ventas; elsewhere those whose slot they hold. A technician of the room sees all that is there.
    Each has `instead_of`: who holds it, when that is somebody else.
    """
    people = acting_for(user)
    if acting_rol(user) in SALES:
        mine = _waiting(user).filter(current_area_id=Area.VENTAS, creador__in=people)
        return _with_absent(_listed(mine.annotate(held_by=F("creador")), limit), user)
    areas = _areas_of(user)
    if not areas:
        return []
    waiting = _waiting(user).filter(current_area_id__in=areas)
    if acting_rol(user) == Rol.TECNICO_MUESTRAS:
        return _with_absent(_listed(waiting.annotate(held_by=Value(user.pk)), limit), user)
    held = waiting.filter(
        assignments__user__in=people, assignments__until__isnull=True, assignments__area_id=slot_of(areas[0])
    )
    return _with_absent(_listed(held.annotate(held_by=F("assignments__user")), limit), user)


def _with_absent(ots: list[Any], user: User) -> list[WorkOrder]:
    """One query when the user stands in for a holder."""
    others = User.objects.in_bulk({ot.held_by for ot in ots} - {user.pk})
    for ot in ots:
        ot.instead_of = others.get(ot.held_by)
    return ots


def to_assign(user: User, *, limit: int) -> list[WorkOrder]:
    """OTs of the area whose slot nobody holds, the longest untouched first; only for who may fill it."""
    slot = slot_of_assigner(user)
    if slot is None:
        return []
    held = Assignment.objects.filter(work_order=OuterRef("pk"), area_id=slot, until__isnull=True)
    return _listed(_waiting(user).filter(~Exists(held), current_area_id__in=_areas_of(user)), limit)


def to_approve(user: User, *, limit: int) -> list[WorkOrder]:
    """OTs whose samples wait for this chief's decision, the longest untouched first."""
    level = LEVEL_OF_CHIEF.get(acting_rol(user))
    if level is None:
        return []
    return _listed(waiting_for(level, visible_ots(user)), limit)


def _areas_of(user: User) -> tuple[Area, ...]:
    """Catalogue roles work in both of theirs."""
    if user.area is None or user.area == Area.ADMINISTRACION:
        return ()
    return tuple(CATALOGUE) if user.area in CATALOGUE else (user.area,)


def _waiting(user: User) -> QuerySet[WorkOrder]:
    """What somebody has to work on: in no state in which its time stops."""
    return visible_ots(user).filter(~Q(state_id__in=STOPPED))


def _listed(ots: QuerySet[WorkOrder], limit: int) -> list[WorkOrder]:
    return list(ots.select_related("client").only(*COLUMNS).order_by("updated_at", "id")[:limit])
