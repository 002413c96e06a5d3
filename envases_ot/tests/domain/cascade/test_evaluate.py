from dataclasses import replace

import pytest

from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.types import CHAIN, PRODUCT_TYPE, Context, Mode, Reason
from envases_ot.tests.domain.cascade.published import compiled

RULES = compiled()
SELLER = Context(mode="create", role="vendedor", tipo_solicitud=1)
NO_FLEXO_FSC = {"set_rows": [["impresion_fsc", 2, fsc, []] for fsc in range(2, 7)]}


def test_start_opens_the_first_field_only() -> None:
    state = evaluate(RULES, SELLER, {})

    assert (state.enabled, state.next_field, state.valid_plants) == ([PRODUCT_TYPE], PRODUCT_TYPE, (1, 2, 3))
    assert state.fields[PRODUCT_TYPE].options == RULES.layout.values[PRODUCT_TYPE]
    assert all(state.fields[name].options is None for name in CHAIN[1:])


def test_printing_that_nobody_can_finish_is_not_offered() -> None:
    state = evaluate(compiled(NO_FLEXO_FSC), SELLER, {"product_type_id": 3})

    view = state.fields["impresion"]
    assert (view.options, view.excluded) == ((3, 4, 5), {2: Reason("NO_OPTIONS")})


def test_printing_that_nobody_can_finish_is_held_where_it_is_chosen_already() -> None:
    state = evaluate(compiled(NO_FLEXO_FSC), SELLER, {"product_type_id": 3, "impresion": 2})

    assert (state.fields["impresion"].options, state.dead_end) == ((2, 3, 4, 5), "fsc")


def test_optional_field_without_options_closes_what_follows() -> None:
    no_flexo = compiled(
        {"set_rows": [["impresion_recubrimiento_externo", 2, external, []] for external in range(1, 6)]}
    )
    sample = replace(SELLER, tipo_solicitud=3)

    state = evaluate(no_flexo, sample, {"impresion": 2, "fsc": 2})

    assert (state.dead_end, state.enabled) == ("cinta", ["product_type_id", "impresion", "fsc"])
    assert state.fields["planta_id"].options is None


def test_form_without_chain_has_every_field_closed() -> None:
    state = evaluate(RULES, replace(SELLER, tipo_solicitud=6), {"impresion": 2})

    assert (state.enabled, state.next_field, state.to_json()["options"]) == ([], None, {})


@pytest.mark.rule("EXCEP-003", "EXCEP-004", "EXCEP-005", "EXCEP-006")
@pytest.mark.parametrize(
    ("role", "mode", "opens"),
    [
        ("vendedor", "create", True),
        ("vendedor_externo", "create", True),
        ("disenador", "create", True),
        ("disenador", "duplicate", False),
        ("ingeniero", "create", False),
    ],
)
def test_sample_opens_the_plant_without_coverages_for_some(role: str, mode: Mode, opens: bool) -> None:
    context = Context(mode=mode, role=role, tipo_solicitud=3)

    state = evaluate(RULES, context, {"impresion": 2, "fsc": 2})

    assert state.fields["planta_id"].enabled == opens


def test_published_data_has_no_more_boxes_than_a_screen_of_lines() -> None:
    counts = {variant: len(compiled({"variant": variant}).products.boxes) for variant in "AB"}

    assert counts == {"A": 15, "B": 13}


def test_projection_tells_every_exclusion_when_asked() -> None:
    context = replace(SELLER, with_reasons=True)

    answer = project(RULES, context, {"cinta": 1, "coverage_external_id": 2})

    assert answer.alternatives["impresion"] == (2, 4, 5)
    assert answer.excluded["impresion"] == {3: Reason("NOT_MADE_IN_ANY_PLANT")}
    assert answer.excluded["planta_id"] == {1: Reason("EXCLUDED_BY", filters=("cinta",))}
    assert answer.excluded["coverage_internal_id"] == {
        3: Reason("NO_COMMON_PLANT", needs=(1,), available=(2, 3))
    }
    assert answer.excluded["coverage_external_id"] == {
        value: Reason("EXCLUDED_BY", filters=("cinta", "impresion_recubrimiento_externo"), against=("cinta",))
        for value in (3, 4, 5)
    }


def test_projection_tells_no_exclusions_unasked() -> None:
    assert project(RULES, SELLER, {"cinta": 1}).excluded == {}
