from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Rol
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.models import RuleSet
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.domain.cascade.comparison import differences
from envases_ot.tests.domain.cascade.published import published_cases
from envases_ot.tests.domain.cascade.test_published_cases import INTENDED
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.usefixtures("plant")

TEST_OVERRIDES = ("delete_rows", "set_rows", "carton_set")
ASKED = [case for case in published_cases() if not any(name in case["input"] for name in TEST_OVERRIDES)]
OVERRIDDEN = [case for case in published_cases() if any(name in case["input"] for name in TEST_OVERRIDES)]
QUESTION = {"tipo_solicitud": 1, "selections": {"product_type_id": 3, "impresion": 2}}


def test_published_cases_are_answered_over_http_as_published(superuser: Caller) -> None:
    found = {}
    for case in ASKED:
        response = superuser.post(f"cascade/{case['kind']}/", case["input"])
        assert response.status_code == 200, (case["id"], response.content)
        found[case["id"]] = differences(case["expected"], response.json())

    unlike = {key: paths for key, paths in found.items() if paths and key not in INTENDED}
    assert (len(ASKED), unlike) == (148, {})


def test_cases_that_change_the_rules_are_refused(superuser: Caller) -> None:
    before = load_rules()

    for case in OVERRIDDEN:
        name = next(name for name in TEST_OVERRIDES if name in case["input"])
        response = superuser.post(f"cascade/{case['kind']}/", case["input"])
        assert told(response) == (400, "solo_pruebas", {name: ["solo_pruebas"]})

    assert len(OVERRIDDEN) == 5
    assert load_rules() is before


@pytest.mark.parametrize("path", ["cascade/evaluate", "cascade/evaluate/"])
def test_question_without_role_is_asked_as_the_caller(path: str) -> None:
    vendedor, ingeniero = (Caller(UserFactory.create(rol=rol)) for rol in (Rol.VENDEDOR, Rol.INGENIERO))
    question = {"tipo_solicitud": 1, "selections": {**QUESTION["selections"], "fsc": 2}}

    own = [caller.post(path, question).json() for caller in (vendedor, ingeniero)]
    named = [
        caller.post(path, {**question, "role": role}).json()
        for caller, role in ((vendedor, "vendedor"), (vendedor, 4), (ingeniero, 6))
    ]

    assert [own[0], own[0], own[1]] == named


@pytest.mark.parametrize("role", ["ingeniero", 6])
def test_another_role_is_refused_to_who_may_not_ask_as_it(vendedor: Caller, role: object) -> None:
    response = vendedor.post("cascade/evaluate/", {**QUESTION, "role": role})

    assert told(response) == (403, "NOT_ALLOWED", {"role": ["NOT_ALLOWED"]})


def test_another_role_is_answered_to_administrators() -> None:
    caller = Caller(UserFactory.create(rol=Rol.ADMINISTRADOR))

    response = caller.post("cascade/evaluate/", {**QUESTION, "role": "vendedor"})

    assert response.json() == Caller(UserFactory.create()).post("cascade/evaluate/", QUESTION).json()


@pytest.mark.parametrize("role", ["nadie", 99, [], 1.5])
def test_role_that_does_not_exist_is_refused(superuser: Caller, role: object) -> None:
    response = superuser.post("cascade/evaluate/", {**QUESTION, "role": role})

    assert told(response) == (400, "INVALID_INPUT", {"role": ["INVALID_INPUT"]})


def test_draft_rule_set_is_selected_by_code_or_by_variant(vendedor: Caller) -> None:
    question = {"tipo_solicitud": 1, "selections": {"product_type_id": 3, "impresion": 2, "fsc": 4}}

    answers = {
        name: vendedor.post("cascade/evaluate/", {**question, **more}).json()["valid_plants"]
        for name, more in (
            ("published", {}),
            ("code", {"rule_set": "ot-b"}),
            ("A", {"variant": "A"}),
            ("B", {"variant": "B"}),
        )
    }

    assert answers == {"published": [2, 3], "code": [1, 2, 3], "A": [2, 3], "B": [1, 2, 3]}


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ([], (400, "formato", {"__all__": ["formato"]})),
        ({"selections": {}}, (400, "INVALID_INPUT", {"tipo_solicitud": ["INVALID_INPUT"]})),
        (
            {"tipo_solicitud": 1, "selections": {"cinta": "x"}},
            (400, "INVALID_INPUT", {"selections.cinta": ["INVALID_INPUT"]}),
        ),
        (
            {"tipo_solicitud": 1, "selections": {"planta": 1}},
            (400, "INVALID_INPUT", {"selections.planta": ["INVALID_INPUT"]}),
        ),
        (
            {"tipo_solicitud": 1, "rule_set": "nada"},
            (400, "RULE_SET_UNKNOWN", {"rule_set": ["RULE_SET_UNKNOWN"]}),
        ),
        ({"tipo_solicitud": 1, "variant": "C"}, (400, "formato", {"variant": ["formato"]})),
    ],
)
def test_malformed_question_is_refused_by_field(vendedor: Caller, body: Any, refusal: Any) -> None:
    assert told(vendedor.post("cascade/evaluate/", body)) == refusal


def test_question_without_rules_in_force_is_refused(vendedor: Caller) -> None:
    RuleSet.objects.update(status="draft")

    assert told(vendedor.post("cascade/evaluate/", QUESTION)) == (409, "RULE_SET_UNPUBLISHED", {})


def test_impossible_choice_is_an_answer(vendedor: Caller) -> None:
    selections = {"product_type_id": 3, "impresion": 2, "fsc": 6, "cinta": 0, "coverage_internal_id": 1}
    selections |= {"coverage_external_id": 1, "planta_id": 1, "carton_color": 1}

    response = vendedor.post("cascade/validate/", {"tipo_solicitud": 1, "selections": selections})

    assert response.status_code == 200
    assert response.json() == {
        "valid": False,
        "errors": [{"field": "planta_id", "code": "EXCLUDED_BY", "filters": ["impresion_fsc"]}],
        "warnings": [],
        "messages": ["La excluye: Impresión y FSC."],
        "warning_messages": [],
    }


def test_explain_answers_the_rows_in_words(vendedor: Caller) -> None:
    response = vendedor.get("cascade/explain/?field=planta_id&value=1&impresion=2&fsc=3")

    body = response.json()
    assert (response.status_code, body["possible"], body["plants"]) == (200, False, [2, 3])
    assert body["message"] == "La excluye: Impresión y FSC."
    assert body["rows"][0]["text"] == "Impresión Flexografía, FSC Logo FSC solo EEII: TIL TIL, OSORNO"


@pytest.mark.parametrize(
    ("query", "refusal"),
    [
        ("field=planta_id", (400, "formato", {"value": ["invalid"]})),
        ("field=planta_id&value=x", (400, "formato", {"value": ["invalid"]})),
        ("field=planta&value=1", (400, "INVALID_INPUT", {"event.field": ["INVALID_INPUT"]})),
        ("field=planta_id&value=1&fsc=-", (400, "formato", {"fsc": ["invalid"]})),
    ],
)
def test_malformed_explain_is_refused_by_parameter(vendedor: Caller, query: str, refusal: Any) -> None:
    assert told(vendedor.get(f"cascade/explain/?{query}")) == refusal


@pytest.mark.parametrize("door", ["evaluate", "change", "validate", "project", "derive"])
def test_question_costs_one_query_beside_the_sign_in(
    vendedor: Caller, django_assert_num_queries: DjangoAssertNumQueries, door: str
) -> None:
    question = {**QUESTION, "event": {"field": "fsc", "value": 2}}
    vendedor.post(f"cascade/{door}/", question)

    with django_assert_num_queries(2):
        vendedor.post(f"cascade/{door}/", question)


@pytest.mark.parametrize("door", ["evaluate", "change", "validate", "project", "derive"])
def test_nobody_asks_without_signing_in(nobody: Caller, door: str) -> None:
    assert told(nobody.post(f"cascade/{door}/", QUESTION)) == (401, "sin_autenticar", {})
