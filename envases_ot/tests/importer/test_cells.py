"""What people type in a cell, and what it is."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from envases_ot.importer.cells import CellError, Names, converter_of
from envases_ot.models import WorkOrder

FIELDS = {field.name: field for field in WorkOrder._meta.concrete_fields}
COLOURS = Names({"cafe": 1, "blanco": 2, "gris": None}, ("Café", "Blanco"))


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("descripcion", " CAJA ", "CAJA"),
        ("descripcion", 7.0, "7"),
        ("numero_muestras", 3.0, 3),
        ("numero_muestras", "3", 3),
        ("largura_hm", "12,5", Decimal("12.5")),
        ("largura_hm", "1.234,5", Decimal("1234.5")),
        ("largura_hm", 12.5, Decimal("12.5")),
        ("muestra", "Sí", True),
        ("muestra", "no", False),
        ("muestra", True, True),
        ("fecha_maxima_entrega_licitacion", 46081.0, date(2026, 2, 28)),
        ("fecha_maxima_entrega_licitacion", "28-02-2026", date(2026, 2, 28)),
        ("fecha_maxima_entrega_licitacion", "2026-02-28", date(2026, 2, 28)),
    ],
)
def test_a_cell_is_read(field: str, typed: Any, value: Any) -> None:
    assert converter_of(FIELDS[field], None)(typed) == value


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("numero_muestras", 3.5, "NOT_WHOLE"),
        ("numero_muestras", "tres", "NOT_A_NUMBER"),
        ("largura_hm", "NaN", "NOT_A_NUMBER"),
        ("muestra", "quizás", "NOT_YES_NO"),
        ("fecha_maxima_entrega_licitacion", "31-02-2026", "NOT_A_DAY"),
        ("fecha_maxima_entrega_licitacion", 1e12, "NOT_A_DAY"),
    ],
)
def test_a_cell_that_cannot_be_read_says_so(field: str, typed: Any, code: str) -> None:
    with pytest.raises(CellError) as error:
        converter_of(FIELDS[field], None)(typed)

    assert error.value.code == code


@pytest.mark.parametrize(("typed", "value"), [("CAFÉ", 1), ("blanco", 2)])
def test_a_name_stands_for_its_key(typed: str, value: int) -> None:
    assert converter_of(FIELDS["carton_color"], COLOURS)(typed) == value


@pytest.mark.parametrize(("typed", "code"), [("verde", "UNKNOWN"), ("gris", "AMBIGUOUS")])
def test_a_name_that_stands_for_no_key_says_so(typed: str, code: str) -> None:
    with pytest.raises(CellError) as error:
        converter_of(FIELDS["carton_color"], COLOURS)(typed)

    assert error.value.code == code
