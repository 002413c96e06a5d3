"""The engine against every product of small rule sets of any shape: tables are data."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.explanation import find_conflict
from envases_ot.domain.cascade.policy import behaviour
from envases_ot.domain.cascade.types import (
    CARTON,
    CHAIN,
    PLANTA,
    Carton,
    Context,
    Option,
    Row,
    RuleSetData,
    Table,
)
from envases_ot.tests.domain.cascade.brute_force import Space, before, without
from envases_ot.tests.domain.cascade.exclusions import assert_excludes_minimally

ENGINEER = Context(mode="create", role="ingeniero", tipo_solicitud=1)
KEEPING = replace(ENGINEER, policy="keep_possible")
PLANTS = (1, 2, 3)
DOMAINS = dict.fromkeys(CHAIN, (1, 2)) | {PLANTA: PLANTS, CARTON: (10, 11, 12)}

some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
plants = st.frozensets(st.sampled_from(PLANTS))


@st.composite
def tables(draw: st.DrawFn, number: int) -> Table:
    fields = tuple(draw(st.lists(st.sampled_from(CHAIN), min_size=1, max_size=3, unique=True)))
    tuples = draw(
        st.lists(st.tuples(*(st.sampled_from(DOMAINS[name]) for name in fields)), unique=True, max_size=8)
    )
    return Table(
        f"table_{number}", f"Table {number}", fields, tuple(Row(values, draw(plants)) for values in tuples)
    )


@st.composite
def cartons(draw: st.DrawFn, pk: int) -> Carton:
    return Carton(
        id=pk,
        codigo=f"C{pk}",
        color=draw(st.sampled_from((1, 2))),
        plants=draw(plants),
        impresiones=draw(st.frozensets(st.sampled_from((1, 2)))),
        alta_grafica=draw(st.booleans()),
        active=pk == DOMAINS[CARTON][0] or draw(st.booleans()),
    )


@st.composite
def rule_sets(draw: st.DrawFn) -> CompiledRules:
    data = RuleSetData(
        code="small",
        catalogs={
            name: tuple(Option(value, str(value)) for value in DOMAINS[name])
            for name in CHAIN
            if name != CARTON
        },
        tables=tuple(draw(tables(number)) for number in range(draw(st.integers(0, 4)))),
        cartons=tuple(draw(cartons(pk)) for pk in DOMAINS[CARTON]),
        carton_flags={2: "alta_grafica"},
        behaviour=behaviour(resets={}),
    )
    return CompiledRules(data, missing_row_policy=draw(st.sampled_from(("block", "ignore"))))


selections = st.fixed_dictionaries({}, optional={name: st.sampled_from(DOMAINS[name]) for name in CHAIN})


def space_of(rules: CompiledRules) -> Space:
    return Space(rules.data, ignore_missing=rules.ignores_missing)


@some
@given(rules=rule_sets(), selection=selections)
def test_project_is_exact(rules: CompiledRules, selection: dict[str, int]) -> None:
    answer = project(rules, ENGINEER, selection)

    space = space_of(rules)
    assert {name: list(values) for name, values in answer.possible.items()} == {
        name: space.values(name, selection) for name in CHAIN
    }
    assert {name: list(values) for name, values in answer.alternatives.items()} == {
        name: space.values(name, without(selection, name)) for name in CHAIN
    }


@some
@given(rules=rule_sets(), selection=selections)
def test_evaluate_offers_only_what_can_be_completed_beside_the_held_choice(
    rules: CompiledRules, selection: dict[str, int]
) -> None:
    state = evaluate(rules, ENGINEER, selection)

    space = space_of(rules)
    for name, view in state.fields.items():
        if view.state == "closed" or view.options is None:
            continue
        completable = space.values(name, before(selection, name))
        held = {selection[name]} if view.state == "valid" else set()
        assert set(view.options) == set(completable) | held
        if name != CARTON:
            assert set(view.excluded) == set(space.domains[name]) - set(view.options)


@some
@given(rules=rule_sets(), selection=selections)
def test_every_exclusion_is_proved_by_the_tables_it_names(
    rules: CompiledRules, selection: dict[str, int]
) -> None:
    alternatives = project(rules, ENGINEER, selection).alternatives
    for name in CHAIN:
        for value in rules.layout.values[name]:
            if value not in alternatives[name]:
                conflict = find_conflict(rules, name, value, others=without(selection, name))
                assert_excludes_minimally(rules, conflict, name, value)


@some
@given(rules=rule_sets(), selection=selections, data=st.data())
def test_change_keeps_every_choice_that_still_goes_with_the_new_one(
    rules: CompiledRules, selection: dict[str, int], data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(CHAIN))
    value = data.draw(st.sampled_from(DOMAINS[name]))
    space = space_of(rules)

    outcome = change(rules, KEEPING, selection, name=name, value=value)

    if not space.count({name: value}):
        assert (outcome.accepted, outcome.reason, outcome.values) == (False, "NOT_ALLOWED", selection)
    elif selection.get(name) == value:
        assert (outcome.accepted, outcome.reset, outcome.values) == (True, [], selection)
    else:
        assert outcome.accepted
        assert space.count(outcome.values)
        lost = [other for other in outcome.reset if other in CHAIN]
        assert all(not space.count({**outcome.values, other: selection[other]}) for other in lost)
