"""Absences as people keep them: for themselves, a chief for the area; who may stand in, and when.

Source: workflow/spec.md 12 and 24.5. That both work on the same slot, and that an external seller sees the OTs of their
own client only (20.16), decides who may stand in for whom.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

import pghistory
from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from envases_ot.choices import AREA_OF_ROL, Area, Rol
from envases_ot.domain.permission_table import SUPER, WORKERS
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.telling import CHIEFS_OF
from envases_ot.errors import InvalidError, NotAllowedError, Problem
from envases_ot.models import Absence, User

KEEPS: Final = ("act.change_state", "act.reopen_finished")
"""Actions that open the doors of absences: those of who works on OTs."""


@dataclass(frozen=True, slots=True)
class Span:
    """Somebody away on these days, both included, and who stands in."""

    user: int
    substitute: int
    first_day: date
    last_day: date


def kept_people(by: User) -> QuerySet[User]:
    """Whose absences this user keeps: their own, those of their area's people as its chief, all as the highest role."""
    rol = acting_rol(by)
    if rol in SUPER:
        return User.objects.filter(rol__in=WORKERS, is_active=True)
    slot = _slot(Rol(by.rol))
    is_chief = slot is not None and rol in CHIEFS_OF.get(slot, ())
    own = Q(pk=by.pk, rol__in=WORKERS)
    return User.objects.filter(own | Q(rol__in=_roles_of(slot)) if is_chief else own, is_active=True)


def possible_substitutes(by: User) -> QuerySet[User]:
    """Whom this user may name as a substitute of somebody."""
    roles = WORKERS if acting_rol(by) in SUPER else _roles_of(_slot(Rol(by.rol)))
    return User.objects.filter(rol__in=roles, is_active=True)


def seen_absences(by: User) -> QuerySet[Absence]:
    """Those not over of whom this user keeps, and those in which they stand in, the soonest first."""
    rows = Absence.objects.filter(last_day__gte=timezone.localdate())
    seen = rows.filter(Q(user__in=kept_people(by)) | Q(substitute=by))
    return seen.select_related("user", "substitute")


def may_keep(by: User, absence: Absence) -> bool:
    return kept_people(by).filter(pk=absence.user_id).exists()


def add_absence(*, user: User, substitute: User, first_day: date, last_day: date, by: User) -> Absence:
    """
    Raises:
        NotAllowedError: NOT_ALLOWED. InvalidError: DAYS_REVERSED, ABSENCE_OVER, SUBSTITUTE_SELF, SUBSTITUTE_INACTIVE,
            SUBSTITUTE_OF_OTHER_TEAM, ABSENCE_OVERLAPS, ABSENCE_CIRCLE; all that apply. Nothing is saved then.
    """
    absence = Absence(user=user, substitute=substitute, first_day=first_day, last_day=last_day)
    with transaction.atomic(), pghistory.context(user=by.pk):
        _lock()
        _require_keeper(absence, by)
        problems = list(_problems(absence))
        if problems:
            raise InvalidError(problems)
        absence.save(force_insert=True)
    return absence


def remove_absence(absence_pk: int, *, by: User) -> Absence:
    """Take an absence away; its history stays. One that has begun ends yesterday instead: what happened is kept.

    Raises:
        Absence.DoesNotExist, NotAllowedError: NOT_ALLOWED. Nothing is saved then.
    """
    with transaction.atomic(), pghistory.context(user=by.pk):
        _lock()
        absence = seen_absences(by).get(pk=absence_pk)
        _require_keeper(absence, by)
        yesterday = date.fromordinal(timezone.localdate().toordinal() - 1)
        if absence.first_day > yesterday:
            Absence.objects.filter(pk=absence.pk).delete()
        else:
            absence.last_day = yesterday
            absence.save(update_fields=["last_day"])
    return absence


def _lock() -> None:
    """Absences are written one at a time: whether two of them make a circle is seen in neither alone."""
    with connection.cursor() as cursor:
        cursor.execute("LOCK TABLE envases_ot_absence IN SHARE ROW EXCLUSIVE MODE")


def _require_keeper(absence: Absence, by: User) -> None:
    if not may_keep(by, absence):
        message = "Cada uno anota sus ausencias; las de los demás, la jefatura de su área."
        raise NotAllowedError(message, code="NOT_ALLOWED", field="user_id")


def _problems(absence: Absence) -> Iterable[Problem]:
    if absence.last_day < absence.first_day:
        message = "El último día es anterior al primero."
        yield Problem("last_day", "DAYS_REVERSED", message)
        return
    if absence.last_day < timezone.localdate():
        yield Problem(
            "last_day", "ABSENCE_OVER", "Esos días ya pasaron: anote una ausencia de hoy en adelante."
        )
    refused = _substitute_refused(absence.user, absence.substitute)
    if refused is not None:
        yield refused
        return
    at_once = Absence.objects.filter(first_day__lte=absence.last_day, last_day__gte=absence.first_day)
    spans = [_span(row) for row in at_once]
    if any(span.user == absence.user_id for span in spans):
        message = "Esa persona ya tiene otra ausencia en esos días: quítela antes, o elija otros."
        yield Problem("first_day", "ABSENCE_OVERLAPS", message)
    elif closes_circle(_span(absence), spans):
        message = (
            "Se reemplazarían en círculo: en esos días el reemplazo está ausente y lo reemplaza esta persona."
        )
        yield Problem("substitute_id", "ABSENCE_CIRCLE", message)


def _substitute_refused(user: User, substitute: User) -> Problem | None:
    if substitute.pk == user.pk:
        return Problem(
            "substitute_id", "SUBSTITUTE_SELF", "Nadie se reemplaza a sí mismo: elija a otra persona."
        )
    if not substitute.is_active:
        return Problem("substitute_id", "SUBSTITUTE_INACTIVE", "Esa persona ya no está activa: elija a otra.")
    slot = _slot(Rol(user.rol))
    is_same_team = slot is not None and _slot(Rol(substitute.rol)) == slot
    is_external = Rol.VENDEDOR_EXTERNO in (user.rol, substitute.rol)
    if is_same_team and (not is_external or _same_client(user, substitute)):
        return None
    message = "Reemplaza alguien de la misma área; a un vendedor externo, otro de su mismo cliente."
    return Problem("substitute_id", "SUBSTITUTE_OF_OTHER_TEAM", message)


def _same_client(user: User, substitute: User) -> bool:
    """Both of them external sellers of one client: an external one never sees what others sell."""
    is_same = user.rol == substitute.rol and user.client_id == substitute.client_id
    return is_same and user.client_id is not None


def closes_circle(new: Span, others: Iterable[Span]) -> bool:
    """Whether on some day of the new absence its substitute is away, and who stands in leads back to who is away.

    Args:
        others: those that are stored, without a circle among them.
    """
    rows = list(others)

    def leads_back(person: int, first: date, last: date) -> bool:
        return any(
            one.substitute == new.user
            or leads_back(one.substitute, max(first, one.first_day), min(last, one.last_day))
            for one in rows
            if one.user == person and one.first_day <= last and one.last_day >= first
        )

    return leads_back(new.substitute, new.first_day, new.last_day)


def _span(row: Absence) -> Span:
    return Span(row.user_id, row.substitute_id, row.first_day, row.last_day)


def _slot(rol: Rol) -> Area | None:
    """The slot that a role works on; None for who works on none."""
    area = AREA_OF_ROL.get(rol)
    return None if area is None or rol not in WORKERS else slot_of(area)


def _roles_of(slot: Area | None) -> frozenset[Rol]:
    return frozenset(rol for rol in WORKERS if slot is not None and _slot(rol) == slot)
