"""What the published cases leave open: other values, roles and modes of the secondary cascades."""

from typing import Any

import pytest

from envases_ot.domain.cascade.secondary import derive
from envases_ot.domain.cascade.secondary_types import Event, RowFacts, SecondaryQuestion
from envases_ot.tests.domain.cascade.published import compiled

RULES = compiled()
FLEXO_DUPLICATE = {
    "design_types": [1, 2, 3, 4],
    "design_locked": False,
    "numero_colores": [1, 2, 3, 4],
    "colours_locked": False,
    "color_interno_enabled": False,
}


def answer(
    field: str, value: int | str | None, *, rows: RowFacts | None = None, **asked: Any
) -> dict[str, Any]:
    question = SecondaryQuestion(event=Event(field, value), **asked)
    return derive(RULES, question, rows or RowFacts())


def test_flexo_of_a_duplicate_has_four_colours() -> None:
    assert answer("impresion", 2, mode="duplicate") == FLEXO_DUPLICATE


def test_flexo_takes_no_uv() -> None:
    assert answer("impresion", 2, values={"coverage_external_id": 4})["numero_colores"] == [1, 2, 3, 4, 5, 6]


def test_four_colours_without_uv_open_four_slots_and_clear_the_varnish() -> None:
    assert answer("numero_colores", 4, values={"impresion": 2}) == {
        "colour_slots_enabled": [1, 2, 3, 4],
        "colour_slots_cleared": [5, 6],
        "barniz_uv_enabled": False,
        "porcentanje_barniz_uv_enabled": False,
        "cleared": ["barniz_uv", "porcentanje_barniz_uv"],
    }


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ({"role": "vendedor", "tipo_solicitud": 1, "values": {"impresion": 2}}, {}),
        ({"role": "ingeniero", "tipo_solicitud": 1, "values": {"impresion": 5}}, {}),
        ({"role": "vendedor", "tipo_solicitud": 1, "values": {"impresion": 5}}, {"numero_colores": 0}),
        (
            {
                "role": "vendedor",
                "tipo_solicitud": 1,
                "values": {"impresion": 5},
                "mode": "edit",
                "stored": {"numero_colores": 3},
            },
            {"numero_colores": 3},
        ),
    ],
)
def test_untraced_product_has_no_colours_only_where_nothing_is_printed(
    asked: dict[str, Any], values: dict[str, int]
) -> None:
    assert answer("trazabilidad", 1, **asked) == {"values": values}


def test_uv_copies_the_outer_percentage() -> None:
    found = answer("percentage_coverage_external", 40, values={"coverage_external_id": 4})

    assert found == {"values": {"porcentanje_barniz_uv": 40}}


def test_fsc_without_logo_closes_the_country() -> None:
    assert answer("fsc", 2) == {"disabled": ["pais_id"], "reset": ["pais_id"]}


@pytest.mark.parametrize(("role", "required"), [("vendedor", False), ("jefe_desarrollo", True)])
def test_tape_block_is_mandatory_for_development(role: str, required: bool) -> None:
    found = answer("cinta", 1, role=role)

    assert found["required"] == (found["visible"] if required else [])


def test_pallet_closed_on_create_clears_all_six() -> None:
    six = [
        "tamano_pallet_type_id",
        "altura_pallet",
        "permite_sobresalir_carga",
        "bulto_zunchado",
        "formato_etiqueta",
        "etiquetas_pallet",
    ]
    assert answer("restriccion_pallet", None) == {"disabled": six, "reset": six}


def test_several_installations_leave_the_choice_to_the_user() -> None:
    found = answer("client_id", 7, rows=RowFacts(options={"instalacion_cliente": (1, 2)}))

    assert (found["options"], "values" in found) == ({"instalacion_cliente": [1, 2]}, False)


def test_impossible_installation_fsc_is_told_and_left_out() -> None:
    found = answer(
        "instalacion_cliente",
        9,
        rows=RowFacts(values={"fsc": 4}),
        role="vendedor",
        tipo_solicitud=1,
        selections={"product_type_id": 3, "impresion": 3},
    )

    assert (found["note"], "apply_change" in found) == (
        "installation FSC not possible with this printing; left blank",
        False,
    )


def test_level_without_children_is_not_mandatory() -> None:
    found = answer("canal_id", 1, rows=RowFacts(options={"subhierarchy_id": ()}))

    assert (found["options"], found["not_required"]) == ({"subhierarchy_id": []}, ["subhierarchy_id"])


def test_leaf_of_another_branch_is_refused() -> None:
    found = answer("subsubhierarchy_id", 5, rows=RowFacts(parent=2), values={"subhierarchy_id": 3})

    assert found == {"accepted": False, "reason": "NOT_CHILD"}


@pytest.mark.parametrize(
    ("rayados", "told"),
    [
        ((100, 200, 0), {"values": {"rayado_c1r1": 100, "rayado_r1_r2": 200, "rayado_r2_c2": 0}}),
        ((None, None, None), {"values": {}, "allowed_values": {}}),
    ],
)
def test_creases_that_are_not_all_there_bind_nothing(
    rayados: tuple[int | None, ...], told: dict[str, Any]
) -> None:
    found = answer("cad_id", "CAD-X", rows=RowFacts(rayados=rayados))

    assert {name: found[name] for name in ("values", "allowed_values") if name in found} == told


def test_complete_die_blanks_the_creases() -> None:
    found = answer("matriz_id", "M1", rows=RowFacts(is_complete_die=True))

    assert found["reset"] == ["rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2"]


def test_reference_without_board_is_refused() -> None:
    found = answer("reference_id", "M", rows=RowFacts(has_carton=False), tipo_solicitud=5)

    assert found == {"accepted": False, "reason": "NO_CARTON"}


@pytest.mark.parametrize(
    ("asked", "options"),
    [
        ({"role": "vendedor_externo", "area": "ventas"}, [1, 5]),
        ({"role": "ingeniero"}, [1, 3, 6, 7]),
        ({"role": "jefe_ventas"}, [1, 3, 5, 6, 7]),
    ],
)
def test_request_types_follow_the_role(asked: dict[str, Any], options: list[int]) -> None:
    assert derive(RULES, SecondaryQuestion(**asked)) == {"options": options}


def test_art_with_material_does_not_offer_no_reference() -> None:
    question = SecondaryQuestion(tipo_solicitud=5, field_asked="reference_type")

    assert derive(RULES, question) == {"options": [3, 4, 5]}


def test_field_without_cascade_answers_nothing() -> None:
    assert answer("descripcion", "Caja") == {}
