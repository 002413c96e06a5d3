"""The one door to the cascade: plain questions in, plain answers out, over the rules in force.

A question is the `input` of the API (`mode`, `role`, `tipo_solicitud`, `selections`, ...); `rule_set` names another
rule set than the published one; `with_reasons` asks for the exclusions in words. Compiled rules are kept in the
process by version: one small query a question, or none when the caller passes the rules it already holds.
"""

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock
from typing import Any
from uuid import UUID

from envases_ot.choices import RuleSetStatus
from envases_ot.domain.cascade import secondary
from envases_ot.domain.cascade.answers import Finding
from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.engine import evaluate, project
from envases_ot.domain.cascade.explanation import explain
from envases_ot.domain.cascade.messages import reason_text
from envases_ot.domain.cascade.questions import (
    Question,
    read_chain_event,
    read_context,
    read_missing_row_policy,
    read_secondary,
    read_selection,
)
from envases_ot.domain.cascade.rule_rows import read_rule_set
from envases_ot.domain.cascade.secondary_rows import row_facts
from envases_ot.domain.cascade.types import MissingRowPolicy, Reason
from envases_ot.domain.cascade.validation import validate
from envases_ot.errors import DomainError, Problem
from envases_ot.metrics import ANSWER_SECONDS, COMPILE_SECONDS
from envases_ot.models import RuleSet
from envases_ot.models.changes import Kept
from envases_ot.models.prepared import prepared_rows

type PlainAnswer = dict[str, Any]
type CacheKey = tuple[UUID | None, str, MissingRowPolicy]

FORM_CONTEXT = "ot"
CACHE_SIZE = 8

_cache: OrderedDict[CacheKey, CompiledRules] = OrderedDict()
_cache_lock = Lock()
_version = Kept[str, UUID](size=1)


@ANSWER_SECONDS.labels("evaluate").time()
def evaluate_cascade(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """State of the nine fields: options, exclusions with their reason, next field."""
    context = read_context(question)
    rules = rules or rules_of(question)
    state = evaluate(rules, context, read_selection(question))
    answer = state.to_json()
    if context.with_reasons:
        answer["reasons"] = _texts(rules, {name: view.excluded for name, view in state.fields.items()})
    return answer


@ANSWER_SECONDS.labels("change").time()
def change_cascade(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """What a change (`event`) of a chain field does, or why it is refused."""
    context = read_context(question)
    name, value = read_chain_event(question)
    rules = rules or rules_of(question)
    outcome = change(rules, context, read_selection(question), name=name, value=value)
    answer = outcome.to_json()
    if outcome.reason is not None:
        answer["message"] = reason_text(rules, name, value, outcome.detail or Reason(outcome.reason))
    return answer


@ANSWER_SECONDS.labels("validate").time()
def validate_cascade(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """Whether the chain may be saved. `messages` has one sentence an error, in their order."""
    context = read_context(question)
    rules = rules or rules_of(question)
    stored = read_selection(question, key="stored") if "stored" in question else None
    selection = read_selection(question)
    verdict = validate(rules, context, selection, stored=stored)
    answer = verdict.to_json()
    answer["messages"] = [_sentence(rules, selection, finding) for finding in verdict.errors]
    answer["warning_messages"] = [_sentence(rules, selection, finding) for finding in verdict.warnings]
    return answer


@ANSWER_SECONDS.labels("problems").time()
def cascade_problems(question: Question, *, rules: CompiledRules | None = None) -> list[Problem]:
    """The errors of `validate_cascade` as the problems that every door shows beside its fields."""
    rules = rules or rules_of(question)
    selection = read_selection(question)
    stored = read_selection(question, key="stored") if "stored" in question else None
    verdict = validate(rules, read_context(question), selection, stored=stored)
    return [
        Problem(finding.field, finding.reason.code, _sentence(rules, selection, finding))
        for finding in verdict.errors
    ]


@ANSWER_SECONDS.labels("project").time()
def project_cascade(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """Every value that can still be completed, in any order of choice."""
    context = read_context(question)
    rules = rules or rules_of(question)
    projection = project(rules, context, read_selection(question))
    answer = projection.to_json()
    if context.with_reasons:
        answer["reasons"] = _texts(rules, projection.excluded)
    return answer


@ANSWER_SECONDS.labels("explain").time()
def explain_cascade(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """The rule rows that exclude the value of `event`, in words, given the other selections."""
    name, value = read_chain_event(question)
    if value is None:
        raise DomainError("Indique el valor que se explica.", code="INVALID_INPUT", field="event.value")
    rules = rules or rules_of(question)
    return explain(rules, name, value, read_selection(question)).to_json()


@ANSWER_SECONDS.labels("derive").time()
def derive(question: Question, *, rules: CompiledRules | None = None) -> PlainAnswer:
    """What follows outside the chain from an `event`, or from the state of the form."""
    asked = read_secondary(question)
    rules = rules or rules_of(question)
    return secondary.derive(rules, asked, row_facts(asked.event))


def rules_of(question: Question) -> CompiledRules:
    """The compiled rules that a question asks for.

    Raises:
        DomainError: INVALID_INPUT for a malformed `rule_set`, else as `load_rules`.
    """
    code = question.get("rule_set")
    if code is not None and not isinstance(code, str):
        raise DomainError(
            "Se espera el código de un juego de reglas.", code="INVALID_INPUT", field="rule_set"
        )
    return load_rules(code, missing_row_policy=read_missing_row_policy(question))


def load_rules(code: str | None = None, *, missing_row_policy: MissingRowPolicy = "block") -> CompiledRules:
    """The compiled rules of a rule set, the published one by default; read again only when their version moved.

    Raises:
        DomainError: RULE_SET_UNKNOWN, or RULE_SET_UNPUBLISHED when none is in force.
    """
    key = (rules_version(), code or "", missing_row_policy)
    with _cache_lock:
        found = _cache.get(key)
        if found is not None:
            _cache.move_to_end(key)
            return found
    with COMPILE_SECONDS.time():
        compiled = CompiledRules(read_rule_set(_rule_set(code)), missing_row_policy=missing_row_policy)
    with _cache_lock:
        _cache[key] = compiled
        while len(_cache) > CACHE_SIZE:
            _cache.popitem(last=False)
    return compiled


def rules_version() -> UUID | None:
    """The version that every write to a rule or catalog replaces; None before the first one."""
    return _version.get("version", _read_version)


def _read_version() -> UUID | None:
    rows = prepared_rows("SELECT version FROM envases_ot_rulesversion WHERE id = 1")
    return rows[0][0] if rows else None


def _rule_set(code: str | None) -> RuleSet:
    if code is None:
        published = RuleSet.objects.filter(form_context=FORM_CONTEXT, status=RuleSetStatus.PUBLISHED).first()
        if published is None:
            raise DomainError("No hay un juego de reglas publicado.", code="RULE_SET_UNPUBLISHED")
        return published
    named = RuleSet.objects.filter(code=code).first()
    if named is None:
        raise DomainError("No existe ese juego de reglas.", code="RULE_SET_UNKNOWN", field="rule_set")
    return named


def _texts(rules: CompiledRules, excluded: Mapping[str, Mapping[int, Reason]]) -> dict[str, dict[str, str]]:
    return {
        name: {str(value): reason_text(rules, name, value, reason) for value, reason in reasons.items()}
        for name, reasons in excluded.items()
        if reasons
    }


def _sentence(rules: CompiledRules, selection: Mapping[str, int | None], finding: Finding) -> str:
    return reason_text(rules, finding.field, selection.get(finding.field), finding.reason)
