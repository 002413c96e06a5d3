"""Charts of counts and days: columns by month, and bars by name. Wide enough to be read on a telephone.

Each bar has its shade, so that it is told apart on paper too, and a tone, by which a page may colour it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from envases_ot.domain.drawings.charts import Scale, ceiling
from envases_ot.domain.drawings.dimensions import mm_text
from envases_ot.domain.drawings.shapes import Anchor, Area, Drawing, Line, Point, Shape, Stroke, Text, drawing

WIDTH_MM, HEIGHT_MM, TEXT_MM = 100.0, 48.0, 3.4
GROUP_PART: Final = 0.8
"""Of the room of a label, what its columns take."""
ROW_MM, BAR_MM = 9.6, 3.8
LENGTH_MM: Final = WIDTH_MM - 14
"""Of the longest bar; its number stands behind it."""
LEGEND_MM: Final = TEXT_MM * 1.9
LETTER_MM: Final = TEXT_MM * 0.6
SMALLEST_PART: Final = 0.25
"""Of the size of the text; what would be smaller is left to the table."""


@dataclass(frozen=True, slots=True)
class Series:
    """One value a label, 0 or more; None where there is nothing to say."""

    name: str
    values: Sequence[float | None]
    shade: float
    tone: str


def column_chart(
    *, title: str, description: str, y_label: str, labels: Sequence[str], series: Sequence[Series]
) -> Drawing:
    """A group of columns for each label, one of each series."""
    highest, steps = ceiling(max(_largest(series), 1))
    up = Scale(0, highest, HEIGHT_MM, steps)
    room = WIDTH_MM / len(labels)
    width = room * GROUP_PART / len(series)
    shapes: list[Shape] = [*_frame(up, y_label), *_legend(series, HEIGHT_MM + TEXT_MM * 3.2)]
    for place, label in enumerate(labels):
        middle = (place + 0.5) * room
        shapes.append(Text(Point(middle, HEIGHT_MM + TEXT_MM * 1.4), label, _fitting(label, room)))
        for number, one in enumerate(series):
            value = one.values[place]
            if value is not None:
                left = middle - room * GROUP_PART / 2 + number * width
                shapes += _column(left, width, up.at(value), value, one)
    return drawing(title=title, description=description, shapes=shapes, margin_mm=2)


def bar_chart(*, title: str, description: str, labels: Sequence[str], series: Sequence[Series]) -> Drawing:
    """A bar for each label, from left to right the series one behind the other, and their sum."""
    totals = [sum(one.values[place] or 0 for one in series) for place in range(len(labels))]
    largest = max(*totals, 1)
    shapes: list[Shape] = []
    for place, (label, total) in enumerate(zip(labels, totals, strict=True)):
        base = place * ROW_MM
        shapes.append(Text(Point(0, base), label, TEXT_MM, Anchor.START))
        left = 0.0
        for one in series:
            width = (one.values[place] or 0) / largest * LENGTH_MM
            if width:
                shapes.append(_box(left, base + TEXT_MM * 0.4, width, BAR_MM, one))
            left += width
        words = mm_text(round(total, 1))
        at = Point(left + TEXT_MM * 0.4, base + TEXT_MM * 0.4 + BAR_MM * 0.8)
        shapes.append(Text(at, words, TEXT_MM, Anchor.START, is_strong=True))
    shapes += _legend(series, len(labels) * ROW_MM + TEXT_MM * 0.6)
    return drawing(title=title, description=description, shapes=[*shapes, _whole_width()], margin_mm=2)


def _largest(series: Sequence[Series]) -> float:
    return max((value for one in series for value in one.values if value is not None), default=0)


def _whole_width() -> Area:
    """Nothing to be seen: keeps the scale of a chart whose bars are short."""
    return Area((Point(0, -TEXT_MM), Point(WIDTH_MM, -TEXT_MM)), 0)


def _frame(up: Scale, y_label: str) -> list[Shape]:
    shapes: list[Shape] = [Text(Point(0, -TEXT_MM * 1.6), y_label, TEXT_MM, Anchor.START)]
    for value in up.ticks:
        y = HEIGHT_MM - up.at(value)
        shapes += [
            Line(Stroke.GRID if value else Stroke.DIMENSION, (Point(0, y), Point(WIDTH_MM, y))),
            Text(Point(-TEXT_MM * 0.4, y + TEXT_MM * 0.35), mm_text(value), TEXT_MM * 0.85, Anchor.END),
        ]
    return shapes


def _column(left: float, width: float, height: float, value: float, series: Series) -> list[Shape]:
    words = mm_text(round(value, 1))
    size = _fitting(words, width * 1.15)
    shapes: list[Shape] = []
    if height:
        shapes.append(_box(left, HEIGHT_MM - height, width * 0.9, height, series))
    if size >= TEXT_MM * SMALLEST_PART:
        shapes.append(Text(Point(left + width * 0.45, HEIGHT_MM - height - TEXT_MM * 0.3), words, size))
    return shapes


def _box(left: float, top: float, width: float, height: float, series: Series) -> Area:
    right, bottom = left + width, top + height
    corners = (Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom))
    return Area(corners, series.shade, series.tone)


def _legend(series: Sequence[Series], top: float) -> list[Shape]:
    """A square and a name for each series, in lines that fit; one alone is what the title says."""
    shapes: list[Shape] = []
    if len(series) == 1:
        return shapes
    left, line = 0.0, 0
    for one in series:
        width = TEXT_MM * 2.2 + len(one.name) * LETTER_MM
        if left and left + width > WIDTH_MM:
            left, line = 0.0, line + 1
        y = top + line * LEGEND_MM
        shapes += [
            _box(left, y - TEXT_MM * 0.8, TEXT_MM, TEXT_MM, one),
            Text(Point(left + TEXT_MM * 1.4, y), one.name, TEXT_MM, Anchor.START),
        ]
        left += width
    return shapes


def _fitting(words: str, room: float) -> float:
    """The size in which words fit a room, at most that of the text."""
    return min(TEXT_MM, room / (max(len(words), 1) * 0.6))
