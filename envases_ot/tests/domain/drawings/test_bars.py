"""Bars are as long as their numbers say, and everything stays within the view box."""

import pytest

from envases_ot.domain.drawings.bars import (
    HEIGHT_MM,
    LENGTH_MM,
    WIDTH_MM,
    Series,
    bar_chart,
    column_chart,
)
from envases_ot.domain.drawings.shapes import Area, Drawing, Text, corners
from envases_ot.domain.drawings.svg import svg


def boxes(drawing: Drawing, tone: str) -> list[tuple[float, float]]:
    """(width, height) of the areas of a tone, the legend's square last."""
    sizes = []
    for shape in drawing.shapes:
        if isinstance(shape, Area) and shape.tone == tone:
            across, up = ([point.x_mm for point in shape.points], [point.y_mm for point in shape.points])
            sizes.append((max(across) - min(across), max(up) - min(up)))
    return sizes


def words(drawing: Drawing) -> list[str]:
    return [shape.value for shape in drawing.shapes if isinstance(shape, Text)]


def test_bars_stand_one_behind_the_other_and_tell_their_sum() -> None:
    chart = bar_chart(
        title="Por área",
        description="Dos.",
        labels=["Ventas", "Diseño"],
        series=[Series("A tiempo", [30, 0], 0.2, "green"), Series("Tarde", [10, 20], 0.8, "red")],
    )

    assert [width for width, _ in boxes(chart, "green")[:-1]] == [pytest.approx(LENGTH_MM * 0.75)]
    assert [width for width, _ in boxes(chart, "red")[:-1]] == [
        pytest.approx(LENGTH_MM * 0.25),
        pytest.approx(LENGTH_MM * 0.5),
    ]
    assert words(chart) == ["Ventas", "40", "Diseño", "20", "A tiempo", "Tarde"]


def test_columns_are_as_high_as_the_axis_says_and_one_series_has_no_legend() -> None:
    chart = column_chart(
        title="Por mes",
        description="Uno.",
        y_label="OT",
        labels=["oct 2026", "nov 2026", "dic 2026"],
        series=[Series("Creadas", [50, 0, None], 0.8, "first")],
    )

    assert [height for _, height in boxes(chart, "first")] == [pytest.approx(HEIGHT_MM)]
    assert words(chart)[-5:] == ["oct 2026", "50", "nov 2026", "0", "dic 2026"]


@pytest.mark.parametrize(
    "values",
    [
        [[0], [0]],
        [[1], [None]],
        [[0.04, 3, None], [1_000_000, 0, 7.25]],
        [[12_345.6] * 13, [0.1] * 13],
    ],
)
def test_charts_stay_within_their_view_box(values: list) -> None:
    series = [
        Series(f"Una serie {tone}", row, 0.2, tone) for row, tone in zip(values, ("a", "b"), strict=True)
    ]
    labels = [f"mes {number}" for number in range(len(values[0]))]
    charts = [
        bar_chart(title="t", description="d", labels=labels, series=series),
        column_chart(title="t", description="d", y_label="OT", labels=labels, series=series),
    ]

    for chart in charts:
        assert all(chart.bounds.holds(point) for shape in chart.shapes for point in corners(shape))
        assert chart.bounds.width_mm >= WIDTH_MM


def test_a_tone_is_a_class_and_words_are_escaped() -> None:
    chart = bar_chart(title="<t>", description="d", labels=["<a>"], series=[Series("x", [1], 0.5, "first")])

    text = svg(chart, key="uno")

    assert (
        '<polygon points="0,1.36 86,1.36 86,5.16 0,5.16" fill="currentColor" fill-opacity="0.5" class="ot-tone-first"/>'
        in text
    )
    assert "&lt;a&gt;" in text
    assert "<a>" not in text
