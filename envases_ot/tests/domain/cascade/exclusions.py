"""Proves an exclusion by trying every product against the tables that it names."""

from collections.abc import Iterable, Mapping

from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.explanation import Conflict
from envases_ot.tests.domain.cascade.brute_force import narrowed, passing, without


def assert_excludes_minimally(rules: CompiledRules, conflict: Conflict, name: str, value: int) -> None:
    """The named tables leave no product with the value and the named choices; without any one of them, some do."""
    chosen = {**conflict.choices, name: value}
    assert not is_possible(rules, chosen, tables=conflict.tables)
    for table in conflict.tables:
        assert is_possible(rules, chosen, tables=[other for other in conflict.tables if other != table])
    for choice in conflict.choices:
        assert is_possible(rules, without(chosen, choice), tables=None)


def is_possible(rules: CompiledRules, chosen: Mapping[str, int], *, tables: Iterable[str] | None) -> bool:
    products = passing(narrowed(rules.data, chosen), only=tables, ignore_missing=rules.ignores_missing)
    return next(iter(products), None) is not None
