"""Who creates which OT, and how it starts. Source: workflow/spec.md 10.1, permissions.json ot.create."""

from dataclasses import dataclass
from typing import Final

from envases_ot.choices import AREA_OF_ROL, Area, Rol, State, TipoSolicitud

DESCRIPCION_MAX: Final = 40
"""Characters of the SAP short text."""
CODED: Final = frozenset(
    {
        TipoSolicitud.DESARROLLO_COMPLETO,
        TipoSolicitud.ARTE_CON_MATERIAL,
        TipoSolicitud.PROYECTO_INNOVACION,
    }
)
"""Request types that reserve the next material code."""
_DESIGN: Final = frozenset({*CODED, TipoSolicitud.MUESTRA_CON_CAD})
_INTERNAL: Final = _DESIGN | {TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO}
CREATABLE: Final = {
    Rol.JEFE_VENTAS: _INTERNAL,
    Rol.VENDEDOR: _INTERNAL,
    Rol.JEFE_DESARROLLO: _INTERNAL - {TipoSolicitud.ARTE_CON_MATERIAL},
    Rol.INGENIERO: _INTERNAL - {TipoSolicitud.ARTE_CON_MATERIAL},
    Rol.JEFE_DISENO: _DESIGN,
    Rol.DISENADOR: _DESIGN,
    Rol.VENDEDOR_EXTERNO: frozenset({TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.ARTE_CON_MATERIAL}),
}
"""{role: request types that it creates}; the others create none."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a new OT stands and who holds its slots: "creator" or "seller"."""

    area: Area
    state: State
    slots: dict[Area, str]


def creation_refusal(rol: Rol, tipo: TipoSolicitud | None, descripcion_len: int) -> str | None:
    """Why this OT may not be created, in the published words; None when it may.

    Args:
        tipo: None asks whether the role creates anything at all.
    """
    types = CREATABLE.get(rol)
    if types is None:
        return "role does not create OTs"
    if descripcion_len > DESCRIPCION_MAX:
        return f"description longer than {DESCRIPCION_MAX} characters"
    if tipo is None or tipo in types:
        return None
    listed = [str(one) for one in sorted(types)]
    if rol == Rol.VENDEDOR_EXTERNO:
        return f"only types {' and '.join(listed)}"
    return f"area {AREA_OF_ROL[rol]} gets types {','.join(listed)}"


def place_of_new(area: Area | None) -> tuple[Area, State]:
    """Where an OT starts that somebody of this area creates. Source: ot/fields.md "Creation menu"."""
    if area in (Area.DESARROLLO, Area.DISENO):
        return Area.DESARROLLO, State.PROCESO_DISENO_ESTRUCTURAL
    return Area.VENTAS, State.PROCESO_VENTAS


def start_of(rol: Rol) -> Start:
    """Who works in development or design is not the seller; of a role that creates OTs."""
    own = AREA_OF_ROL[rol]
    slots: dict[Area, str] = {Area.VENTAS: "seller", own: "creator"}
    return Start(*place_of_new(own), slots)
