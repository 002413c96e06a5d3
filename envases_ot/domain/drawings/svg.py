"""Drawings as SVG: presentation attributes only, so that the strictest policy of a page shows them."""

from collections.abc import Mapping
from html import escape
from typing import Final

from envases_ot.domain.drawings.shapes import Area, Drawing, Line, Point, Shape, Stroke, Text

STROKES: Final[Mapping[Stroke, str]] = {
    Stroke.CUT: 'stroke-width="1.8"',
    Stroke.CREASE: 'stroke-width="1.2" stroke-dasharray="7 4"',
    Stroke.HIDDEN: 'stroke-width="1" stroke-dasharray="2 3"',
    Stroke.DIMENSION: 'stroke-width="0.7"',
    Stroke.GRID: 'stroke-width="0.5" stroke-opacity="0.35"',
}
"""Widths and dashes in pixels of the screen, whichever the scale."""
UNPRINTABLE: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF], " ")
"""Characters that XML does not allow, or that show nothing."""
DECIMALS: Final = 3


def svg(drawing: Drawing, *, key: str) -> str:
    """The drawing as an SVG element, in the colour of the text around it.

    Args:
        key: letters and digits; makes the ids of title and description unique in a page.
    """
    bounds = drawing.bounds
    box = " ".join(
        _number(value) for value in (bounds.left_mm, bounds.top_mm, bounds.width_mm, bounds.height_mm)
    )
    body = "".join(_shape(shape) for shape in drawing.shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" role="img" fill="none" stroke-linejoin="round"'
        f' aria-labelledby="{escape(key)}-titulo {escape(key)}-detalle" font-family="Helvetica, Arial, sans-serif">'
        f'<title id="{escape(key)}-titulo">{_words(drawing.title)}</title>'
        f'<desc id="{escape(key)}-detalle">{_words(drawing.description)}</desc>{body}</svg>'
    )


def _shape(shape: Shape) -> str:
    if isinstance(shape, Line):
        name = "polygon" if shape.is_closed else "polyline"
        look = f'stroke="currentColor" vector-effect="non-scaling-stroke" {STROKES[shape.stroke]}'
        return f'<{name} points="{_points(shape.points)}" {look}/>'
    if isinstance(shape, Area):
        look = f'fill="currentColor" fill-opacity="{_number(shape.shade)}"'
        tone = f' class="ot-tone-{escape(shape.tone)}"' if shape.tone else ""
        return f'<polygon points="{_points(shape.points)}" {look}{tone}/>'
    return _text(shape)


def _text(text: Text) -> str:
    x, y = _number(text.at.x_mm), _number(text.at.y_mm)
    turn = f' transform="rotate({_number(text.angle_deg)} {x} {y})"' if text.angle_deg else ""
    weight = ' font-weight="bold"' if text.is_strong else ""
    look = f'fill="currentColor" font-size="{_number(text.size_mm)}" text-anchor="{text.anchor.value}"'
    return f'<text x="{x}" y="{y}" {look}{weight}{turn}>{_words(text.value)}</text>'


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_number(point.x_mm)},{_number(point.y_mm)}" for point in points)


def _number(value: float) -> str:
    return f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")


def _words(text: str) -> str:
    return escape(text.translate(UNPRINTABLE))
