"""Who may do what to a sample, and what becomes of it. Source: workflow/spec.md 14, permissions.json sample.*"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from envases_ot.choices import AjusteAreaDesarrollo, Area, MuestraState, Rol, TipoSolicitud
from envases_ot.domain.permission_table import DEVELOPMENT, SALES, SAMPLE_ROOM
from envases_ot.domain.workflow.effects import NOT_STARTED, OPEN

ENVIO_CLIENTE: Final = 4
"""Destination: sent to the client, at up to four addresses."""
RETIRA_VENTAS: Final = 1
"""Destination: fetched by the seller, who is told when it is ready."""
CHILE_EXPRESS: Final = 0
"""Delivery form that has a shipment number."""
ADDRESSES_MAX: Final = 4

PRIORITISES: Final = frozenset({Rol.JEFE_DESARROLLO, Rol.JEFE_MUESTRAS})
DELETES: Final = frozenset({Rol.JEFE_VENTAS, Rol.VENDEDOR, Rol.INGENIERO, Rol.VENDEDOR_EXTERNO})


@dataclass(frozen=True, slots=True)
class Before:
    """One user before one sample.

    Attributes:
        user_room, room: number of the cutting room; None when there is none.
        destination: 1 to 5, 0 when not told.
        is_cut: the cut date of its destination is ticked.
        is_own: the user created it.
    """

    rol: Rol
    ot_area: Area
    state: MuestraState
    user_room: int | None = None
    room: int | None = None
    destination: int = 0
    is_cut: bool = False
    is_own: bool = False

    @property
    def in_own_room(self) -> bool:
        """The OT is in the room; a technician acts in their own cutting room only, the chief in all."""
        if self.ot_area != Area.MUESTRAS or self.rol not in SAMPLE_ROOM:
            return False
        return self.rol == Rol.JEFE_MUESTRAS or (self.room is not None and self.room == self.user_room)


def can_finish(before: Before) -> bool:
    started = before.state in (MuestraState.EN_PROCESO, MuestraState.DEVUELTA)
    return before.in_own_room and started and before.is_cut


def can_return(before: Before) -> bool:
    return before.in_own_room and before.state in NOT_STARTED


def can_reject(before: Before) -> bool:
    """Rejecting one rejects every sample of the OT that is not over."""
    return before.in_own_room and before.state not in (MuestraState.RECHAZADA, MuestraState.TERMINADA)


def can_cancel(before: Before) -> bool:
    return before.rol in DEVELOPMENT and before.ot_area == Area.DESARROLLO and before.state in OPEN


def can_prioritise(before: Before) -> bool:
    return before.rol in PRIORITISES


def can_delete(before: Before) -> bool:
    return before.rol in DELETES and before.is_own and before.state == MuestraState.SIN_ASIGNAR


def can_create(rol: Rol, ot_area: Area, *, assigned: bool) -> bool:
    """Sellers in Ventas, structural designers in Desarrollo and in the room, their chief in Desarrollo."""
    if rol == Rol.JEFE_DESARROLLO:
        return ot_area == Area.DESARROLLO
    if rol == Rol.INGENIERO:
        return assigned and ot_area in (Area.DESARROLLO, Area.MUESTRAS)
    return rol in SALES and assigned and ot_area == Area.VENTAS


def can_import(rol: Rol, tipo: TipoSolicitud, ajuste: AjusteAreaDesarrollo | None, *, assigned: bool) -> bool:
    """Bulk Excel: the assigned structural designer of a Licitación."""
    is_tender = (
        tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO and ajuste == AjusteAreaDesarrollo.LICITACION
    )
    return rol == Rol.INGENIERO and assigned and is_tender


def created_state(ot_area: Area, *, is_import: bool = False) -> MuestraState:
    return MuestraState.EN_PROCESO if is_import or ot_area == Area.MUESTRAS else MuestraState.SIN_ASIGNAR


def delivery_rows(destinations: Sequence[int], client_addresses: int) -> list[str]:
    """One delivery a destination, and one a client address. Source: workflow/spec.md 14.2."""
    rows: list[str] = []
    for destination in destinations:
        if destination == ENVIO_CLIENTE:
            rows += [f"{destination} (address {number + 1})" for number in range(max(client_addresses, 1))]
        else:
            rows.append(str(destination))
    return rows


def needs_shipment_number(destination: int, forma: int | None, numero_envio: str | None) -> bool:
    """Whether a delivery to the client lacks the number that Chile Express gave."""
    return destination == ENVIO_CLIENTE and forma == CHILE_EXPRESS and not numero_envio
