"""CAD, material and SAP codes: who makes them and what has to fit. Source: workflow/spec.md 18.1, 18.2 and 18.4."""

from collections.abc import Sequence
from typing import Final

from envases_ot.choices import AREA_OF_ROL, Area, Rol, TipoSolicitud
from envases_ot.domain.calculations.coherence import measures_fit, rayados_add_up
from envases_ot.domain.permission_table import DEVELOPMENT
from envases_ot.domain.workflow.creation import CODED
from envases_ot.domain.workflow.facts import CATALOGUE

CAD_TIPOS: Final = frozenset({TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.PROYECTO_INNOVACION})
FLEXO: Final = frozenset({1, 5})
"""Processes whose sheet width is the sum of its creases."""
WITHOUT_SEMI: Final = frozenset({16, 21})
"""Product types that have no semi-finished product."""
INNER_PIECE: Final = 15
"""Process of an inner piece."""


def can_make_cad(rol: Rol, ot_area: Area, tipo: TipoSolicitud, *, assigned: bool, has_material: bool) -> bool:
    return (
        rol in DEVELOPMENT
        and assigned
        and tipo in CAD_TIPOS
        and ot_area == Area.DESARROLLO
        and not has_material
    )


def can_make_sap_code(
    rol: Rol, ot_area: Area, tipo: TipoSolicitud, *, assigned: bool, has_material: bool
) -> bool:
    """All four catalogue roles (R1), while the pallet is being calculated."""
    is_catalogue = AREA_OF_ROL.get(rol) in CATALOGUE
    return is_catalogue and assigned and tipo in CODED and ot_area == Area.PRECATALOGACION and has_material


def sap_code(prefix: str, material_code: str, suffix: str) -> str:
    """
    >>> sap_code("PX", "700123", "01")
    'PX700123-01'
    """
    return f"{prefix}{material_code}-{suffix}"


def sap_numbers(material_code: str, *, product_type: int | None, process: int | None) -> dict[str, str]:
    """Numbers of the finished product, the semi-finished one and the inner piece; "" where there is none."""
    return {
        "terminado": f"GE1{material_code}",
        "semielaborado": "" if product_type in WITHOUT_SEMI else f"GE2{material_code}",
        "pieza": f"GE3{material_code}" if process == INNER_PIECE else "",
    }


def crease_refusal(process: int, anchura_hm: float, creases: Sequence[float]) -> str | None:
    """Why the creases (mm) do not make the sheet, in the published words; None when they do or need not."""
    if process not in FLEXO or rayados_add_up(rayados_mm=creases, anchura_hm_mm=anchura_hm):
        return None
    return f"creases add up to {sum(creases):g}, width is {anchura_hm:g}"


def size_refusal(
    inner: Sequence[float | None], outer: Sequence[float | None], *, existing_cad: bool
) -> str | None:
    """Why the inner box does not fit the outer one (mm: length, width, height); None when it does."""
    is_larger = measures_fit(interno_mm=inner, externo_mm=outer) is False
    return "inner dimension larger than outer" if is_larger and not existing_cad else None


def area_refusal(area_hc: float | None, area_hm: float | None, product_area: float | None) -> str | None:
    """Why the areas (m²) cannot nest: HC holds HM, HM holds the product; None when they do."""
    if area_hc is not None and area_hm is not None and area_hc < area_hm:
        return "area HC smaller than area HM"
    if area_hm is not None and product_area is not None and area_hm < product_area:
        return "area HM smaller than product area"
    return None


def trim_refusal(area_hm: float | None, trims: Sequence[float | None]) -> str | None:
    """Why a trim (m²) cannot come off the sheet; None when all can."""
    is_larger = area_hm is not None and any(trim is not None and trim > area_hm for trim in trims)
    return "trim larger than area HM" if is_larger else None
