"""Who edits an OT, its description and its purchase order; who duplicates it.

Source: workflow/spec.md 10.2 and 10.3.
"""

from dataclasses import dataclass
from typing import Final

from envases_ot.choices import AREA_OF_ROL, Area, Rol, State, TipoSolicitud
from envases_ot.domain.permission_table import SALES
from envases_ot.domain.workflow.creation import CODED
from envases_ot.domain.workflow.queries import slot_of

EDITS_IN_AREA: Final = frozenset(
    {Rol.INGENIERO, Rol.DISENADOR, Rol.PRECATALOGADOR, Rol.CATALOGADOR, Rol.TECNICO_MUESTRAS}
)
"""Staff, not chiefs: chiefs assign (spec 20.12)."""
DESCRIPTION_STATES: Final = frozenset({State.PROCESO_VENTAS, State.VISTO_BUENO_CLIENTE})
DUPLICATES: Final = frozenset({Rol.JEFE_VENTAS, Rol.VENDEDOR})
ALONE: Final = 1
"""People assigned up to which the seller still edits."""


@dataclass(frozen=True, slots=True)
class Editing:
    """One user before the form of one OT.

    Attributes:
        people: how many people are assigned, the user among them.
        visited_precatalogacion: state 6 is in the history.
    """

    rol: Rol
    ot_area: Area = Area.VENTAS
    state: State = State.PROCESO_VENTAS
    tipo: TipoSolicitud = TipoSolicitud.DESARROLLO_COMPLETO
    assigned: bool = True
    people: int = ALONE
    visited_precatalogacion: bool = False


def can_edit(editing: Editing) -> bool:
    """Source: workflow/spec.md 10.3, permissions.json ot.edit."""
    if editing.rol == Rol.SUPER_ADMINISTRADOR:
        return True
    if not editing.assigned:
        return False
    if editing.rol in SALES:
        if editing.tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            return editing.ot_area == Area.VENTAS
        return editing.people <= ALONE
    own = AREA_OF_ROL.get(editing.rol)
    return editing.rol in EDITS_IN_AREA and own is not None and slot_of(own) == slot_of(editing.ot_area)


def can_edit_description(editing: Editing) -> bool:
    """Source: permissions.json ot.edit.description."""
    is_open = editing.tipo in CODED and editing.state in DESCRIPTION_STATES
    return is_open and _acts_for_sales(editing)


def can_edit_oc(editing: Editing) -> bool:
    """Source: permissions.json ot.edit.oc."""
    return not editing.visited_precatalogacion and _acts_for_sales(editing)


def _acts_for_sales(editing: Editing) -> bool:
    """The OT's seller, or the chief of sales while it is in Ventas."""
    if editing.rol == Rol.JEFE_VENTAS:
        return editing.ot_area == Area.VENTAS
    return editing.rol in SALES and editing.assigned


def can_duplicate(rol: Rol, tipo: TipoSolicitud, requested: TipoSolicitud) -> bool:
    """Sellers of the house, same request type, never type 6; type 7 too (recommended)."""
    return rol in DUPLICATES and tipo == requested and tipo != TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO
