"""Alternating rounds: the two services take turns, so that what the machine does meanwhile strikes both."""

from dataclasses import dataclass

from envases_ot.tests.bench.endpoints import Endpoint
from envases_ot.tests.bench.figures import Duel, Round
from envases_ot.tests.bench.load import FIRST_REFUSAL, Request, run_round
from inveb.local.errors import LocalError

WARM_UP = 40


@dataclass(frozen=True)
class Plan:
    rounds: int
    seconds: int
    connections: int


def run_duel(endpoint: Endpoint, *, ours: Request, peer: Request, plan: Plan) -> Duel:
    """Both at one endpoint; each round the other one begins."""
    for request in (ours, peer):
        warm_up(request)
    played: dict[Request, list[Round]] = {ours: [], peer: []}
    for number in range(plan.rounds):
        for request in (ours, peer) if number % 2 else (peer, ours):
            result = run_round(request, seconds=plan.seconds, connections=plan.connections)
            played[request].append(result)
    duel = Duel(endpoint.name, endpoint.bar, tuple(played[ours]), tuple(played[peer]))
    print(f"  {endpoint.name}: {duel.ratios[1]:.1f}x", flush=True)
    return duel


def warm_up(request: Request) -> None:
    """Let workers, pools and prepared statements settle.

    Raises:
        LocalError: an answer is no success, so there is nothing to measure.
    """
    connection = request.connection()
    for _ in range(WARM_UP):
        status, answer = request.send(connection)
        if status >= FIRST_REFUSAL:
            raise LocalError(f"{request.method} {request.url}: {status} {answer[:300].decode()}")
    connection.close()
