"""Strength that a stacked box needs (RMT) and the board that gives it: the model of the area tool, not McKee's."""

from collections.abc import Iterable
from dataclasses import dataclass

from envases_ot.domain.calculations.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Stack:
    """How boxes are stacked.

    Attributes:
        caja_kg, contenido_kg: one empty box, and what is in it.
        cajas_apiladas: boxes high on one pallet, 1 or more.
        pallets_apilados: pallets high, 1 or more.
        externo_largo_mm, externo_ancho_mm: of the box.
        filas_columnares: rows at the bottom that stand in columns; 0 counts as 1.
    """

    caja_kg: float
    contenido_kg: float
    cajas_apiladas: int
    pallets_apilados: int
    externo_largo_mm: float
    externo_ancho_mm: float
    filas_columnares: int


@dataclass(frozen=True, slots=True)
class BoardStrength:
    """A board that may be chosen."""

    codigo: str
    ect_min_lb_in: float


def peso_caja_estimado_kg(
    *, gramaje_g_m2: float | None, factor_peso: float | None, area_hm_m2: float | None
) -> float | None:
    """Weight of the empty box before its board is known.

    Args:
        gramaje_g_m2: usual board of the trade (rubro).
        factor_peso: of the style.

    >>> peso_caja_estimado_kg(gramaje_g_m2=600, factor_peso=1.1, area_hm_m2=0.5)
    0.33

    Source: ot/calculations.md 4.3.
    """
    if gramaje_g_m2 is None or factor_peso is None or area_hm_m2 is None:
        return None
    return gramaje_g_m2 * factor_peso * area_hm_m2 / 1000


def rmt_columnar_lb(stack: Stack, *, factor_seguridad: float, parameters: Parameters) -> float:
    """Load on the lowest box of a column, with its safety factor.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> round(rmt_columnar_lb(Stack(0.45, 8.5, 8, 1, 388, 288, 2), factor_seguridad=3.5, parameters=LEGACY), 6)
    482.405

    Source: ot/calculations.md 4.3.
    """
    load_kg = _load_kg(stack, boxes_above=stack.cajas_apiladas - 1, parameters=parameters)
    return factor_seguridad * parameters.rmt_lb_por_kg * load_kg


def rmt_trabado_lb(
    stack: Stack, *, factor_seguridad: float, factor_ect: float, parameters: Parameters
) -> float:
    """Load on the lowest interlocked box, which has lost part of its strength.

    Args:
        factor_ect: of the part: 1 for a box, less for lids and bottoms.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> stack = Stack(0.45, 8.5, 8, 1, 388, 288, 2)
    >>> round(rmt_trabado_lb(stack, factor_seguridad=3.5, factor_ect=1, parameters=LEGACY), 6)
    751.8

    Source: ot/calculations.md 4.3.
    """
    columns = max(stack.filas_columnares, 1)
    load_kg = _load_kg(stack, boxes_above=stack.cajas_apiladas - columns, parameters=parameters)
    return factor_ect * factor_seguridad * parameters.rmt_lb_por_kg / parameters.rmt_trabado * load_kg


def ect_min_lb_in(
    *,
    rmt_lb: float | None,
    espesor_mm: float | None,
    interno_largo_mm: float | None,
    interno_ancho_mm: float | None,
    parameters: Parameters,
) -> float | None:
    """Edge crush that a board needs for a box of this strength; never to be compared with McKee's.

    Returns:
        lbf/in; None while something is missing or a measure is zero.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> round(ect_min_lb_in(
    ...     rmt_lb=900, espesor_mm=6.8, interno_largo_mm=500, interno_ancho_mm=400, parameters=LEGACY), 6)
    44.231533

    Source: ot/calculations.md 4.3: an empirical fit in inches and pounds.
    """
    if rmt_lb is None or espesor_mm is None or interno_largo_mm is None or interno_ancho_mm is None:
        return None
    perimeter_in = 2 * (interno_largo_mm + interno_ancho_mm) * parameters.mm_a_pulgada
    thickness_in = espesor_mm * parameters.mm_a_pulgada
    if perimeter_in <= 0 or thickness_in <= 0:
        return None
    size = thickness_in**parameters.ect_exp_altura * perimeter_in**parameters.ect_exp_perimetro
    return float((rmt_lb / (parameters.ect_divisor * size)) ** parameters.ect_exp_total)


def choose_board(boards: Iterable[BoardStrength], *, ect_min_lb_in: float) -> BoardStrength | None:
    """The weakest board that is strong enough, the first by code among equals; None when none is.

    Args:
        boards: those of the wanted colour and flute.

    >>> choose_board([BoardStrength("C", 44), BoardStrength("B", 32), BoardStrength("A", 26)], ect_min_lb_in=30)
    BoardStrength(codigo='B', ect_min_lb_in=32)

    Source: ot/calculations.md 4.3, board choice; the legacy could never choose the strongest.
    """
    enough = [board for board in boards if board.ect_min_lb_in >= ect_min_lb_in]
    return min(enough, key=lambda board: (board.ect_min_lb_in, board.codigo), default=None)


def _load_kg(stack: Stack, *, boxes_above: int, parameters: Parameters) -> float:
    boxes_kg = (stack.caja_kg + stack.contenido_kg) * boxes_above * stack.pallets_apilados
    share = stack.externo_largo_mm * stack.externo_ancho_mm / parameters.rmt_pallet_mm2
    return boxes_kg + parameters.rmt_pallet_kg * share * (stack.pallets_apilados - 1)
