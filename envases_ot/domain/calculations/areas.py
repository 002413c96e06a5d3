"""Areas of the blank (HM), of the sheet (HC) and of what is cut away."""

from typing import Final

from envases_ot.domain.calculations.families import ProcessFamily
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.rounding import half_up

MM2_PER_M2: Final = 1_000_000


def area_hm_m2(*, largura_hm_mm: float | None, anchura_hm_mm: float | None) -> float | None:
    """Area of the blank of one box; of a corner post too. None while a side is missing.

    >>> area_hm_m2(largura_hm_mm=800, anchura_hm_mm=600)
    0.48

    Source: ot/calculations.md 1.1; legacy app/WorkOrder.php:349.
    """
    if largura_hm_mm is None or anchura_hm_mm is None:
        return None
    return largura_hm_mm * anchura_hm_mm / MM2_PER_M2


def area_hc_placa_m2(*, largura_hc_mm: float | None, anchura_hc_mm: float | None) -> float | None:
    """Area of the whole corrugated sheet, as the semi-finished product counts it.

    >>> area_hc_placa_m2(largura_hc_mm=824, anchura_hc_mm=1320)
    1.08768

    Source: ot/calculations.md 1.3.
    """
    return area_hm_m2(largura_hm_mm=largura_hc_mm, anchura_hm_mm=anchura_hc_mm)


def area_hc_unitaria_m2(
    *,
    largura_hc_mm: float | None,
    anchura_hc_mm: float | None,
    golpes_largo: int | None,
    golpes_ancho: int | None,
) -> float | None:
    """Area of the sheet that one box takes, trims included; None while something is missing or no box is on it.

    >>> area_hc_unitaria_m2(largura_hc_mm=1200, anchura_hc_mm=800, golpes_largo=2, golpes_ancho=3)
    0.16

    Source: ot/calculations.md 1.3; legacy app/WorkOrder.php:354.
    """
    placa_m2 = area_hc_placa_m2(largura_hc_mm=largura_hc_mm, anchura_hc_mm=anchura_hc_mm)
    golpes = total_golpes(golpes_largo=golpes_largo, golpes_ancho=golpes_ancho)
    if placa_m2 is None or not golpes:
        return None
    return placa_m2 / golpes


def total_golpes(*, golpes_largo: int | None, golpes_ancho: int | None) -> int | None:
    """Blanks on one sheet.

    >>> total_golpes(golpes_largo=4, golpes_ancho=3)
    12

    Source: ot/calculations.md 1.5.
    """
    if golpes_largo is None or golpes_ancho is None:
        return None
    return golpes_largo * golpes_ancho


def recorte_caracteristico_m2(
    *,
    area_hm_m2: float | None,
    area_producto_m2: float | None,
    recorte_adicional_m2: float | None,
    process: ProcessFamily | None,
    parameters: Parameters,
) -> float | None:
    """What is cut off around the product; without process nothing is cut.

    Returns:
        m², half up to the decimals of the parameter. Negative when the product is larger than its blank, which
        `coherence.recorte_problems` refuses.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> recorte_caracteristico_m2(
    ...     area_hm_m2=0.48, area_producto_m2=0.4, recorte_adicional_m2=0.02, process=None, parameters=LEGACY
    ... )
    0.06

    Source: ot/calculations.md 1.4.
    """
    if process is ProcessFamily.SIN_PROCESO:
        return 0.0
    if area_hm_m2 is None or area_producto_m2 is None or recorte_adicional_m2 is None:
        return None
    rest_m2 = area_hm_m2 - area_producto_m2 - recorte_adicional_m2
    return float(half_up(rest_m2, int(parameters.recorte_decimales)))
