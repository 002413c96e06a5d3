"""Corner posts (esquineros): grammage, adhesive and mass of a post made of layers of paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

CM_PER_M: Final = 100


@dataclass(frozen=True, slots=True)
class Layer:
    """Plies of one paper: grammage, width of the strip, how many."""

    gramaje_g_m2: float
    ancho_cm: float
    capas: int


def gramaje_equivalente_g_m2(layers: Sequence[Layer], *, ancho_esquinero_cm: float) -> float:
    """Grammage of all papers as if each were as wide as the post.

    >>> gramaje_equivalente_g_m2([Layer(170, 10, 1), Layer(300, 10, 6)], ancho_esquinero_cm=10)
    1970.0

    Source: ot/calculations.md 6.
    """
    return sum(layer.gramaje_g_m2 * (layer.ancho_cm / ancho_esquinero_cm) * layer.capas for layer in layers)


def adhesive_base_cm(layers: Sequence[Layer]) -> float:
    """Width that is glued, over all plies.

    >>> adhesive_base_cm([Layer(170, 10, 1), Layer(300, 10, 6)])
    70

    Source: ot/calculations.md 6.
    """
    return sum(layer.ancho_cm * layer.capas for layer in layers)


def adhesive_g_m(
    layers: Sequence[Layer], *, ancho_esquinero_cm: float, consumo_adhesivo_g_por_ancho: float
) -> float:
    """Adhesive of a metre of post.

    Args:
        consumo_adhesivo_g_por_ancho: grams a metre for each width of the post that is glued.

    >>> adhesive_g_m([Layer(170, 10, 7)], ancho_esquinero_cm=10, consumo_adhesivo_g_por_ancho=20)
    140.0

    Source: ot/calculations.md 6.
    """
    return adhesive_base_cm(layers) / ancho_esquinero_cm * consumo_adhesivo_g_por_ancho


def masa_lineal_g_m(layers: Sequence[Layer], *, adhesive_g_m: float) -> float:
    """Mass of a metre of post, adhesive included.

    >>> masa_lineal_g_m([Layer(170, 10, 1), Layer(300, 10, 6)], adhesive_g_m=140)
    337.0

    Source: ot/calculations.md 6; the legacy counts the width ratio twice.
    """
    papers = sum(layer.ancho_cm / CM_PER_M * layer.gramaje_g_m2 * layer.capas for layer in layers)
    return papers + adhesive_g_m
