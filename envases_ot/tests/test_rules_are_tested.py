import json

import pytest

from inveb.local.places import CHECKOUT


def rule_codes() -> set[str]:
    """The codes of the active rules that the plant ships."""
    files = (CHECKOUT / "fixtures" / "rules").rglob("*.json")
    rows = [row["fields"] for file in files for row in json.loads(file.read_text())]
    return {row["rule_code"] for row in rows if "rule_code" in row and row["active"]}


@pytest.mark.whole_suite
def test_every_rule_has_a_test(proved_rules: frozenset[str]) -> None:
    assert sorted(rule_codes() - proved_rules) == []
