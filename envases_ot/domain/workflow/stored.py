"""What the workflow decides from, read from the rows of one OT."""

from collections.abc import Sequence

from envases_ot.choices import AREA_OF_ROL, AjusteAreaDesarrollo, Area, GestionType, Rol, State, TipoSolicitud
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.assigned import is_assigned
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import can_reactivate, resumed_state
from envases_ot.models import Management, User, WorkOrder

type Event = tuple[int, int, int | None]
"""Type of a gestión, the area that the OT was in, the state that it entered."""


def facts_of(ot: WorkOrder, user: User) -> Facts:
    """This user before this OT. Two queries: its history and, but for its seller, the assignments."""
    events = (
        Management.objects.filter(work_order=ot)
        .order_by("id")
        .values_list("management_type", "area_id", "state_id")
    )
    return facts_from(ot, user, list(events), assigned=is_assigned(ot, user))


def facts_from(ot: WorkOrder, user: User, events: Sequence[Event], *, assigned: bool) -> Facts:
    """The same from a history that was read already, oldest first.

    An OT leaves Ventas for Desarrollo first, so whichever stood elsewhere was there, even one without history.
    """
    rol = acting_rol(user)
    states = {ot.state_id, *(state for _, _, state in events)}
    areas = {ot.current_area_id, *(area for _, area, _ in events)}
    return Facts(
        rol=rol,
        area=AREA_OF_ROL.get(rol),
        assigned=assigned,
        ot_area=Area(ot.current_area_id),
        state=State(ot.state_id),
        tipo=TipoSolicitud(ot.tipo_solicitud),
        ajuste=_ajuste(ot),
        sent_to_development=areas != {Area.VENTAS} or State.PROCESO_DISENO_ESTRUCTURAL in states,
        sent_to_design=Area.DISENO in areas or State.PROCESO_DISENO_GRAFICO in states,
        external_pending=is_outside([GestionType(kind) for kind, _, _ in events]),
    )


def _ajuste(ot: WorkOrder) -> AjusteAreaDesarrollo | None:
    return None if ot.ajuste_area_desarrollo is None else AjusteAreaDesarrollo(ot.ajuste_area_desarrollo)


def is_outside(kinds: list[GestionType]) -> bool:
    """Whether a design is outside: the newest of the two acts tells. Source: workflow/spec.md 8."""
    external = [kind for kind in kinds if kind in (GestionType.ENVIO_EXTERNO, GestionType.RECEPCION_EXTERNA)]
    return bool(external) and external[-1] == GestionType.ENVIO_EXTERNO


def special_target(facts: Facts) -> State | None:
    """The state of reactivating, resuming or reopening; None when none of them is open to this user.

    Source: workflow/spec.md 9, permissions.json act.reactivate, act.resume, act.reopen_finished.
    """
    if facts.rol == Rol.SUPER_ADMINISTRADOR and facts.state == State.TERMINADA:
        return State.PROCESO_CATALOGACION
    if can_reactivate(facts):
        is_open = facts.rol == Rol.JEFE_VENTAS or facts.assigned
        return State.PROCESO_VENTAS if is_open else None
    return resumed_state(facts)
