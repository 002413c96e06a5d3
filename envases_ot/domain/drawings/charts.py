"""Charts of the two analyses: strength against perimeter, and loss against width of the reel. Black on white."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from envases_ot.domain.calculations.mckee import PERIMETER_OVER_HEIGHT, bct_curve, bct_kgf
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.reel_width import ReelCut, best_reel
from envases_ot.domain.drawings.dimensions import mm_text
from envases_ot.domain.drawings.shapes import Anchor, Area, Drawing, Line, Point, Shape, Stroke, Text, drawing
from envases_ot.errors import InvalidError, Problem

WIDTH_MM, HEIGHT_MM, TEXT_MM = 160.0, 80.0, 3.4
TICKS: Final = 5
STEPS: Final[Mapping[float, int]] = {1: 5, 1.5: 3, 2: 4, 2.5: 5, 3: 3, 4: 4, 5: 5, 6: 3, 8: 4, 10: 5}
"""First digits of the number at which an axis ends -> parts in which it is read easily."""
CURVE_POINTS: Final = 49
NARROWEST, WIDEST = 0.5, 1.5
"""Of the perimeter of the box, where the curve begins and ends."""
OUTSIDE_SHADE, BAR_SHADE, BEST_SHADE = 0.1, 0.3, 0.85
BAR_PART: Final = 0.62
MAX_REELS: Final = 40


@dataclass(frozen=True, slots=True)
class Scale:
    """Turns values of an axis into millimetres of paper, the origin at the lower left."""

    low: float
    high: float
    length_mm: float
    steps: int

    @property
    def ticks(self) -> list[float]:
        return [self.low + (self.high - self.low) * step / self.steps for step in range(self.steps + 1)]

    def at(self, value: float) -> float:
        return (value - self.low) / (self.high - self.low) * self.length_mm


def mckee_chart(
    *, ect_lb_in: float, espesor_mm: float, perimetro_mm: float, alto_mm: float | None, parameters: Parameters
) -> Drawing:
    """BCT of boxes of this board by perimeter, this box marked; grey where the equation does not reach.

    Args:
        alto_mm: of the box; None leaves the reach of the equation out.
    Raises:
        InvalidError: CHART_EMPTY: the board would be crushed flat, or a measure is not above 0.

    Source: ot/calculations.md 4.1.
    """
    bct = None
    if min(ect_lb_in, perimetro_mm) > 0:
        bct = bct_kgf(
            ect_lb_in=ect_lb_in, espesor_mm=espesor_mm, perimetro_mm=perimetro_mm, parameters=parameters
        )
    if bct is None:
        message = "No hay BCT que mostrar: revise ECT, espesor y perímetro; todos son mayores que 0."
        raise InvalidError([Problem("espesor_mm", "CHART_EMPTY", message)])
    first, last = perimetro_mm * NARROWEST, perimetro_mm * WIDEST
    perimeters = [first + (last - first) * step / (CURVE_POINTS - 1) for step in range(CURVE_POINTS)]
    curve = bct_curve(
        ect_lb_in=ect_lb_in, espesor_mm=espesor_mm, perimetros_mm=perimeters, parameters=parameters
    )
    highest, steps = ceiling(curve[-1][1])
    across, up = Scale(first, last, WIDTH_MM, TICKS), Scale(0, highest, HEIGHT_MM, steps)
    points = tuple(_point(across.at(z), up.at(strength)) for z, strength in curve)
    here = _point(across.at(perimetro_mm), up.at(bct))
    shapes: list[Shape] = [
        *_reach(across, alto_mm),
        *_axes(across, up, x_label="Perímetro (mm)", y_label="BCT (kgf)"),
        *_ticks_across(across),
        Line(Stroke.CUT, points),
        *_marked(here, f"{mm_text(perimetro_mm)} mm: {mm_text(round(bct, 1))} kgf"),
    ]
    return drawing(
        title="BCT según McKee por perímetro",
        description=(
            f"Con ECT {mm_text(ect_lb_in)} lb/pulg y espesor {mm_text(espesor_mm)} mm, la caja de perímetro "
            f"{mm_text(perimetro_mm)} mm resiste {mm_text(round(bct, 1))} kgf. En gris, perímetros menores que "
            f"{PERIMETER_OVER_HEIGHT} veces el alto, donde la ecuación no se ajustó."
        ),
        shapes=shapes,
        margin_mm=2,
    )


def reel_chart(reels: Sequence[ReelCut]) -> Drawing:
    """Loss of each reel, a bar each; the best one is dark.

    Raises:
        InvalidError: CHART_EMPTY: no reel, or more than can be read.

    Source: ot/calculations.md 5.
    """
    if not 1 <= len(reels) <= MAX_REELS:
        message = f"El gráfico muestra de 1 a {MAX_REELS} formatos de bobina."
        raise InvalidError([Problem("formatos_mm", "CHART_EMPTY", message)])
    ordered, best = sorted(reels, key=lambda reel: reel.formato_mm), best_reel(reels)
    highest, steps = ceiling(max(reel.perdida_pct for reel in ordered) or 1)
    up = Scale(0, highest, HEIGHT_MM, steps)
    room = WIDTH_MM / len(ordered)
    shapes: list[Shape] = _axes(
        Scale(0, 1, WIDTH_MM, 1),
        up,
        x_drop_mm=TEXT_MM * 4.8,
        x_label="Formato de la bobina (mm) y cortes",
        y_label="Pérdida (%)",
    )
    for place, reel in enumerate(ordered):
        shapes += _bar(reel, left=place * room, room=room, up=up, is_best=reel is best)
    said = (
        "Ninguna bobina alcanza para la plancha."
        if best is None
        else f"La que menos pierde es {mm_text(best.formato_mm)} mm: {mm_text(best.perdida_pct)} %, "
        f"{best.cortes} cortes y {mm_text(best.sobrante_mm)} mm de sobra."
    )
    return drawing(title="Pérdida por formato de bobina", description=said, shapes=shapes, margin_mm=2)


def ceiling(value: float) -> tuple[float, int]:
    """The round number at which an axis ends, and in how many parts it is ticked; `value` is above 0.

    >>> ceiling(617.2), ceiling(0.031), ceiling(100)
    ((800.0, 4), (0.04, 4), (100.0, 5))
    """
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        (first * power, steps) for first, steps in STEPS.items() if first * power >= value * (1 - 1e-12)
    )


def _point(across_mm: float, up_mm: float) -> Point:
    return Point(across_mm, HEIGHT_MM - up_mm)


def _axes(
    across: Scale, up: Scale, *, x_label: str, y_label: str, x_drop_mm: float = TEXT_MM * 3.6
) -> list[Shape]:
    """Frame of the chart, its labels, and the ticks of the upright axis with their lines."""
    shapes: list[Shape] = [
        Line(Stroke.DIMENSION, (_point(0, 0), _point(across.length_mm, 0))),
        Line(Stroke.DIMENSION, (_point(0, 0), _point(0, up.length_mm))),
        Text(_point(across.length_mm / 2, -x_drop_mm), x_label, TEXT_MM),
        Text(_point(0, up.length_mm + TEXT_MM), y_label, TEXT_MM, Anchor.START),
    ]
    for value in up.ticks:
        y = up.at(value)
        shapes += [
            Line(Stroke.GRID, (_point(0, y), _point(across.length_mm, y))),
            Text(_point(-TEXT_MM * 0.5, y - TEXT_MM * 0.35), mm_text(value), TEXT_MM, Anchor.END),
        ]
    return shapes


def _ticks_across(across: Scale) -> list[Shape]:
    return [
        Text(_point(across.at(value), -TEXT_MM * 1.5), mm_text(round(value)), TEXT_MM)
        for value in across.ticks
    ]


def _reach(across: Scale, alto_mm: float | None) -> list[Shape]:
    """Grey over the perimeters that are too short for the height."""
    if alto_mm is None:
        return []
    end = min(max(across.at(PERIMETER_OVER_HEIGHT * alto_mm), 0), across.length_mm)
    corners = (_point(0, 0), _point(end, 0), _point(end, HEIGHT_MM), _point(0, HEIGHT_MM))
    return [Area(corners, OUTSIDE_SHADE)] if end else []


def _marked(here: Point, text: str) -> list[Shape]:
    side = TEXT_MM * 0.45
    square = tuple(here.moved(x, y) for x, y in ((0, -side), (side, 0), (0, side), (-side, 0)))
    return [
        Line(Stroke.HIDDEN, (here, Point(here.x_mm, HEIGHT_MM))),
        Line(Stroke.HIDDEN, (here, Point(0, here.y_mm))),
        Area(square, 1),
        Text(here.moved(side * 2, TEXT_MM * 1.6), text, TEXT_MM, Anchor.START, is_strong=True),
    ]


def _bar(reel: ReelCut, *, left: float, room: float, up: Scale, is_best: bool) -> list[Shape]:
    width, middle = room * BAR_PART, left + room / 2
    low, high = middle - width / 2, up.at(reel.perdida_pct)
    corners = tuple(_point(x, y) for x, y in ((low, 0), (low + width, 0), (low + width, high), (low, high)))
    size = min(TEXT_MM, room * 0.3)
    return [
        Area(corners, BEST_SHADE if is_best else BAR_SHADE),
        Text(_point(middle, high + size * 0.4), mm_text(round(reel.perdida_pct, 1)), size, is_strong=is_best),
        Text(_point(middle, -size * 1.3), mm_text(reel.formato_mm), size, is_strong=is_best),
        Text(_point(middle, -size * 2.5), f"× {reel.cortes}" if reel.cortes else "no cabe", size),
    ]
