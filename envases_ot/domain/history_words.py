"""Stored values in words, and what differs between two moments of a row."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from django.db.models import CharField, F, Field, Model, Value
from django.db.models.functions import Cast, JSONObject
from django.utils.formats import localize
from django.utils.text import capfirst
from django.utils.timezone import localtime

from envases_ot.models.base import event_model

SILENT: Final = {"created_at", "updated_at", "version", "last_login", "rule_set"}
"""Columns that change beside the real change; showing them would hide it."""
SECRET: Final = {"password", "secret"}
BLANK: Final = "(vacío)"
NAMING: Final = ("codigo", "descripcion", "nombre", "apellido", "username", "name")
"""Columns that rows are called by: all that is read of a row that is only named."""

type AnyField = Field[Any, Any]
type Snapshot = Mapping[str, Any]
"""Field name -> stored value of a row at one moment."""
type Pointed = tuple[type[Model], str]
"""A table that is pointed at, and the column that it is pointed at by."""


@dataclass(frozen=True, slots=True)
class Change:
    """`field` is the column's name, which the API knows it by."""

    field: str
    label: str
    old: str
    new: str


class Labels:
    """Stored values in words."""

    def __init__(self, names: Mapping[tuple[Pointed, str], str]) -> None:
        self._names = names

    def text(self, field: AnyField, value: Any) -> str:
        if value in (None, "", []):
            return BLANK
        if field.name in SECRET:
            return "••••••"
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        if field.is_relation:
            return self._names.get((_pointed(field), str(value)), f"N.º {value}")
        return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, bool):
        return "Sí" if value else "No"
    if isinstance(value, datetime):
        return str(localize(localtime(value)))
    if isinstance(value, Decimal):
        return str(localize(value))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def labels_of(fields: Iterable[AnyField], snapshots: Iterable[Snapshot]) -> Labels:
    """Names of all that these snapshots point at. One query."""
    relations = [field for field in fields if field.is_relation]
    return labels_for((field, row.get(field.name)) for row in snapshots for field in relations)


def labels_for(values: Iterable[tuple[AnyField, Any]]) -> Labels:
    """Names of what fields point at, of whichever tables. One query; none when there is nothing to name."""
    wanted: dict[Pointed, set[Any]] = defaultdict(set)
    for field, value in values:
        if field.is_relation and value is not None:
            wanted[_pointed(field)].add(value)
    tables = list(wanted)
    queries = [_naming_query(number, table, wanted[table]) for number, table in enumerate(tables)]
    if not queries:
        return Labels({})
    rows = queries[0].union(*queries[1:], all=True).order_by() if len(queries) > 1 else queries[0]
    return Labels({(tables[number], key): _name(tables[number], named) for number, key, named in rows})


def _pointed(field: Any) -> Pointed:
    return field.related_model, field.target_field.attname


def _naming_columns(model: type[Model]) -> list[str]:
    """In the model's order, which is that of `from_db`."""
    columns = [field for field in model._meta.concrete_fields if field.primary_key or field.name in NAMING]
    return [str(field.attname) for field in columns]


def _naming_query(number: int, table: Pointed, keys: set[Any]) -> Any:
    model, key = table
    columns = {name: F(name) for name in _naming_columns(model)}
    rows = model._default_manager.filter(**{f"{key}__in": keys}).order_by()
    return rows.values_list(Value(number), Cast(key, CharField()), JSONObject(**columns))


def _name(table: Pointed, named: Mapping[str, Any]) -> str:
    """As the row calls itself; one that is called by more than its name is read whole."""
    columns = _naming_columns(table[0])
    return str(table[0].from_db("default", columns, [named[column] for column in columns]))


def tracked_fields(model: type[Model]) -> list[AnyField]:
    """Columns whose change people care about."""
    events = {field.name for field in event_model(model)._meta.fields}
    return [
        field
        for field in model._meta.concrete_fields
        if field.name in events and field.name not in SILENT and not field.primary_key and not field.generated
    ]


def snapshot(row: Any, fields: Iterable[AnyField]) -> dict[str, Any]:
    return {field.name: getattr(row, field.attname) for field in fields}


def compare(fields: Sequence[AnyField], old: Snapshot, new: Snapshot, *, labels: Labels) -> list[Change]:
    """What differs, in field order; a new row shows what it was given, its noes left out."""
    return [
        Change(
            str(field.column),
            str(capfirst(str(field.verbose_name))),
            labels.text(field, old.get(field.name)),
            labels.text(field, new.get(field.name)),
        )
        for field in fields
        if _differs(old.get(field.name), new.get(field.name))
    ]


def _differs(old: Any, new: Any) -> bool:
    return bool(old != new) and not (_says_nothing(old) and _says_nothing(new))


def _says_nothing(value: Any) -> bool:
    """Blank, or a box nobody ticked; 0 is a value."""
    return value is None or value in ("", []) or value is False
