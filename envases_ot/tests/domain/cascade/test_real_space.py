"""The engine against every product that the real tables can make."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.explanation import explain
from envases_ot.domain.cascade.types import CHAIN, PRODUCT_TYPE, Context, RuleSetData
from envases_ot.domain.cascade.validation import validate
from envases_ot.tests.domain.cascade.brute_force import Space, before, offered, without
from envases_ot.tests.domain.cascade.exclusions import assert_excludes_minimally
from envases_ot.tests.domain.cascade.published import rule_set


def real_rules(variant: str) -> RuleSetData:
    """The published rules with one product type: no table looks at it, so one stands for all nineteen."""
    data = rule_set({"variant": variant})
    return replace(data, catalogs={**data.catalogs, PRODUCT_TYPE: data.catalogs[PRODUCT_TYPE][:1]})


DATA = {variant: real_rules(variant) for variant in "AB"}
RULES = {variant: CompiledRules(DATA[variant]) for variant in "AB"}
ENGINEER = Context(mode="create", role="ingeniero", tipo_solicitud=1)
FREE = replace(ENGINEER, policy="keep_possible")

variants = st.sampled_from("AB")
values_of = {name: st.sampled_from(offered(DATA["A"], name)) for name in CHAIN}
selections = st.fixed_dictionaries({}, optional=values_of)
few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def spaces() -> dict[str, Space]:
    return {variant: Space(DATA[variant]) for variant in "AB"}


@few
@given(variant=variants, selection=selections)
def test_project_offers_exactly_what_some_product_has(
    spaces: dict[str, Space], variant: str, selection: dict[str, int]
) -> None:
    answer = project(RULES[variant], ENGINEER, selection)

    space = spaces[variant]
    assert {name: list(values) for name, values in answer.possible.items()} == {
        name: space.values(name, selection) for name in CHAIN
    }
    assert answer.consistent == (space.count(selection) > 0)


@few
@given(variant=variants, selection=selections)
def test_alternatives_are_exactly_what_goes_with_all_other_choices(
    spaces: dict[str, Space], variant: str, selection: dict[str, int]
) -> None:
    answer = project(RULES[variant], ENGINEER, selection)

    assert {name: list(values) for name, values in answer.alternatives.items()} == {
        name: spaces[variant].values(name, without(selection, name)) for name in CHAIN
    }


@few
@given(variant=variants, selection=selections)
def test_evaluate_offers_exactly_what_goes_with_the_choices_before(
    spaces: dict[str, Space], variant: str, selection: dict[str, int]
) -> None:
    state = evaluate(RULES[variant], ENGINEER, selection)

    space = spaces[variant]
    open_fields = [
        name for name in CHAIN if state.fields[name].options and state.fields[name].state != "closed"
    ]
    assert {name: list(state.fields[name].options or ()) for name in open_fields} == {
        name: space.values(name, before(selection, name)) for name in open_fields
    }


@few
@given(variant=variants, data=st.data())
def test_every_product_is_reachable_in_any_order(
    spaces: dict[str, Space], variant: str, data: st.DataObject
) -> None:
    made = data.draw(st.sampled_from(spaces[variant].products))
    order = data.draw(st.permutations(CHAIN))

    chosen: dict[str, int] = {}
    for name in order:
        assert made[name] in project(RULES[variant], FREE, chosen).possible[name]
        step = change(RULES[variant], FREE, chosen, name=name, value=made[name])
        assert (step.accepted, step.reset) == (True, [])
        chosen = step.values

    assert chosen == made
    assert validate(RULES[variant], ENGINEER, chosen).valid


@few
@given(variant=variants, data=st.data())
def test_validate_accepts_exactly_the_products(
    spaces: dict[str, Space], variant: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(CHAIN))
    value = data.draw(values_of[name])
    selection = data.draw(st.sampled_from(spaces[variant].products)) | {name: value}

    verdict = validate(RULES[variant], ENGINEER, selection)

    assert verdict.valid == (spaces[variant].count(selection) == 1)


@few
@given(variant=variants, selection=selections, data=st.data())
def test_explanation_names_rows_that_exclude_and_none_that_do_not(
    variant: str, selection: dict[str, int], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(CHAIN))
    value = data.draw(values_of[name])
    found = explain(RULES[variant], name, value, selection)
    if found.conflict is None:
        return

    assert found.conflict.choices.items() <= selection.items()
    assert_excludes_minimally(RULES[variant], found.conflict, name, value)
