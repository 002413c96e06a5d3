"""The published workflow cases; what is asked of each is its recommended answer, where it has one."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from envases_ot.domain.workflow.table import Table
from envases_ot.domain.workflow.table_rows import compile_table
from envases_ot.models import StateTransition
from inveb.local.places import CHECKOUT

FIXTURE = CHECKOUT / "fixtures" / "rules" / "state_transitions.json"
DATA_DIR = Path(__file__).parents[2] / "data"
NEEDS_STORED_OTS = "visibility"


@cache
def published() -> dict[str, Any]:
    return json.loads((DATA_DIR / "workflow_cases.json").read_text())


@cache
def intended_differences() -> dict[str, dict[str, str]]:
    """{case: its reason} where we follow the recommendation, not the replaced system."""
    return {row["id"]: row for row in json.loads((DATA_DIR / "workflow_differences.json").read_text())}


def cases() -> list[dict[str, Any]]:
    return [case for case in published()["cases"] if case["group"] != NEEDS_STORED_OTS]


def question(case: dict[str, Any]) -> dict[str, Any]:
    return {"group": case["group"], **case["input"]}


def asked_answer(case: dict[str, Any]) -> dict[str, Any]:
    return case.get("recommended", case["expected"])


def case_id(case: dict[str, Any]) -> str:
    return case["id"]


@cache
def shipped_table() -> Table:
    """The table of fixtures/, without a database."""
    rows = json.loads(FIXTURE.read_text())
    return compile_table([StateTransition(**row["fields"]) for row in rows])
