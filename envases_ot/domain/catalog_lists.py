"""The small catalogs as lists to choose from, kept in the process until one of them changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast

from envases_ot.domain.cascade.rules import rules_version
from envases_ot.domain.references import LISTED
from envases_ot.models import (
    Carton,
    Color,
    CoverageExternal,
    CoverageInternal,
    Fsc,
    Hierarchy,
    Impresion,
    Planta,
    ProductType,
    ReferenceType,
    SecuenciaOperacional,
    Subhierarchy,
    Subsubhierarchy,
)
from envases_ot.models.base import Catalog
from envases_ot.models.work_orders.queryset import fold

OFFERED_FLAG = {Impresion: "offered", Fsc: "selectable", ReferenceType: "selectable"}
"""Lists that keep old values for old OTs: the column that says which may be chosen."""
CHAIN_LISTS: tuple[type[Catalog], ...] = (
    ProductType,
    Impresion,
    Fsc,
    CoverageInternal,
    CoverageExternal,
    Planta,
    Carton,
)
TOO_LONG: tuple[type[Catalog], ...] = (Color,)
OTHER_LISTS: tuple[type[Catalog], ...] = (SecuenciaOperacional, Hierarchy)
KEPT: tuple[type[Catalog], ...] = tuple(
    model for model in dict.fromkeys((*CHAIN_LISTS, *LISTED.values(), *OTHER_LISTS)) if model not in TOO_LONG
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A row as a list shows it; `key` is what an OT stores: the number, or the code where OTs refer to it."""

    key: int
    text: str
    is_offered: bool


type Groups = tuple[tuple[str, tuple[Listed, ...]], ...]
"""[(parent, rows under it)], both by name."""
type Lists = Mapping[type[Catalog], tuple[Listed, ...]]


def is_listed(model: type | None) -> bool:
    """Whether a list of this catalog is kept."""
    return model in KEPT


def catalog_lists() -> Lists:
    """Every plain list, in its order; one small query, as long as no catalog changes."""
    return _lists(rules_version())


def hierarchy_groups() -> Mapping[str, Groups]:
    """{column of the OT: the rows of its level, under those of the level above}."""
    return _hierarchy_groups(rules_version())


@lru_cache(maxsize=2)
def _hierarchy_groups(version: UUID | None) -> Mapping[str, Groups]:
    return {
        "subhierarchy": _grouped(Subhierarchy, "hierarchy"),
        "subsubhierarchy": _grouped(Subsubhierarchy, "subhierarchy"),
    }


def _grouped(model: type[Catalog], parent: str) -> Groups:
    heads = (f"{parent}__descripcion", f"{parent}_id")
    rows = model._base_manager.order_by(*heads, "descripcion", "pk").values_list(
        *heads, "pk", "descripcion", "active"
    )
    return tuple(
        (name, tuple(Listed(*row[2:]) for row in group))
        for (name, _), group in groupby(rows, key=lambda row: row[:2])
    )


@lru_cache(maxsize=2)
def _lists(version: UUID | None) -> Lists:
    models = {model._meta.label_lower: model for model in KEPT}
    first, *others = (_rows(label, model) for label, model in models.items())
    found: dict[type[Catalog], list[tuple[Any, Listed]]] = {model: [] for model in models.values()}
    for label, pk, code, text, is_offered in first.union(*others, all=True):
        model = models[label]
        found[model].append(_listed(model, pk, code, text, is_offered=is_offered))
    return {
        model: tuple(row for _, row in sorted(rows, key=lambda row: row[0])) for model, rows in found.items()
    }


def _rows(label: str, model: type[Catalog]) -> QuerySet[Any, tuple[Any, ...]]:
    code = Cast("codigo", CharField()) if _has_code(model) else Value("", output_field=CharField())
    return model._base_manager.order_by().values_list(
        Value(label, output_field=CharField()),
        "pk",
        code,
        "descripcion",
        F(OFFERED_FLAG.get(model, "active")),
    )


def _has_code(model: type[Catalog]) -> bool:
    return any(field.name == "codigo" for field in model._meta.fields)


def _listed(model: Any, pk: int, code: str, text: str, *, is_offered: bool) -> tuple[Any, Listed]:
    """The row, and what it is sorted by."""
    is_keyed_by_code = model in (Fsc, ReferenceType)
    row = model(pk=pk, descripcion=text, **({"codigo": code} if _has_code(model) else {}))
    key = int(code) if is_keyed_by_code else pk
    by = {"id": pk, "codigo": key if is_keyed_by_code else fold(code)}.get(
        model._meta.ordering[0], fold(text)
    )
    return by, Listed(key, str(row), is_offered)
