"""The results of an OT: the numbers of the published vectors, what is missing, what is fixed by hand; no database."""

from typing import Any

import pytest

from envases_ot.choices import TipoCarton
from envases_ot.domain.calculations.families import BOARD_TYPES
from envases_ot.domain.calculations.parameters import LEGACY, Parameters
from envases_ot.domain.calculations.results.judge import ot_results
from envases_ot.domain.calculations.results.types import Ink, OtFacts, Override, Result
from envases_ot.tests.domain.calculations.vectors import EQUAL, differences, vector_id

CHAINS = [vector for vector in EQUAL if vector["formula"] == "cadena_completa"]
FACT_OF_INPUT = {
    "largura_hm": "largura_hm_mm",
    "anchura_hm": "anchura_hm_mm",
    "golpes_largo": "golpes_largo",
    "golpes_ancho": "golpes_ancho",
    "sep_l": "separacion_largo_mm",
    "sep_a": "separacion_ancho_mm",
    "proceso": "proceso",
    "tipo": "tipo_carton",
    "gramaje": "gramaje_g_m2",
    "espesor": "espesor_mm",
    "area_producto": "area_producto_m2",
    "recorte_adicional": "recorte_adicional_m2",
    "longitud_pegado": "longitud_pegado_mm",
}
RESULT_OF_OUTPUT = {
    "largura_hc": "largura_hc_mm",
    "anchura_hc": "anchura_hc_mm",
    "area_hm": "area_hm_m2",
    "area_hc": "area_hc_unitaria_m2",
    "area_hc_placa": "area_hc_placa_m2",
    "recorte_caracteristico": "recorte_caracteristico_m2",
    "peso_bruto": "peso_bruto_kg",
    "peso_neto": "peso_neto_kg",
    "volumen_unitario": "volumen_unitario_cm3",
    "uma_area": "uma_area_m2",
    "uma_peso": "uma_peso_kg",
    "adhesivo_g_placa": "adhesivo_placa_g",
}
BOX = {
    "largura_hm_mm": 800,
    "anchura_hm_mm": 600,
    "golpes_largo": 2,
    "golpes_ancho": 2,
    "separacion_largo_mm": 5,
    "separacion_ancho_mm": 5,
    "proceso": "DIECUTTER",
    "tipo_carton": "SIMPLES",
    "gramaje_g_m2": 400,
    "espesor_mm": 3,
}
"""The blank of vector cadena_completa-01."""


def results(values: dict[str, Any], *, parameters: Parameters = LEGACY, **more: Any) -> dict[str, Result]:
    return {result.name: result for result in ot_results(OtFacts(values, **more), parameters=parameters)}


@pytest.mark.parametrize("vector", CHAINS, ids=vector_id)
def test_the_chain_of_a_published_vector_is_what_the_ot_shows(vector: dict[str, Any]) -> None:
    given, expected = vector["inputs"], vector["expected"]
    inks = tuple(Ink(station, share, None) for station, share in enumerate(given["impresion"] or (), start=1))

    found = results({fact: given[name] for name, fact in FACT_OF_INPUT.items()}, inks=inks)

    answer: dict[str, Any] = {output: found[name].value for output, name in RESULT_OF_OUTPUT.items()}
    answer["consumos_g_placa"] = (
        None if given["impresion"] is None else [found[f"tinta_{ink.station}_placa_g"].value for ink in inks]
    )
    assert differences(expected, answer, rel_tol=vector["rel_tol"]) == []


def test_mckee_is_that_of_its_vector() -> None:
    found = results({"ect_lb_in": 55, "espesor_mm": 6.5, "largo_mm": 600, "ancho_mm": 400})

    assert [found[name].value for name in ("bct_kgf", "bct_lbf")] == pytest.approx(
        [617.188474637, 1360.66767313], rel=1e-7
    )
    assert found["bct_kgf"].formula == "0,325 × 55 × (6,5 − 0,2)^0,508 × (2.000 / 10)^0,492 = 617,2 kgf"


def test_formula_says_its_numbers_and_its_trim() -> None:
    found = results(BOX)

    assert found["largura_hc_mm"].formula == "800 × 2 + (2 − 1) × 5 + 20 de orilla = 1.625 mm"
    assert found["peso_bruto_kg"].formula == "0,4976563 × 400 / 1.000 = 0,1991 kg"
    assert (found["peso_bruto_kg"].text, found["peso_bruto_kg"].unit) == ("0,1991", "kg")


@pytest.mark.parametrize(
    ("proceso", "words"),
    [
        ("CORRUGADO", "en corrugado es la HM: 800 mm"),
        ("S/PROCESO", "800 × 2 = 1.600 mm"),
    ],
)
def test_formula_of_a_process_without_trim_says_so(proceso: str, words: str) -> None:
    assert results(BOX | {"proceso": proceso})["largura_hc_mm"].formula == words


def test_a_negative_separation_stands_in_brackets() -> None:
    found = results(BOX | {"separacion_largo_mm": -3})

    assert found["largura_hc_mm"].formula == "800 × 2 + (2 − 1) × (-3) + 20 de orilla = 1.617 mm"


def test_a_measure_fixed_by_hand_wins_and_says_by_whom_and_why() -> None:
    fixed = Override(1228, by="Ana Rojas", reason="Medida de la matriz que ya existe")

    found = results(BOX, overrides={"largura_hc_mm": fixed})

    largura = found["largura_hc_mm"]
    assert (largura.value, largura.override) == (1228, fixed)
    assert largura.formula == "fijada a mano: 1.228 mm"
    assert largura.by_formula == "800 × 2 + (2 − 1) × 5 + 20 de orilla = 1.625 mm"
    assert found["area_hc_unitaria_m2"].value == 1228 * 1225 / 1e6 / 4
    assert found["peso_bruto_kg"].value == pytest.approx(1228 * 1225 / 1e6 / 4 * 400 / 1000)


def test_a_fixed_measure_needs_nothing_else() -> None:
    fixed = Override(1228, by="Ana Rojas", reason="Medida de la matriz que ya existe")

    largura = results({}, overrides={"largura_hc_mm": fixed})["largura_hc_mm"]

    assert (largura.value, largura.missing, largura.by_formula) == (1228, (), "")


def test_what_is_missing_is_named_through_the_chain() -> None:
    found = results({"largura_hm_mm": 800, "golpes_largo": 2, "proceso": "DIECUTTER"})

    assert found["area_hm_m2"].missing == ("Anchura HM",)
    assert found["area_hm_m2"].formula == "800 × «Anchura HM» / 1.000.000 = … m²"
    assert found["peso_bruto_kg"].missing == (
        "Tipo del cartón",
        "Anchura HM",
        "Golpes al ancho",
        "Gramaje del cartón",
    )


def test_a_refused_value_says_why_and_what_needs_it_waits() -> None:
    found = results(BOX | {"proceso": "DESCONOCIDO"})

    assert found["largura_hc_mm"].problem.startswith("Proceso: No existe el proceso «DESCONOCIDO»")
    assert found["area_hc_placa_m2"].problem == "Espera a: Largura HC, Anchura HC."
    assert found["area_hm_m2"].value == 0.48


def test_values_that_give_nothing_say_so() -> None:
    found = results({"ect_lb_in": 45, "espesor_mm": 0.2, "largo_mm": 300, "ancho_mm": 200})

    assert found["bct_kgf"].problem == "Con estos valores no se puede calcular."


def test_constants_of_the_day_are_those_of_the_formula() -> None:
    found = results(BOX, inks=(Ink(1, 80, None),), parameters=Parameters(tinta_g_m2=6))

    assert found["tinta_1_placa_g"].formula == "0,48 × 80 × 6 / 100 × 2 × 2 = 9,216 g por placa"


@pytest.mark.parametrize(
    ("coating", "names"),
    [
        ("cera", ["cera_interior_caja_g", "cera_interior_placa_g"]),
        ("barniz uv", ["barniz_uv_interior_caja_g", "barniz_uv_interior_placa_g"]),
        ("barniz hidrorepelente", ["hidrorepelente_interior_caja_g"]),
        ("barniz acuoso", []),
        ("no aplica", []),
        (None, []),
    ],
)
def test_a_face_has_the_consumption_of_what_covers_it(coating: str | None, names: list[str]) -> None:
    values = {"recubrimiento_interior": coating, "recubrimiento_interior_pct": 60}

    assert [name for name in results(BOX | values) if "_interior_" in name] == names


def test_wax_is_that_of_its_vector() -> None:
    values = {"recubrimiento_interior": "cera", "recubrimiento_interior_pct": 60}
    found = results(BOX | values | {"largura_hm_mm": 1000, "anchura_hm_mm": 500})

    assert [found[f"cera_interior_{basis}_g"].value for basis in ("caja", "placa")] == [8.4, 33.6]


def test_board_types_of_the_catalog_are_those_that_the_trims_know() -> None:
    assert set(TipoCarton.values) == set(BOARD_TYPES)
