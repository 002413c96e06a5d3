"""The measures that are drawn are those that are calculated, whichever way leads to them."""

import math
from dataclasses import astuple, replace
from typing import Any

import pytest
from hypothesis import given

from envases_ot.domain.calculations.development import BoxStyle, DevelopmentFactors, InnerBox, blank_mm
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.drawings.blank_drawing import blank
from envases_ot.domain.drawings.blanks import (
    BlankMeasures,
    StoredBlank,
    measures_of_development,
    measures_of_stored,
)
from envases_ot.domain.drawings.shapes import Point
from envases_ot.errors import InvalidError
from envases_ot.tests.domain.calculations.vectors import vector_id
from envases_ot.tests.domain.drawings.boxes import DEVELOPED, FACTORS, REGULAR, boxes, factors, of_vector

STORED = StoredBlank(BoxStyle.REGULAR_SLOTTED, 1450, 563, 152.5, 258, 152.5, 400, 300)


def problems(refused: pytest.ExceptionInfo[InvalidError]) -> list[tuple[str | None, str]]:
    return [(problem.field, problem.code) for problem in refused.value.problems]


def sides_of_outline(measures: BlankMeasures) -> tuple[float, float]:
    points = blank(measures).cuts[0].points
    xs, ys = [point.x_mm for point in points], [point.y_mm for point in points]
    return max(xs) - min(xs), max(ys) - min(ys)


def test_there_are_vectors_of_every_kind_of_flap() -> None:
    assert {of_vector(vector)[0].style for vector in DEVELOPED} >= {"200", "201", "202", "216", "221", "223"}


@pytest.mark.parametrize("vector", DEVELOPED, ids=vector_id)
def test_blank_of_a_vector_is_drawn_with_the_vectors_numbers(vector: dict[str, Any]) -> None:
    box, allowances = of_vector(vector)
    measures = measures_of_development(box, allowances, parameters=LEGACY)
    largura, anchura = vector["expected"]["largura_hm_mm"], vector["expected"]["anchura_hm_mm"]

    assert (measures.largura_mm, measures.anchura_mm) == (largura, anchura)
    assert sides_of_outline(measures) == (largura, anchura)
    assert {d.label: d.value_mm for d in blank(measures).dimensions if d.label.endswith("HM")} == {
        "Largura HM": largura,
        "Anchura HM": anchura,
    }


@given(boxes, factors)
def test_panels_and_rows_add_up_to_the_calculated_blank(
    box: InnerBox, allowances: DevelopmentFactors
) -> None:
    measures = measures_of_development(box, allowances, parameters=LEGACY)

    largura, anchura = blank_mm(box, allowances, parameters=LEGACY)
    assert math.isclose(measures.joint_mm + sum(measures.panels_mm), largura, rel_tol=1e-12)
    assert math.isclose(sum(measures.rayados_mm), anchura, rel_tol=1e-12)
    for drawn, calculated in zip(sides_of_outline(measures), (largura, anchura), strict=True):
        assert math.isclose(drawn, calculated, rel_tol=1e-12)


@given(boxes, factors)
def test_dimensions_say_what_they_span(box: InnerBox, allowances: DevelopmentFactors) -> None:
    flat = blank(measures_of_development(box, allowances, parameters=LEGACY))

    for dimension in flat.dimensions:
        span = math.dist(
            (dimension.start.x_mm, dimension.start.y_mm), (dimension.end.x_mm, dimension.end.y_mm)
        )
        assert math.isclose(span, dimension.value_mm, rel_tol=1e-9, abs_tol=1e-9)


@given(boxes, factors)
def test_panels_have_a_size_and_do_not_overlap(box: InnerBox, allowances: DevelopmentFactors) -> None:
    measures = measures_of_development(box, allowances, parameters=LEGACY)
    panels = blank(measures).panels

    assert all(panel.width_mm > 0 and panel.height_mm > 0 for panel in panels)
    area = sum(panel.width_mm * panel.height_mm for panel in panels)
    beside_the_joint = measures.joint_mm * (measures.anchura_mm - measures.body_mm)
    assert math.isclose(area + beside_the_joint, measures.largura_mm * measures.anchura_mm, rel_tol=1e-9)


def test_regular_slotted_blank_has_the_creases_of_its_panels() -> None:
    flat = blank(measures_of_development(REGULAR, FACTORS, parameters=LEGACY))

    assert [crease.points for crease in flat.creases] == [
        (Point(30, 152.5), Point(30, 410.5)),
        (Point(435, 152.5), Point(435, 410.5)),
        (Point(740, 152.5), Point(740, 410.5)),
        (Point(1145, 152.5), Point(1145, 410.5)),
        (Point(30, 152.5), Point(1450, 152.5)),
        (Point(30, 410.5), Point(1450, 410.5)),
    ]
    assert [panel.name for panel in flat.panels] == ["Ceja", *["Largo", "Ancho"] * 2, *["Aleta"] * 8]


@pytest.mark.parametrize("style", ["200", "221", "222", "223"])
def test_style_open_above_has_its_flaps_below_only(style: str) -> None:
    box = replace(REGULAR, style=BoxStyle(style), traslape_mm=20)

    measures = measures_of_development(box, FACTORS, parameters=LEGACY)

    assert measures.upper_flap_mm == 0
    assert measures.lower_flap_mm == blank_mm(box, FACTORS, parameters=LEGACY)[1] - 258


def test_double_flute_has_the_wider_joint() -> None:
    found = measures_of_development(replace(REGULAR, has_double_flute=True), FACTORS, parameters=LEGACY)

    assert (found.joint_mm, found.largura_mm) == (35, 1455)


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf")])
@pytest.mark.parametrize(
    ("attribute", "field"),
    [("largo_mm", "interno_largo"), ("ancho_mm", "interno_ancho"), ("alto_mm", "interno_alto")],
)
def test_measure_without_a_size_is_refused(attribute: str, field: str, value: float) -> None:
    with pytest.raises(InvalidError) as refused:
        measures_of_development(replace(REGULAR, **{attribute: value}), FACTORS, parameters=LEGACY)

    assert problems(refused) == [(field, "MEASURE_NOT_POSITIVE")]


def test_measure_of_another_unit_is_refused() -> None:
    with pytest.raises(InvalidError) as refused:
        measures_of_development(replace(REGULAR, alto_mm=20_001), FACTORS, parameters=LEGACY)

    assert problems(refused) == [("interno_alto", "MEASURE_TOO_LARGE")]
    assert refused.value.message == (
        "Para dibujar la caja, el alto interno es a lo más 20000 mm: revise la unidad."
    )


def test_allowance_that_eats_a_panel_is_refused() -> None:
    with pytest.raises(InvalidError) as refused:
        measures_of_development(REGULAR, replace(FACTORS, d2=-300), parameters=LEGACY)

    assert problems(refused) == [(None, "PANEL_NOT_POSITIVE")]


def test_blank_of_an_ot_is_that_of_its_development() -> None:
    developed = measures_of_development(REGULAR, FACTORS, parameters=LEGACY)

    assert astuple(measures_of_stored(STORED, joint_mm=30)) == astuple(developed)


def test_ot_without_measures_says_all_that_is_missing() -> None:
    nothing = StoredBlank(BoxStyle.REGULAR_SLOTTED, *[None] * 7)

    with pytest.raises(InvalidError) as refused:
        measures_of_stored(nothing, joint_mm=30)

    assert problems(refused) == [
        (field, "MEASURE_MISSING")
        for field in ("interno_largo", "interno_ancho", "largura_hm", "anchura_hm", "rayado_r1_r2")
    ]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"rayado_r1_r2": 257}, ("anchura_hm", "RAYADOS_SUM")),
        ({"largura_hm": 1429}, ("largura_hm", "PERIMETER_OVER_HM")),
        ({"rayado_c1r1": -1}, ("rayado_c1r1", "MEASURE_NOT_POSITIVE")),
        ({"rayado_r1_r2": 0}, ("rayado_r1_r2", "MEASURE_NOT_POSITIVE")),
    ],
)
def test_ot_whose_numbers_do_not_make_a_blank_is_refused(
    change: dict[str, float], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidError) as refused:
        measures_of_stored(replace(STORED, **change), joint_mm=30)

    assert problems(refused) == [problem]
