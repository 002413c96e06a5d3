"""What a drawing is made of: plain values in millimetres, x to the right and y down, whoever puts them on paper."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LETTER_WIDTH: Final = 0.58
"""Width of a letter in sizes of its text: wide enough for the fonts in use."""


class Stroke(StrEnum):
    """What a line means; each is told apart without colour."""

    CUT = "cut"
    CREASE = "crease"
    HIDDEN = "hidden"
    DIMENSION = "dimension"
    GRID = "grid"


class Anchor(StrEnum):
    """Which part of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Point:
    x_mm: float
    y_mm: float

    def moved(self, dx_mm: float, dy_mm: float) -> "Point":
        return Point(self.x_mm + dx_mm, self.y_mm + dy_mm)


@dataclass(frozen=True, slots=True)
class Line:
    """Straight pieces from point to point, in order."""

    stroke: Stroke
    points: tuple[Point, ...]
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon; `shade` goes from 0, white, to 1, black.

    Attributes:
        tone: what a page may colour it by instead; "" is never coloured.
    """

    points: tuple[Point, ...]
    shade: float
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words.

    Attributes:
        at: the anchor, on the base line.
        size_mm: of the font.
        angle_deg: turned around `at`, clockwise.
    """

    at: Point
    value: str
    size_mm: float
    anchor: Anchor = Anchor.MIDDLE
    angle_deg: float = 0
    is_strong: bool = False


type Shape = Line | Area | Text


@dataclass(frozen=True, slots=True)
class Bounds:
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float

    def holds(self, point: Point) -> bool:
        return (
            self.left_mm <= point.x_mm <= self.left_mm + self.width_mm
            and self.top_mm <= point.y_mm <= self.top_mm + self.height_mm
        )


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are put on paper.

    Attributes:
        title, description: Spanish, for who cannot see it.
        bounds: all shapes are within.
    """

    title: str
    description: str
    shapes: tuple[Shape, ...]
    bounds: Bounds


def drawing(*, title: str, description: str, shapes: Iterable[Shape], margin_mm: float) -> Drawing:
    """A drawing whose bounds are a margin around its shapes, of which there is at least one."""
    kept = tuple(shapes)
    points = [point for shape in kept for point in corners(shape)]
    left, top = min(point.x_mm for point in points), min(point.y_mm for point in points)
    width = max(point.x_mm for point in points) - left
    height = max(point.y_mm for point in points) - top
    bounds = Bounds(
        left - margin_mm, top - margin_mm, max(width, 0) + 2 * margin_mm, max(height, 0) + 2 * margin_mm
    )
    return Drawing(title, description, kept, bounds)


def corners(shape: Shape) -> tuple[Point, ...]:
    """The points that must be within the bounds; of a text, the corners of the room that its letters take."""
    if not isinstance(shape, Text):
        return shape.points
    width = shape.size_mm * LETTER_WIDTH * len(shape.value)
    start = {Anchor.START: 0.0, Anchor.MIDDLE: -width / 2, Anchor.END: -width}[shape.anchor]
    box = [(x, y) for x in (start, start + width) for y in (-shape.size_mm * 0.8, shape.size_mm * 0.25)]
    turn = math.radians(shape.angle_deg)
    return tuple(
        shape.at.moved(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))
        for x, y in box
    )
