"""The server's verdict on saving a chain: missing fields, locked fields, the first conflict. Pure."""

from collections.abc import Mapping

from envases_ot.domain.cascade.answers import Finding, Validation
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.engine import DEAD_END, chosen_of, evaluate
from envases_ot.domain.cascade.reasons import Choices, catalog_reason, prefix_reason
from envases_ot.domain.cascade.types import (
    CARTON,
    CARTON_COLOR,
    CHAIN,
    CHAIN_INDEX,
    Context,
    Reason,
    Selection,
)

NOT_APPLICABLE = Reason("NOT_APPLICABLE")
LOCKED_BY_ROLE = Reason("LOCKED_BY_ROLE")
REQUIRED = Reason("REQUIRED")
HISTORIC_VALUE = Reason("HISTORIC_VALUE")


def validate(
    rules: CompiledRules, context: Context, selection: Selection, *, stored: Selection | None = None
) -> Validation:
    """Whether the chain may be saved.

    Along the chain only the first conflict is told: later ones are its consequences. In an edit that leaves the whole
    chain as stored, everything found is a warning: an old OT keeps its values until somebody changes one.

    Args:
        stored: values in the database, for an edit; without it every value counts as new.
    """
    chosen = chosen_of(selection)
    before = chosen_of(stored or {}) if context.mode == "edit" else {}
    if not rules.permissions(context).has_chain:
        return Validation(errors=[Finding(name, NOT_APPLICABLE) for name in chosen])
    untouched = context.mode == "edit" and stored is not None and chosen == before
    missing = [Finding(name, REQUIRED) for name in _missing(rules, context, chosen)]
    if untouched:
        return Validation(warnings=missing + _conflicts(rules, context, chosen, is_history=True))
    locked = _locked(rules, context, chosen, before)
    told = {finding.field for finding in locked}
    conflicts = [finding for finding in _conflicts(rules, context, chosen) if finding.field not in told]
    return Validation(errors=locked + missing + conflicts)


def _missing(rules: CompiledRules, context: Context, chosen: Mapping[str, int]) -> list[str]:
    """Blank fields that this context must fill; a board stands for its colour. Source: cascade spec 3.3."""
    required = rules.permissions(context).required
    if CARTON not in chosen:
        required |= {CARTON_COLOR}
    return [name for name in CHAIN if name in required and name not in chosen]


def _locked(
    rules: CompiledRules, context: Context, chosen: Mapping[str, int], before: Mapping[str, int]
) -> list[Finding]:
    """Changed fields that the context may not change; one emptied by the change of an earlier field is no offence."""
    editable = rules.permissions(context).editable
    changed = [name for name in CHAIN if chosen.get(name) != before.get(name)]
    return [
        Finding(name, LOCKED_BY_ROLE)
        for name in changed
        if name not in editable and not (name not in chosen and CHAIN_INDEX[changed[0]] < CHAIN_INDEX[name])
    ]


def _conflicts(
    rules: CompiledRules, context: Context, chosen: dict[str, int], *, is_history: bool = False
) -> list[Finding]:
    """The first conflict along the chain; retired values of an untouched OT are told and walked past."""
    found: list[Finding] = []
    before = Choices(rules)
    for name, value in chosen.items():
        if is_history and rules.kinds[name].get(value) == "retired":
            found.append(Finding(name, HISTORIC_VALUE))
        else:
            reason = catalog_reason(rules, name, value) or prefix_reason(before, name, value)
            if reason is not None:
                return [*found, Finding(name, reason)]
        before.add(name, value)
    return found or _dead_end(rules, context, chosen)


def _dead_end(rules: CompiledRules, context: Context, chosen: dict[str, int]) -> list[Finding]:
    """No pair of choices clashes, yet no product has them all."""
    if rules.products.is_possible(rules.layout.chosen(chosen)):
        return []
    state = evaluate(rules, context, chosen, is_brief=True)
    return [Finding(state.dead_end or next(reversed(chosen)), DEAD_END)]
