"""Measures of the flat blank of a box: its panels along the length, its rows across the width.

Two ways lead to them: the development from the inner measures, as the area tool computes it, and the sides and
creases that stand in an OT. Both end in the same value, so that there is one drawing.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

from envases_ot.domain.calculations.development import BoxStyle, DevelopmentFactors, InnerBox, flaps_mm
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.rounding import settled
from envases_ot.errors import InvalidError, Problem

OPEN_ABOVE: Final = frozenset(
    {BoxStyle.HALF_SLOTTED, BoxStyle.STYLE_221, BoxStyle.STYLE_222, BoxStyle.STYLE_223}
)
"""Styles with flaps on one side only. Source: ot/calculations.md 4.4, flaps counted once."""
LARGEST_MM: Final = 20_000
"""A measure above it is a slip: no corrugator makes it."""
LABELS: Final[Mapping[str, str]] = {
    "interno_largo": "el largo interno",
    "interno_ancho": "el ancho interno",
    "interno_alto": "el alto interno",
    "largura_hm": "la largura HM",
    "anchura_hm": "la anchura HM",
    "rayado_c1r1": "el rayado C1/R1",
    "rayado_r1_r2": "el rayado R1/R2",
    "rayado_r2_c2": "el rayado R2/C2",
}

FLAPS: Final = frozenset({"rayado_c1r1", "rayado_r2_c2"})
"""Creases that a style may do without: blank or 0 is "no flap on that side"."""


@dataclass(frozen=True, slots=True)
class BlankMeasures:
    """A blank of four panels and a joint.

    Attributes:
        joint_mm: the strip that is glued, left of the first panel.
        panels_mm: length, width, length, width; from left to right.
        upper_flap_mm, lower_flap_mm: 0 where the style has none.
        body_mm: height of the panels.
    """

    style: BoxStyle
    joint_mm: float
    panels_mm: tuple[float, float, float, float]
    upper_flap_mm: float
    body_mm: float
    lower_flap_mm: float

    @property
    def largura_mm(self) -> float:
        return settled(self.joint_mm + sum(self.panels_mm))

    @property
    def anchura_mm(self) -> float:
        return settled(self.upper_flap_mm + self.body_mm + self.lower_flap_mm)

    @property
    def rayados_mm(self) -> tuple[float, float, float]:
        """C1/R1, R1/R2 and R2/C2, from the upper edge down."""
        return self.upper_flap_mm, self.body_mm, self.lower_flap_mm


@dataclass(frozen=True, slots=True)
class StoredBlank:
    """What an OT says of its blank, in mm; None is "not yet". Names are those of its columns."""

    style: BoxStyle
    largura_hm: float | None
    anchura_hm: float | None
    rayado_c1r1: float | None
    rayado_r1_r2: float | None
    rayado_r2_c2: float | None
    interno_largo: float | None
    interno_ancho: float | None


def measures_of_development(
    box: InnerBox, factors: DevelopmentFactors, *, parameters: Parameters
) -> BlankMeasures:
    """The blank of a box from its inner measures.

    Raises:
        InvalidError: MEASURE_NOT_POSITIVE, MEASURE_TOO_LARGE, PANEL_NOT_POSITIVE.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> box = InnerBox(400, 300, 250, 0, BoxStyle.REGULAR_SLOTTED, has_double_flute=False)
    >>> found = measures_of_development(box, DevelopmentFactors(5, 5, 8, 8, 8, 12), parameters=LEGACY)
    >>> found.panels_mm, found.rayados_mm, (found.largura_mm, found.anchura_mm)
    ((405, 305, 405, 305), (152.5, 258, 152.5), (1450.0, 563.0))

    Source: ot/calculations.md 4.4.
    """
    refuse_measures(
        {"interno_largo": box.largo_mm, "interno_ancho": box.ancho_mm, "interno_alto": box.alto_mm}
    )
    flaps = flaps_mm(box, factors)
    has_upper = box.style not in OPEN_ABOVE
    largo, ancho = box.largo_mm + factors.d1, box.ancho_mm + factors.d2
    return _whole(
        BlankMeasures(
            style=box.style,
            joint_mm=parameters.union_doble_mm if box.has_double_flute else parameters.union_simple_mm,
            panels_mm=(largo, ancho, largo, ancho),
            upper_flap_mm=flaps / 2 if has_upper else 0,
            body_mm=box.alto_mm + factors.dh,
            lower_flap_mm=flaps / 2 if has_upper else flaps,
        )
    )


def measures_of_stored(stored: StoredBlank, *, joint_mm: float) -> BlankMeasures:
    """The blank that an OT says: its sides and creases; what the sides are larger than the inner perimeter is
    shared out among the four panels, since an OT does not say how.

    Raises:
        InvalidError: MEASURE_MISSING, MEASURE_NOT_POSITIVE, MEASURE_TOO_LARGE, RAYADOS_SUM, PERIMETER_OVER_HM.

    >>> stored = StoredBlank(BoxStyle.REGULAR_SLOTTED, 1450, 563, 152.5, 258, 152.5, 400, 300)
    >>> measures_of_stored(stored, joint_mm=30).panels_mm
    (405.0, 305.0, 405.0, 305.0)

    Source: ot/calculations.md 1.5, the sum of the creases, and 4.4, the length.
    """
    problems = [
        problem
        for field in LABELS.keys() & {item.name for item in fields(stored)}
        if (problem := _wrong(field, getattr(stored, field), may_be_none=field in FLAPS))
    ]
    _refuse(sorted(problems, key=lambda problem: list(LABELS).index(problem.field or "")))
    largo, ancho, body = (_known(stored, name) for name in ("interno_largo", "interno_ancho", "rayado_r1_r2"))
    upper, lower = stored.rayado_c1r1 or 0, stored.rayado_r2_c2 or 0
    if settled(upper + body + lower) != settled(_known(stored, "anchura_hm")):
        message = "Los rayados no suman la anchura HM: revíselos antes de dibujar la plancha."
        _refuse([Problem("anchura_hm", "RAYADOS_SUM", message)])
    spare = (_known(stored, "largura_hm") - joint_mm - 2 * (largo + ancho)) / 4
    if spare < 0:
        message = "La largura HM no alcanza para las cuatro caras y la ceja: revise las medidas internas."
        _refuse([Problem("largura_hm", "PERIMETER_OVER_HM", message)])
    panels = (largo + spare, ancho + spare, largo + spare, ancho + spare)
    return _whole(BlankMeasures(stored.style, joint_mm, panels, upper, body, lower))


def refuse_measures(asked: Mapping[str, float]) -> None:
    """Let pass measures that can be drawn.

    Args:
        asked: {a name of LABELS: mm}.
    Raises:
        InvalidError: MEASURE_NOT_POSITIVE, MEASURE_TOO_LARGE, a problem a measure.
    """
    _refuse([problem for field, value in asked.items() if (problem := _wrong(field, value))])


def _known(stored: StoredBlank, name: str) -> float:
    return float(getattr(stored, name))


def _wrong(field: str, value: float | None, *, may_be_none: bool = False) -> Problem | None:
    """What is wrong with one measure; one that may be missing may be 0 too."""
    if value is None:
        message = f"Para dibujar la plancha falta {LABELS[field]}."
        return None if may_be_none else Problem(field, "MEASURE_MISSING", message)
    if not math.isfinite(value) or value < 0 or (value == 0 and not may_be_none):
        message = f"Para dibujar la caja, {LABELS[field]} debe ser mayor que 0 mm."
        return Problem(field, "MEASURE_NOT_POSITIVE", message)
    if value > LARGEST_MM:
        message = f"Para dibujar la caja, {LABELS[field]} es a lo más {LARGEST_MM} mm: revise la unidad."
        return Problem(field, "MEASURE_TOO_LARGE", message)
    return None


def _whole(measures: BlankMeasures) -> BlankMeasures:
    """The measures, none of which is negative; panels and body have a size."""
    if min(*measures.panels_mm, measures.body_mm) <= 0 or min(measures.joint_mm, *measures.rayados_mm) < 0:
        message = "Una cara de la plancha queda sin tamaño: revise las medidas internas y los aumentos."
        _refuse([Problem(None, "PANEL_NOT_POSITIVE", message)])
    return measures


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise InvalidError(problems)
