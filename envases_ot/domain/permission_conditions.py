"""Under which condition a role may act on an OT, told from what an OT carries today.

Moving an OT asks for the stored assignments. Editing does not yet: there "assigned" reads as "in the area of the role",
"before a second person is assigned" as "still in Ventas" (docs/decisions/0003). Source: workflow/spec.md 10.3 and 13.1.
"""

from collections.abc import Callable, Mapping

from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.domain.workflow.absences import acting_for
from envases_ot.domain.workflow.assigned import is_assigned
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.sample_levels import sales_approved
from envases_ot.models import User, WorkOrder

type Condition = Callable[[User, WorkOrder], bool]

DESCRIPTION_TIPOS = frozenset(
    {
        TipoSolicitud.DESARROLLO_COMPLETO,
        TipoSolicitud.ARTE_CON_MATERIAL,
        TipoSolicitud.PROYECTO_INNOVACION,
    }
)
DESCRIPTION_STATES = frozenset({State.PROCESO_VENTAS, State.VISTO_BUENO_CLIENTE})
BEFORE_PRECATALOGACION = frozenset(
    {
        State.PROCESO_VENTAS,
        State.PROCESO_DISENO_ESTRUCTURAL,
        State.LABORATORIO,
        State.MUESTRA,
        State.PROCESO_DISENO_GRAFICO,
    }
)
"""States from which state 6 cannot have been passed, as long as no history of states is stored."""


def own_ot(user: User, ot: WorkOrder) -> bool:
    """The seller's, or of a seller for whom the user stands in."""
    return ot.creador_id == user.pk or ot.creador_id in acting_for(user)


def ot_in_own_area(user: User, ot: WorkOrder) -> bool:
    return user.area is not None and ot.current_area_id == user.area


def assigned_in_own_area(user: User, ot: WorkOrder) -> bool:
    """A query, but for the OT's seller. Catalogue roles share their two areas."""
    is_own = user.area is not None and slot_of(user.area) == slot_of(Area(ot.current_area_id))
    return is_own and is_assigned(ot, user)


def _in_ventas(ot: WorkOrder) -> bool:
    return ot.current_area_id == Area.VENTAS


def _description_open(ot: WorkOrder) -> bool:
    return ot.tipo_solicitud in DESCRIPTION_TIPOS and ot.state_id in DESCRIPTION_STATES


def _oc_open(ot: WorkOrder) -> bool:
    return ot.state_id in BEFORE_PRECATALOGACION


CONDITIONS: Mapping[str, Condition] = {
    "own_ot": own_ot,
    "ot_in_own_area": ot_in_own_area,
    "assigned_in_own_area": assigned_in_own_area,
    "after_sales_approved": lambda user, ot: sales_approved(ot),
    "ot_in_room": lambda user, ot: ot.current_area_id == Area.MUESTRAS,
    "own_ot_or_own_area": lambda user, ot: own_ot(user, ot) or ot_in_own_area(user, ot),
    "own_ot_in_ventas": lambda user, ot: own_ot(user, ot) and _in_ventas(ot),
    "description_open_in_ventas": lambda user, ot: _in_ventas(ot) and _description_open(ot),
    "description_open_to_seller": lambda user, ot: own_ot(user, ot) and _description_open(ot),
    "oc_open_in_ventas": lambda user, ot: _in_ventas(ot) and _oc_open(ot),
    "oc_open_to_seller": lambda user, ot: own_ot(user, ot) and _oc_open(ot),
}
"""Name in the table -> whether it holds for this user and this OT."""
