"""What an OT points at, read in one query: does it exist, is it in use, whose child is it.

Existence is told here because a foreign key that points nowhere is an error of the database, not a sentence. What the
cascade governs is not asked here: its catalogs are compiled.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import BigIntegerField, Case, F, Min, Model, Q, QuerySet, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast

from envases_ot.choices import AREA_OF_ROL, Area
from envases_ot.models import (
    Canal,
    Client,
    Installation,
    Material,
    OrgVenta,
    ReferenceType,
    Subhierarchy,
    Subsubhierarchy,
    User,
)

SELLER_ROLES = tuple(rol for rol, area in AREA_OF_ROL.items() if area == Area.VENTAS)


@dataclass(frozen=True, slots=True)
class Target:
    """A row that an OT points at.

    Attributes:
        parent: client of an installation, level above of a hierarchy, level 1 that a channel fixes.
        child: the first active child of a channel's hierarchy or of a level 2; the board of a material; for a user,
            themselves when they sell.
        product_type_id: of a material.
    """

    active: bool
    parent: int | None
    child: int | None
    product_type_id: int | None


@dataclass(frozen=True)
class References:
    """The targets of one row, by column and key; `asker_id` is who captures it, None when a stored row is judged."""

    row: Mapping[str, Any]
    targets: Mapping[tuple[str, int], Target]
    asker_id: int | None = None

    def of(self, column: str) -> Target | None:
        """The target of a column; None when the column is blank or points nowhere."""
        return self.targets.get((column, self.row[column]))

    @cached_property
    def client_has_installations(self) -> bool:
        return any(
            column == "instalacion_cliente" and target.active and target.parent == self.row["client_id"]
            for (column, _), target in self.targets.items()
        )

    @property
    def canal_has_children(self) -> bool:
        canal = self.of("canal_id")
        return canal is not None and canal.child is not None

    @property
    def subhierarchy_has_children(self) -> bool:
        level_2 = self.of("subhierarchy_id")
        return level_2 is not None and level_2.child is not None


def read_references(row: Mapping[str, Any], *, asker_id: int | None = None) -> References:
    """Everything that the row points at, in one query; none when it points at nothing."""
    queries = [_targets(column, row) for column in SOURCES if row[column] is not None]
    if row["client_id"] is not None and row["instalacion_cliente"] is None:
        queries.append(_targets("instalacion_cliente", row))
    if row["subsubhierarchy_id"] is not None and row["subhierarchy_id"] is None:
        queries.append(_targets("subhierarchy_id", row))
    if not queries:
        return References(row, {}, asker_id)
    found = queries[0].union(*queries[1:], all=True).order_by()
    return References(row, {(column, key): Target(*values) for column, key, *values in found}, asker_id)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the targets of a column are read.

    Attributes:
        key: the field that the column holds.
        also: look-ups of further rows to read, by the column that they are compared with.
        facts: of `Target`, beside `active`.
    """

    model: type[Model]
    facts: Mapping[str, Combinable]
    active: str = "active"
    key: str = "pk"
    also: Mapping[str, str] = field(default_factory=dict)


SOURCES: Mapping[str, Source] = {
    "creador_id": Source(User, {"child": Case(When(rol__in=SELLER_ROLES, then=F("pk")))}, active="is_active"),
    "client_id": Source(Client, {}),
    "instalacion_cliente": Source(Installation, {"parent": F("client_id")}, also={"client": "client_id"}),
    "org_venta_id": Source(OrgVenta, {}),
    "canal_id": Source(
        Canal,
        {
            "parent": F("hierarchy_id"),
            "child": Min("hierarchy__subhierarchies", filter=Q(hierarchy__subhierarchies__active=True)),
        },
    ),
    "subhierarchy_id": Source(
        Subhierarchy,
        {
            "parent": F("hierarchy_id"),
            "child": Min("subsubhierarchies", filter=Q(subsubhierarchies__active=True)),
        },
        also={"subsubhierarchies": "subsubhierarchy_id"},
    ),
    "subsubhierarchy_id": Source(Subsubhierarchy, {"parent": F("subhierarchy_id")}),
    "reference_type": Source(ReferenceType, {}, active="selectable", key="codigo"),
    "reference_id": Source(
        Material,
        {"parent": F("client_id"), "child": F("carton_id"), "product_type_id": F("product_type_id")},
    ),
}
"""Columns whose targets are read, in screen order. Those of the chain are the cascade's."""


def _targets(column: str, row: Mapping[str, Any]) -> QuerySet[Any, tuple[Any, ...]]:
    """(column, key, *Target) of the rows that a column asks for; all selects alike, for the union."""
    source, number = SOURCES[column], BigIntegerField()
    wanted = Q(**{source.key: row[column]})
    for lookup, other in source.also.items():
        if row[other] is not None:
            wanted |= Q(**{lookup: row[other]})
    facts = {
        f"target_{name}": Cast(source.facts.get(name, Value(None)), number)
        for name in ("parent", "child", "product_type_id")
    }
    rows: QuerySet[Any, tuple[Any, ...]] = (
        source.model._base_manager.filter(wanted)
        .order_by()
        .annotate(
            target_column=Value(column), target_key=Cast(source.key, number), target_active=F(source.active)
        )
        .annotate(**facts)
        .values_list("target_column", "target_key", "target_active", *facts)
    )
    return rows
