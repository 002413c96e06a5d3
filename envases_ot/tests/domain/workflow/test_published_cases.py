from collections import Counter
from typing import Any

import pytest

from envases_ot.domain.workflow.questions import decide
from envases_ot.tests.domain.workflow.published import (
    asked_answer,
    case_id,
    cases,
    intended_differences,
    published,
    question,
    shipped_table,
)

WORKFLOW = [case for case in cases() if case["group"] == "workflow"]
OTHERS = [case for case in cases() if case["group"] != "workflow"]
DURATIONS = published()["stored_duration"]


@pytest.mark.parametrize("case", WORKFLOW, ids=case_id)
def test_what_a_user_may_do_is_exactly_what_was_published(case: dict[str, Any]) -> None:
    assert decide(question(case), table=shipped_table) == asked_answer(case)


@pytest.mark.parametrize("case", OTHERS, ids=case_id)
def test_published_part_of_the_answer_is_as_published(case: dict[str, Any]) -> None:
    """Cases of one group publish different parts of the answer to the same question, so ours has all of them."""
    answer = decide(question(case), table=shipped_table)
    expected = asked_answer(case)

    assert {name: answer.get(name, "missing") for name in expected} == expected


@pytest.mark.parametrize("case", published()["working_time"], ids=case_id)
def test_working_time_is_as_published(case: dict[str, Any]) -> None:
    answer = decide({"group": "working_time", **case})

    assert answer == {name: case[name] for name in ("seconds", "hours", "days", "wall_seconds")}


@pytest.mark.parametrize("case", DURATIONS, ids=case_id)
def test_stored_duration_is_as_recommended(case: dict[str, Any]) -> None:
    answer = decide({"group": "stored_duration", **case})

    assert answer["duracion_segundos"] == case.get("duracion_segundos_recommended", case["duracion_segundos"])
    if "duracion_segundos_24h_recommended" in case:
        assert answer["duracion_segundos_24h"] == case["duracion_segundos_24h_recommended"]


def test_all_published_cases_are_here() -> None:
    assert Counter(case["group"] for case in cases()) == {
        "workflow": 59,
        "effects": 16,
        "samples": 14,
        "edit_codes": 14,
        "queries": 8,
        "creation": 8,
        "reactivate_resume": 6,
        "approvals": 6,
    }
    assert (len(published()["working_time"]), len(DURATIONS)) == (20, 6)


def test_the_list_of_intended_differences_has_exactly_the_cases_that_differ_from_the_replaced_system() -> (
    None
):
    differ = [
        case["id"]
        for case in cases()
        if any(
            decide(question(case), table=shipped_table).get(name, "missing") != value
            for name, value in case["expected"].items()
        )
    ]
    times = [
        case["id"]
        for case in DURATIONS
        if decide({"group": "stored_duration", **case})
        != {
            "duracion_segundos": case["duracion_segundos"],
            "duracion_segundos_24h": case.get("duracion_segundos_24h_legacy"),
        }
    ]

    assert sorted(differ + times) == sorted(intended_differences())
    assert all(row["reason"] and row["paragraph"] for row in intended_differences().values())
