"""What happened to an OT since somebody read it, told from its event rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from django.utils.timezone import localtime

from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.errors import StaleError
from envases_ot.models import User, WorkOrder
from envases_ot.models.base import event_model


@dataclass(frozen=True, slots=True)
class Change:
    """One write of somebody. `who` is "" when no person was signed in; labels stand in screen order."""

    version: int
    who: str
    at: datetime
    labels: tuple[str, ...]


def changes_since(ot_pk: int, version: int) -> list[Change]:
    """The writes that made later versions than this one, oldest first; two queries."""
    events = list(
        event_model(WorkOrder)
        .objects.filter(pgh_obj_id=ot_pk, version__gte=version)
        .select_related("pgh_context")
        .order_by("pgh_id")
    )
    authors = {_author(event) for event in events}
    names = {user.pk: str(user) for user in User.objects.filter(pk__in=authors)}
    return [
        Change(event.version, names.get(_author(event), ""), event.pgh_created_at, _labels(before, event))
        for before, event in pairwise(events)
    ]


def stale_error(ot_pk: int, *, expected: int) -> StaleError:
    """The refusal that tells who changed what, so that nothing typed is lost over it."""
    told = "; ".join(
        f"{change.who or 'Otra persona'} cambió {', '.join(change.labels) or 'datos internos'} "
        f"el {localtime(change.at):%d-%m-%Y a las %H:%M}"
        for change in changes_since(ot_pk, expected)
    )
    message = f"La OT {ot_pk} cambió después de que usted la abrió: {told or 'otra persona la guardó'}."
    return StaleError(f"{message} Vuelva a leerla y repita su cambio.", code="STALE")


def _author(event: Any) -> int:
    """0 when no person was signed in."""
    metadata: Mapping[str, Any] = event.pgh_context.metadata if event.pgh_context else {}
    return metadata.get("user") or 0


def _labels(before: Any, after: Any) -> tuple[str, ...]:
    fields = {field.column: field for field in WorkOrder._meta.concrete_fields}
    return tuple(
        str(fields[column].verbose_name)
        for column in COLUMNS
        if getattr(before, fields[column].attname) != getattr(after, fields[column].attname)
    )
