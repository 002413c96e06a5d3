"""Queries between areas: whom one may ask, who is told, who answers. Source: workflow/spec.md 6."""

from typing import Final

from envases_ot.choices import AREA_OF_ROL, Area, Rol, TipoSolicitud
from envases_ot.domain.workflow.facts import CATALOGUE

ASKED: Final = (
    Area.VENTAS,
    Area.DESARROLLO,
    Area.DISENO,
    Area.CATALOGACION,
    Area.PRECATALOGACION,
    Area.MUESTRAS,
)
"""Areas where people work, in the order of the form."""
SAMPLE_AREAS: Final = frozenset({Area.DESARROLLO, Area.MUESTRAS})
"""Where a query may be about one sample."""
OTHER_OF_PAIR: Final = {Area.VENTAS: Area.DESARROLLO, Area.DESARROLLO: Area.VENTAS}


def query_targets(rol: Rol, ot_area: Area, tipo: TipoSolicitud) -> list[Area]:
    """Areas that this user may ask.

    Always all but the own one (recommended): the replaced system took out the OT's area instead while it was being
    catalogued, so people could ask themselves.
    """
    if tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO and ot_area in OTHER_OF_PAIR:
        return [OTHER_OF_PAIR[ot_area]]
    return [area for area in ASKED if area != AREA_OF_ROL.get(rol)]


def query_notice(to_area: Area, sample: int | None) -> str:
    """Who is told of a query, in the published words."""
    motive = "Consulta" if sample is None else f"Consulta ID Muestra - {sample}"
    who = "seller" if to_area == Area.VENTAS else f"area {slot_of(to_area).value} slot"
    return f'{who} "{motive}"'


def chiefs_notice(to_area: Area) -> str:
    """Who is told when nobody holds the slot of the asked area (recommended)."""
    return f"chiefs of area {to_area.value}"


def slot_of(area: Area) -> Area:
    """The slot that serves an area: both catalogue areas share one. Source: workflow/spec.md 12."""
    return Area.CATALOGACION if area in CATALOGUE else area


def can_answer(rol: Rol, asked: Area, *, answered: bool) -> bool:
    """Whoever works in the asked area, once; catalogue roles answer for both of theirs."""
    own = AREA_OF_ROL.get(rol)
    return not answered and own is not None and slot_of(own) == slot_of(asked)
