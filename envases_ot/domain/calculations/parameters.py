"""The constants of the formulas: an argument, never a number inside a function. Defaults are the legacy's."""

from dataclasses import dataclass, field, fields
from typing import Final

from envases_ot.domain.calculations.trims import LEGACY_TRIMS, TrimTable


@dataclass(frozen=True, slots=True)
class Parameters:
    """Constants in force on a date. What each is and its unit: `models.calculations.CalculationConstant.Codigo`.

    Source: ot/calculations.md, and `constants` of its vectors, whose names these are.
    """

    tinta_g_m2: float = 5
    adhesivo_g_m: float = 4
    cera_g_m2: float = 28
    hidrorepelente_g_m2: float = 25
    barniz_uv_g_m2: float = 20
    recorte_decimales: float = 7
    refile_mm: float = 30
    lb_a_kg: float = 0.45359237
    mckee_k: float = 0.325
    mckee_exp_h: float = 0.508
    mckee_exp_z: float = 0.492
    mckee_aplaste_mm: float = 0.2
    rmt_lb_por_kg: float = 2.2
    rmt_pallet_kg: float = 24.22
    rmt_pallet_mm2: float = 1_200_000
    rmt_trabado: float = 0.55
    ect_divisor: float = 6.6
    ect_exp_altura: float = 0.4
    ect_exp_perimetro: float = 0.3
    ect_exp_total: float = 0.91
    mm_a_pulgada: float = 0.0393701
    union_simple_mm: float = 30
    union_doble_mm: float = 35
    placa_minima_largo_mm: float = 800
    placa_minima_ancho_mm: float = 500
    esquinero_anchura_mm: float = 98
    trims: TrimTable = field(default_factory=lambda: LEGACY_TRIMS)


LEGACY: Final = Parameters()
"""What the replaced systems compute with."""

CONSTANTS: Final = tuple(item.name for item in fields(Parameters) if item.name != "trims")
"""Names of the constants, in the order of the class; trims are a table of their own."""
