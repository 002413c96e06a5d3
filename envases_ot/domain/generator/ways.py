"""The way of a generated order: a walk over what the table of transitions allows, step after step, until today."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Final

from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.figures import ENDED
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.rejections import REJECTIONS
from envases_ot.domain.workflow.space import START, explore
from envases_ot.domain.workflow.table import Table

DAYS: Final[Mapping[State, float]] = {
    State.ESPERA_OC: 15.0,
    State.CONSULTA_CLIENTE: 7.0,
    State.FALTA_DEFINICION_CLIENTE: 9.0,
    State.VISTO_BUENO_CLIENTE: 5.0,
    State.COTIZACION: 10.0,
    State.HIBERNACION: 90.0,
}
"""How long an order stays in a state, mean; `USUAL_DAYS` in the others."""
USUAL_DAYS: Final = 3.0
WEIGHTS: Final[Mapping[State, float]] = {
    State.PROCESO_VENTAS: 6,
    State.PROCESO_DISENO_ESTRUCTURAL: 14,
    State.LABORATORIO: 3,
    State.PROCESO_DISENO_GRAFICO: 16,
    State.PROCESO_PRECATALOGACION: 14,
    State.PROCESO_CATALOGACION: 8,
    State.TERMINADA: 30,
    State.PERDIDA: 1,
    State.CONSULTA_CLIENTE: 4,
    State.ANULADA: 0.6,
    State.RECHAZADA: 5,
    State.ENTREGADO: 4,
    State.ESPERA_OC: 3,
    State.FALTA_DEFINICION_CLIENTE: 3,
    State.VISTO_BUENO_CLIENTE: 10,
    State.SALA_MUESTRAS: 16,
    State.MUESTRAS_LISTAS: 30,
    State.HIBERNACION: 0.3,
    State.COTIZACION: 1,
    State.MUESTRA_DEVUELTA: 1,
}
"""How readily a state is taken where it is offered, beside the others."""
AGAIN: Final = 4
"""How many times less readily it is taken for the second time; twice that for the third."""
WAITING_SHARE: Final = 0.4
"""Share of the orders that nobody has taken where they came to last."""


@dataclass(frozen=True, slots=True)
class Step:
    """A change of state: where the order stood, where it goes; `motive` of a rejection."""

    before: Facts
    after: Facts
    at: datetime
    motive: int | None


@dataclass(frozen=True, slots=True)
class Holder:
    user: int
    since: datetime


class Roads:
    """What may follow what by a table, once and for all orders."""

    def __init__(self, table: Table) -> None:
        self._following = {facts: _changes(facts, found) for facts, found in explore(table).items()}

    def walk(
        self,
        tipo: TipoSolicitud,
        ajuste: AjusteAreaDesarrollo | None,
        *,
        start: datetime,
        until: datetime,
        rng: Random,
    ) -> list[Step]:
        """The changes of one order, the first one its creation; none later than `until`."""
        stands = replace(START, tipo=tipo, ajuste=ajuste)
        steps = [Step(stands, stands, start, None)]
        at = start
        been = Counter([stands.state])
        while stands.state not in ENDED:
            at += timedelta(days=rng.expovariate(1 / DAYS.get(stands.state, USUAL_DAYS)))
            if at > until:
                break
            found = self._following[stands]
            weights = [WEIGHTS[after.state] / (been[after.state] * AGAIN or 1) for after in found]
            after = rng.choices(found, weights)[0]
            been[after.state] += 1
            steps.append(Step(stands, after, at, _motive(stands, after, rng=rng)))
            stands = after
        return steps


def _changes(facts: Facts, found: set[Facts]) -> list[Facts]:
    """Those that follow by a change of state, always in the same order."""
    changes = (after for after in found if after.external_pending == facts.external_pending)
    return sorted(changes, key=lambda after: (after.state, after.ot_area))


def _motive(before: Facts, after: Facts, *, rng: Random) -> int | None:
    if after.state != State.RECHAZADA:
        return None
    return rng.choice(sorted(REJECTIONS[before.ot_area][after.ot_area]))


def holders_of(
    steps: Sequence[Step], *, workers: Mapping[Area, Sequence[int]], rng: Random
) -> dict[Area, Holder]:
    """Who holds each slot that the order passed by; where it has just come to, some wait for one."""
    arrived = {slot_of(step.after.ot_area): step for step in reversed(steps)}
    holders = {}
    for slot, step in arrived.items():
        is_new = step is steps[-1] and step.after.state not in ENDED
        if workers.get(slot) and not (is_new and rng.random() < WAITING_SHARE):
            holders[slot] = Holder(rng.choice(workers[slot]), step.at)
    return holders
