import json
from typing import Any

import pytest

from envases_ot.tests.domain.cascade.asking import answer
from envases_ot.tests.domain.cascade.comparison import differences
from envases_ot.tests.domain.cascade.published import DATA_DIR, published_cases

INTENDED = {row["id"]: row for row in json.loads((DATA_DIR / "cascade_differences.json").read_text())}
EQUAL = [case for case in published_cases() if case["id"] not in INTENDED]
DIFFERENT = [case for case in published_cases() if case["id"] in INTENDED]
EVALUATED = [case for case in EQUAL if case["kind"] == "evaluate"]


def case_id(case: dict[str, Any]) -> str:
    return case["id"]


@pytest.mark.parametrize("case", EQUAL, ids=case_id)
def test_published_case_is_answered_as_published(case: dict[str, Any]) -> None:
    assert differences(case["expected"], answer(case)) == []


@pytest.mark.parametrize("case", DIFFERENT, ids=case_id)
def test_intended_difference_is_exactly_the_listed_one(case: dict[str, Any]) -> None:
    found = differences(case["expected"], answer(case))

    assert sorted(line.split(":")[0] for line in found) == sorted(INTENDED[case["id"]]["paths"])


def test_all_published_cases_are_here() -> None:
    assert (len(EQUAL), len(DIFFERENT)) == (152, 1)


@pytest.mark.parametrize("case", EVALUATED, ids=case_id)
def test_evaluated_case_has_no_options_or_exclusions_beyond_the_published_ones(case: dict[str, Any]) -> None:
    expected, given = case["expected"], answer(case)

    assert given["options"].keys() == expected["options"].keys()
    assert given["excluded"] == expected.get("excluded", {})
