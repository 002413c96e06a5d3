"""Lists as tables: which columns a person may read of a model, and how each value is told in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Case,
    Expression,
    F,
    Field,
    FileField,
    ForeignKey,
    Model,
    OuterRef,
    QuerySet,
    Subquery,
    Value,
    When,
)

from envases_ot.choices import Rol
from envases_ot.domain.ot_columns import COLUMN_OF
from envases_ot.domain.permissions import acting_rol, never_read
from envases_ot.models import (
    Carton,
    CartonImpresion,
    CartonPlanta,
    CascadeCombinationPlanta,
    CascadeValidCombination,
    User,
    WorkOrder,
)
from envases_ot.sections import SECTIONS

CHUNK = 2000
"""Rows that the server-side cursor hands over at a time."""

OT_FIRST = ("id", "created_at", "state_id", "current_area_id")
OT_LAST = ("ingresado_por", "updated_at")
USER_COLUMNS = (
    "id",
    "username",
    "nombre",
    "apellido",
    "rut",
    "email",
    "telefono",
    "rol",
    "sala_corte",
    "jefe",
    "client",
    "is_active",
    "is_staff",
    "last_login",
)
"""What a list of users tells; named one by one, so that no secret joins it by itself."""

type Teller = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a table.

    Attributes:
        source: what the query asks for.
        tell: stored value -> what is written; asked for None too.
    """

    heading: str
    source: F | Expression | Subquery
    tell: Teller


def list_columns(model: type[Model], user: User) -> list[ListColumn]:
    """The columns of this model that the user may read, in the order of its form.

    Reads the names of what its foreign keys point at: one query a table.
    """
    names = _names(model, user)
    fields: dict[str, Field[Any, Any]] = {field.name: field for field in model._meta.concrete_fields}
    columns = [_column(fields[name]) for name in names if name in fields]
    return [
        *columns,
        *(_joined(heading, through, own, other) for heading, through, own, other in MANY.get(model, ())),
    ]


def list_rows(queryset: QuerySet[Any], columns: Iterable[ListColumn]) -> Iterator[list[Any]]:
    """Rows for a sheet, straight from a server-side cursor: memory holds one chunk."""
    columns = list(columns)
    sources = {f"columna_{number}": column.source for number, column in enumerate(columns)}
    tellers = [column.tell for column in columns]
    rows = queryset.annotate(**sources).values_list(*sources)
    for row in rows.iterator(chunk_size=CHUNK):
        yield [tell(value) for tell, value in zip(tellers, row, strict=True)]


MANY: Mapping[type[Model], tuple[tuple[str, type[Model], str, str], ...]] = {
    CascadeValidCombination: (("Plantas", CascadeCombinationPlanta, "combination", "planta"),),
    Carton: (
        ("Plantas", CartonPlanta, "carton", "planta"),
        ("Impresiones", CartonImpresion, "carton", "impresion"),
    ),
}
"""Model -> what it has several of: heading, table between, its key of the model, its key of the other."""


def _names(model: type[Model], user: User) -> Iterable[str]:
    if model is WorkOrder:
        hidden = never_read(acting_rol(user))
        written = chain.from_iterable(SECTIONS.values())
        return (*OT_FIRST, *(name for name in written if COLUMN_OF[name] not in hidden), *OT_LAST)
    if model is User:
        return USER_COLUMNS
    return [field.name for field in model._meta.concrete_fields if not field.generated]


def _column(field: "Field[Any, Any]") -> ListColumn:
    heading = str(field.verbose_name)
    return ListColumn(heading[:1].upper() + heading[1:], _source(field), _teller(field))


def _source(field: "Field[Any, Any]") -> F | Expression:
    """The stored value; the sub-client only where an external seller named one (ot/required_matrix.json H01)."""
    if field.model is WorkOrder and field.name == "dato_sub_cliente":
        return Case(When(creador__rol=Rol.VENDEDOR_EXTERNO, then=F(field.name)), default=Value(""))
    return F(field.attname)


def _teller(field: "Field[Any, Any]") -> Teller:
    if isinstance(field, ForeignKey):
        return _names_of(field).get
    if isinstance(field, FileField):
        return bool
    if field.flatchoices:
        labels = {value: str(label) for value, label in field.flatchoices}
        return lambda value: _of_choices(value, labels)
    return _plain


def _names_of(field: "ForeignKey[Any, Any]") -> dict[Any, str]:
    """{stored key: name} of every row that the key may point at."""
    key = field.target_field.attname
    rows: QuerySet[Any] = field.related_model._base_manager.all()
    return {getattr(row, key): str(row) for row in rows.iterator(chunk_size=CHUNK)}


def _of_choices(value: Any, labels: Mapping[Any, str]) -> Any:
    if isinstance(value, list):
        return ", ".join(labels.get(each, str(each)) for each in value)
    return labels.get(value, value)


def _plain(value: Any) -> Any:
    return ", ".join(map(str, value)) if isinstance(value, list) else value


def _joined(heading: str, through: type[Model], own: str, other: str) -> ListColumn:
    """Names of the other side of a many-to-many, with commas."""
    names = through._base_manager.filter(**{own: OuterRef("pk")}).order_by(other)
    return ListColumn(heading, ArraySubquery(names.values(f"{other}__descripcion")), ", ".join)
