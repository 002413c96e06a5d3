"""Everything that can happen to an OT by a table of transitions, and what would be wrong with the table.

The whole space is walked: every situation that an OT can come to, before an assigned person of each area.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from envases_ot.choices import AjusteAreaDesarrollo, Area, Rol, State, TipoSolicitud
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import can_reactivate, decide_moves
from envases_ot.domain.workflow.rejections import REJECTIONS
from envases_ot.domain.workflow.table import AREA_OF_STATE, Table
from envases_ot.errors import Problem

TIPOS: Final = (
    TipoSolicitud.DESARROLLO_COMPLETO,
    TipoSolicitud.MUESTRA_CON_CAD,
    TipoSolicitud.ARTE_CON_MATERIAL,
    TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO,
    TipoSolicitud.PROYECTO_INNOVACION,
)
"""Request types that are still created."""
ENDS: Final = frozenset({State.TERMINADA, State.ANULADA})
NEVER_ENTERED: Final = frozenset({State.MUESTRA, State.MODIFICACION_OC})
"""Retired, and a line of the history that is no state."""
ACTORS: Final = (
    Rol.VENDEDOR,
    Rol.INGENIERO,
    Rol.DISENADOR,
    Rol.PRECATALOGADOR,
    Rol.CATALOGADOR,
    Rol.TECNICO_MUESTRAS,
)
"""One of each area that moves OTs: the table asks for the area, not for the role."""
START: Final = Facts(
    Rol.VENDEDOR, Area.VENTAS, State.PROCESO_VENTAS, TipoSolicitud.DESARROLLO_COMPLETO, area=Area.VENTAS
)

type Space = dict[Facts, set[Facts]]
"""{situation: those that may follow}, as a seller sees them."""


def starts() -> Iterator[Facts]:
    for tipo in TIPOS:
        if tipo != TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            yield replace(START, tipo=tipo)
            continue
        yield from (replace(START, tipo=tipo, ajuste=ajuste) for ajuste in AjusteAreaDesarrollo)


def explore(table: Table) -> Space:
    """Every situation that an OT can come to, and those that follow."""
    found: Space = {}
    waiting = list(starts())
    while waiting:
        facts = waiting.pop()
        if facts not in found:
            found[facts] = _following(facts, table)
            waiting += found[facts]
    return found


def _following(facts: Facts, table: Table) -> set[Facts]:
    actors = [facts.of_role(rol) for rol in ACTORS]
    reached = {
        after
        for actor in actors
        for to in decide_moves(actor, table).target_states
        for after in situations_after(facts, to)
    }
    if any(can_reactivate(actor) for actor in actors):
        reached.update(situations_after(facts, State.PROCESO_VENTAS))
    if facts.state == State.PROCESO_DISENO_GRAFICO:
        reached.add(replace(facts, external_pending=not facts.external_pending))
    return reached


def situations_after(facts: Facts, to: State) -> Iterator[Facts]:
    """The OT after a change; a rejection goes to each area that it may."""
    moved = AREA_OF_STATE.get(to, facts.ot_area)
    areas = list(REJECTIONS.get(facts.ot_area, ())) if to == State.RECHAZADA else [moved]
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


def reaching(space: Space, ends: frozenset[State]) -> set[Facts]:
    """Situations from which one of the ends can be reached."""
    before: dict[Facts, set[Facts]] = defaultdict(set)
    for facts, following in space.items():
        for one in following:
            before[one].add(facts)
    waiting = [facts for facts in space if facts.state in ends]
    found: set[Facts] = set()
    while waiting:
        facts = waiting.pop()
        if facts not in found:
            found.add(facts)
            waiting += before[facts]
    return found


def table_problems(table: Table) -> list[Problem]:
    """What a table of transitions may not be: states out of reach, OTs that never end, rules that never fit."""
    space = explore(table)
    unreached = set(State) - NEVER_ENTERED - {facts.state for facts in space}
    stuck = {facts.state for facts in set(space) - reaching(space, ENDS)}
    used = {
        table.rule_of(actor).code
        for facts in space
        for actor in (facts.of_role(rol) for rol in ACTORS)
        if decide_moves(actor, table).target_states
    }
    unused = [rule.code for rule in table.rules if rule.code not in used]
    return [
        *(
            Problem(None, "STATE_UNREACHABLE", f"Ninguna OT llega a {state.label}.")
            for state in sorted(unreached)
        ),
        *(
            Problem(None, "STATE_WITHOUT_END", f"Desde {state.label} hay OT que no llegan a un fin.")
            for state in sorted(stuck)
        ),
        *(Problem(None, "RULE_UNUSED", f"La regla {code} no le sirve a nadie.") for code in unused),
    ]
