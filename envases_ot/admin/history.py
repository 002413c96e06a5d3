"""History of any object, read from its event rows: who, when, by which door, what was and what is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models.functions import JSONObject
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.formats import localize
from django.utils.text import capfirst
from django.utils.timezone import localtime

from envases_ot.models import CascadeValidCombination, User
from envases_ot.models.base import event_model

SILENT = {"created_at", "updated_at", "version", "last_login", "rule_set"}
"""Columns that change beside the real change; showing them would hide it."""

SECRET = {"password"}
PAGE = 200
"""Events read for one page, newest first."""

NAMING = frozenset({"codigo", "descripcion", "nombre", "apellido", "username", "name", "work_order_id"})
"""Columns that the name of a row is made of."""
NAMED_BY_OTHERS = (CascadeValidCombination,)

DEEDS = {"insert": "Creó", "update": "Modificó", "delete": "Eliminó"}
BLANK = "(vacío)"

type Snapshot = dict[str, Any]
"""Field name -> stored value of a row at one moment."""


@dataclass(frozen=True, slots=True)
class Change:
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One write. `subject` names a child row; blank for the object itself."""

    at: datetime
    who: str
    door: str
    deed: str
    subject: str
    changes: tuple[Change, ...]


def history_page(model_admin: Any, request: HttpRequest, object_id: str) -> HttpResponse:
    """The page of one object.

    Raises:
        PermissionDenied: the user may not see the object.
    """
    obj = model_admin.get_object(request, object_id)
    if obj is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    if not model_admin.has_view_permission(request, obj):
        raise PermissionDenied
    context = {
        **model_admin.admin_site.each_context(request),
        "title": f"Historial: {obj}",
        "object": obj,
        "opts": model_admin.opts,
        "entries": entries_of(obj, children=model_admin.history_children),
        "limit": PAGE,
    }
    return TemplateResponse(request, "admin/object_history.html", context)


def entries_of(obj: models.Model, *, children: Iterable[tuple[type[models.Model], str]] = ()) -> list[Entry]:
    """Writes of an object and of its child rows, newest first; silent columns left out.

    Args:
        children: child models with the name of their foreign key to the object.
    """
    groups = [(type(obj), list(_events(type(obj), pgh_obj_id=obj.pk)))] if is_tracked(type(obj)) else []
    groups += [(model, list(_events(model, **{f"{key}_id": obj.pk}))) for model, key in children]
    users = authors_of([event for _, events in groups for event in events])
    entries = []
    for model, events in groups:
        subject = "" if model is type(obj) else str(model._meta.verbose_name)
        entries += _entries(model, events, users=users, subject=subject)
    return sorted(entries, key=lambda entry: entry.at, reverse=True)[:PAGE]


def is_tracked(model: type[models.Model]) -> bool:
    """Whether writes of the model leave events; tables of the libraries (tokens, failed sign-ins) do not."""
    return any(relation.name == "events" for relation in model._meta.related_objects)


def _events(model: type[models.Model], **where: Any) -> models.QuerySet:
    events = event_model(model).objects.filter(**where)
    return events.select_related("pgh_context").order_by("-pgh_id")[: PAGE + 1]


def author_pk(event: Any) -> int:
    """Who wrote it; 0 when it was no signed-in person. Reads pgh_context: a query when it is not loaded."""
    return _metadata(event).get("user") or 0


def _metadata(event: Any) -> dict[str, Any]:
    return event.pgh_context.metadata if event.pgh_context else {}


def authors_of(events: Iterable[Any]) -> dict[int, str]:
    """{user: name} of those who wrote the events; one query."""
    wanted = {author_pk(event) for event in events}
    return {user.pk: str(user) for user in User.objects.filter(pk__in=wanted)}


def _entries(
    model: type[models.Model], events: list[Any], *, users: Mapping[int, str], subject: str
) -> list[Entry]:
    fields = tracked_fields(model)
    before: dict[Any, Snapshot] = {}
    pairs = []
    for event in reversed(events):
        after = snapshot(event, fields)
        pairs.append((event, before.get(event.pgh_obj_id, {}), after))
        before[event.pgh_obj_id] = after
    labels = labels_of(fields, [values for _, old, new in pairs for values in (old, new)])
    entries = []
    for event, old, new in pairs:
        changes = compare(fields, {} if event.pgh_label == "insert" else old, new, labels=labels)
        if changes or event.pgh_label != "update":
            who, door = _author(event, users)
            entries.append(
                Entry(event.pgh_created_at, who, door, DEEDS[event.pgh_label], subject, tuple(changes))
            )
    return entries


def tracked_fields(model: type[models.Model]) -> list[models.Field]:
    """Columns whose change people care about."""
    events = {field.name for field in event_model(model)._meta.fields}
    return [
        field
        for field in model._meta.concrete_fields
        if field.name in events and field.name not in SILENT and not field.primary_key and not field.generated
    ]


def snapshot(row: Any, fields: Iterable[models.Field]) -> Snapshot:
    return {field.name: getattr(row, field.attname) for field in fields}


def compare(
    fields: Iterable[models.Field], old: Snapshot, new: Snapshot, *, labels: "Labels"
) -> list[Change]:
    """What differs, in field order; a new row shows what it was given, its noes left out."""
    return [
        Change(
            capfirst(str(field.verbose_name)),
            labels.text(field, old.get(field.name)),
            labels.text(field, new[field.name]),
        )
        for field in fields
        if _differs(old.get(field.name), new[field.name])
    ]


def _differs(old: Any, new: Any) -> bool:
    return old != new and not (_says_nothing(old) and _says_nothing(new))


def _says_nothing(value: Any) -> bool:
    """Blank, or a box nobody ticked; 0 is a value."""
    return value is None or value == "" or value is False


def _author(event: Any, users: Mapping[int, str]) -> tuple[str, str]:
    url = _metadata(event).get("url") or ""
    door = "API" if url.startswith("/api/") else "Administrador" if url else "Comando"
    return users.get(author_pk(event), "El sistema"), door


class Labels:
    """Stored values in words; looks up each referenced table once."""

    def __init__(self, names: Mapping[tuple[str, Any], str]) -> None:
        self._names = names

    def text(self, field: models.Field, value: Any) -> str:
        if value in (None, ""):
            return BLANK
        if field.name in SECRET:
            return "••••••"
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        if field.is_relation:
            return self._names.get((field.name, value), f"N.º {value}")
        return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, bool):
        return "Sí" if value else "No"
    if isinstance(value, datetime):
        return str(localize(localtime(value)))
    return str(value)


def labels_of(fields: Iterable[models.Field], snapshots: Iterable[Snapshot]) -> Labels:
    """One query, whatever the foreign keys that have values; another for rows that are named by other tables."""
    relations: dict[str, Any] = {field.name: field for field in fields if field.is_relation}
    values: dict[str, set[Any]] = defaultdict(set)
    for row in snapshots:
        for name in relations:
            values[name].add(row.get(name))
    wanted = [(field, keys) for name, field in relations.items() if (keys := values[name] - {None})]
    names: dict[tuple[str, Any], str] = {}
    for field, keys in wanted:
        if field.related_model in NAMED_BY_OTHERS:
            found = field.related_model._default_manager.filter(pk__in=keys)
            names |= {(field.name, row.pk): str(row) for row in found}
    for name, columns in _rows_referred_to(wanted):
        field = relations[name]
        names[name, columns[field.target_field.attname]] = str(field.related_model(**columns))
    return Labels(names)


def _rows_referred_to(wanted: Iterable[tuple[Any, Iterable[Any]]]) -> Iterable[tuple[str, Snapshot]]:
    """(name of the field, {column: value}) of each row; the columns are those that names are made of."""
    queries = [
        _named_rows(field, keys) for field, keys in wanted if field.related_model not in NAMED_BY_OTHERS
    ]
    return queries[0].union(*queries[1:], all=True).order_by() if queries else ()


def _named_rows(field: Any, keys: Iterable[Any]) -> models.QuerySet:
    model, key = field.related_model, field.target_field.attname
    columns = [
        column.attname
        for column in model._meta.concrete_fields
        if column.primary_key or column.attname == key or column.attname in NAMING
    ]
    rows = model._base_manager.filter(**{f"{key}__in": keys}).order_by()
    name = models.Value(field.name, output_field=models.CharField())
    return rows.values_list(name, JSONObject(**{column: models.F(column) for column in columns}))
