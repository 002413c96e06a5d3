"""Pictures: all of it within the view box, well-formed, inert, and to scale."""

import math
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envases_ot.domain.calculations.development import BoxStyle, DevelopmentFactors, InnerBox
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.drawings.blank_drawing import TEXT_SHARE, blank_drawing
from envases_ot.domain.drawings.blanks import measures_of_development
from envases_ot.domain.drawings.box_drawing import ClosedBox, box_drawing
from envases_ot.domain.drawings.shapes import Area, Drawing, Line, Stroke, Text, corners
from envases_ot.domain.drawings.svg import svg
from envases_ot.domain.drawings.swatches import Station, swatches
from envases_ot.errors import InvalidError
from envases_ot.tests.domain.drawings.boxes import FACTORS, REGULAR, boxes, factors, measures_mm

SVG = "{http://www.w3.org/2000/svg}"
ATTRIBUTES = {
    "svg": {"viewBox", "role", "fill", "stroke-linejoin", "aria-labelledby", "font-family"},
    "title": {"id"},
    "desc": {"id"},
    "polyline": {"points", "stroke", "stroke-width", "stroke-dasharray", "vector-effect"},
    "polygon": {
        "points", "stroke", "stroke-width", "stroke-dasharray", "vector-effect", "fill", "fill-opacity",
    },
    "text": {"x", "y", "fill", "font-size", "font-weight", "text-anchor", "transform"},
}  # fmt: skip
HOSTILE = "<script>alert(1)</script>\" onload='x' &amp; \x00\x07 \u202emar\u202c ﷽"

closed_boxes = st.builds(
    ClosedBox, st.sampled_from(BoxStyle), measures_mm, measures_mm, measures_mm, st.integers(0, 100)
)


def all_is_within(drawing: Drawing) -> bool:
    return all(drawing.bounds.holds(point) for shape in drawing.shapes for point in corners(shape))


@given(boxes, factors)
def test_blank_stays_within_its_view_box(box: InnerBox, allowances: DevelopmentFactors) -> None:
    assert all_is_within(blank_drawing(measures_of_development(box, allowances, parameters=LEGACY)))


@given(closed_boxes)
def test_box_stays_within_its_view_box_and_its_dimensions_are_to_scale(box: ClosedBox) -> None:
    drawing = box_drawing(box)

    assert all_is_within(drawing)
    front = next(shape for shape in drawing.shapes if isinstance(shape, Line) and shape.stroke is Stroke.CUT)
    bottom, side = front.points[:2], front.points[1:3]
    for (one, other), expected in zip((bottom, side), (box.largo_mm, box.alto_mm), strict=True):
        assert math.isclose(math.dist((one.x_mm, one.y_mm), (other.x_mm, other.y_mm)), expected, rel_tol=1e-9)


def test_box_that_is_open_above_shows_its_inside_and_no_flaps() -> None:
    closed, opened = (box_drawing(ClosedBox(BoxStyle(style), 400, 300, 250)) for style in ("201", "200"))

    assert [shape.stroke for shape in closed.shapes[5:6] if isinstance(shape, Line)] == [Stroke.CUT]
    assert [shape.stroke for shape in opened.shapes[5:6] if isinstance(shape, Line)] == [Stroke.HIDDEN]
    assert (closed.title, opened.title) == ("Caja cerrada, estilo 201", "Caja abierta, estilo 200")


def test_box_without_a_measure_is_refused() -> None:
    with pytest.raises(InvalidError) as refused:
        box_drawing(ClosedBox(BoxStyle.REGULAR_SLOTTED, 400, 0, -1))

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("interno_ancho", "MEASURE_NOT_POSITIVE"),
        ("interno_alto", "MEASURE_NOT_POSITIVE"),
    ]


@given(st.lists(st.builds(Station, st.integers(1, 7), st.text(max_size=60), st.floats(0, 100)), min_size=1))
def test_stations_stay_within_their_view_box(stations: list[Station]) -> None:
    assert all_is_within(swatches(stations))


def test_swatch_is_filled_up_to_its_share() -> None:
    drawing = swatches([Station(1, "Negro", 25), Station(2, "Rojo", 0), Station(3, "Azul", None)])

    [filled] = [shape for shape in drawing.shapes if isinstance(shape, Area)]
    heights = {point.y_mm for point in filled.points}
    assert (max(heights) - min(heights)) / max(heights) == 0.25
    assert drawing.description == "1: Negro, 25 %; 2: Rojo, 0 %; 3: Azul, sin cobertura."


@pytest.mark.parametrize(("share", "code"), [(-1, "SHARE_RANGE"), (101, "SHARE_RANGE")])
def test_share_that_is_no_percentage_is_refused(share: float, code: str) -> None:
    with pytest.raises(InvalidError) as refused:
        swatches([Station(4, "Negro", share)])

    assert (refused.value.field, refused.value.code) == ("impresion_4", code)


def test_no_stations_make_no_picture() -> None:
    with pytest.raises(InvalidError) as refused:
        swatches([])

    assert refused.value.code == "STATIONS_MISSING"


def elements(drawing: Drawing) -> list[ET.Element]:
    return list(ET.XML(svg(drawing, key="plancha")).iter())


@pytest.mark.parametrize("style", BoxStyle)
def test_svg_has_only_what_a_strict_policy_shows(style: BoxStyle) -> None:
    box = replace(REGULAR, style=style)
    pictures = (
        blank_drawing(measures_of_development(box, FACTORS, parameters=LEGACY)),
        box_drawing(ClosedBox(style, 400, 300, 250)),
        swatches([Station(1, "Negro", 25)]),
    )

    for element in (element for picture in pictures for element in elements(picture)):
        assert set(element.attrib) <= ATTRIBUTES[element.tag.removeprefix(SVG)]


def test_svg_says_what_it_shows() -> None:
    drawing = blank_drawing(measures_of_development(REGULAR, FACTORS, parameters=LEGACY))

    root, title, description, *_ = elements(drawing)

    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "plancha-titulo plancha-detalle")
    assert (title.get("id"), title.text) == ("plancha-titulo", "Plancha desplegada, estilo 201")
    assert (description.get("id"), description.text) == (
        "plancha-detalle",
        "Hoja madre de 1.450 por 563 mm. Ceja 30 mm; caras 405, 305, 405, 305 mm; rayados 152,5, 258, 152,5 mm. "
        "Línea llena: corte. Línea de trazos: rayado. El ancho de las ranuras es referencial.",
    )


def test_svg_shows_each_number_of_the_blank() -> None:
    drawing = blank_drawing(measures_of_development(REGULAR, FACTORS, parameters=LEGACY))

    words = [element.text for element in elements(drawing) if element.tag == f"{SVG}text"]

    assert words == [
        *["Largo", "Ancho"] * 2, *["Aleta"] * 8, "30", "405", "305", "405", "305", "Largura HM 1.450",
        "C1/R1 152,5", "R1/R2 258", "R2/C2 152,5", "Anchura HM 563",
    ]  # fmt: skip


def test_svg_says_hostile_words_and_does_nothing_with_them() -> None:
    drawing = swatches([Station(1, HOSTILE, 10)])

    found = elements(drawing)

    assert [element.tag.removeprefix(SVG) for element in found if element.tag == f"{SVG}script"] == []
    assert found[2].text == f"1: {HOSTILE.replace(chr(0), ' ').replace(chr(7), ' ')}, 10 %."


@given(st.text())
def test_svg_of_any_words_is_well_formed(words: str) -> None:
    printable = words.encode("utf-8", "ignore").decode()
    drawing = swatches([Station(1, printable, 10)])

    assert ET.XML(svg(drawing, key="x")).tag == f"{SVG}svg"


def test_lines_are_told_apart_without_colour() -> None:
    drawing = blank_drawing(measures_of_development(REGULAR, FACTORS, parameters=LEGACY))

    looks = {
        (element.get("stroke-width"), element.get("stroke-dasharray"))
        for element in elements(drawing)
        if element.get("stroke")
    }
    assert looks == {("1.8", None), ("1.2", "7 4"), ("0.7", None)}
    assert {element.get("stroke") for element in elements(drawing)} == {None, "currentColor"}


def test_texts_are_one_size_and_turned_to_be_read_from_below_or_from_the_right() -> None:
    drawing = blank_drawing(measures_of_development(REGULAR, FACTORS, parameters=LEGACY))

    texts = [shape for shape in drawing.shapes if isinstance(shape, Text)]
    assert {text.size_mm for text in texts} == {1450 * TEXT_SHARE}
    assert {text.angle_deg for text in texts} == {0, -90}
