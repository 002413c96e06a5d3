"""What an OT points at: does it exist, is it in use, whose child is it. One query, the catalogs from memory.

Existence is told here because a foreign key that points nowhere is an error of the database, not a sentence. What the
cascade governs is not asked here: its catalogs are compiled with it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import CharField, Value

from envases_ot.choices import AREA_OF_ROL, Area
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.models import (
    Cad,
    Canal,
    Material,
    ReferenceType,
    Subhierarchy,
    Subsubhierarchy,
    WorkOrder,
)
from envases_ot.models.base import Catalog
from envases_ot.models.prepared import prepared_rows

LOOKED_UP = (Cad, Material)
"""Catalogs too large to be kept in memory."""


def _listed() -> Iterator[tuple[str, type[Catalog]]]:
    for field in WorkOrder._meta.concrete_fields:
        model: Any = field.related_model
        if field.column not in COLUMNS or field.column in CHAIN or model is None:
            continue
        if issubclass(model, Catalog) and model not in LOOKED_UP:
            yield str(field.column), model


LISTED: Mapping[str, type[Catalog]] = dict(_listed())
"""Column -> the catalog that it points into, the cascade's and the large ones aside."""
PLAIN = {
    column: model
    for column, model in LISTED.items()
    if model not in (Canal, Subhierarchy, Subsubhierarchy, ReferenceType)
}
"""Those of which only existence and use are asked."""

SELLER_ROLES = [rol.value for rol, area in AREA_OF_ROL.items() if area == Area.VENTAS]

REFERENCES_SQL = """
    SELECT 'client_id', id, active, NULL::bigint, NULL::bigint, NULL::bigint
    FROM envases_ot_client WHERE id = %(client_id)s
    UNION ALL
    SELECT 'instalacion_cliente', id, active, client_id, NULL, NULL
    FROM envases_ot_installation
    WHERE id = %(instalacion_cliente)s OR (client_id = %(client_id)s AND active)
    UNION ALL
    SELECT 'reference_id', id, active, client_id, carton_id, product_type_id
    FROM envases_ot_material WHERE id = %(reference_id)s
    UNION ALL
    SELECT 'cad_id', id, active, NULL, NULL, NULL FROM envases_ot_cad WHERE id = %(cad_id)s
    UNION ALL
    SELECT 'creador_id', id, is_active, NULL, CASE WHEN rol = ANY(%(seller_roles)s) THEN id END, NULL
    FROM envases_ot_user WHERE id = %(creador_id)s
"""
"""Written out because composing it anew for each OT took longer than answering it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A row that an OT points at.

    Attributes:
        parent: client of an installation or a material, level above of a hierarchy, level 1 that a channel fixes.
        child: an active child of a channel's level 1 or of a level 2; board of a material; for a user, themselves
            when they sell.
        product_type_id: of a material.
    """

    active: bool
    parent: int | None = None
    child: int | None = None
    product_type_id: int | None = None


type Targets = Mapping[tuple[str, int], Target]
"""By column of the OT and the value it holds."""


@dataclass(frozen=True, slots=True)
class References:
    """What one row points at; `asker_id` is who enters it."""

    row: Mapping[str, Any]
    rows: Targets
    catalogs: Targets
    asker_id: int | None

    def of(self, column: str) -> Target | None:
        """The target of a column; None when the column is blank or points nowhere."""
        key = (column, self.row[column])
        return self.rows.get(key) or self.catalogs.get(key)

    @property
    def client_has_installations(self) -> bool:
        return any(
            column == "instalacion_cliente" and target.active and target.parent == self.row["client_id"]
            for (column, _), target in self.rows.items()
        )

    @property
    def canal_has_children(self) -> bool:
        canal = self.of("canal_id")
        return canal is not None and canal.child is not None

    @property
    def subhierarchy_has_children(self) -> bool:
        level_2 = self.of("subhierarchy_id")
        return level_2 is not None and level_2.child is not None


def read_references(row: Mapping[str, Any], catalogs: Targets, *, asker_id: int | None) -> References:
    """Everything that the row points at.

    Args:
        catalogs: as `read_catalog_targets` gave them for the catalogs as they are now.
    """
    names = ("client_id", "instalacion_cliente", "reference_id", "cad_id", "creador_id")
    asked = {name: row[name] for name in names} | {"seller_roles": SELLER_ROLES}
    found = prepared_rows(REFERENCES_SQL, asked)
    rows = {(column, key): Target(*values) for column, key, *values in found}
    return References(row, rows, catalogs, asker_id)


def read_catalog_targets() -> Targets:
    """The rows of the small catalogs; five queries, to be kept until a catalog changes."""
    levels_2 = list(Subhierarchy._base_manager.values_list("pk", "active", "hierarchy_id"))
    levels_3 = list(Subsubhierarchy._base_manager.values_list("pk", "active", "subhierarchy_id"))
    child_of_1 = {parent: pk for pk, active, parent in levels_2 if active}
    child_of_2 = {parent: pk for pk, active, parent in levels_3 if active}
    canals = Canal._base_manager.values_list("pk", "active", "hierarchy_id")
    types = ReferenceType._base_manager.values_list("codigo", "selectable")
    return {
        **{("canal_id", pk): Target(active, parent, child_of_1.get(parent)) for pk, active, parent in canals},
        **{
            ("subhierarchy_id", pk): Target(active, parent, child_of_2.get(pk))
            for pk, active, parent in levels_2
        },
        **{("subsubhierarchy_id", pk): Target(active, parent) for pk, active, parent in levels_3},
        **_plain_targets(),
        **{("reference_type", codigo): Target(selectable) for codigo, selectable in types},
    }


def _plain_targets() -> Targets:
    """Existence and use of every row of the plain catalogs, in one query."""
    models = {model._meta.label_lower: model for model in PLAIN.values()}
    first, *others = (
        model._base_manager.order_by().values_list(Value(label, output_field=CharField()), "pk", "active")
        for label, model in models.items()
    )
    found: dict[str, list[tuple[int, bool]]] = {}
    for label, pk, active in first.union(*others, all=True):
        found.setdefault(label, []).append((pk, active))
    return {
        (column, pk): Target(active)
        for column, model in PLAIN.items()
        for pk, active in found.get(model._meta.label_lower, ())
    }
