"""Weights, volumes and the UMA of SAP."""

from typing import Final

from envases_ot.domain.calculations.areas import area_hc_placa_m2, total_golpes

G_PER_KG: Final = 1000
MM3_PER_CM3: Final = 1000
MM_G_PER_M_KG: Final = 1_000_000
"""mm x g/m in a kg."""
MILLAR: Final = 1000


def peso_kg(*, area_m2: float | None, gramaje_g_m2: float | None) -> float | None:
    """Weight of board: gross from the area of the sheet per box, net from that of the product.

    Args:
        gramaje_g_m2: of the board, not what the client specified.

    >>> peso_kg(area_m2=0.5, gramaje_g_m2=400)
    0.2

    Source: ot/calculations.md 2, peso_bruto and peso_neto.
    """
    if area_m2 is None or gramaje_g_m2 is None:
        return None
    return area_m2 * gramaje_g_m2 / G_PER_KG


def peso_semielaborado_kg(
    *, largura_hc_mm: float | None, anchura_hc_mm: float | None, gramaje_g_m2: float | None
) -> float | None:
    """Weight of the whole sheet; gross and net are one.

    >>> peso_semielaborado_kg(largura_hc_mm=825, anchura_hc_mm=625, gramaje_g_m2=455)
    0.234609375

    Source: ot/calculations.md 2, semi-finished.
    """
    placa_m2 = area_hc_placa_m2(largura_hc_mm=largura_hc_mm, anchura_hc_mm=anchura_hc_mm)
    return peso_kg(area_m2=placa_m2, gramaje_g_m2=gramaje_g_m2)


def peso_esquinero_kg(*, largura_hm_mm: float | None, masa_lineal_g_m: float | None) -> float | None:
    """Weight of a corner post from its mass per metre.

    >>> peso_esquinero_kg(largura_hm_mm=1500, masa_lineal_g_m=690)
    1.035

    Source: ot/calculations.md 2, peso_esquinero.
    """
    if largura_hm_mm is None or masa_lineal_g_m is None:
        return None
    return largura_hm_mm * masa_lineal_g_m / MM_G_PER_M_KG


def volumen_placa_cm3(
    *, largura_hc_mm: float | None, anchura_hc_mm: float | None, espesor_mm: float | None
) -> float | None:
    """Volume of the whole sheet.

    >>> volumen_placa_cm3(largura_hc_mm=1000, anchura_hc_mm=500, espesor_mm=3)
    1500.0

    Source: ot/calculations.md 2.
    """
    if largura_hc_mm is None or anchura_hc_mm is None or espesor_mm is None:
        return None
    return largura_hc_mm * anchura_hc_mm * espesor_mm / MM3_PER_CM3


def volumen_unitario_cm3(
    *, volumen_placa_cm3: float | None, golpes_largo: int | None, golpes_ancho: int | None
) -> float | None:
    """Volume of the sheet that one box takes; None while no box is on it.

    >>> volumen_unitario_cm3(volumen_placa_cm3=1500, golpes_largo=2, golpes_ancho=2)
    375.0

    Source: ot/calculations.md 2.
    """
    golpes = total_golpes(golpes_largo=golpes_largo, golpes_ancho=golpes_ancho)
    if volumen_placa_cm3 is None or not golpes:
        return None
    return volumen_placa_cm3 / golpes


def uma_por_millar(per_box: float | None) -> float | None:
    """Area (m²) or weight (kg) of a thousand boxes, in the unit of one.

    >>> uma_por_millar(0.125)
    125.0

    Source: ot/calculations.md 2, uma_area and uma_peso.
    """
    return None if per_box is None else per_box * MILLAR
