"""Dimension lines: what a length is, said beside it."""

import math
from dataclasses import dataclass
from typing import Final

from envases_ot.domain.calculations.rounding import half_up
from envases_ot.domain.drawings.shapes import LETTER_WIDTH, Area, Line, Point, Shape, Stroke, Text

DECIMALS: Final = 2
QUARTER_DEG: Final = 90
ARROW_LENGTH, ARROW_HALF_WIDTH = 0.75, 0.16
"""In sizes of the text."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """The length between two points.

    Attributes:
        start, end: what is measured.
        away: vector from what is measured to the dimension line, in mm.
        value_mm: what the text says; equal to the distance, save in a projection.
        label: Spanish, before the number; may be blank.
        is_across: whether the text stands across the line, not along it.
    """

    start: Point
    end: Point
    away: tuple[float, float]
    value_mm: float
    label: str = ""
    is_across: bool = False

    @property
    def text(self) -> str:
        return f"{self.label} {mm_text(self.value_mm)}".strip()


def mm_text(value_mm: float) -> str:
    """A length as our papers write it: decimal comma, point of the thousands, no needless zeros, no unit.

    >>> mm_text(152.5), mm_text(1450.0), mm_text(0.126)
    ('152,5', '1.450', '0,13')

    Source: commercial/documents.md, number style on paper.
    """
    rounded = f"{half_up(value_mm, DECIMALS):,f}"
    return rounded.rstrip("0").rstrip(".").translate(str.maketrans(",.", ".,"))


def dimension_shapes(dimension: Dimension, *, text_mm: float) -> list[Shape]:
    """The two extension lines, the dimension line with its arrows, and the text on its far side."""
    start, end = dimension.start.moved(*dimension.away), dimension.end.moved(*dimension.away)
    overshoot = _scaled(dimension.away, text_mm * 0.4)
    length = math.hypot(end.x_mm - start.x_mm, end.y_mm - start.y_mm)
    shapes: list[Shape] = [
        Line(Stroke.DIMENSION, (dimension.start.moved(*overshoot), start.moved(*overshoot))),
        Line(Stroke.DIMENSION, (dimension.end.moved(*overshoot), end.moved(*overshoot))),
        Line(Stroke.DIMENSION, (start, end)),
    ]
    if length > 2 * ARROW_LENGTH * text_mm:
        shapes += [_arrow(start, end, text_mm), _arrow(end, start, text_mm)]
    return [*shapes, _text(dimension, start, end, length=length, text_mm=text_mm)]


def _text(dimension: Dimension, start: Point, end: Point, *, length: float, text_mm: float) -> Text:
    """Along the line; across it where that is asked for or where it has no room."""
    middle = Point((start.x_mm + end.x_mm) / 2, (start.y_mm + end.y_mm) / 2)
    room = len(dimension.text) * text_mm * LETTER_WIDTH
    if dimension.is_across or room > length:
        return _text_across(dimension, middle, text_mm=text_mm)
    angle = _readable_deg(end.x_mm - start.x_mm, end.y_mm - start.y_mm)
    up = (math.sin(math.radians(angle)), -math.cos(math.radians(angle)))
    is_below = up[0] * dimension.away[0] + up[1] * dimension.away[1] < 0
    gap = -text_mm * 1.05 if is_below else text_mm * 0.35
    return Text(middle.moved(up[0] * gap, up[1] * gap), dimension.text, text_mm, angle_deg=angle)


def _text_across(dimension: Dimension, middle: Point, *, text_mm: float) -> Text:
    """Beyond the line, in the direction in which it stands away from what it measures."""
    angle = _readable_deg(*dimension.away)
    reach = len(dimension.text) * text_mm * LETTER_WIDTH / 2
    at = middle.moved(*_scaled(dimension.away, text_mm * 0.6 + reach))
    down = (-math.sin(math.radians(angle)), math.cos(math.radians(angle)))
    return Text(
        at.moved(down[0] * text_mm * 0.35, down[1] * text_mm * 0.35),
        dimension.text,
        text_mm,
        angle_deg=angle,
    )


def _readable_deg(dx: float, dy: float) -> float:
    """Direction of a vector, or the opposite one: whichever is read from below or from the right."""
    angle = math.degrees(math.atan2(dy, dx))
    if -QUARTER_DEG <= angle < QUARTER_DEG:
        return angle
    return angle + (2 * QUARTER_DEG if angle < 0 else -2 * QUARTER_DEG)


def _arrow(tip: Point, other: Point, text_mm: float) -> Area:
    along = _scaled((other.x_mm - tip.x_mm, other.y_mm - tip.y_mm), text_mm * ARROW_LENGTH)
    aside = _scaled((-along[1], along[0]), text_mm * ARROW_HALF_WIDTH)
    base = tip.moved(*along)
    return Area((tip, base.moved(*aside), base.moved(-aside[0], -aside[1])), shade=1)


def _scaled(vector: tuple[float, float], length: float) -> tuple[float, float]:
    """A vector of that length in the same direction."""
    factor = length / math.hypot(*vector)
    return vector[0] * factor, vector[1] * factor
