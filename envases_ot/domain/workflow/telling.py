"""Who is told of what: a notice to whoever holds the slot, to the chiefs where nobody does. Never to who did it.

Source: workflow/spec.md 15.1 and 6.
"""

from collections.abc import Iterable
from typing import Any, Final

from django.db import connection
from django.utils import timezone

from envases_ot.choices import Area, Rol
from envases_ot.domain.workflow.absences import stand_ins
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.models import Assignment, Notification, User, WorkOrder
from envases_ot.models.notifications import DETAIL_MAX

CHIEFS_OF: Final = {
    Area.VENTAS: frozenset({Rol.JEFE_VENTAS}),
    Area.DESARROLLO: frozenset({Rol.JEFE_DESARROLLO}),
    Area.DISENO: frozenset({Rol.JEFE_DISENO}),
    Area.CATALOGACION: frozenset({Rol.JEFE_CATALOGACION, Rol.JEFE_PRECATALOGACION}),
    Area.MUESTRAS: frozenset({Rol.JEFE_MUESTRAS}),
}
"""By slot."""
NOTICES_SQL: Final = """
    INSERT INTO envases_ot_notification (user_id, work_order_id, by_id, motive, detail, created_at)
    SELECT told.person, opened.ot, %(by)s, %(motive)s, %(detail)s, %(at)s
    FROM unnest(%(ots)s::bigint[]) WITH ORDINALITY AS opened (ot, place)
    CROSS JOIN unnest(%(users)s::bigint[]) WITH ORDINALITY AS told (person, place)
    ORDER BY opened.place, told.place
"""
"""Of many OTs at once, each chief of each."""

type Told = tuple[int, WorkOrder, str]
"""Who is told, of which OT, with which motive."""


def tell_slot(ot: WorkOrder, area: Area, motive: str, *, by: User, detail: str = "") -> None:
    """Tell whoever works on the OT in an area; a lost notice is told to the chiefs instead. Two or three queries."""
    tell(_holders(ot, area), ot, motive, by=by, detail=detail)


def tell(users: Iterable[int], ot: WorkOrder, motive: str, *, by: User, detail: str = "") -> None:
    """Tell these people, but not who acts; within the transaction of what they are told."""
    tell_each([(user, ot, motive) for user in users], by=by, detail=detail)


def tell_each(told: Iterable[Told], *, by: User, detail: str = "") -> None:
    """As `tell`, of many OTs at once; whoever is away is told, and who stands in for them too.

    One query, none when there is nobody to tell.
    """
    rows = list(told)
    if not rows:
        return
    chain = stand_ins().chain
    everybody = dict.fromkeys((one, ot, motive) for user, ot, motive in rows for one in (user, *chain(user)))
    Notification.objects.bulk_create(
        Notification(user_id=user, work_order=ot, by=by, motive=motive, detail=detail[:DETAIL_MAX])
        for user, ot, motive in everybody
        if user != by.pk
    )


def tell_chiefs(ot_pks: Iterable[int], area: Area, motive: str, *, by: User, detail: str = "") -> None:
    """Tell the chiefs of an area of these OTs, whoever works on them, and who stands in for them."""
    chain = stand_ins().chain
    people = dict.fromkeys(one for chief in _chiefs(slot_of(area)) for one in (chief, *chain(chief)))
    people.pop(by.pk, None)
    told: dict[str, Any] = {
        "by": by.pk,
        "motive": motive,
        "detail": detail[:DETAIL_MAX],
        "at": timezone.now(),
        "ots": list(ot_pks),
        "users": list(people),
    }
    with connection.cursor() as cursor:
        cursor.execute(NOTICES_SQL, told)


def _chiefs(slot: Area) -> list[int]:
    chiefs = User.objects.filter(rol__in=CHIEFS_OF.get(slot, ()), is_active=True)
    return list(chiefs.values_list("pk", flat=True))


def _holders(ot: WorkOrder, area: Area) -> list[int]:
    slot = slot_of(area)
    if slot == Area.VENTAS:
        return [ot.creador_id]
    held = Assignment.objects.filter(work_order=ot, area_id=slot, until__isnull=True)
    holders = list(held.values_list("user_id", flat=True))
    return holders or _chiefs(slot)


def mark_read(user: User, *, ot_pk: int) -> None:
    """Whoever opens the way of an OT has read what they were told of it. One query."""
    unread = Notification.objects.filter(user=user, work_order_id=ot_pk, read_at__isnull=True)
    unread.update(read_at=timezone.now())


def unread_notices(user: User, *, limit: int) -> list[Notification]:
    """What somebody was told and did not read, newest first, each with who did it."""
    unread = Notification.objects.filter(user=user, read_at__isnull=True).select_related("by")
    return list(unread.order_by("-id")[:limit])
