"""Blank and sheet of a box from its inner measures: the area and board tool."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from envases_ot.domain.calculations.areas import area_hc_unitaria_m2
from envases_ot.domain.calculations.families import ProcessFamily
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.rounding import ceil, floor
from envases_ot.domain.calculations.trims import Axis, TrimUse, trim_mm


class BoxStyle(StrEnum):
    """Styles whose flaps are known, by FEFCO code."""

    HALF_SLOTTED = "200"
    REGULAR_SLOTTED = "201"
    OVERLAPPED = "202"
    FULL_OVERLAP = "203"
    STYLE_216 = "216"
    STYLE_221 = "221"
    STYLE_222 = "222"
    STYLE_223 = "223"


@dataclass(frozen=True, slots=True)
class DevelopmentFactors:
    """Allowances of a flute, in mm: d1 and d2 of the panels, dh of the height, and the outer increments."""

    d1: float
    d2: float
    dh: float
    el: float
    ea: float
    eh: float


@dataclass(frozen=True, slots=True)
class Development:
    """A blank and its sheet; `externo_mm` is length, width, height of the box outside."""

    largura_hm_mm: float
    anchura_hm_mm: float
    golpes_largo: int
    golpes_ancho: int
    largo_hc_mm: float
    ancho_hc_mm: float
    area_hc_unitaria_m2: float
    externo_mm: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class InnerBox:
    """What is wanted: inner measures and overlap of the flaps in mm, style, and whether the flute is double."""

    largo_mm: float
    ancho_mm: float
    alto_mm: float
    traslape_mm: float
    style: BoxStyle
    has_double_flute: bool


CUT_TO_MINIMUM_SHEET: Final = frozenset({ProcessFamily.TROQUEL, ProcessFamily.TROQUEL_CON_PROCESO})
"""Processes whose machine asks for a sheet of a least size. Source: ot/calculations.md 4.4."""


def flaps_mm(box: InnerBox, factors: DevelopmentFactors) -> float:
    """Flaps above and below the body, together.

    The floor of the short flap stands outside the half and that of the overlapping one inside, as in every
    replaced system; ot/calculations.md 4.4 asks the client which is meant.

    >>> box = InnerBox(400, 300, 250, 0, BoxStyle.REGULAR_SLOTTED, has_double_flute=False)
    >>> flaps_mm(box, DevelopmentFactors(5, 5, 8, 8, 8, 12))
    305.0

    Source: ot/calculations.md 4.4.
    """
    short = floor(box.ancho_mm + factors.d2) / 2
    overlapped = floor((box.ancho_mm + factors.d2) / 2 + box.traslape_mm / 2)
    return {
        BoxStyle.HALF_SLOTTED: short,
        BoxStyle.REGULAR_SLOTTED: 2 * short,
        BoxStyle.OVERLAPPED: 2 * overlapped,
        BoxStyle.FULL_OVERLAP: 2 * box.ancho_mm,
        BoxStyle.STYLE_216: 2 * overlapped,
        BoxStyle.STYLE_221: overlapped,
        BoxStyle.STYLE_222: box.ancho_mm,
        BoxStyle.STYLE_223: overlapped,
    }[box.style]


def blank_mm(box: InnerBox, factors: DevelopmentFactors, *, parameters: Parameters) -> tuple[float, float]:
    """Length and width of the blank.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> box = InnerBox(400, 300, 250, 0, BoxStyle.REGULAR_SLOTTED, has_double_flute=False)
    >>> blank_mm(box, DevelopmentFactors(5, 5, 8, 8, 8, 12), parameters=LEGACY)
    (1450, 563.0)

    Source: ot/calculations.md 4.4.
    """
    joint = parameters.union_doble_mm if box.has_double_flute else parameters.union_simple_mm
    largura = 2 * (box.largo_mm + box.ancho_mm) + 2 * (factors.d1 + factors.d2) + joint
    return largura, flaps_mm(box, factors) + box.alto_mm + factors.dh


def develop(
    box: InnerBox, factors: DevelopmentFactors, *, process: ProcessFamily, parameters: Parameters
) -> Development | None:
    """Blank, sheet and outer measures; None where the blank has no size.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> box = InnerBox(400, 300, 250, 0, BoxStyle.REGULAR_SLOTTED, has_double_flute=False)
    >>> factors = DevelopmentFactors(5, 5, 8, 8, 8, 12)
    >>> develop(box, factors, process=ProcessFamily.FLEXO, parameters=LEGACY).externo_mm
    (408, 308, 262)

    Source: ot/calculations.md 4.4.
    """
    largura, anchura = blank_mm(box, factors, parameters=parameters)
    if largura <= 0 or anchura <= 0:
        return None
    golpes_largo = golpes_ancho = 1
    if process in CUT_TO_MINIMUM_SHEET:
        golpes_largo = ceil(parameters.placa_minima_largo_mm / largura)
        golpes_ancho = ceil(parameters.placa_minima_ancho_mm / anchura)
    largo_hc = largura * golpes_largo + _trim(process, Axis.LARGO, parameters)
    ancho_hc = anchura * golpes_ancho + _trim(process, Axis.ANCHO, parameters)
    area = area_hc_unitaria_m2(
        largura_hc_mm=largo_hc, anchura_hc_mm=ancho_hc, golpes_largo=golpes_largo, golpes_ancho=golpes_ancho
    )
    if area is None:
        return None
    outer = (box.largo_mm + factors.el, box.ancho_mm + factors.ea, box.alto_mm + factors.eh)
    return Development(largura, anchura, golpes_largo, golpes_ancho, largo_hc, ancho_hc, area, outer)


def _trim(process: ProcessFamily, axis: Axis, parameters: Parameters) -> float:
    return trim_mm(parameters.trims, use=TrimUse.AREAHC, process=process, board=None, axis=axis)
