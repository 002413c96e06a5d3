"""The constants of the formulas: an argument, never a number inside a function. Defaults are the legacy's."""

from dataclasses import dataclass, field, fields
from typing import Any, Final

from envases_ot.domain.calculations.trims import LEGACY_TRIMS, TrimTable


def _constant(default: float, label: str, unit: str) -> Any:
    """A field with what people read of it."""
    return field(default=default, metadata={"label": label, "unit": unit})


@dataclass(frozen=True, slots=True)
class Parameters:
    """Constants in force on a date.

    Source: ot/calculations.md, and `constants` of its vectors, whose names these are.
    """

    tinta_g_m2: float = _constant(5, "Tinta", "g/m²")
    adhesivo_g_m: float = _constant(4, "Adhesivo por metro lineal", "g/m")
    cera_g_m2: float = _constant(28, "Cera", "g/m²")
    hidrorepelente_g_m2: float = _constant(25, "Barniz hidrorrepelente", "g/m²")
    barniz_uv_g_m2: float = _constant(20, "Barniz UV", "g/m²")
    recorte_decimales: float = _constant(7, "Decimales del recorte característico", "decimales")
    refile_mm: float = _constant(30, "Refile de la bobina", "mm")
    lb_a_kg: float = _constant(0.45359237, "Kilogramos de una libra", "kg/lb")
    mckee_k: float = _constant(0.325, "McKee: constante (ECT en lb/pulg, perímetro en cm, BCT en kgf)", "")
    mckee_exp_h: float = _constant(0.508, "McKee: exponente del espesor", "")
    mckee_exp_z: float = _constant(0.492, "McKee: exponente del perímetro", "")
    mckee_aplaste_mm: float = _constant(0.2, "McKee: aplaste del cartón en la conversión", "mm")
    rmt_lb_por_kg: float = _constant(2.2, "RMT: libras de un kilogramo", "lb/kg")
    rmt_pallet_kg: float = _constant(24.22, "RMT: peso del pallet CHEP", "kg")
    rmt_pallet_mm2: float = _constant(1_200_000, "RMT: superficie del pallet CHEP", "mm²")
    rmt_trabado: float = _constant(0.55, "RMT: resistencia que queda al trabar", "")
    ect_divisor: float = _constant(6.6, "ECT mínimo: divisor", "")
    ect_exp_altura: float = _constant(0.4, "ECT mínimo: exponente del espesor", "")
    ect_exp_perimetro: float = _constant(0.3, "ECT mínimo: exponente del perímetro", "")
    ect_exp_total: float = _constant(0.91, "ECT mínimo: exponente del cociente", "")
    mm_a_pulgada: float = _constant(0.0393701, "Pulgadas de un milímetro", "pulg/mm")
    union_simple_mm: float = _constant(30, "Desarrollo: ceja de unión, onda simple", "mm")
    union_doble_mm: float = _constant(35, "Desarrollo: ceja de unión, onda doble", "mm")
    placa_minima_largo_mm: float = _constant(800, "Desarrollo: largo mínimo de placa troquelada", "mm")
    placa_minima_ancho_mm: float = _constant(500, "Desarrollo: ancho mínimo de placa troquelada", "mm")
    esquinero_anchura_mm: float = _constant(98, "Esquinero: desarrollo de la anchura", "mm")
    trims: TrimTable = field(default_factory=lambda: LEGACY_TRIMS)


LEGACY: Final = Parameters()
"""What the replaced systems compute with."""


def constants() -> dict[str, tuple[str, str]]:
    """{name of a constant: (Spanish label, unit)}, in the order of the class; trims are a table of their own.

    >>> constants()["refile_mm"]
    ('Refile de la bobina', 'mm')
    """
    return {
        item.name: (item.metadata["label"], item.metadata["unit"])
        for item in fields(Parameters)
        if item.metadata
    }
