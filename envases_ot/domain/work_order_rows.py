"""The repeated groups of an OT: read in one query, judged, and saved as a whole under the lock of their OT.

In plain form a group is a list of rows, each a mapping of columns, in the order of the form.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pghistory
from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import OuterRef
from django.db.models.functions import JSONObject

from envases_ot.domain.permissions import editable_fields, roles_that_write
from envases_ot.domain.work_order_row_rules import RULES_OF_GROUP
from envases_ot.domain.work_orders import check_version, save_columns
from envases_ot.errors import InvalidError, Problem
from envases_ot.models import (
    User,
    WorkOrder,
    WorkOrderDocument,
    WorkOrderInk,
    WorkOrderLayer,
    WorkOrderMatriz,
    WorkOrderOverride,
    WorkOrderSecuencia,
    WorkOrderStudyRow,
    WorkOrderTapeLine,
)

type PlainRow = Mapping[str, Any]
type Groups = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class RowGroup:
    """`place`: columns that say where a row stands, no two rows of an OT alike; `columns`: all that people write.

    `told`: paths to who wrote a row: the names, and what stands for them where there are none.
    """

    model: type[models.Model]
    place: tuple[str, ...]
    columns: tuple[str, ...]
    told: tuple[str, ...] = ()


ROW_MODELS: Mapping[str, RowGroup] = {
    "inks": RowGroup(WorkOrderInk, ("station",), ("station", "color_id", "impresion", "cm2_clisse")),
    "tape_lines": RowGroup(WorkOrderTapeLine, ("position",), ("position", "distancia_mm")),
    "matrices": RowGroup(WorkOrderMatriz, ("position",), ("position", "matriz_id")),
    "secuencias": RowGroup(
        WorkOrderSecuencia,
        ("route_plant", "step", "option"),
        ("route_plant", "step", "option", "secuencia_operacional_id"),
    ),
    "layers": RowGroup(WorkOrderLayer, ("position",), ("position", "paper_id", "ancho_cm", "capas")),
    "study_rows": RowGroup(
        WorkOrderStudyRow, ("position",), ("position", "identificacion", "cliente", "descripcion")
    ),
    "overrides": RowGroup(
        WorkOrderOverride,
        ("measure",),
        ("measure", "value", "reason"),
        ("by__nombre", "by__apellido", "by__username"),
    ),
}
"""Groups that are written as rows; documents come one by one, as uploads."""
READ_ONLY = RowGroup(WorkOrderDocument, ("id",), ("id", "kind", "name", "size", "sha256", "at", "by_id"))


def read_rows(ot_pk: int) -> Groups:
    """Every group of an OT, documents too; one query."""
    groups = {"documents": READ_ONLY, **ROW_MODELS}
    parts = [_as_json(group) for group in groups.values()]
    [answer] = WorkOrder.objects.filter(pk=ot_pk).values_list(*parts)
    return dict(zip(groups, answer, strict=True))


def _as_json(group: RowGroup, *more: str) -> ArraySubquery:
    """PostgreSQL puts the rows together, so that eight groups cost one way to the database."""
    rows = group.model._base_manager.filter(work_order=OuterRef("pk")).order_by(*group.place)
    return ArraySubquery(rows.values(row=JSONObject(**{name: name for name in (*group.columns, *more)})))


def row_instances(ot: WorkOrder) -> dict[str, list[Any]]:
    """The rows of an OT as models, by group; one query.

    Each has `codes`, {foreign key: code of the row that it points at}, and `told`, who wrote it.
    """
    coded = {name: _coded(group) for name, group in ROW_MODELS.items()}
    parts = [
        _as_json(group, "id", *(f"{column}__codigo" for column in coded[name]), *group.told)
        for name, group in ROW_MODELS.items()
    ]
    [answer] = WorkOrder.objects.filter(pk=ot.pk).values_list(*parts)
    return {
        name: [_instance(group, ot, row, coded[name]) for row in rows]
        for (name, group), rows in zip(ROW_MODELS.items(), answer, strict=True)
    }


def _coded(group: RowGroup) -> list[str]:
    """Foreign keys of a group, without `_id`; each points at something with a code."""
    return [column.removesuffix("_id") for column in group.columns if column.endswith("_id")]


def _instance(group: RowGroup, ot: WorkOrder, row: PlainRow, coded: Iterable[str]) -> Any:
    instance: Any = group.model(pk=row["id"], work_order=ot)
    for column in group.columns:
        field: Any = group.model._meta.get_field(column.removesuffix("_id"))
        value = row[column]
        setattr(instance, column, field.to_python(repr(value) if isinstance(value, float) else value))
    instance._state.adding = False
    instance.codes = {name: row[f"{name}__codigo"] for name in coded}
    *names, otherwise = (str(row[path]) for path in group.told or ("id",))
    instance.told = " ".join(names).strip() or otherwise
    return instance


def row_problems(name: str, rows: Sequence[PlainRow], *, ot_row: PlainRow) -> list[Problem]:
    """Everything that keeps these rows from standing in an OT; `field` is the group's name."""
    group = ROW_MODELS[name]
    problems: list[Problem] = []
    for number, row in enumerate(rows, start=1):
        problems += [
            Problem(name, code, f"Fila {number}, {message}") for code, message in _faults(group, row)
        ]
    places = [tuple(row.get(column) for column in group.place) for row in rows]
    if len(set(places)) < len(places):
        problems.append(Problem(name, "REPEATED", "Dos filas tienen el mismo lugar: numérelas distinto."))
    if not problems:
        problems += _missing_targets(name, group, rows)
    return problems or [*RULES_OF_GROUP[name](ot_row, rows)]


def _faults(group: RowGroup, row: PlainRow) -> Iterable[tuple[str, str]]:
    """(code, message) of each column that its model refuses, existence aside."""
    for unknown in sorted(set(row) - set(group.columns)):
        yield "NOT_WRITABLE", f"{unknown}: este campo no se escribe."
    for column in group.columns:
        field: Any = group.model._meta.get_field(column.removesuffix("_id"))
        value = row.get(column)
        if value is None:
            if not field.null:
                yield "REQUIRED", f"{field.verbose_name}: complételo."
            continue
        if field.is_relation:
            continue
        try:
            field.clean(value, None)
        except ValidationError as error:
            yield from (
                (str(found.code), f"{field.verbose_name}: {found.messages[0]}") for found in error.error_list
            )


def _missing_targets(name: str, group: RowGroup, rows: Sequence[PlainRow]) -> list[Problem]:
    """A query a foreign key of the group."""
    problems = []
    for column in group.columns:
        field: Any = group.model._meta.get_field(column.removesuffix("_id"))
        asked = {row[column] for row in rows if field.is_relation and row.get(column) is not None}
        if not asked:
            continue
        found = set(
            field.related_model._base_manager.filter(pk__in=asked, active=True).values_list("pk", flat=True)
        )
        problems += [
            Problem(name, "NOT_FOUND", f"{field.verbose_name}: el valor {pk} no existe o ya no se usa.")
            for pk in sorted(asked - found)
        ]
    return problems


@transaction.atomic
def save_rows(
    ot_pk: int, groups: Mapping[str, Sequence[PlainRow]], *, by: User, version: int | None = None
) -> WorkOrder:
    """The OT with these groups in place of what they held; the others stay.

    Raises:
        WorkOrder.DoesNotExist, StaleError: STALE, InvalidError: with all problems. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    check_version(ot_pk, found=ot.version, expected=version)
    allowed = editable_fields(by, ot, ot.tipo_solicitud)
    problems = [_locked(name, ot) for name in groups if name not in allowed]
    for name, rows in groups.items():
        problems += row_problems(name, rows, ot_row=ot.row) if name in allowed else ()
    if problems:
        raise InvalidError(problems)
    with pghistory.context(user=by.pk):
        changed = [name for name, rows in groups.items() if _replace(ot, ROW_MODELS[name], rows, by=by)]
    if changed:
        save_columns(ot, columns=[], by=by)
    return ot


def _locked(name: str, ot: WorkOrder) -> Problem:
    roles = [rol.label for rol in roles_that_write(name, mode="edit", tipo_solicitud=ot.tipo_solicitud)]
    who = f"lo cambia: {', '.join(roles)}" if roles else "no lo cambia ningún rol"
    return Problem(name, "LOCKED_BY_ROLE", f"Su rol no cambia aquí estas filas; {who}.")


def _replace(ot: WorkOrder, group: RowGroup, rows: Sequence[PlainRow], *, by: User) -> bool:
    """Write what differs, place by place; whether anything did."""
    manager = group.model._base_manager
    stored = {_place(group, row): row for row in manager.filter(work_order=ot)}
    wanted = {tuple(row[column] for column in group.place): row for row in rows}
    gone = [row.pk for place, row in stored.items() if place not in wanted]
    manager.filter(pk__in=gone).delete()
    is_changed = bool(gone)
    for place, row in wanted.items():
        instance: Any = stored.get(place) or group.model(work_order=ot)
        values = {column: row.get(column) for column in group.columns}
        if instance.pk is not None and all(
            getattr(instance, name) == value for name, value in values.items()
        ):
            continue
        for column, value in values.items():
            setattr(instance, column, value)
        if group.model is WorkOrderOverride:
            instance.by = by
        instance.save()
        is_changed = True
    return is_changed


def _place(group: RowGroup, row: models.Model) -> tuple[Any, ...]:
    return tuple(getattr(row, column) for column in group.place)
