import pytest

from envases_ot.domain.cascade.explanation import Conflict, explain
from envases_ot.domain.cascade.types import CARTON_TABLE, Reason
from envases_ot.tests.domain.cascade.published import compiled

RULES = compiled()


def test_possible_value_has_nothing_against_it() -> None:
    found = explain(RULES, "cinta", 1, {"impresion": 2}).to_json()

    assert found == {
        "field": "cinta",
        "value": 1,
        "possible": True,
        "plants": [1, 2, 3],
        "message": "Cinta Si: es posible con lo elegido.",
        "rows": [],
    }


def test_wax_with_tape_names_both_rows_and_not_the_printing() -> None:
    found = explain(RULES, "coverage_internal_id", 3, {"impresion": 2, "fsc": 2, "cinta": 1})

    assert found.conflict == Conflict({"cinta": 1}, ("cinta", "recubrimiento_interno"))
    assert [(row.referencia, row.plants) for row in found.rows] == [
        ("cinta", (2, 3)),
        ("recubrimiento_interno", (1,)),
    ]


def test_logo_with_an_alta_grafica_board_names_the_rows_of_its_printing() -> None:
    found = explain(RULES, "fsc", 3, {"carton_id": 132})

    assert found.conflict == Conflict({"carton_id": 132}, (CARTON_TABLE, "impresion_fsc"))
    assert found.message == "No es compatible con lo elegido en: Cartón."
    assert [row.text for row in found.rows if row.referencia == CARTON_TABLE] == [
        "Cartón EN44AGB, Color cartón Blanco: BUIN"
    ]


def test_plant_chosen_first_is_the_only_one_available() -> None:
    found = explain(RULES, "coverage_internal_id", 3, {"planta_id": 2})

    assert found.reason == Reason("NO_COMMON_PLANT", needs=(1,), available=(2,))


def test_missing_row_is_shown_as_missing() -> None:
    rules = compiled({"delete_rows": [["impresion_fsc", 2, 5]]})

    found = explain(rules, "fsc", 5, {"impresion": 2})

    assert (found.reason, found.message) == (
        Reason("NO_ROW"),
        "No hay una regla que permita esta combinación.",
    )
    assert [row.to_json() for row in found.rows] == [
        {
            "referencia": "impresion_fsc",
            "values": {"impresion": 2, "fsc": 5},
            "plants": None,
            "por_confirmar": False,
            "text": "Impresión Flexografía, FSC Logo FSC solo cliente: no hay regla",
        }
    ]


def test_inferred_row_carries_its_mark() -> None:
    found = explain(RULES, "fsc", 3, {"impresion": 3})

    assert [(row.plants, row.por_confirmar) for row in found.rows] == [((), True)]


def test_colour_without_board_says_so() -> None:
    found = explain(RULES, "carton_color", 1, {"impresion": 3})

    assert [row.text for row in found.rows] == [
        "Impresión Flexografía Alta Gráfica, Color cartón Café: sin cartón que corresponda"
    ]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("impresion", 6, "Este valor ya no se ofrece."),
        ("fsc", 1, "Es un código FSC antiguo; elija uno vigente."),
        ("planta_id", 1, "La excluye: Cinta."),
        ("carton_id", 132, "El cartón no corresponde a la impresión y el color de la OT."),
    ],
)
def test_every_reason_has_its_sentence(name: str, value: int, message: str) -> None:
    chosen = {"impresion": 2, "cinta": 1, "carton_color": 1}

    assert explain(RULES, name, value, chosen).message == message
