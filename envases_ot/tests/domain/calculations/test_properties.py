"""What holds for all inputs: order, units, sums, and None for what is missing."""

import math

from hypothesis import given
from hypothesis import strategies as st

from envases_ot.domain.calculations.areas import area_hc_placa_m2, area_hc_unitaria_m2, area_hm_m2
from envases_ot.domain.calculations.consumptions import covered_grams
from envases_ot.domain.calculations.decimal_texts import export_text, read_database_text
from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.domain.calculations.formulas.registry import FORMULAS, calculate
from envases_ot.domain.calculations.mckee import bct_kgf, kg_to_lb, lb_to_kg
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.calculations.reel_width import best_reel, cut_reel
from envases_ot.domain.calculations.sheets import hc_mm
from envases_ot.domain.calculations.trims import Axis
from envases_ot.tests.domain.calculations.vectors import EQUAL

lengths_mm = st.integers(1, 50_000).map(lambda tenths: tenths / 10)
golpes = st.integers(1, 12)
shares_pct = st.integers(0, 1000).map(lambda tenths: tenths / 10)


@given(lengths_mm, lengths_mm)
def test_area_is_the_same_in_either_direction_and_never_negative(one: float, other: float) -> None:
    area = area_hm_m2(largura_hm_mm=one, anchura_hm_mm=other)

    assert area == area_hm_m2(largura_hm_mm=other, anchura_hm_mm=one)
    assert area is not None
    assert area > 0


@given(lengths_mm, lengths_mm, golpes, golpes)
def test_boxes_of_a_sheet_have_its_area_together(
    largura: float, anchura: float, golpes_largo: int, golpes_ancho: int
) -> None:
    one = area_hc_unitaria_m2(
        largura_hc_mm=largura, anchura_hc_mm=anchura, golpes_largo=golpes_largo, golpes_ancho=golpes_ancho
    )
    whole = area_hc_placa_m2(largura_hc_mm=largura, anchura_hc_mm=anchura)

    assert one is not None
    assert whole is not None
    assert math.isclose(one * golpes_largo * golpes_ancho, whole, rel_tol=1e-12)


@given(
    lengths_mm,
    golpes,
    lengths_mm,
    st.tuples(st.sampled_from(ProcessFamily), st.sampled_from(BoardFamily)),
    st.sampled_from(Axis),
)
def test_sheet_has_room_for_its_blanks_and_grows_with_them(
    hm: float, count: int, gap: float, kind: tuple[ProcessFamily, BoardFamily], axis: Axis
) -> None:
    process, board = kind

    def side(golpes: int) -> float:
        found = hc_mm(
            hm_mm=hm,
            golpes=golpes,
            separacion_mm=gap,
            process=process,
            board=board,
            axis=axis,
            parameters=LEGACY,
        )
        assert found is not None
        return found

    if process is ProcessFamily.CORRUGADO:
        assert side(count) == side(count + 1) == hm
    else:
        assert side(count) >= hm * count
        assert side(count + 1) > side(count)


@given(lengths_mm, shares_pct, shares_pct, golpes, golpes)
def test_consumption_grows_with_the_share_and_a_sheet_has_that_of_its_boxes(
    area: float, one: float, other: float, golpes_largo: int, golpes_ancho: int
) -> None:
    less, more = (
        covered_grams(
            area_hm_m2=area,
            cobertura_pct=share,
            golpes_largo=golpes_largo,
            golpes_ancho=golpes_ancho,
            rate_g_m2=LEGACY.tinta_g_m2,
        )
        for share in sorted((one, other))
    )

    assert less.per_box is not None
    assert more.per_box is not None
    assert more.per_sheet is not None
    assert less.per_box <= more.per_box
    assert math.isclose(more.per_sheet, more.per_box * golpes_largo * golpes_ancho, rel_tol=1e-9)


@given(st.floats(1, 200), st.floats(0.3, 15), st.floats(200, 8000), st.floats(1.01, 3))
def test_box_is_stronger_with_more_ect_thickness_or_perimeter(
    ect: float, thickness: float, perimeter: float, more: float
) -> None:
    def bct(*, ect: float = ect, thickness: float = thickness, perimeter: float = perimeter) -> float:
        found = bct_kgf(ect_lb_in=ect, espesor_mm=thickness, perimetro_mm=perimeter, parameters=LEGACY)
        assert found is not None
        return found

    assert math.isclose(bct(ect=ect * more), bct() * more, rel_tol=1e-9)
    assert bct(thickness=thickness * more) > bct()
    assert bct(perimeter=perimeter * more) > bct()


@given(st.floats(0.001, 1e6))
def test_pounds_go_to_kilograms_and_back(pounds: float) -> None:
    back = kg_to_lb(lb_to_kg(pounds, parameters=LEGACY), parameters=LEGACY)

    assert back is not None
    assert math.isclose(back, pounds, rel_tol=1e-12)


@given(st.lists(st.integers(1000, 3000), min_size=1, max_size=12), st.integers(300, 3000))
def test_reels_hold_what_is_cut_from_them_and_none_loses_less_than_the_best(
    formats: list[int], width: int
) -> None:
    reels = [cut_reel(formato_mm=reel, anchura_hc_mm=width, refile_mm=30) for reel in formats]
    best = best_reel(reels)

    for reel in reels:
        assert reel.cortes * width <= reel.formato_mm - 30 < (reel.cortes + 1) * width
        assert reel.cortes * width + reel.sobrante_mm + 30 == reel.formato_mm
    if best is None:
        assert all(reel.formato_mm - 30 < width for reel in reels)
    else:
        assert best.perdida_pct == min(reel.perdida_pct for reel in reels)


@given(st.decimals(-10_000, 10_000, places=4))
def test_exported_number_is_read_back_as_what_was_rounded(value: object) -> None:
    number = float(str(value))
    text = export_text(number, decimals=4)

    assert read_database_text(text) == number


@given(st.data())
def test_answer_without_one_input_has_the_same_names_and_breaks_nothing(data: st.DataObject) -> None:
    vector = data.draw(st.sampled_from(EQUAL))
    left_out = data.draw(st.sampled_from(sorted(vector["inputs"])))
    inputs = {name: value for name, value in vector["inputs"].items() if name != left_out}

    answer = calculate(vector["formula"], inputs, parameters=LEGACY)

    assert answer.keys() == {output.name for output in FORMULAS[vector["formula"]].outputs}
