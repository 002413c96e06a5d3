"""Where an area may reject to, and for which motives. Source: workflow/spec.md 5, transitions.json reject_matrix."""

from collections.abc import Mapping
from typing import Final

from envases_ot.choices import Area
from envases_ot.domain.workflow.facts import CATALOGUE
from envases_ot.domain.workflow.refusals import Refusal

MOTIVES: Final[Mapping[int, str]] = {
    1: "Falta Información",
    2: "Información Errónea",
    3: "Falta Muestra Física",
    4: "Formato Imagen Inadecuado",
    5: "Medida Errónea",
    6: "Descripción de Producto",
    7: "Plano mal Acotado",
    8: "Error de Digitación",
    9: "Error tipo Sustrato",
    10: "No viable por restricciones",
    11: "Falta CAD para corte",
    12: "Falta OT Chileexpress",
    13: "Falta OT Laboratorio",
}

_FROM_CATALOGUE: Final = {
    Area.VENTAS: frozenset({1, 2, 6}),
    Area.DESARROLLO: frozenset({1, 5, 7, 8}),
    Area.DISENO: frozenset({2, 9}),
}
REJECTIONS: Final[Mapping[Area, Mapping[Area, frozenset[int]]]] = {
    Area.DESARROLLO: {Area.VENTAS: frozenset({1, 2, 3, 10}), Area.MUESTRAS: frozenset({1, 2})},
    Area.DISENO: {Area.VENTAS: frozenset({1, 2, 3, 4, 10}), Area.DESARROLLO: frozenset({2, 5, 10})},
    **dict.fromkeys(CATALOGUE, _FROM_CATALOGUE),
    Area.MUESTRAS: {Area.DESARROLLO: frozenset({1, 2, 11, 12, 13})},
}
"""{from: {to: motives}}."""


def rejection_refusal(from_area: Area, to_area: Area | None, motive: int | None) -> Refusal | None:
    """Why an OT may not be rejected so; None when it may."""
    if to_area is None or motive is None:
        return Refusal.REJECTION_INCOMPLETE
    motives = REJECTIONS.get(from_area, {}).get(to_area)
    if motives is None:
        return Refusal.TARGET_NOT_ALLOWED
    return None if motive in motives else Refusal.MOTIVE_NOT_ALLOWED
