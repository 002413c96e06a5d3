"""Puts a published case to the engine the way the door does."""

from collections.abc import Mapping
from typing import Any

from envases_ot.domain.cascade import secondary
from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.questions import (
    read_chain_event,
    read_context,
    read_secondary,
    read_selection,
)
from envases_ot.domain.cascade.secondary_described import described_row
from envases_ot.domain.cascade.secondary_types import NOTHING_KNOWN
from envases_ot.domain.cascade.validation import validate
from envases_ot.tests.domain.cascade.published import compiled


def answer(case: Mapping[str, Any]) -> dict[str, Any]:
    return ASKING[case["kind"]](case["input"])


def _evaluate(given: Mapping[str, Any]) -> dict[str, Any]:
    return evaluate(compiled(given), read_context(given), read_selection(given)).to_json()


def _change(given: Mapping[str, Any]) -> dict[str, Any]:
    name, value = read_chain_event(given)
    rules = compiled(given)
    return change(rules, read_context(given), read_selection(given), name=name, value=value).to_json()


def _validate(given: Mapping[str, Any]) -> dict[str, Any]:
    stored = read_selection(given, key="stored") if "stored" in given else None
    return validate(compiled(given), read_context(given), read_selection(given), stored=stored).to_json()


def _project(given: Mapping[str, Any]) -> dict[str, Any]:
    return project(compiled(given), read_context(given), read_selection(given)).to_json()


def _derive(given: Mapping[str, Any]) -> dict[str, Any]:
    question = read_secondary(given)
    rows = NOTHING_KNOWN if question.event is None else described_row(question.event)
    return secondary.derive(compiled(given), question, rows)


ASKING = {
    "evaluate": _evaluate,
    "change": _change,
    "validate": _validate,
    "project": _project,
    "derive": _derive,
}
