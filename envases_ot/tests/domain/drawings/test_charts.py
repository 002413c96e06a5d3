"""Charts show what the formulas give, within their view box, and mark the answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.calculations.reel_width import best_reel, cut_reel
from envases_ot.domain.drawings.charts import BAR_SHADE, BEST_SHADE, ceiling, mckee_chart, reel_chart
from envases_ot.domain.drawings.shapes import Area, Drawing, Line, Stroke, Text, corners
from envases_ot.errors import InvalidError

REELS = [
    cut_reel(formato_mm=width, anchura_hc_mm=563, refile_mm=30)
    for width in (1750, 1900, 2100, 2250, 2350, 2450, 2500)
]


def words(drawing: Drawing) -> list[str]:
    return [shape.value for shape in drawing.shapes if isinstance(shape, Text)]


def strong(drawing: Drawing) -> list[str]:
    return [shape.value for shape in drawing.shapes if isinstance(shape, Text) and shape.is_strong]


def all_is_within(drawing: Drawing) -> bool:
    return all(drawing.bounds.holds(point) for shape in drawing.shapes for point in corners(shape))


def test_mckee_chart_marks_the_box_of_the_published_vector() -> None:
    chart = mckee_chart(ect_lb_in=55, espesor_mm=6.5, perimetro_mm=2000, alto_mm=250, parameters=LEGACY)

    assert strong(chart) == ["2.000 mm: 617,2 kgf"]
    assert "la caja de perímetro 2.000 mm resiste 617,2 kgf" in chart.description


def test_mckee_chart_greys_what_the_equation_does_not_reach() -> None:
    def greys(alto_mm: float | None) -> list[float]:
        chart = mckee_chart(
            ect_lb_in=55, espesor_mm=6.5, perimetro_mm=2000, alto_mm=alto_mm, parameters=LEGACY
        )
        return [
            max(point.x_mm for point in shape.points)
            for shape in chart.shapes
            if isinstance(shape, Area) and shape.shade < BAR_SHADE
        ]

    assert greys(None) == []
    assert greys(100) == []  # 7 × 100 is narrower than the chart begins
    assert greys(250) == [60.0]  # 7 × 250 = 1750, of 1000 to 3000 over 160 mm
    assert greys(1000) == [160.0]


@given(st.floats(1, 200), st.floats(0.3, 15), st.floats(100, 10_000), st.floats(10, 2000))
def test_mckee_chart_rises_and_stays_within_its_view_box(
    ect: float, thickness: float, perimeter: float, height: float
) -> None:
    chart = mckee_chart(
        ect_lb_in=ect, espesor_mm=thickness, perimetro_mm=perimeter, alto_mm=height, parameters=LEGACY
    )

    [curve] = [shape for shape in chart.shapes if isinstance(shape, Line) and shape.stroke is Stroke.CUT]
    heights = [-point.y_mm for point in curve.points]
    assert heights == sorted(heights)
    assert all_is_within(chart)


@pytest.mark.parametrize("change", [{"espesor_mm": 0.2}, {"ect_lb_in": 0}, {"perimetro_mm": -1}])
def test_mckee_chart_of_nothing_is_refused(change: dict[str, float]) -> None:
    values = {"ect_lb_in": 55, "espesor_mm": 6.5, "perimetro_mm": 2000} | change

    with pytest.raises(InvalidError) as refused:
        mckee_chart(**values, alto_mm=None, parameters=LEGACY)

    assert refused.value.code == "CHART_EMPTY"


def test_reel_chart_has_a_bar_a_reel_and_the_best_one_is_dark() -> None:
    chart = reel_chart(REELS)
    best = best_reel(REELS)

    bars = [shape.shade for shape in chart.shapes if isinstance(shape, Area)]
    assert best is not None
    assert [shade == BEST_SHADE for shade in bars] == [reel is best for reel in REELS]
    assert strong(chart) == ["3,5", "1.750"]
    assert chart.description == ("La que menos pierde es 1.750 mm: 3,49 %, 3 cortes y 31 mm de sobra.")


def test_reel_chart_says_that_no_reel_is_wide_enough() -> None:
    chart = reel_chart([cut_reel(formato_mm=1750, anchura_hc_mm=1800, refile_mm=30)])

    assert chart.description == "Ninguna bobina alcanza para la plancha."
    assert "no cabe" in words(chart)


@given(st.lists(st.integers(1000, 3000), min_size=1, max_size=40), st.integers(100, 3000))
def test_reel_chart_stays_within_its_view_box(formats: list[int], width: int) -> None:
    reels = [cut_reel(formato_mm=reel, anchura_hc_mm=width, refile_mm=30) for reel in formats]

    assert all_is_within(reel_chart(reels))


@pytest.mark.parametrize("reels", [[], REELS * 6])
def test_reel_chart_without_reels_or_with_too_many_is_refused(reels: list) -> None:
    with pytest.raises(InvalidError) as refused:
        reel_chart(reels)

    assert refused.value.code == "CHART_EMPTY"


@given(st.floats(1e-6, 1e9))
def test_axis_ends_above_its_values_and_not_far(value: float) -> None:
    end, steps = ceiling(value)

    assert value * (1 - 1e-9) <= end <= value * 2
    assert steps in (3, 4, 5)
