"""The whole space of the table: every area, state, request type and history before every role."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

from envases_ot.choices import AREA_OF_ROL, AjusteAreaDesarrollo, Area, Rol, State, TipoSolicitud
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import can_reactivate, decide_moves, reasons_against, target_states
from envases_ot.domain.workflow.rejections import REJECTIONS
from envases_ot.domain.workflow.table import AREA_OF_STATE, RULES

TIPOS = (
    TipoSolicitud.DESARROLLO_COMPLETO,
    TipoSolicitud.MUESTRA_CON_CAD,
    TipoSolicitud.ARTE_CON_MATERIAL,
    TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO,
    TipoSolicitud.PROYECTO_INNOVACION,
)
ENDS = frozenset({State.TERMINADA, State.ANULADA})
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
START = Facts(
    Rol.VENDEDOR, Area.VENTAS, State.PROCESO_VENTAS, TipoSolicitud.DESARROLLO_COMPLETO, area=Area.VENTAS
)
NEVER_ENTERED = frozenset({State.MUESTRA, State.MODIFICACION_OC})
"""Retired, and a line of the history that is no state."""


@cache
def actors(facts: Facts) -> tuple[Facts, ...]:
    """The OT before an assigned person of each role."""
    return tuple(facts.of_role(rol) for rol in Rol)


def starts() -> Iterator[Facts]:
    for tipo in TIPOS:
        if tipo != TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            yield replace(START, tipo=tipo)
            continue
        yield from (replace(START, tipo=tipo, ajuste=ajuste) for ajuste in AjusteAreaDesarrollo)


def after(facts: Facts, to: State) -> Iterator[Facts]:
    """The OT after a change; a rejection goes to each area that it may."""
    moved = AREA_OF_STATE.get(to, facts.ot_area)
    areas = list(REJECTIONS[facts.ot_area]) if to == State.RECHAZADA else [moved]
    for area in areas:
        yield replace(
            START,
            ot_area=area,
            state=to,
            tipo=facts.tipo,
            ajuste=facts.ajuste,
            sent_to_development=facts.sent_to_development or to == State.PROCESO_DISENO_ESTRUCTURAL,
            sent_to_design=facts.sent_to_design or to == State.PROCESO_DISENO_GRAFICO,
            external_pending=facts.external_pending,
        )


def next_facts(facts: Facts) -> set[Facts]:
    reached = {
        result
        for actor in actors(facts)
        for to in decide_moves(actor).target_states
        for result in after(facts, to)
    }
    if any(can_reactivate(actor) for actor in actors(facts)):
        reached |= set(after(facts, State.PROCESO_VENTAS))
    if facts.state == State.PROCESO_DISENO_GRAFICO:
        reached.add(replace(facts, external_pending=not facts.external_pending))
    return reached


@cache
def graph() -> dict[Facts, set[Facts]]:
    """Every situation that an OT can come to, and those that follow."""
    found: dict[Facts, set[Facts]] = {}
    waiting = list(starts())
    while waiting:
        facts = waiting.pop()
        if facts not in found:
            found[facts] = next_facts(facts)
            waiting += found[facts]
    return found


def reaching(ends: frozenset[State]) -> set[Facts]:
    """Situations from which one of the ends can be reached."""
    before: dict[Facts, set[Facts]] = defaultdict(set)
    for facts, following in graph().items():
        for one in following:
            before[one].add(facts)
    waiting = [facts for facts in graph() if facts.state in ends]
    found: set[Facts] = set()
    while waiting:
        facts = waiting.pop()
        if facts not in found:
            found.add(facts)
            waiting += before[facts]
    return found


def test_every_situation_that_is_no_end_goes_on_by_somebody() -> None:
    stuck = [facts for facts, following in graph().items() if not following]

    assert {facts.state for facts in stuck} == ENDS


def test_every_situation_can_still_come_to_an_end() -> None:
    assert set(graph()) - reaching(ENDS) == set()


def test_terminada_is_reached_by_every_request_type() -> None:
    reached = {facts.tipo for facts in graph() if facts.state == State.TERMINADA}

    assert reached == set(TIPOS)


def test_every_end_and_every_state_is_reached() -> None:
    assert {facts.state for facts in graph()} == set(State) - NEVER_ENTERED


def test_every_rule_has_a_living_role_and_a_situation() -> None:
    used = {
        decide_moves(actor).rule
        for facts in graph()
        for actor in actors(facts)
        if decide_moves(actor).target_states
    }

    assert used == {rule.code for rule in RULES} - {"NONE"}


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
        moves = decide_moves(facts)
        reasons = reasons_against(facts)
        assert set(moves.target_states) == set(State) - set(reasons)
        assert all(reasons.values())
        assert bool(moves.target_states) != (moves.refused is not None)


def test_only_these_states_lead_to_themselves() -> None:
    """A rejection passes from area to area; the published cases offer the two others from themselves (W011, W040)."""
    same = {
        facts.state
        for facts in graph()
        for actor in actors(facts)
        if facts.state in decide_moves(actor).target_states
    }

    assert same == {State.RECHAZADA, State.HIBERNACION, State.COTIZACION}


def test_nobody_moves_a_finished_ot_by_the_table() -> None:
    finished = [facts for facts in graph() if facts.state == State.TERMINADA]

    assert finished
    assert {to for facts in finished for actor in actors(facts) for to in target_states(actor)} == set()
