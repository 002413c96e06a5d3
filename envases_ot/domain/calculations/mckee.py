"""Compression strength of a box by McKee's simplified equation, in the units that make its constant right."""

from typing import Final

from envases_ot.domain.calculations.parameters import Parameters

PERIMETER_OVER_HEIGHT: Final = 7
"""The equation was fitted to boxes whose perimeter is at least so many times their height."""


def perimetro_mm(*, largo_mm: float | None, ancho_mm: float | None) -> float | None:
    """Perimeter of the box.

    >>> perimetro_mm(largo_mm=600, ancho_mm=400)
    2000

    Source: ot/calculations.md 4.1.
    """
    if largo_mm is None or ancho_mm is None:
        return None
    return 2 * (largo_mm + ancho_mm)


def bct_kgf(
    *, ect_lb_in: float | None, espesor_mm: float | None, perimetro_mm: float | None, parameters: Parameters
) -> float | None:
    """Force that crushes the box.

    Args:
        ect_lb_in: edge crush of the board; in kN/m the result would be 5.71 times out.
        espesor_mm: of the board; as crushed in conversion it is less by the parameter.
    Returns:
        kgf; None while something is missing, or where the crushed board has no thickness left.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> round(bct_kgf(ect_lb_in=55, espesor_mm=6.5, perimetro_mm=2000, parameters=LEGACY), 6)
    617.188475

    Source: ot/calculations.md 4.1; BCT = 5.874 ECT h^0.508 Z^0.492 in lbf and inches, converted.
    """
    if ect_lb_in is None or espesor_mm is None or perimetro_mm is None:
        return None
    crushed_mm = espesor_mm - parameters.mckee_aplaste_mm
    if crushed_mm <= 0:
        return None
    perimetro_cm = perimetro_mm / 10
    thickness, perimeter = crushed_mm**parameters.mckee_exp_h, perimetro_cm**parameters.mckee_exp_z
    return float(parameters.mckee_k * ect_lb_in * thickness * perimeter)


def is_within_limits(*, perimetro_mm: float, alto_mm: float) -> bool:
    """Whether the box is one that the equation speaks of; the panel warns of a taller one and still computes.

    >>> is_within_limits(perimetro_mm=2000, alto_mm=250), is_within_limits(perimetro_mm=1000, alto_mm=250)
    (True, False)

    Source: ot/calculations.md 4.1, limits.
    """
    return perimetro_mm >= PERIMETER_OVER_HEIGHT * alto_mm


def lb_to_kg(pounds: float | None, *, parameters: Parameters) -> float | None:
    """Pounds as kilograms, mass or force.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> lb_to_kg(1000, parameters=LEGACY)
    453.59237

    Source: ot/calculations.md 4.2: one factor in place of four.
    """
    return None if pounds is None else pounds * parameters.lb_a_kg


def kg_to_lb(kilograms: float | None, *, parameters: Parameters) -> float | None:
    """Kilograms as pounds, mass or force.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> kg_to_lb(453.59237, parameters=LEGACY)
    1000.0
    """
    return None if kilograms is None else kilograms / parameters.lb_a_kg


def bct_curve(
    *, ect_lb_in: float, espesor_mm: float, perimetros_mm: list[float], parameters: Parameters
) -> list[tuple[float, float]]:
    """Points (perimeter mm, BCT kgf) of the panel's chart; none where the board would be crushed flat.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> [(z, round(bct)) for z, bct in bct_curve(
    ...     ect_lb_in=30, espesor_mm=3, perimetros_mm=[1000, 2000], parameters=LEGACY)]
    [(1000, 159), (2000, 223)]
    """
    points = (
        (z, bct_kgf(ect_lb_in=ect_lb_in, espesor_mm=espesor_mm, perimetro_mm=z, parameters=parameters))
        for z in perimetros_mm
    )
    return [(z, bct) for z, bct in points if bct is not None]
