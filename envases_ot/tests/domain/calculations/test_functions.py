"""What the published vectors do not reach: edges, overrides, and constants that are arguments."""

from dataclasses import replace

import pytest

from envases_ot.domain.calculations.areas import recorte_caracteristico_m2
from envases_ot.domain.calculations.box_strength import BoardStrength, choose_board
from envases_ot.domain.calculations.coherence import is_scored, recorte_problems
from envases_ot.domain.calculations.consumptions import Recubrimiento, recubrimiento_rate_g_m2
from envases_ot.domain.calculations.decimal_texts import read_database_text
from envases_ot.domain.calculations.families import (
    BoardFamily,
    ProcessFamily,
    board_family,
    process_family,
)
from envases_ot.domain.calculations.formulas.registry import calculate
from envases_ot.domain.calculations.mckee import bct_curve
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.calculations.trims import LEGACY_TRIMS, Axis, TrimUse, trim_mm
from envases_ot.errors import DomainError

SIDE = {
    "largura_hm_mm": 400,
    "golpes": 2,
    "separacion_mm": 5,
    "proceso": "DIECUTTER",
    "tipo_carton": "SIMPLES",
}


def hc_mm(**changes: object) -> float | None:
    return calculate("largura_hc", {**SIDE, **changes}, parameters=LEGACY)["hc_mm"]


def test_hc_override_wins_even_while_the_rest_is_missing() -> None:
    assert (hc_mm(), hc_mm(override_mm=833), hc_mm(largura_hm_mm=None, override_mm=833)) == (825, 833, 833)


def test_hc_without_separation_counts_none_and_without_blanks_is_not_known() -> None:
    assert (hc_mm(separacion_mm=None), hc_mm(golpes=0)) == (820, None)


def test_trims_cover_every_tool_process_and_board() -> None:
    keys = [
        (use, process, board, axis)
        for use in TrimUse
        for process in ProcessFamily
        for board in BoardFamily
        for axis in Axis
    ]

    found = [
        trim_mm(LEGACY_TRIMS, use=use, process=process, board=board, axis=axis)
        for use, process, board, axis in keys
    ]

    assert (len(found), min(found), max(found)) == (162, 0, 25)


def test_trim_that_the_table_does_not_have_is_refused() -> None:
    with pytest.raises(DomainError) as refusal:
        calculate("largura_hc", SIDE, parameters=replace(LEGACY, trims={}))

    assert (refusal.value.code, refusal.value.field) == ("TRIM_MISSING", "proceso")


def test_trim_of_a_board_goes_before_that_of_all_boards() -> None:
    trims = {
        (TrimUse.OT, ProcessFamily.OFFSET, None, Axis.LARGO): 24,
        (TrimUse.OT, ProcessFamily.OFFSET, BoardFamily.DOBLE, Axis.LARGO): 30,
    }

    found = [
        trim_mm(trims, use=TrimUse.OT, process=ProcessFamily.OFFSET, board=board, axis=Axis.LARGO)
        for board in BoardFamily
    ]

    assert found == [24, 24, 30]


@pytest.mark.parametrize(
    ("process", "board", "expected"),
    [
        ("DIECUTTER-C/PROCESO", "DOBLES", {"ot": (10, 0), "cotizador": (25, 25), "areahc": (25, 25)}),
        ("DIECUTTER - ALTA GRAFICA", "SIMPLES", {"ot": (10, 0), "cotizador": (20, 20), "areahc": (10, 0)}),
        ("OFFSET", "SIMPLES", {"ot": (24, 24), "cotizador": (0, 0), "areahc": (10, 0)}),
        ("DIECUTTER", "SIMPLE EMPLACADO", {"ot": (20, 20), "cotizador": (25, 25), "areahc": (25, 25)}),
    ],
)
def test_three_tools_trim_as_each_of_them_did(
    process: str, board: str, expected: dict[str, tuple[float, float]]
) -> None:
    found = {
        use.value: tuple(
            trim_mm(
                LEGACY_TRIMS, use=use, process=process_family(process), board=board_family(board), axis=axis
            )
            for axis in Axis
        )
        for use in TrimUse
    }

    assert found == expected


def test_recorte_without_process_is_zero_whatever_is_missing() -> None:
    recorte = recorte_caracteristico_m2(
        area_hm_m2=None,
        area_producto_m2=None,
        recorte_adicional_m2=None,
        process=ProcessFamily.SIN_PROCESO,
        parameters=LEGACY,
    )

    assert recorte == 0


@pytest.mark.parametrize(
    ("characteristic", "additional", "codes"),
    [
        (0.1, 0.2, []),
        (None, None, []),
        (-0.0000001, 0, ["RECORTE_NEGATIVE"]),
        (0.6, 0.7, ["RECORTE_OVER_HM", "RECORTE_OVER_HM"]),
    ],
)
def test_recorte_that_no_blank_can_have_is_a_problem(
    characteristic: float | None, additional: float | None, codes: list[str]
) -> None:
    problems = recorte_problems(
        area_hm_m2=0.5, recorte_caracteristico_m2=characteristic, recorte_adicional_m2=additional
    )

    assert [problem.code for problem in problems] == codes


def test_blank_is_not_scored_only_when_all_three_creases_are_zero() -> None:
    assert [is_scored(rayados) for rayados in ([0, 0, 0], [0, 1, 0], [0, None, 0])] == [False, True, True]


def test_creases_add_up_in_decimals_not_in_floats() -> None:
    values = {"rayado_c1r1": 0.1, "rayado_r1_r2": 0.2, "rayado_r2_c2": 0, "anchura_hm_mm": 0.3}

    assert calculate("rayados_suma", values, parameters=LEGACY) == {"ok": True}


def test_uma_is_cut_in_decimals_not_in_floats() -> None:
    values = {"area_hc_unitaria_m2": 1.001, "peso_bruto_kg": 2.0019}

    answer = calculate("uma", values, parameters=LEGACY)

    assert (answer["sap_umren"], answer["sap_umren01"]) == (1001, 2001)


def test_aqueous_varnish_has_no_rate() -> None:
    rates = {
        recubrimiento.value: recubrimiento_rate_g_m2(recubrimiento, parameters=LEGACY)
        for recubrimiento in Recubrimiento
    }

    assert rates == {
        "no aplica": None,
        "barniz hidrorepelente": 25,
        "barniz acuoso": None,
        "barniz uv": 20,
        "cera": 28,
    }


def test_machine_rate_of_adhesive_goes_before_the_general_one() -> None:
    values = {"longitud_pegado_mm": 1000, "golpes_largo": 1, "golpes_ancho": 1, "consumo_maquina_g_m": 6}

    assert calculate("gramos_adhesivo", values, parameters=LEGACY)["gramos_por_caja"] == 6


def test_constants_are_arguments_of_the_formulas() -> None:
    values = {"area_hm_m2": 1, "impresion_pct": 100, "golpes_largo": 1, "golpes_ancho": 1}

    answer = calculate("consumo_tinta", values, parameters=replace(LEGACY, tinta_g_m2=7))

    assert answer == {"gramos_por_placa": 7, "gramos_por_caja": 7}


def test_sheet_wider_than_every_reel_has_no_best_one() -> None:
    values = {"formatos_mm": [1750, 2500], "anchura_hc_mm": 2600}

    assert calculate("analisis_anchura", values, parameters=LEGACY) == {
        "por_formato": [
            {"formato": 1750, "cortes": 0, "perdida_pct": 100, "sobrante_mm": 1720},
            {"formato": 2500, "cortes": 0, "perdida_pct": 100, "sobrante_mm": 2470},
        ],
        "formato_optimo": None,
        "cortes": None,
        "perdida_pct": None,
        "sobrante_mm": None,
    }


def test_strongest_board_can_be_chosen_and_none_where_none_is_strong_enough() -> None:
    boards = [BoardStrength("A", 26), BoardStrength("C", 44), BoardStrength("B", 44)]

    assert choose_board(boards, ect_min_lb_in=44) == BoardStrength("B", 44)
    assert choose_board(boards, ect_min_lb_in=44.1) is None


def test_bct_curve_of_a_board_that_is_crushed_flat_has_no_points() -> None:
    assert bct_curve(ect_lb_in=30, espesor_mm=0.2, perimetros_mm=[1000], parameters=LEGACY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12.5", 12.5),
        ("-0,5", -0.5),
        ("1.234.567,8", 1234567.8),
        ("1.234.567", 1234567),
        ("1.234", 1.234),
        ("1.0E-5", 0.00001),
        ("-", None),
        (None, None),
    ],
)
def test_database_text_is_read_as_the_legacy_wrote_it(text: str | None, expected: float | None) -> None:
    assert read_database_text(text) == expected


@pytest.mark.parametrize("text", ["1,234.5", "12,5 mm", "abc", "1.23.456", ","])
def test_text_that_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(DomainError) as refusal:
        read_database_text(text)

    assert refusal.value.code == "DECIMAL_INVALID"
