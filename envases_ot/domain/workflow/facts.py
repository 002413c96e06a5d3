"""What the workflow decides from: plain values, taken from a question or from stored rows."""

from dataclasses import dataclass, replace
from typing import Final, Self

from envases_ot.choices import AREA_OF_ROL, AjusteAreaDesarrollo, Area, Rol, State, TipoSolicitud

CATALOGUE: Final = frozenset({Area.CATALOGACION, Area.PRECATALOGACION})
"""Both areas belong to all four catalogue roles. Source: transitions.json R1."""
PARKING: Final = frozenset({Area.HIBERNACION, Area.COTIZACION})
"""Areas of old OTs that Ventas still moves; no transition leads here. Source: transitions.json, gate."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One user before one OT.

    Attributes:
        area: of the user's role; None when it has none.
        assigned: in any slot of the OT.
        state: of the newest change of state.
        sent_to_development, sent_to_design: a change to state 2, or 5, is in the history.
        external_pending: a design sent outside has not come back.
        rejected_samples: how many samples stand in "Rechazada".
        sap_final: the final SAP code was made.
    """

    rol: Rol
    ot_area: Area
    state: State
    tipo: TipoSolicitud
    area: Area | None = None
    assigned: bool = True
    ajuste: AjusteAreaDesarrollo | None = None
    sent_to_development: bool = False
    sent_to_design: bool = False
    external_pending: bool = False
    rejected_samples: int = 0
    sap_final: bool = False

    @property
    def in_own_area(self) -> bool:
        """The OT is in the user's work space; catalogue roles share theirs. Source: transitions.json, gate and R1."""
        return self.area is not None and (
            self.area == self.ot_area or (self.area in CATALOGUE and self.ot_area in CATALOGUE)
        )

    @property
    def in_parking(self) -> bool:
        return self.area == Area.VENTAS and self.ot_area in PARKING

    @property
    def may_change_state(self) -> bool:
        """The gate. Source: transitions.json, gate."""
        return self.in_own_area or self.in_parking

    def of_role(self, rol: Rol) -> Self:
        """The same OT before somebody else."""
        return replace(self, rol=rol, area=AREA_OF_ROL.get(rol))
