"""The whole space of the table: every area, state, request type and history before every role."""

from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from envases_ot.choices import AREA_OF_ROL, Area, Rol, State
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import decide_moves, reasons_against
from envases_ot.domain.workflow.space import (
    ENDS,
    NEVER_ENTERED,
    TIPOS,
    Space,
    explore,
    reaching,
    table_problems,
)
from envases_ot.domain.workflow.table import Table
from envases_ot.tests.domain.workflow.published import shipped_table

A_ROL_OF_EACH_KIND = (
    Rol.VENDEDOR,
    Rol.INGENIERO,
    Rol.DISENADOR,
    Rol.PRECATALOGADOR,
    Rol.CATALOGADOR,
    Rol.TECNICO_MUESTRAS,
    Rol.SUPER_ADMINISTRADOR,
    Rol.GERENTE_GENERAL,
    Rol.ADMINISTRADOR,
)
"""One of each area, and of those who move nothing."""
TABLE = shipped_table()


@cache
def graph() -> Space:
    return explore(TABLE)


def actors(facts: Facts) -> tuple[Facts, ...]:
    """The OT before an assigned person of each role."""
    return tuple(facts.of_role(rol) for rol in Rol)


def test_every_situation_that_is_no_end_goes_on_by_somebody() -> None:
    stuck = [facts for facts, following in graph().items() if not following]

    assert {facts.state for facts in stuck} == ENDS


def test_every_situation_can_still_come_to_an_end() -> None:
    assert set(graph()) - reaching(graph(), ENDS) == set()


def test_terminada_is_reached_by_every_request_type() -> None:
    reached = {facts.tipo for facts in graph() if facts.state == State.TERMINADA}

    assert reached == set(TIPOS)


def test_every_end_and_every_state_is_reached() -> None:
    assert {facts.state for facts in graph()} == set(State) - NEVER_ENTERED


def test_every_rule_has_a_living_role_and_a_situation() -> None:
    used = {
        decide_moves(actor, TABLE).rule
        for facts in graph()
        for actor in actors(facts)
        if decide_moves(actor, TABLE).target_states
    }

    assert used == {rule.code for rule in TABLE.rules}


def test_a_whole_space_of_facts_is_decided_and_every_missing_state_has_its_reason() -> None:
    for rol, area, state, tipo, sent, pending in product(
        A_ROL_OF_EACH_KIND, Area, State, TIPOS, (False, True), (False, True)
    ):
        facts = Facts(
            rol,
            area,
            state,
            tipo,
            area=AREA_OF_ROL.get(rol),
            sent_to_development=sent,
            sent_to_design=sent,
            external_pending=pending,
        )
        moves = decide_moves(facts, TABLE)
        reasons = reasons_against(facts, TABLE)
        assert set(moves.target_states) == set(State) - set(reasons)
        assert all(reasons.values())
        assert bool(moves.target_states) != (moves.refused is not None)


def test_only_these_states_lead_to_themselves() -> None:
    """A rejection passes from area to area; the published cases offer the two others from themselves (W011, W040)."""
    same = {
        facts.state
        for facts in graph()
        for actor in actors(facts)
        if facts.state in decide_moves(actor, TABLE).target_states
    }

    assert same == {State.RECHAZADA, State.HIBERNACION, State.COTIZACION}


def test_nobody_moves_a_finished_ot_by_the_table() -> None:
    finished = [facts for facts in graph() if facts.state == State.TERMINADA]

    assert finished
    assert {to for facts in finished for actor in actors(facts) for to in TABLE.targets(actor)} == set()


def test_the_shipped_table_has_no_problem() -> None:
    assert table_problems(TABLE) == []


def without(*codes: str) -> Table:
    return Table(tuple(rule for rule in TABLE.rules if rule.code not in codes), TABLE.modifiers)


def never_to(*states: State) -> Table:
    rules = (replace(rule, targets=rule.targets - set(states)) for rule in TABLE.rules)
    return Table(tuple(rules), TABLE.modifiers)


@pytest.mark.parametrize(
    ("table", "problems"),
    [
        (
            without("M-STD"),
            {
                ("STATE_UNREACHABLE", 18),
                ("STATE_UNREACHABLE", 22),
                ("STATE_WITHOUT_END", 12),
                ("STATE_WITHOUT_END", 17),
            },
        ),
        (never_to(State.LABORATORIO), {("STATE_UNREACHABLE", 3)}),
    ],
)
def test_a_table_with_a_hole_is_told_where(table: Table, problems: set[tuple[str, int]]) -> None:
    labels = {state.label: state for state in State}

    found = table_problems(table)

    assert {
        (problem.code, state)
        for problem in found
        for label, state in labels.items()
        if f"a {label}." in problem.message or f"Desde {label} " in problem.message
    } == problems


def test_a_rule_that_never_fits_is_named() -> None:
    late = replace(TABLE.rules[0], code="TARDE")

    found = table_problems(Table((*TABLE.rules, late), TABLE.modifiers))

    assert [(problem.code, problem.message) for problem in found] == [
        ("RULE_UNUSED", "La regla TARDE no le sirve a nadie.")
    ]
