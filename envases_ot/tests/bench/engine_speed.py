"""Microseconds of the cascade engine: questions as the form asks them while stored OTs are captured again."""

import time
from collections.abc import Callable
from random import Random

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.rules import evaluate_cascade, load_rules
from envases_ot.domain.cascade.types import CHAIN, Context
from envases_ot.domain.cascade.validation import validate
from envases_ot.models import WorkOrder

QUESTIONS = 2000
SEED = 1
DOOR = "evaluate, con su respuesta JSON"

type Asked = tuple[dict[str, int], str, int]
"""Chain values so far, the field that is filled next, and its value."""
type Ask = Callable[[dict[str, int], str, int], object]


def measured() -> list[dict[str, object]]:
    """The engine's operations, then one as the API answers it, which is not judged."""
    questions = typical_questions()
    return [
        {"operation": name, "times_us": times_us(ask, questions), "is_judged": name != DOOR}
        for name, ask in operations().items()
    ]


def typical_questions() -> list[Asked]:
    """Questions with every length of chain as often."""
    complete = WorkOrder.objects.exclude(carton=None).exclude(coverage_internal=None)
    rng = Random(SEED)
    questions = []
    for ot in complete.order_by("-id")[:QUESTIONS]:
        chain = [(name, ot.row[name]) for name in CHAIN if ot.row[name] is not None]
        filled = rng.randrange(len(chain))
        questions.append((dict(chain[:filled]), *chain[filled]))
    return questions


def operations() -> dict[str, Ask]:
    """The engine's four answers, and `evaluate` as the API gives it: question read, answer made plain."""
    rules = load_rules()
    tipo = TipoSolicitud.DESARROLLO_COMPLETO.value
    context = Context(mode="create", role=Rol.VENDEDOR.value, tipo_solicitud=tipo)
    asked = {"mode": "create", "role": Rol.VENDEDOR.value, "tipo_solicitud": tipo}
    return {
        "evaluate": lambda chosen, name, value: evaluate(rules, context, chosen),
        "change": lambda chosen, name, value: change(rules, context, chosen, name=name, value=value),
        "validate": lambda chosen, name, value: validate(rules, context, {**chosen, name: value}),
        "project": lambda chosen, name, value: project(rules, context, chosen),
        DOOR: lambda chosen, name, value: evaluate_cascade({**asked, "selections": chosen}, rules=rules),
    }


def times_us(ask: Ask, questions: list[Asked]) -> list[float]:
    """Microseconds of each answer, after one pass that is not counted."""
    for question in questions:
        ask(*question)
    times = []
    for question in questions:
        start = time.perf_counter_ns()
        ask(*question)
        times.append((time.perf_counter_ns() - start) / 1000)
    return times
