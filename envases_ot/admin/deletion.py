"""What goes with a row that is deleted, and what keeps it: counted by table, in one query whatever hangs from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.admin import AdminSite
from django.contrib.admin.utils import model_ngettext
from django.db import models
from django.db.models import Count, Value
from django.db.models.deletion import get_candidate_relations_to_delete
from django.http import HttpRequest
from django.utils.text import capfirst

type Deletion = tuple[list[Any], dict[str, int], set[str], list[str]]
"""As Django's `get_deleted_objects`: what goes, how many of each, whose deletion is not allowed, what keeps it."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A table whose rows refer to those deleted; `path` is the way from it to them."""

    model: type[models.Model]
    path: str
    is_keeping: bool


def deletion_of(objs: Sequence[models.Model], request: HttpRequest, site: AdminSite) -> Deletion:
    """What the page asks about before some rows of one model are deleted."""
    if not objs:
        return [], {}, set(), []
    counted = _counted(list(_hanging(type(objs[0]))), [obj.pk for obj in objs])
    falling = [(one.model, count) for one, count in counted if not one.is_keeping]
    keeping = [(one.model, count) for one, count in counted if one.is_keeping]
    lacking = {
        str(model._meta.verbose_name)
        for model in dict.fromkeys((type(objs[0]), *(model for model, _ in falling)))
        if site.is_registered(model) and not site.get_model_admin(model).has_delete_permission(request)
    }
    names = [f"{capfirst(obj._meta.verbose_name)}: {obj}" for obj in objs]
    lines = [_line(model, count) for model, count in falling]
    counts = {str(objs[0]._meta.verbose_name_plural): len(objs)}
    counts |= {str(model._meta.verbose_name_plural): count for model, count in falling}
    return [*names, *([lines] if lines else [])], counts, lacking, [_line(*one) for one in keeping]


def _line(model: type[models.Model], count: int) -> str:
    return f"{count} {model_ngettext(model._meta, count)}"


def _hanging(model: type[models.Model], path: str = "") -> Iterator[Hanging]:
    """Depth first; rows that stay behind without their reference are none of it."""
    relations: Iterable[Any] = get_candidate_relations_to_delete(model._meta)
    for relation in relations:
        way = f"{relation.field.name}__{path}" if path else relation.field.name
        if relation.on_delete is models.PROTECT:
            yield Hanging(relation.related_model, way, is_keeping=True)
        elif relation.on_delete is models.CASCADE:
            yield Hanging(relation.related_model, way, is_keeping=False)
            yield from _hanging(relation.related_model, way)


def _counted(hanging: Sequence[Hanging], pks: Sequence[Any]) -> list[tuple[Hanging, int]]:
    """Those that have rows."""
    counts = [
        one.model._base_manager.filter(**{f"{one.path}__in": pks})
        .order_by()
        .values(place=Value(place))
        .annotate(rows=Count("pk"))
        .values_list("place", "rows")
        for place, one in enumerate(hanging)
    ]
    if not counts:
        return []
    found = dict(counts[0].union(*counts[1:], all=True).order_by())
    return [(one, found[place]) for place, one in enumerate(hanging) if found.get(place)]
