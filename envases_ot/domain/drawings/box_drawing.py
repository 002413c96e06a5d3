"""The closed box on paper: isometric, so that each of its three measures is to the same scale."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from envases_ot.domain.calculations.development import BoxStyle
from envases_ot.domain.drawings.blanks import OPEN_ABOVE, refuse_measures
from envases_ot.domain.drawings.dimensions import Dimension, dimension_shapes, mm_text
from envases_ot.domain.drawings.shapes import Area, Drawing, Line, Point, Shape, Stroke, drawing

COS_30, SIN_30 = math.cos(math.pi / 6), 0.5
TEXT_SHARE: Final = 1 / 13
"""Size of the text over the longest measure."""
LEFT_SHADE, RIGHT_SHADE = 0.05, 0.14
SEAM: Final[Mapping[BoxStyle, float]] = {
    BoxStyle.REGULAR_SLOTTED: 0.5,
    BoxStyle.FULL_OVERLAP: 0.0,
}
"""Where the outer flaps end, in parts of the width; the overlapping styles end past the middle."""


@dataclass(frozen=True, slots=True)
class ClosedBox:
    """A box in millimetres; `measured` says which measures they are, in Spanish: "internas" or "externas"."""

    style: BoxStyle
    largo_mm: float
    ancho_mm: float
    alto_mm: float
    traslape_mm: float = 0
    measured: str = "internas"


def box_drawing(box: ClosedBox) -> Drawing:
    """The box seen from above and from the front, with its dimensions.

    Raises:
        InvalidError: MEASURE_NOT_POSITIVE, MEASURE_TOO_LARGE.
    """
    refuse_measures(
        {"interno_largo": box.largo_mm, "interno_ancho": box.ancho_mm, "interno_alto": box.alto_mm}
    )
    text_mm = max(box.largo_mm, box.ancho_mm, box.alto_mm) * TEXT_SHARE
    shapes: list[Shape] = [*_faces(box), *_above(box)]
    for dimension in box_dimensions(box, text_mm=text_mm):
        shapes += dimension_shapes(dimension, text_mm=text_mm)
    is_open = box.style in OPEN_ABOVE
    sizes = " × ".join(mm_text(value) for value in (box.largo_mm, box.ancho_mm, box.alto_mm))
    return drawing(
        title=f"Caja {'abierta' if is_open else 'cerrada'}, estilo {box.style.value}",
        description=f"Medidas {box.measured}: {sizes} mm, largo por ancho por alto. Vista isométrica a escala.",
        shapes=shapes,
        margin_mm=text_mm * 0.6,
    )


def box_dimensions(box: ClosedBox, *, text_mm: float) -> tuple[Dimension, ...]:
    """Length, width and height; along the edges nearest to the reader."""
    length, width, height = box.largo_mm, box.ancho_mm, box.alto_mm
    down = text_mm * 1.4
    return (
        Dimension(_at(0, 0, 0), _at(length, 0, 0), (-down * SIN_30, down * COS_30), length, "Largo"),
        Dimension(_at(length, 0, 0), _at(length, width, 0), (down * SIN_30, down * COS_30), width, "Ancho"),
        Dimension(_at(0, 0, 0), _at(0, 0, height), (-down, 0), height, "Alto"),
    )


def _at(along: float, back: float, up: float) -> Point:
    """A corner on paper: length to the right and down, width to the right and up, height up."""
    return Point((along + back) * COS_30, (along - back) * SIN_30 - up)


def _faces(box: ClosedBox) -> list[Shape]:
    length, width, height = box.largo_mm, box.ancho_mm, box.alto_mm
    left = (_at(0, 0, 0), _at(length, 0, 0), _at(length, 0, height), _at(0, 0, height))
    right = (_at(length, 0, 0), _at(length, width, 0), _at(length, width, height), _at(length, 0, height))
    top = (_at(0, 0, height), _at(length, 0, height), _at(length, width, height), _at(0, width, height))
    return [
        Area(left, LEFT_SHADE),
        Area(right, RIGHT_SHADE),
        *(Line(Stroke.CUT, face, is_closed=True) for face in (left, right, top)),
    ]


def _above(box: ClosedBox) -> list[Shape]:
    """Where the outer flaps meet or end; of a box that is open above, the edges of its far inside."""
    length, width, height = box.largo_mm, box.ancho_mm, box.alto_mm
    if box.style in OPEN_ABOVE:
        depth = min(height, width * SIN_30, length * SIN_30)
        corner = _at(0, width, height)
        return [Line(Stroke.HIDDEN, (corner, corner.moved(0, depth)))]
    overlapped = min(0.5 + box.traslape_mm / (2 * width), 1)
    back = width * (1 - SEAM.get(box.style, overlapped))
    return [
        Line(
            Stroke.CREASE if back == width else Stroke.CUT, (_at(0, back, height), _at(length, back, height))
        )
    ]
