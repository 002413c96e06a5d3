"""What an OT points at: does it exist, is it in use, whose child is it. One query, the catalogs from memory.

Existence is told here because a foreign key that points nowhere is an error of the database, not a sentence. What the
cascade governs is not asked here: its catalogs are compiled with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from envases_ot.choices import AREA_OF_ROL, Area
from envases_ot.models import Canal, OrgVenta, ReferenceType, Subhierarchy, Subsubhierarchy
from envases_ot.models.prepared import prepared_rows

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
    names = ("client_id", "instalacion_cliente", "reference_id", "creador_id")
    asked = {name: row[name] for name in names} | {"seller_roles": SELLER_ROLES}
    found = prepared_rows(REFERENCES_SQL, asked)
    rows = {(column, key): Target(*values) for column, key, *values in found}
    return References(row, rows, catalogs, asker_id)


def read_catalog_targets() -> Targets:
    """The rows of the small commercial catalogs; five queries, to be kept until a catalog changes."""
    levels_2 = list(Subhierarchy._base_manager.values_list("pk", "active", "hierarchy_id"))
    levels_3 = list(Subsubhierarchy._base_manager.values_list("pk", "active", "subhierarchy_id"))
    child_of_1 = {parent: pk for pk, active, parent in levels_2 if active}
    child_of_2 = {parent: pk for pk, active, parent in levels_3 if active}
    canals = Canal._base_manager.values_list("pk", "active", "hierarchy_id")
    orgs = OrgVenta._base_manager.values_list("pk", "active")
    types = ReferenceType._base_manager.values_list("codigo", "selectable")
    return {
        **{("canal_id", pk): Target(active, parent, child_of_1.get(parent)) for pk, active, parent in canals},
        **{
            ("subhierarchy_id", pk): Target(active, parent, child_of_2.get(pk))
            for pk, active, parent in levels_2
        },
        **{("subsubhierarchy_id", pk): Target(active, parent) for pk, active, parent in levels_3},
        **{("org_venta_id", pk): Target(active) for pk, active in orgs},
        **{("reference_type", codigo): Target(selectable) for codigo, selectable in types},
    }
