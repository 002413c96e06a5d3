"""The flat blank on paper: its outline with slots, its creases, what each panel is, and its dimensions."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from envases_ot.domain.drawings.blanks import BlankMeasures
from envases_ot.domain.drawings.dimensions import Dimension, dimension_shapes, mm_text
from envases_ot.domain.drawings.shapes import Anchor, Area, Drawing, Line, Point, Shape, Stroke, Text, drawing

NOMINAL_SLOT_MM: Final = 6.0
"""Width of the slots between flaps as they are drawn: the die has the real one, no formula speaks of it."""
TEXT_SHARE: Final = 1 / 40
"""Size of the text over the longer side of the blank."""
PANEL_NAMES: Final = ("Largo", "Ancho", "Largo", "Ancho")
JOINT_SHADE: Final = 0.12


@dataclass(frozen=True, slots=True)
class Panel:
    """A rectangle between creases and cuts; `name` is Spanish."""

    name: str
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Blank:
    """The geometry of a blank whose upper left corner is 0, 0.

    Attributes:
        panels: joint first, then bodies and flaps, from left to right and from above.
        creases, cuts: lines; the first cut is the outline.
        dimensions: joint and panels, whole length, rows, whole width.
    """

    measures: BlankMeasures
    panels: tuple[Panel, ...]
    creases: tuple[Line, ...]
    cuts: tuple[Line, ...]
    dimensions: tuple[Dimension, ...]


def blank(measures: BlankMeasures) -> Blank:
    """The geometry of a blank from its measures."""
    return Blank(
        measures=measures,
        panels=tuple(_panels(measures)),
        creases=tuple(_creases(measures)),
        cuts=(_outline(measures),),
        dimensions=tuple(_dimensions(measures, text_mm=text_size_mm(measures))),
    )


def text_size_mm(measures: BlankMeasures) -> float:
    return max(measures.largura_mm, measures.anchura_mm) * TEXT_SHARE


def blank_drawing(measures: BlankMeasures) -> Drawing:
    """The blank to scale, with its dimensions in millimetres."""
    flat, text_mm = blank(measures), text_size_mm(measures)
    shapes: list[Shape] = [_joint_area(measures), *flat.cuts, *flat.creases]
    shapes += [text for panel in flat.panels if (text := _panel_text(panel, text_mm))]
    for dimension in flat.dimensions:
        shapes += dimension_shapes(dimension, text_mm=text_mm)
    return drawing(
        title=f"Plancha desplegada, estilo {measures.style.value}",
        description=_description(measures),
        shapes=shapes,
        margin_mm=text_mm,
    )


def _description(measures: BlankMeasures) -> str:
    panels = ", ".join(mm_text(panel) for panel in measures.panels_mm)
    rows = ", ".join(mm_text(rayado) for rayado in measures.rayados_mm)
    return (
        f"Hoja madre de {mm_text(measures.largura_mm)} por {mm_text(measures.anchura_mm)} mm. "
        f"Ceja {mm_text(measures.joint_mm)} mm; caras {panels} mm; rayados {rows} mm. "
        "Línea llena: corte. Línea de trazos: rayado. El ancho de las ranuras es referencial."
    )


def _columns(measures: BlankMeasures) -> list[float]:
    """Edges of the panels from left to right: five, the first one where the joint ends."""
    edges = [measures.joint_mm]
    for width in measures.panels_mm:
        edges.append(edges[-1] + width)
    return edges


def _rows(measures: BlankMeasures) -> tuple[float, float, float]:
    """Where the body begins, where it ends, and the lower edge."""
    begin = measures.upper_flap_mm
    return begin, begin + measures.body_mm, begin + measures.body_mm + measures.lower_flap_mm


def _panels(measures: BlankMeasures) -> list[Panel]:
    begin, end, _ = _rows(measures)
    joint = [Panel("Ceja", 0, begin, measures.joint_mm, measures.body_mm)] if measures.joint_mm else []
    columns = list(zip(PANEL_NAMES, _columns(measures), measures.panels_mm, strict=False))
    bodies = [Panel(name, left, begin, width, measures.body_mm) for name, left, width in columns]
    upper = [Panel("Aleta", left, 0, width, measures.upper_flap_mm) for _, left, width in columns]
    lower = [Panel("Aleta", left, end, width, measures.lower_flap_mm) for _, left, width in columns]
    return [
        *joint,
        *bodies,
        *(upper if measures.upper_flap_mm else []),
        *(lower if measures.lower_flap_mm else []),
    ]


def _creases(measures: BlankMeasures) -> list[Line]:
    begin, end, _ = _rows(measures)
    edges = _columns(measures)
    uprights = edges[:-1] if measures.joint_mm else edges[1:-1]
    creases = [Line(Stroke.CREASE, (Point(x, begin), Point(x, end))) for x in uprights]
    flaps = ((begin, measures.upper_flap_mm), (end, measures.lower_flap_mm))
    return creases + [
        Line(Stroke.CREASE, (Point(edges[0], y), Point(edges[-1], y))) for y, flap in flaps if flap
    ]


def _outline(measures: BlankMeasures) -> Line:
    """Around the blank, clockwise from the upper left corner of the first panel, into each slot and out of it."""
    begin, end, bottom = _rows(measures)
    edges = _columns(measures)
    half_slot = min(NOMINAL_SLOT_MM, *(width / 4 for width in measures.panels_mm)) / 2
    upper = [Point(edges[0], 0)]
    lower = []
    for x in edges[1:-1]:
        if measures.upper_flap_mm:
            upper += _slot(x - half_slot, x + half_slot, edge=0, depth=begin)
        if measures.lower_flap_mm:
            lower += _slot(x - half_slot, x + half_slot, edge=bottom, depth=end)
    upper += [Point(edges[-1], 0), Point(edges[-1], bottom)]
    return Line(
        Stroke.CUT, (*upper, *reversed(lower), Point(edges[0], bottom), *_joint(measures)), is_closed=True
    )


def _slot(left: float, right: float, *, edge: float, depth: float) -> list[Point]:
    return [Point(left, edge), Point(left, depth), Point(right, depth), Point(right, edge)]


def _joint(measures: BlankMeasures) -> list[Point]:
    """The four corners of the strip that is glued, from below: narrower at its free edge, so that it hides inside."""
    begin, end, _ = _rows(measures)
    slant = min(measures.joint_mm / 2, measures.body_mm / 4)
    x = measures.joint_mm
    return [Point(x, end), Point(0, end - slant), Point(0, begin + slant), Point(x, begin)]


def _joint_area(measures: BlankMeasures) -> Area:
    return Area(tuple(_joint(measures)), shade=JOINT_SHADE)


def _panel_text(panel: Panel, text_mm: float) -> Text | None:
    """The name in the middle of the panel, upright where it is narrow; none where it has no room."""
    middle = Point(panel.left_mm + panel.width_mm / 2, panel.top_mm + panel.height_mm / 2)
    room = len(panel.name) * text_mm * 0.7
    if room < panel.width_mm and text_mm * 1.2 < panel.height_mm:
        return Text(middle.moved(0, text_mm * 0.35), panel.name, text_mm, Anchor.MIDDLE)
    if room < panel.height_mm and text_mm * 1.05 < panel.width_mm:
        return Text(middle.moved(text_mm * 0.35, 0), panel.name, text_mm, Anchor.MIDDLE, angle_deg=-90)
    return None


def _dimensions(measures: BlankMeasures, *, text_mm: float) -> list[Dimension]:
    begin, end, bottom = _rows(measures)
    edges = _columns(measures)
    near, far, far_right = text_mm * 2, text_mm * 4.6, text_mm * 10
    row = [(0.0, measures.joint_mm)] if measures.joint_mm else []
    row += list(pairwise(edges))
    across = [
        Dimension(Point(left, bottom), Point(right, bottom), (0, near), right - left) for left, right in row
    ]
    whole = Dimension(Point(0, bottom), Point(edges[-1], bottom), (0, far), measures.largura_mm, "Largura HM")
    names = ("C1/R1", "R1/R2", "R2/C2")
    sides = zip(names, (0.0, begin, end), (begin, end, bottom), measures.rayados_mm, strict=True)
    down = [
        Dimension(Point(edges[-1], top), Point(edges[-1], low), (near, 0), value, name, is_across=True)
        for name, top, low, value in sides
        if value
    ]
    tall = Dimension(
        Point(edges[-1], 0), Point(edges[-1], bottom), (far_right, 0), measures.anchura_mm, "Anchura HM"
    )
    return [*across, whole, *down, tall]
