"""The published rule set as an OT needs it: compiled, its key, its codes, the catalogs beside."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from envases_ot.choices import RuleAction
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.references import Targets, read_catalog_targets
from envases_ot.models import CascadeRule, RuleSet


@dataclass(frozen=True, slots=True)
class RulesInForce:
    """`code_of`: {chain field: code of the rule that opens it}, CASC-006 for planta_id."""

    compiled: CompiledRules
    rule_set_id: int
    code_of: Mapping[str, str]
    catalogs: Targets


def rules_in_force() -> RulesInForce:
    """One small query, as long as no rule and no catalog changes.

    Raises:
        DomainError: RULE_SET_UNPUBLISHED.
    """
    return _with_codes(load_rules())


@lru_cache(maxsize=2)  # compiled rules are replaced as a whole, so they are a key
def _with_codes(compiled: CompiledRules) -> RulesInForce:
    codes = CascadeRule.objects.filter(
        rule_set__code=compiled.data.code, active=True, action=RuleAction.ENABLE
    )
    return RulesInForce(
        compiled=compiled,
        rule_set_id=RuleSet.objects.get(code=compiled.data.code).pk,
        code_of=dict(codes.values_list("target_field", "rule_code")),
        catalogs=read_catalog_targets(),
    )
