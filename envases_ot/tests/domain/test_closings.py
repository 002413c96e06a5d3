"""What an answer closes in other fields: filled in at every door, refused with its rule where somebody insists."""

from typing import Any

import pytest

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.types import Facts
from envases_ot.domain.closings import close_row, closed_columns
from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.domain.written import GOLPES
from envases_ot.models import WorkOrder
from envases_ot.tests.domain.judging import told, told_of_edit
from envases_ot.tests.factories import UserFactory, WorkOrderFactory, ot_values

FACTS = Facts(maquila_product_types=frozenset({3}))
BLANK = WorkOrder(tipo_solicitud=TipoSolicitud.DESARROLLO_COMPLETO).row
OPEN: dict[str, Any] = {
    "coverage_internal_id": 2,
    "coverage_external_id": 4,
    "percentage_coverage_external": 40,
    "fsc": 4,
    "product_type_id": 3,
    "maquila": 1,
    "pallet_sobre_pallet": 1,
    "restriccion_pallet": 1,
    "impresion": 3,
    "planta_id": 2,
    "cinta": 1,
}
"""Answers that leave most fields open."""


def closed(**values: Any) -> dict[str, tuple[Any, str]]:
    """Column -> (what it holds, rule), beside what OPEN closes by itself."""
    row = BLANK | OPEN | values
    found = closed_columns(row, FACTS, changed=frozenset(COLUMNS))
    return {column: (each.value, each.closing.rule) for column, each in found.items()}


DEVELOPMENT = {
    "class_substance_packed_id": (None, "L37"),
    "transportation_way_id": (None, "L37"),
    "food_type_id": (None, "L36"),
    "expected_use_id": (None, "L36"),
    "recycled_use_id": (None, "L36"),
}
ALWAYS = DEVELOPMENT | {"design_type_id": (5, "L18b"), "porcentanje_barniz_uv": (40, "L01")}


@pytest.mark.parametrize(
    ("values", "more"),
    [
        ({}, {}),
        ({"coverage_internal_id": 1}, {"percentage_coverage_internal": (None, "L28")}),
        ({"coverage_internal_id": None}, {"percentage_coverage_internal": (None, "L28")}),
        ({"fsc": 2}, {"pais_id": (None, "L30")}),
        ({"product_type_id": 21}, {"maquila": (0, "L33"), "maquila_servicio_id": (None, "L32")}),
        ({"maquila": 0}, {"maquila_servicio_id": (None, "L32")}),
        ({"pallet_sobre_pallet": 0}, {"cantidad": (None, "L34")}),
        (
            {"cinta": 0},
            dict.fromkeys(("corte_liner", "tipo_cinta", "cintas_x_caja"), (None, "H03")),
        ),
        ({"planta_id": 1}, {"termocontraible": (0, "L06")}),
        (
            {"product_type_id": 21, "id": 7},
            {"maquila": (0, "L33"), "maquila_servicio_id": (None, "L32")}
            | dict.fromkeys(("anchura_hm", "interno_ancho"), (98, "L39"))
            | dict.fromkeys(GOLPES, (1, "L39")),
        ),
    ],
)
def test_what_an_answer_closes(values: dict[str, Any], more: dict[str, Any]) -> None:
    assert closed(**values) == ALWAYS | more


@pytest.mark.parametrize(("trazabilidad", "colours"), [(None, 0), (1, 0), (2, 1), (3, 1)])
def test_what_is_not_printed_has_the_colour_of_its_traceability_only(
    trazabilidad: int | None, colours: int
) -> None:
    found = closed(impresion=5, trazabilidad=trazabilidad)

    assert (found["numero_colores"], found["design_type_id"]) == ((colours, "L38"), (1, "L18b"))


def test_the_kind_of_product_opens_its_own_lists() -> None:
    substance, food = closed(product_type_developing_id=1), closed(product_type_developing_id=3)

    assert {column for column in DEVELOPMENT if column in substance} == {
        "food_type_id",
        "expected_use_id",
        "recycled_use_id",
    }
    assert {column for column in DEVELOPMENT if column in food} == {
        "class_substance_packed_id",
        "transportation_way_id",
    }


def test_an_untouched_value_is_cleared_and_a_typed_one_stays_to_be_refused() -> None:
    before = BLANK | OPEN | {"percentage_coverage_internal": 30}
    cleared = close_row(before | {"coverage_internal_id": 1}, FACTS, before=before, is_new=False)
    insisted = close_row(
        before | {"coverage_internal_id": 1, "percentage_coverage_internal": 50},
        FACTS,
        before=before,
        is_new=False,
    )

    assert cleared["percentage_coverage_internal"] is None
    assert insisted["percentage_coverage_internal"] == 50


@pytest.mark.django_db
def test_a_value_in_a_closed_field_is_refused_with_its_rule() -> None:
    assert told(ot_values(percentage_coverage_internal=20)) == [("percentage_coverage_internal", "CLOSED")]
    assert told(ot_values()) == []


@pytest.mark.django_db
def test_what_an_old_ot_holds_is_not_mended_by_an_edit_of_something_else() -> None:
    seller = UserFactory.create(rol=Rol.SUPER_ADMINISTRADOR)
    ot = WorkOrderFactory.create(creador=seller, percentage_coverage_internal=20)

    assert told_of_edit(ot, by=seller, descripcion="Otra caja") == []
    assert told_of_edit(ot, by=seller, percentage_coverage_internal=30) == [
        ("percentage_coverage_internal", "CLOSED")
    ]
