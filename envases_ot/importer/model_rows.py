"""Rows of a sheet that become rows of a catalog, or clients and their parts: new ones, and changes by key."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, ClassVar

import pghistory
from django.core.exceptions import ValidationError
from django.db.models import Field, ForeignKey, Model

from envases_ot.errors import Problem
from envases_ot.importer.columns import SheetColumn, column_of
from envases_ot.models import Client, Contact, Installation, User
from envases_ot.models.base import CodedCatalog
from envases_ot.models.clients import normalize_rut
from envases_ot.models.work_orders.queryset import fold

KEYS: dict[type[Model], tuple[str, ...]] = {
    Client: ("rut", "codigo"),
    Installation: ("client_id", "nombre"),
    Contact: ("client_id", "email"),
}
"""Attributes that say which row is meant; catalogs are known by their code, else by their number."""
FIRST_OF = frozenset({Client})
"""Models whose key is the first attribute that is filled in, not all of them together."""
NOT_TYPED = frozenset({"created_at", "updated_at", "por_confirmar"})


@dataclass(slots=True)
class Judged:
    """A row ready to be written; `changed` names what differs from the stored one, None for a new row."""

    row: Model
    changed: list[str] | None


class ModelRows:
    """What the loader asks of a kind of rows; here, rows of one model."""

    model: ClassVar[type[Model]]
    is_judged_whole = False

    def __init__(self, by: User) -> None:
        self.by = by
        self.keys = key_names(self.model)
        stored = self.model._base_manager.all()
        self.stored = {key: row for row in stored.iterator(chunk_size=2000) if (key := self._key(row))}
        self.seen: set[tuple[str, ...]] = set()
        self.not_asked = [
            field.name
            for field in self.model._meta.concrete_fields
            if isinstance(field, ForeignKey) or field.generated or field.primary_key
        ]

    @classmethod
    def columns(cls) -> list[SheetColumn]:
        return [column_of(field) for field in typed_fields(cls.model)]

    def judged(self, values: dict[str, Any]) -> tuple[Any, list[Problem]]:
        """The row with these values laid over the stored one of the same key, and what the model says of it."""
        if self.model is Client and values.get("rut"):
            with suppress(ValidationError):  # said again, with its field, by the model's own check
                values["rut"] = normalize_rut(values["rut"])
        probe = self.model(**values)
        key = self._key(probe)
        stored = self.stored.get(key) if key else None
        row = probe if stored is None else stored
        problems = self._twice(key)
        changed = None
        if stored is not None:
            changed = [name for name, value in values.items() if getattr(row, name) != value]
            for name in changed:
                setattr(row, name, values[name])
        return Judged(row, changed), problems + _problems(row, self.not_asked)

    def write(self, rows: Sequence[Any]) -> tuple[int, int]:
        """How many are new, and how many were there and changed."""
        new = [each.row for each in rows if each.changed is None]
        edited = [each for each in rows if each.changed]
        with pghistory.context(user=self.by.pk):
            self.model._base_manager.bulk_create(new, batch_size=1000)
            names = sorted({self._field_name(name) for each in edited for name in each.changed})
            if names:
                self.model._base_manager.bulk_update([each.row for each in edited], names, batch_size=500)
        return len(new), len(edited)

    def _field_name(self, attname: str) -> str:
        return next(field.name for field in self.model._meta.concrete_fields if field.attname == attname)

    def _key(self, row: Model) -> tuple[str, ...] | None:
        """What tells the row from others, folded; None for one that is always new."""
        said = [
            (name, fold(str(getattr(row, name))))
            for name in self.keys
            if getattr(row, name) not in (None, "")
        ]
        if self.model in FIRST_OF:
            return said[0] if said else None
        return tuple(text for _, text in said) if len(said) == len(self.keys) else None

    def _twice(self, key: tuple[str, ...] | None) -> list[Problem]:
        if key is None:
            return []
        if key in self.seen:
            return [
                Problem(self.keys[0], "ROW_TWICE", "El archivo ya nombró este registro en una fila anterior.")
            ]
        self.seen.add(key)
        return []


def key_names(model: type[Model]) -> tuple[str, ...]:
    if model in KEYS:
        return KEYS[model]
    return ("codigo",) if issubclass(model, CodedCatalog) else ("id",)


def typed_fields(model: type[Model]) -> "list[Field[Any, Any]]":
    """Fields of a sheet: all that people write; the number where it is the key."""
    return [
        field
        for field in model._meta.concrete_fields
        if not field.generated
        and field.name not in NOT_TYPED
        and (not field.primary_key or key_names(model) == ("id",))
    ]


def rows_of(model: type[Model]) -> type[ModelRows]:
    return type(f"{model.__name__}Rows", (ModelRows,), {"model": model})


def _problems(row: Model, not_asked: list[str]) -> list[Problem]:
    """What the model's own checks say; its constraints speak when the row is written."""
    problems = [
        Problem(field.attname, "required", "Este campo es obligatorio.")
        for field in row._meta.concrete_fields
        if isinstance(field, ForeignKey) and not field.null and getattr(row, field.attname) is None
    ]
    if problems:
        return problems
    attnames = {field.name: field.attname for field in row._meta.concrete_fields}
    for check in (lambda: row.clean_fields(exclude=not_asked), row.clean):
        if problems:
            break
        try:
            check()
        except ValidationError as error:
            found = error.error_dict if hasattr(error, "error_dict") else {None: error.error_list}
            problems += [
                Problem(name and attnames.get(name), str(item.code), message)
                for name, items in found.items()
                for item in items
                for message in item.messages
            ]
    return problems
