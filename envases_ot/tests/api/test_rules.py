from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.models import CascadeRule, RuleSet
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.usefixtures("plant")

NEW = {
    "rule_code": "CASC-900",
    "rule_name": "Cinta opcional en muestras",
    "trigger_field": "fsc",
    "target_field": "cinta",
    "action": "optional",
    "condition_type": "in",
    "condition_value": {"tipo_solicitud": [3], "role": ["vendedor"]},
}
PUBLISHED = [f"CASC-{number:03}" for number in range(1, 9)]


def codes(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [row["rule_code"] for row in answer.json()["results"]]


def test_published_rules_are_listed_first_to_last(vendedor: Caller) -> None:
    answer = vendedor.get("cascade-rules")

    assert codes(answer)[:8] == PUBLISHED
    assert codes(vendedor.get("cascade-rules/?active=false")) == ["EXCEP-001", "EXCEP-002"]
    assert {row["rule_set"] for row in answer.json()["results"]} == {"ot-a"}
    assert answer.headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("path", ["cascade-rules/code/CASC-002", "cascade-rules/code/CASC-002/"])
def test_rule_is_found_by_its_code(vendedor: Caller, path: str) -> None:
    rule = CascadeRule.objects.get(rule_set__code="ot-a", rule_code="CASC-002")

    answer = vendedor.get(path)

    body = answer.json()
    assert (body["id"], body["trigger_field"], body["target_field"]) == (rule.pk, "impresion", "fsc")
    assert body["reset_fields"] == rule.reset_fields
    by_id = vendedor.get(f"cascade-rules/{rule.pk}/")
    assert (by_id.json(), by_id.headers["ETag"]) == (body, answer.headers["ETag"])


def test_rules_are_found_by_the_field_that_triggers_them(vendedor: Caller) -> None:
    assert codes(vendedor.get("cascade-rules/trigger/impresion")) == ["CASC-002"]
    assert codes(vendedor.get("cascade-rules/trigger/nada/")) == []


def test_rules_of_another_set_are_asked_by_name(vendedor: Caller) -> None:
    draft = vendedor.get("cascade-rules/code/CASC-001/?rule_set=ot-b").json()

    assert draft["rule_set"] == "ot-b"
    assert codes(vendedor.get("cascade-rules/?rule_set=nada")) == []


def test_unknown_rule_is_not_found(vendedor: Caller) -> None:
    for path in ("cascade-rules/code/CASC-999", "cascade-rules/999999999"):
        assert told(vendedor.get(path)) == (404, "no_encontrado", {})


@pytest.mark.parametrize(
    "path", ["cascade-rules/", "cascade-rules/code/CASC-001", "cascade-rules/trigger/fsc", "cascade-rules/1"]
)
def test_rules_come_from_memory_for_one_query(
    vendedor: Caller, django_assert_num_queries: DjangoAssertNumQueries, path: str
) -> None:
    path = path.replace("/1", f"/{CascadeRule.objects.earliest('pk').pk}")
    first = vendedor.get(path)

    with django_assert_num_queries(1):
        again = vendedor.get(path)
    with django_assert_num_queries(1):
        known = vendedor.get(path, headers={"If-None-Match": first.headers["ETag"]})

    assert again.content == first.content
    assert (known.status_code, known.content, known.headers["ETag"]) == (304, b"", first.headers["ETag"])


def test_rule_is_changed_by_who_keeps_the_rules_and_seen_by_all_at_once(
    superuser: Caller, vendedor: Caller
) -> None:
    before = vendedor.get("cascade-rules/code/CASC-003")

    changed = superuser.patch(
        f"cascade-rules/{before.json()['id']}/", {"description": "Nueva."}, seen=before.headers["ETag"]
    )

    assert changed.status_code == 200
    assert changed.headers["ETag"] != before.headers["ETag"]
    after = vendedor.get("cascade-rules/code/CASC-003", headers={"If-None-Match": before.headers["ETag"]})
    assert (after.status_code, after.json()["description"]) == (200, "Nueva.")


def test_stale_change_of_a_rule_is_told_who_changed_what(superuser: Caller) -> None:
    rule = CascadeRule.objects.get(rule_set__code="ot-a", rule_code="CASC-003")
    seen = superuser.patch(f"cascade-rules/{rule.pk}/", {"description": "Leída."}, seen="*").headers["ETag"]
    superuser.patch(f"cascade-rules/{rule.pk}/", {"notes": "Revisada."}, seen=seen)

    response = superuser.patch(f"cascade-rules/{rule.pk}/", {"active": False}, seen=seen)

    assert told(response) == (412, "STALE", {"notes": ["cambiado"]})
    assert str(superuser.user) in response.json()["message"]
    rule.refresh_from_db()
    assert (rule.notes, rule.active) == ("Revisada.", True)


def test_rule_is_not_changed_or_deleted_without_if_match(superuser: Caller) -> None:
    rule = CascadeRule.objects.get(rule_set__code="ot-a", rule_code="CASC-003")

    answers = [
        superuser.patch(f"cascade-rules/{rule.pk}/", {}),
        superuser.delete(f"cascade-rules/{rule.pk}/"),
    ]

    assert [told(answer) for answer in answers] == [(428, "falta_if_match", {})] * 2
    assert CascadeRule.objects.filter(pk=rule.pk).exists()


def test_rule_is_created_in_the_published_set_and_deleted(superuser: Caller) -> None:
    created = superuser.post("cascade-rules/", NEW)

    assert created.status_code == 201
    assert {name: created.json()[name] for name in NEW} == NEW
    assert created.json()["rule_set"] == "ot-a"
    deleted = superuser.delete(created.headers["Location"], seen=created.headers["ETag"])
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert not CascadeRule.objects.filter(rule_code="CASC-900").exists()


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"target_field": "nada"}, (400, "CAMPO_DESCONOCIDO", {"target_field": ["CAMPO_DESCONOCIDO"]})),
        ({"reset_fields": ["nada"]}, (400, "CAMPO_DESCONOCIDO", {"reset_fields": ["CAMPO_DESCONOCIDO"]})),
        ({"condition_value": {}}, (400, "CONDICION_VACIA", {"condition_value": ["CONDICION_VACIA"]})),
        (
            {"condition_value": {"role": ["nadie"]}},
            (400, "CONDICION_DESCONOCIDA", {"condition_value": ["CONDICION_DESCONOCIDA"]}),
        ),
        ({"action": "explode"}, (400, "formato", {"action": ["invalid_choice"]})),
        ({"rule_set": "nada"}, (400, "formato", {"rule_set": ["does_not_exist"]})),
        ({"nada": 1}, (400, "formato", {"nada": ["campo_desconocido"]})),
    ],
)
def test_rule_that_would_break_is_refused(superuser: Caller, change: dict[str, Any], refusal: Any) -> None:
    response = superuser.post("cascade-rules/", {**NEW, **change})

    assert told(response) == refusal
    assert not CascadeRule.objects.filter(rule_code="CASC-900").exists()


def test_second_rule_of_a_code_is_refused(superuser: Caller) -> None:
    response = superuser.post("cascade-rules/", {**NEW, "rule_code": "CASC-001"})

    assert told(response) == (400, "formato", {"__all__": ["invalid"]})
    assert CascadeRule.objects.filter(rule_set__code="ot-a", rule_code="CASC-001").count() == 1


@pytest.mark.parametrize("rol", ["vendedor", "ingeniero", "administrador"])
def test_rules_are_written_by_no_other_role(rol: str) -> None:
    caller = Caller(UserFactory.create(rol=rol))
    rule = CascadeRule.objects.earliest("pk")

    answers = [
        caller.post("cascade-rules/", NEW),
        caller.patch(f"cascade-rules/{rule.pk}/", {"active": False}, seen="*"),
        caller.delete(f"cascade-rules/{rule.pk}/", seen="*"),
    ]

    assert [told(answer) for answer in answers] == [(403, "NOT_ALLOWED", {})] * 3
    rule.refresh_from_db()
    assert rule.active


def test_rule_is_not_created_while_no_set_is_published(superuser: Caller) -> None:
    RuleSet.objects.update(status="draft")

    assert told(superuser.post("cascade-rules/", NEW)) == (404, "no_encontrado", {})
