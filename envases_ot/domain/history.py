"""History of any object, read from its event rows: who, when, by which door, what was and what is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import Model, QuerySet

from envases_ot.domain.history_words import (
    AnyField,
    Change,
    Snapshot,
    compare,
    labels_for,
    snapshot,
    tracked_fields,
)
from envases_ot.models import User
from envases_ot.models.base import event_model

PAGE: Final = 200
"""Events read for one page, newest first."""
DEEDS: Final = {"insert": "Creó", "update": "Modificó", "delete": "Eliminó"}
NOBODY: Final = "El sistema"


@dataclass(frozen=True, slots=True)
class Write:
    """A write as it is stored.

    Attributes:
        author: key of the user; 0 when it was no signed-in person.
        url: the address it came by; "" when it came by none.
        old, new: the columns that are compared; `old` is empty for a new row.
    """

    model: type[Model]
    row_id: int
    at: datetime
    label: str
    author: int
    url: str
    fields: Sequence[AnyField]
    old: Snapshot
    new: Snapshot


@dataclass(frozen=True, slots=True)
class Entry:
    """One write in words. `subject` names a child row; blank for the object itself."""

    at: datetime
    who: str
    author: int
    door: str
    deed: str
    subject: str
    model: type[Model]
    row_id: int
    changes: tuple[Change, ...]


def entries_of(obj: Model, *, children: Iterable[tuple[type[Model], str]] = ()) -> list[Entry]:
    """Writes of an object and of its child rows, newest first; silent columns left out.

    Args:
        children: child models with the name of their foreign key to the object.
    """
    writes = _writes(type(obj), pgh_obj_id=obj.pk) if is_tracked(type(obj)) else []
    for model, key in children:
        writes += _writes(model, **{f"{key}_id": obj.pk})
    entries = in_words(writes, of=type(obj))
    return sorted(entries, key=lambda entry: entry.at, reverse=True)[:PAGE]


def is_tracked(model: type[Model]) -> bool:
    """Whether writes of the model leave events; tables of the libraries (tokens, failed sign-ins) do not."""
    return any(relation.name == "events" for relation in model._meta.related_objects)


def _writes(model: type[Model], **where: Any) -> list[Write]:
    """Oldest first, each with what its row was before."""
    fields = tracked_fields(model)
    before: dict[Any, Snapshot] = {}
    writes = []
    for event in reversed(_events(model, **where)):
        new = snapshot(event, fields)
        old = {} if event.pgh_label == "insert" else before.get(event.pgh_obj_id, {})
        metadata = _metadata(event)
        writes.append(
            Write(
                model=model,
                row_id=event.pgh_obj_id,
                at=event.pgh_created_at,
                label=event.pgh_label,
                author=metadata.get("user") or 0,
                url=metadata.get("url") or "",
                fields=fields,
                old=old,
                new=new,
            )
        )
        before[event.pgh_obj_id] = new
    return writes


def _events(model: type[Model], **where: Any) -> QuerySet[Any]:
    events: QuerySet[Any] = event_model(model).objects.filter(**where)
    return events.select_related("pgh_context").order_by("-pgh_id")[: PAGE + 1]


def author_pk(event: Any) -> int:
    """Who wrote it; 0 when it was no signed-in person. Reads pgh_context: a query when it is not loaded."""
    return _metadata(event).get("user") or 0


def _metadata(event: Any) -> Mapping[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}


def authors_of(events: Iterable[Any]) -> dict[int, str]:
    """{user: name} of those who wrote the events; one query."""
    return names_of({author_pk(event) for event in events})


def names_of(users: Iterable[int]) -> dict[int, str]:
    """{user: name}; one query."""
    return {user.pk: str(user) for user in User.objects.filter(pk__in=users)}


def in_words(writes: Sequence[Write], *, of: type[Model]) -> list[Entry]:
    """The writes that changed something people care about, in their order. Two queries.

    Args:
        of: the model whose history it is; rows of others are named.
    """
    labels = labels_for(
        (field, row.get(field.name))
        for write in writes
        for field in write.fields
        for row in (write.old, write.new)
    )
    users = names_of({write.author for write in writes})
    entries = []
    for write in writes:
        changes = compare(write.fields, write.old, write.new, labels=labels)
        if changes or write.label != "update":
            entries.append(
                Entry(
                    at=write.at,
                    who=users.get(write.author, NOBODY),
                    author=write.author if write.author in users else 0,
                    door=_door(write.url),
                    deed=DEEDS[write.label],
                    subject="" if write.model is of else str(write.model._meta.verbose_name),
                    model=write.model,
                    row_id=write.row_id,
                    changes=tuple(changes),
                )
            )
    return entries


def _door(url: str) -> str:
    return "API" if url.startswith("/api/") else "Administrador" if url else "Comando"
