"""Who works on an OT: whom somebody may assign, with their load, and the assignment itself.

Source: workflow/spec.md 12, permissions.json assign.self and assign.team.
"""

from dataclasses import dataclass
from typing import Final

import pghistory
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone

from envases_ot.choices import AREA_OF_ROL, Area, Rol
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.telling import tell
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import Assignment, User, WorkOrder
from envases_ot.models.workflow import SLOTS

TEAM: Final = {
    Rol.JEFE_DESARROLLO: frozenset({Rol.INGENIERO}),
    Rol.JEFE_DISENO: frozenset({Rol.DISENADOR}),
    Rol.JEFE_PRECATALOGACION: frozenset({Rol.PRECATALOGADOR, Rol.CATALOGADOR}),
    Rol.JEFE_CATALOGACION: frozenset({Rol.PRECATALOGADOR, Rol.CATALOGADOR}),
    Rol.JEFE_MUESTRAS: frozenset({Rol.TECNICO_MUESTRAS}),
}
"""{chief: roles that they assign, beside themselves}. Source: workflow/spec.md 12 and 20.1."""

ASSIGNERS: Final = frozenset(
    {*TEAM, Rol.INGENIERO, Rol.DISENADOR, Rol.PRECATALOGADOR, Rol.CATALOGADOR, Rol.TECNICO_MUESTRAS}
)
"""Source: permissions.json assign.self and assign.team; Ventas holds its slot by being the seller."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be put into a slot; `load` counts the OTs at work that they hold already."""

    user: User
    load: int


def slot_of_assigner(user: User) -> Area | None:
    """The slot that this user fills; None when they assign nobody."""
    rol = acting_rol(user)
    return slot_of(AREA_OF_ROL[rol]) if rol in ASSIGNERS else None


def candidates(by: User) -> list[Candidate]:
    """Whom this user may assign, the least loaded first; one query, none for who assigns nobody."""
    rol = acting_rol(by)
    if rol not in ASSIGNERS:
        return []
    at_work = Q(assignments__until__isnull=True, assignments__work_order__active=True)
    at_work &= ~Q(assignments__work_order__state_id__in=STOPPED)
    people = User.objects.filter(Q(rol__in=TEAM.get(rol, ())) | Q(pk=by.pk), is_active=True)
    loaded = people.annotate(load=Count("assignments", filter=at_work)).order_by("load", "nombre", "apellido")
    return [Candidate(user, user.load) for user in loaded]


@transaction.atomic
def assign_ot(ot_pk: int, *, user: User, by: User) -> Assignment:
    """Put somebody into the slot of their area; whoever held it is kept in the history.

    A chief assigns their team or themselves; staff take an OT that nobody holds.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED, TransitionError: SLOT_TAKEN. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    rol, area = acting_rol(by), AREA_OF_ROL.get(Rol(user.rol))
    is_team = user.is_active and (user.pk == by.pk or Rol(user.rol) in TEAM.get(rol, ()))
    if area is None or slot_of(area) not in SLOTS or rol not in ASSIGNERS or not is_team:
        message = "Un jefe asigna a su equipo o a sí mismo; los demás toman para sí una OT sin asignar."
        raise NotAllowedError(message, code="NOT_ALLOWED", field="user_id")
    held = Assignment.objects.filter(work_order=ot, area_id=slot_of(area), until__isnull=True)
    holder = held.first()
    if holder is not None and holder.user_id == user.pk:
        return holder
    if holder is not None and rol not in TEAM:
        message = "La OT ya tiene a alguien en ese puesto: pida a su jefe que la reasigne."
        raise TransitionError(message, code="SLOT_TAKEN", field="user_id")
    with pghistory.context(user=by.pk):
        held.update(until=timezone.now())
        assignment = Assignment.objects.create(
            work_order=ot, area_id=slot_of(area), user=user, assigned_by=by
        )
    tell([user.pk], ot, "Reasignado" if holder else "Asignado", by=by)
    return assignment
