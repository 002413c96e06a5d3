"""Checks before a CAD or a material is made: what is inside fits in what is around it."""

from collections.abc import Sequence

from envases_ot.domain.calculations.rounding import settled
from envases_ot.errors import Problem


def areas_fit(
    *, area_producto_m2: float | None, area_hm_m2: float | None, area_hc_unitaria_m2: float | None
) -> bool | None:
    """Whether product <= HM <= HC per box; None while one is missing.

    >>> areas_fit(area_producto_m2=0.4, area_hm_m2=0.48, area_hc_unitaria_m2=0.52)
    True

    Source: ot/calculations.md 1.5.
    """
    if area_producto_m2 is None or area_hm_m2 is None or area_hc_unitaria_m2 is None:
        return None
    return settled(area_producto_m2) <= settled(area_hm_m2) <= settled(area_hc_unitaria_m2)


def measures_fit(*, interno_mm: Sequence[float | None], externo_mm: Sequence[float | None]) -> bool | None:
    """Whether each inner measure is at most its outer one; None while one is missing.

    Args:
        interno_mm, externo_mm: length, width, height.

    >>> measures_fit(interno_mm=[300, 200, 150], externo_mm=[308, 199, 162])
    False

    Source: ot/calculations.md 1.5.
    """
    pairs = list(zip(interno_mm, externo_mm, strict=True))
    if any(inner is not None and outer is not None and inner > outer for inner, outer in pairs):
        return False
    return None if any(None in pair for pair in pairs) else True


def rayados_add_up(*, rayados_mm: Sequence[float | None], anchura_hm_mm: float | None) -> bool | None:
    """Whether the three creases add up to the width of the blank; None while one is missing.

    A blank that is not scored (three zeros) does not add up: `is_scored` says who need not be asked.

    >>> rayados_add_up(rayados_mm=[180, 320, 180], anchura_hm_mm=680)
    True

    Source: ot/calculations.md 1.5, for FLEXO and FLEXO/MATRIZ PARCIAL.
    """
    known = [rayado for rayado in rayados_mm if rayado is not None]
    if anchura_hm_mm is None or len(known) < len(rayados_mm):
        return None
    return settled(sum(known)) == settled(anchura_hm_mm)


def is_scored(rayados_mm: Sequence[float | None]) -> bool:
    """Whether a crease is not zero; a missing one may still be.

    >>> is_scored([0, 0, 0])
    False

    Source: ot/calculations.md 1.6.
    """
    return any(rayado is None or rayado != 0 for rayado in rayados_mm)


def recorte_problems(
    *, area_hm_m2: float | None, recorte_caracteristico_m2: float | None, recorte_adicional_m2: float | None
) -> list[Problem]:
    """What is wrong with the waste of a blank: less than nothing, or more than the blank.

    >>> [p.code for p in recorte_problems(
    ...     area_hm_m2=0.35, recorte_caracteristico_m2=-0.01, recorte_adicional_m2=0)]
    ['RECORTE_NEGATIVE']

    Source: ot/calculations.md 1.4 and 1.5.
    """
    problems = []
    if recorte_caracteristico_m2 is not None and recorte_caracteristico_m2 < 0:
        message = "El producto es mayor que su hoja madre: revise el área del producto o las medidas HM."
        problems.append(Problem("area_producto", "RECORTE_NEGATIVE", message))
    wastes = {"recorte_caracteristico": recorte_caracteristico_m2, "recorte_adicional": recorte_adicional_m2}
    for field, waste_m2 in wastes.items():
        if area_hm_m2 is not None and waste_m2 is not None and settled(waste_m2) > settled(area_hm_m2):
            problems.append(
                Problem(field, "RECORTE_OVER_HM", "El recorte es mayor que el área HM: revíselo.")
            )
    return problems
