import json

import pytest

from envases_ot.domain.calculations.formulas.registry import FORMULAS, calculate
from envases_ot.domain.calculations.formulas.types import LARGEST
from envases_ot.domain.calculations.parameters import CONSTANTS, LEGACY
from envases_ot.errors import InvalidError

LAYER = {"gramaje_g_m2": 170, "ancho_cm": 10, "capas": 1}


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("area_hm", {"largura_hm": 800}, [("largura_hm", "INPUT_UNKNOWN")]),
        ("area_hm", {"largura_hm_mm": "800"}, [("largura_hm_mm", "INPUT_TYPE")]),
        ("area_hm", {"largura_hm_mm": True}, [("largura_hm_mm", "INPUT_TYPE")]),
        ("area_hm", {"largura_hm_mm": float("nan")}, [("largura_hm_mm", "INPUT_TYPE")]),
        ("area_hm", {"largura_hm_mm": 10**400}, [("largura_hm_mm", "INPUT_RANGE")]),
        ("area_hm", {"largura_hm_mm": -1}, [("largura_hm_mm", "INPUT_RANGE")]),
        ("area_hm", {"largura_hm_mm": LARGEST}, [("largura_hm_mm", "INPUT_RANGE")]),
        ("total_golpes", {"golpes_largo": 1.5}, [("golpes_largo", "INPUT_TYPE")]),
        ("consumo_tinta", {"impresion_pct": 101}, [("impresion_pct", "INPUT_RANGE")]),
        ("consumo_cera", {"recubrimiento": "miel"}, [("recubrimiento", "INPUT_OPTION")]),
        ("consumo_cera", {"recubrimiento": 3}, [("recubrimiento", "INPUT_TYPE")]),
        ("largura_hc", {"proceso": "LASER"}, [("proceso", "PROCESS_UNKNOWN")]),
        ("orilla_cotizador", {"process_id": 99}, [("process_id", "PROCESS_UNKNOWN")]),
        ("cadena_completa", {"tipo": "SIMPLE"}, [("tipo", "BOARD_TYPE_UNKNOWN")]),
        ("areahc_desarrollo", {"style_id": 5}, [("style_id", "STYLE_UNKNOWN")]),
        ("areahc_desarrollo", {"factores": [1]}, [("factores", "INPUT_TYPE")]),
        ("areahc_desarrollo", {"factores": {"d3": 1}}, [("factores.d3", "INPUT_UNKNOWN")]),
        ("coherencia_medidas", {"interno_mm": [1, 2]}, [("interno_mm", "INPUT_SIZE")]),
        ("coherencia_medidas", {"interno_mm": 1}, [("interno_mm", "INPUT_TYPE")]),
        ("analisis_anchura", {"formatos_mm": [1750, None]}, [("formatos_mm.1", "INPUT_TYPE")]),
        ("analisis_anchura", {"formatos_mm": [0]}, [("formatos_mm.0", "INPUT_RANGE")]),
        ("esquinero_gramaje", {"capas": [LAYER] * 6}, [("capas", "INPUT_SIZE")]),
        ("esquinero_gramaje", {"capas": [LAYER, 1]}, [("capas.1", "INPUT_TYPE")]),
        ("esquinero_gramaje", {"capas": [{**LAYER, "capas": -1}]}, [("capas.0.capas", "INPUT_RANGE")]),
        ("decimal_importador", {"texto": "9" * 41}, [("texto", "INPUT_SIZE")]),
        (
            "area_hm",
            {"largura_hm_mm": -1, "anchura_hm_mm": []},
            [("largura_hm_mm", "INPUT_RANGE"), ("anchura_hm_mm", "INPUT_TYPE")],
        ),
    ],
)
def test_input_that_cannot_be_read_is_refused_by_name(
    name: str, values: dict[str, object], expected: list[tuple[str, str]]
) -> None:
    with pytest.raises(InvalidError) as refusal:
        calculate(name, values, parameters=LEGACY)

    assert [(problem.field, problem.code) for problem in refusal.value.problems] == expected


@pytest.mark.parametrize("name", FORMULAS)
def test_formula_without_inputs_answers_none_to_all_and_names_what_it_declares(name: str) -> None:
    answer = calculate(name, {}, parameters=LEGACY)

    assert answer == {output.name: None for output in FORMULAS[name].outputs}
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize("name", FORMULAS)
def test_expression_names_only_inputs_outputs_and_constants(name: str) -> None:
    formula = FORMULAS[name]
    known = {item.name: 0 for item in (*formula.inputs, *formula.outputs)} | dict.fromkeys(CONSTANTS, 0)

    assert formula.expression.format_map(known)


def test_text_inputs_are_read_without_looking_at_case_and_spaces() -> None:
    values = {"area_hm_m2": 0.5, "cobertura_pct": 60, "golpes_largo": 2, "golpes_ancho": 2}

    answer = calculate("consumo_cera", {**values, "recubrimiento": " Cera "}, parameters=LEGACY)

    assert answer == {"gramos_por_placa": 33.6, "gramos_por_caja": 8.4}
