"""The policy table against the trade's: every action that we carry, for every role."""

import json
from pathlib import Path

import pytest

from envases_ot.choices import Rol
from envases_ot.domain.permission_table import ACTIONS

PUBLISHED = json.loads(
    (Path(__file__).parent.parent / "data" / "permissions.json").read_text(encoding="utf-8")
)

CONDITIONS = {
    "C: own OTs only": {"own_ot"},
    "C: assigned or chief of the OT area": {"own_ot", "own_ot_or_own_area"},
    "C: own OT, before a second person is assigned": {"own_ot_in_ventas"},
    "C: assigned and OT in own area": {"ot_in_own_area"},
    "C: assigned, OT in own area": {"assigned_in_own_area"},
    "C: assigned, OT in area 4 or 5": {"assigned_in_own_area"},
    "C: assigned, types 1/7, OT in area 2, no material yet": {"assigned_in_own_area"},
    "C: assigned, types 1/5/7, OT in area 5, material exists": {"assigned_in_own_area"},
    "C: after sales approved": {"after_sales_approved"},
    "C: OT in area 6, own room or assigned": {"ot_in_room"},
    "C: OT in area 1, type 1/5/7, last state 1 or 16": {"description_open_in_ventas"},
    "C: seller of the OT, type 1/5/7, last state 1 or 16": {"description_open_to_seller"},
    "C: OT in area 1, before state 6 was ever reached": {"oc_open_in_ventas"},
    "C: seller of the OT, before state 6 was ever reached": {"oc_open_to_seller"},
}
"""Published condition -> the names under which ours stands in the table."""

DIFFERENCES = {("ot.view", Rol.VENDEDOR): "own_ot"}
"""Narrower on purpose: a seller sees the own OTs, the scope that the list opens with (workflow/spec.md 13.1)."""


def published_answers() -> list[tuple[str, str, str]]:
    """(action, role, recommended answer) of the actions that our table has."""
    return [
        (action["id"], role["slug"], {**action["legacy"], **action.get("recommended", {})}[role["slug"]])
        for action in PUBLISHED["actions"]
        if action["id"] in ACTIONS
        for role in PUBLISHED["roles"]
    ]


def our_answer(action: str, rol: Rol) -> str:
    """ "Y", "N" or the name of the condition."""
    rule = ACTIONS[action]
    return "Y" if rol in rule.always else rule.when.get(rol, "N")


@pytest.mark.parametrize(("action", "slug", "published"), published_answers())
def test_the_table_says_what_is_recommended(action: str, slug: str, published: str) -> None:
    rol = Rol(slug)
    if (action, rol) in DIFFERENCES:
        assert our_answer(action, rol) == DIFFERENCES[action, rol]
    elif published in CONDITIONS:
        assert our_answer(action, rol) in CONDITIONS[published]
    else:
        assert our_answer(action, rol) == published


def test_every_action_is_one_that_was_published() -> None:
    assert sorted(set(ACTIONS) - {action["id"] for action in PUBLISHED["actions"]}) == []


def test_roles_nobody_described_may_do_nothing() -> None:
    described = {role["slug"] for role in PUBLISHED["roles"]}
    left = [rol for rol in Rol if rol.value not in described]

    assert left == [Rol.VISUALIZADOR, Rol.API]
    assert {our_answer(action, rol) for action in ACTIONS for rol in left} == {"N"}
