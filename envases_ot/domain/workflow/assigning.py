"""Who works on an OT: whom somebody may assign, with their load, and the assignment itself, of one OT or of many.

Source: workflow/spec.md 12 and 24.5, permissions.json assign.self and assign.team.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import pghistory
from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone

from envases_ot.choices import AREA_OF_ROL, Area, Rol
from envases_ot.domain.permissions import acting_rol, visible_ots
from envases_ot.domain.workflow.absences import StandIns, stand_ins
from envases_ot.domain.workflow.durations import STOPPED
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.telling import tell_each
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import Absence, Assignment, User, WorkOrder
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

MOST_OTS: Final = 200
"""That are assigned at once."""
TAKEN: Final = "pida a su jefe que la reasigne"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be put into a slot; `load` counts the OTs at work that they hold already.

    Attributes:
        absence: of today, with who stands in; None when they are here.
    """

    user: User
    load: int
    absence: Absence | None


@dataclass(frozen=True, slots=True)
class Planned:
    """One OT before somebody who assigns: who holds the slot that they fill, and why they may not fill it."""

    ot: WorkOrder
    holder: User | None
    why_not: str | None


def slot_of_assigner(user: User) -> Area | None:
    """The slot that this user fills; None when they assign nobody."""
    rol = acting_rol(user)
    return slot_of(AREA_OF_ROL[rol]) if rol in ASSIGNERS else None


def candidates(by: User, *, standing: StandIns | None = None) -> list[Candidate]:
    """Whom this user may assign, the least loaded first; one query, none for who assigns nobody.

    Args:
        standing: what `stand_ins` gave, where it was asked already.
    """
    rol = acting_rol(by)
    if rol not in ASSIGNERS:
        return []
    at_work = Q(assignments__until__isnull=True, assignments__work_order__active=True)
    at_work &= ~Q(assignments__work_order__state_id__in=STOPPED)
    people = User.objects.filter(Q(rol__in=TEAM.get(rol, ())) | Q(pk=by.pk), is_active=True)
    loaded = people.annotate(load=Count("assignments", filter=at_work)).order_by("load", "nombre", "apellido")
    away = (standing or stand_ins()).absence_of
    return [Candidate(user, user.load, away.get(user.pk)) for user in loaded]


def planned_assignments(ots: Sequence[WorkOrder], *, by: User) -> list[Planned]:
    """What stands before assigning each of these OTs, in their order. One query."""
    slot = slot_of_assigner(by)
    held = {} if slot is None else _held(ots, slot)
    return [
        Planned(ot, holder.user if holder else None, _why_not(holder, user=by, by=by))
        for ot in ots
        for holder in [held.get(ot.pk)]
    ]


def assign_ot(ot_pk: int, *, user: User, by: User) -> Assignment:
    """As `assign_ots`, of one.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED, TransitionError: SLOT_TAKEN. Nothing is saved then.
    """
    with transaction.atomic():
        ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
        return _assign([ot], user=user, by=by, field="user_id")[0]


def assign_ots(ot_pks: Collection[int], *, user: User, by: User) -> list[Assignment]:
    """Put somebody into the slot of their area on each of these OTs, all or none; in the order of the OTs' numbers.

    A chief assigns their team or themselves; staff take OTs that nobody holds. Whoever held a slot is kept in the
    history; where it is that person already, nothing changes. Six queries, whatever the number of OTs.

    Raises:
        NotAllowedError: NOT_ALLOWED. TransitionError: INVALID_INPUT, none, too many, or not to be seen by who assigns;
            SLOT_TAKEN. Each names the OTs; nothing is saved then.
    """
    numbers = set(ot_pks)
    if not 0 < len(numbers) <= MOST_OTS:
        raise _malformed(f"Elija de 1 a {MOST_OTS} OT.")
    with transaction.atomic():
        rows = visible_ots(by).select_for_update(of=("self",)).filter(pk__in=numbers).order_by("pk")
        ots = list(rows)
        if len(ots) < len(numbers):
            lost = numbers - {ot.pk for ot in ots}
            raise _malformed(f"No existen, o no las ve: OT {_list(lost)}.")
        return _assign(ots, user=user, by=by, field="work_orders")


def _assign(ots: Sequence[WorkOrder], *, user: User, by: User, field: str) -> list[Assignment]:
    """Of locked OTs."""
    slot = _slot_to_fill(user, by)
    held = _held(ots, slot)
    refused = [ot.pk for ot in ots if _why_not(held.get(ot.pk), user=user, by=by) is not None]
    if refused:
        which = "La OT" if len(ots) == 1 else f"No se asignó ninguna. Cada una de estas OT ({_list(refused)})"
        message = f"{which} ya tiene a alguien en ese puesto: {TAKEN}."
        raise TransitionError(message, code="SLOT_TAKEN", field=field)
    changing = [ot for ot in ots if ot.pk not in held or held[ot.pk].user_id != user.pk]
    with pghistory.context(user=by.pk):
        ended = [held[ot.pk].pk for ot in changing if ot.pk in held]
        Assignment.objects.filter(pk__in=ended).update(until=timezone.now())
        begun = Assignment.objects.bulk_create(
            Assignment(work_order=ot, area_id=slot, user=user, assigned_by=by) for ot in changing
        )
    told = [(user.pk, ot, "Reasignado" if ot.pk in held else "Asignado") for ot in changing]
    tell_each(told, by=by)
    now = held | {row.work_order_id: row for row in begun}
    return [now[ot.pk] for ot in ots]


def _slot_to_fill(user: User, by: User) -> Area:
    """The slot of somebody whom `by` may assign.

    Raises:
        NotAllowedError: NOT_ALLOWED.
    """
    rol, area = acting_rol(by), AREA_OF_ROL.get(Rol(user.rol))
    is_team = user.is_active and (user.pk == by.pk or Rol(user.rol) in TEAM.get(rol, ()))
    if area is None or slot_of(area) not in SLOTS or rol not in ASSIGNERS or not is_team:
        message = "Un jefe asigna a su equipo o a sí mismo; los demás toman para sí una OT sin asignar."
        raise NotAllowedError(message, code="NOT_ALLOWED", field="user_id")
    return slot_of(area)


def _held(ots: Collection[WorkOrder], slot: Area) -> dict[int, Assignment]:
    """{OT: who holds the slot}, those that nobody holds left out."""
    held = Assignment.objects.filter(work_order__in=ots, area_id=slot, until__isnull=True)
    return {row.work_order_id: row for row in held.select_related("user", "assigned_by")}


def _why_not(holder: Assignment | None, *, user: User, by: User) -> str | None:
    """Only a chief takes a slot from who holds it."""
    is_free = holder is None or holder.user_id == user.pk or acting_rol(by) in TEAM
    return None if is_free else TAKEN


def _malformed(message: str) -> TransitionError:
    return TransitionError(message, code="INVALID_INPUT", field="work_orders")


def _list(numbers: Collection[int]) -> str:
    return ", ".join(str(number) for number in sorted(numbers))
