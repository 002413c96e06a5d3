"""What every table shares: catalogs, time stamps, history, and the version that caches compare."""

from collections.abc import Callable
from typing import Any, ClassVar, Self

import pghistory
import pgtrigger
from django.db import models
from django.db.models.functions import Lower, Trim


def track[Model: type[models.Model]](model: Model) -> Model:
    """Class decorator: every insert, update and delete leaves an event row, by any path, SQL included."""
    return _tracked(model, pghistory.InsertEvent())


def track_many[Model: type[models.Model]](model: Model) -> Model:
    """As `track`, of a table that takes many rows at once: their inserts are written once a statement, not once a row.

    A trigger of pgtrigger catches an error of its own at each call, at which PostgreSQL walks all foreign keys that
    are still to be checked: row by row, the time grew with the square of the rows.
    """
    return _tracked(model, pghistory.InsertEvent(level=pgtrigger.Statement))


def _tracked[Model: type[models.Model]](model: Model, insert: pghistory.InsertEvent) -> Model:
    return pghistory.track(insert, pghistory.UpdateEvent(), pghistory.DeleteEvent())(model)


def event_model(model: type[models.Model]) -> Any:
    """The model of the event rows that `track` keeps of another one."""
    return model._meta.get_field("events").related_model


def columns_of(row: models.Model) -> dict[str, Any]:
    """Column name -> stored value, the shape that the domain judges; generated columns left out."""
    return {
        field.column: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.column and not field.generated
    }


def loads_after[**Asked, Key](*labels: str) -> Callable[[Callable[Asked, Key]], Callable[Asked, Key]]:
    """Decorator of a `natural_key`: the models that fixtures must load first, as Django reads them."""

    def mark(natural_key: Callable[Asked, Key]) -> Callable[Asked, Key]:
        natural_key.__dict__["dependencies"] = list(labels)
        return natural_key

    return mark


BUMP_RULES_VERSION = pgtrigger.Trigger(
    name="bump_rules_version",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete | pgtrigger.Truncate,
    func="""
        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())
        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();
        RETURN NULL;
    """,
)
"""Tables that compiled rules or cached lists are made from carry this trigger."""


def unique_text(name: str, *, table: str, condition: models.Q | None = None) -> models.UniqueConstraint:
    """Unique without looking at case or at blanks around the text."""
    return models.UniqueConstraint(
        Lower(Trim(name)),
        name=f"{table}_{name}_unico",
        condition=condition,
        violation_error_message="Ya existe otro registro con este valor.",
    )


class RulesVersion(models.Model):
    """One row whose version changes with every write to a rule or catalog; equality is all that counts."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    version = models.UUIDField()

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="rulesversion_una_fila"),)

    def __str__(self) -> str:
        return str(self.version)


class Stamped(models.Model):
    created_at = models.DateTimeField("creado", auto_now_add=True)
    updated_at = models.DateTimeField("modificado", auto_now=True)

    class Meta:
        abstract = True


class Catalog(models.Model):
    """A list people pick from. `id` is kept from the legacy tables, so old documents still point right."""

    descripcion = models.CharField("descripción", max_length=250)
    active = models.BooleanField("activo", default=True)
    por_confirmar = models.BooleanField(
        "por confirmar",
        default=False,
        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
    )
    notas = models.TextField("notas", blank=True)

    class Meta:
        abstract = True
        ordering = ("descripcion",)
        triggers = (BUMP_RULES_VERSION,)

    def __str__(self) -> str:
        return self.descripcion


class CodedManager[Row: "CodedCatalog"](models.Manager[Row]):
    def get_by_natural_key(self, codigo: str) -> Row:
        return self.get(codigo=codigo)


class CodedCatalog(Catalog):
    """A catalog whose rows also have a code of the trade; fixtures refer to it by that code."""

    codigo = models.CharField("código", max_length=60)

    objects: ClassVar[CodedManager[Self]] = CodedManager()

    class Meta(Catalog.Meta):
        abstract = True
        ordering = ("codigo",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                Lower(Trim("codigo")),
                name="%(class)s_codigo_unico",
                violation_error_message="Ya existe otro registro con este código.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.codigo} · {self.descripcion}" if self.descripcion else self.codigo

    def natural_key(self) -> tuple[str]:
        return (self.codigo,)
