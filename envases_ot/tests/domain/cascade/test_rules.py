from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import RuleAction, RuleCondition, RuleSetStatus
from envases_ot.domain.cascade.rules import (
    cascade_problems,
    change_cascade,
    derive,
    evaluate_cascade,
    explain_cascade,
    load_rules,
    project_cascade,
    validate_cascade,
)
from envases_ot.errors import DomainError, Problem
from envases_ot.models import (
    CascadeCombinationPlanta,
    CascadeRule,
    CascadeTable,
    CascadeValidCombination,
    Client,
    RuleSet,
)
from envases_ot.models.catalogs.boards import Carton
from envases_ot.tests.domain.cascade.comparison import differences
from envases_ot.tests.domain.cascade.published import OVERRIDES, published_cases, rule_set
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db

DOORS = {
    "evaluate": evaluate_cascade,
    "change": change_cascade,
    "validate": validate_cascade,
    "project": project_cascade,
    "derive": derive,
}
SELLER = {"mode": "create", "role": "vendedor", "tipo_solicitud": 1}
WAXED_WITH_TAPE = {
    "product_type_id": 3,
    "impresion": 2,
    "fsc": 2,
    "cinta": 1,
    "coverage_internal_id": 3,
    "coverage_external_id": 1,
    "planta_id": 2,
    "carton_color": 1,
}


@pytest.fixture
def published() -> RuleSet:
    """The rule set that the fixtures publish: variant A."""
    load_plant()
    return RuleSet.objects.get(status=RuleSetStatus.PUBLISHED)


def asked(case: dict[str, Any]) -> dict[str, Any]:
    """The question of a case that needs no override; variant B is its own rule set."""
    question = {name: value for name, value in case["input"].items() if name not in OVERRIDES}
    return question | ({"rule_set": "ot-b"} if case["input"].get("variant") == "B" else {})


def is_asked_as_it_stands(case: dict[str, Any]) -> bool:
    return not {"delete_rows", "set_rows", "carton_set"} & case["input"].keys()


def test_doors_answer_every_published_case_over_the_fixtures(published: RuleSet) -> None:
    cases = [case for case in published_cases() if is_asked_as_it_stands(case)]

    wrong = {
        case["id"]: found
        for case in cases
        if (found := differences(case["expected"], DOORS[case["kind"]](asked(case))))
    }

    assert (len(cases), wrong) == (148, {})


def test_fixtures_read_back_as_the_published_data(published: RuleSet) -> None:
    plain = rule_set({})

    read = load_rules().data

    assert (read.tables, read.behaviour.resets) == (plain.tables, plain.behaviour.resets)
    active = tuple(carton for carton in read.cartons if carton.active)
    assert active == tuple(sorted(plain.cartons, key=lambda carton: carton.id))
    assert (read.facts.sequence_labels, read.facts.maquila_services, read.facts.canal_hierarchies) == (
        plain.facts.sequence_labels,
        {product_type: ids for product_type, ids in plain.facts.maquila_services.items() if ids},
        plain.facts.canal_hierarchies,
    )


def test_second_question_costs_one_query(published: RuleSet) -> None:
    evaluate_cascade(SELLER)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        evaluate_cascade(SELLER)

    assert len(queries) == 1


def test_question_with_rules_in_hand_costs_no_query(published: RuleSet) -> None:
    rules = load_rules()

    with CaptureQueriesContext(connection) as queries:
        validate_cascade({**SELLER, "selections": WAXED_WITH_TAPE}, rules=rules)

    assert len(queries) == 0


def test_same_version_is_compiled_once(published: RuleSet) -> None:
    assert load_rules() is load_rules()


def test_edited_row_counts_at_the_next_question(published: RuleSet) -> None:
    question = {**SELLER, "selections": {"product_type_id": 3, "impresion": 2}}
    before = evaluate_cascade(question)

    CascadeValidCombination.objects.filter(table__rule_set=published, impresion=2, fsc=5).delete()

    after = evaluate_cascade(question)
    assert before["options"] == {"impresion": [2, 3, 4, 5], "fsc": [2, 3, 4, 5, 6]}
    assert after["options"] == {"impresion": [2, 3, 4, 5], "fsc": [2, 3, 4, 6]}
    assert after["excluded"] == {"fsc": {"5": {"code": "NO_ROW"}}}


def test_edit_rolled_back_leaves_the_rules_as_they_were(published: RuleSet) -> None:
    rules = load_rules()

    with transaction.atomic():
        Carton.objects.update(active=False)
        inside = load_rules()
        transaction.set_rollback(True)

    assert (load_rules() is rules, inside.products.boxes) == (True, ())


def test_new_table_works_without_code(published: RuleSet) -> None:
    table = CascadeTable.objects.create(
        rule_set=published, referencia="tipo_planta", name="Tipo y planta", fields=["product_type_id"]
    )
    for product_type in (3, 8):
        row = CascadeValidCombination.objects.create(table=table, product_type_id=product_type)
        CascadeCombinationPlanta.objects.create(combination=row, planta_id=product_type // 3)

    answer = project_cascade({**SELLER, "selections": {"product_type_id": 8}})

    assert answer["alternatives"]["product_type_id"] == [3, 8]
    assert answer["possible"]["planta_id"] == [2]
    assert answer["possible"]["impresion"] == [2, 4, 5]


def test_row_with_a_blank_field_allows_nothing(published: RuleSet) -> None:
    table = CascadeTable.objects.get(rule_set=published, referencia="cinta")
    row = CascadeValidCombination.objects.get(table=table, cinta=1)
    row.cinta = None
    row.save()

    assert project_cascade(SELLER)["possible"]["cinta"] == [0]


def test_lock_rule_closes_a_field_for_its_roles(published: RuleSet) -> None:
    CascadeRule.objects.create(
        rule_set=published,
        rule_code="LOCK-1",
        rule_name="Planta",
        trigger_field="tipo_solicitud",
        target_field="planta_id",
        action=RuleAction.LOCK,
        condition_type=RuleCondition.NOT_IN,
        condition_value={"role": ["vendedor", "ingeniero"]},
    )
    question = {"mode": "create", "tipo_solicitud": 1, "selections": WAXED_WITH_TAPE}

    locked = {
        role: "planta_id" not in project_cascade({**question, "role": role})["editable"]
        for role in ("vendedor", "ingeniero", "vendedor_externo")
    }

    assert locked == {"vendedor": False, "ingeniero": False, "vendedor_externo": True}


def test_problems_are_spanish_and_name_the_plants(published: RuleSet) -> None:
    assert cascade_problems({**SELLER, "selections": WAXED_WITH_TAPE}) == [
        Problem(
            "coverage_internal_id",
            "NO_COMMON_PLANT",
            "Recubrimiento interno Cera se hace en BUIN; lo ya elegido deja TIL TIL, OSORNO.",
        )
    ]


def test_explanation_answers_the_rows_in_words(published: RuleSet) -> None:
    answer = explain_cascade(
        {"selections": {"impresion": 2, "cinta": 1}, "event": {"field": "coverage_internal_id", "value": 3}}
    )

    assert (
        answer["message"] == "Recubrimiento interno Cera se hace en BUIN; lo ya elegido deja TIL TIL, OSORNO."
    )
    assert [row["text"] for row in answer["rows"]] == [
        "Cinta Sí: TIL TIL, OSORNO",
        "Recubrimiento interno Cera: BUIN",
    ]
    assert (answer["possible"], answer["against"], answer["tables"]) == (
        False,
        {"cinta": 1},
        ["cinta", "recubrimiento_interno"],
    )


def test_reasons_in_words_come_only_when_asked_for(published: RuleSet) -> None:
    question = {**SELLER, "selections": {"product_type_id": 3, "impresion": 3}}

    assert "reasons" not in evaluate_cascade(question)
    assert evaluate_cascade({**question, "with_reasons": True})["reasons"] == {
        "fsc": dict.fromkeys("3456", "Ninguna planta hace esta combinación.")
    }


def test_refused_change_says_why_in_spanish(published: RuleSet) -> None:
    question = {**SELLER, "selections": {"product_type_id": 3}}

    locked = change_cascade({**question, "event": {"field": "carton_id", "value": 62}})
    early = change_cascade({**question, "event": {"field": "cinta", "value": 0}})

    assert (locked["reason"], locked["message"]) == (
        "LOCKED_BY_ROLE",
        "Su rol no puede cambiar este campo aquí.",
    )
    assert (early["reason"], early["message"]) == (
        "UPSTREAM_MISSING",
        "Complete antes los campos anteriores.",
    )


def test_without_published_rule_set_every_door_refuses(published: RuleSet) -> None:
    RuleSet.objects.filter(pk=published.pk).update(status=RuleSetStatus.RETIRED)

    with pytest.raises(DomainError) as refusal:
        evaluate_cascade(SELLER)

    assert refusal.value.code == "RULE_SET_UNPUBLISHED"


def test_unknown_rule_set_is_refused(published: RuleSet) -> None:
    with pytest.raises(DomainError) as refusal:
        evaluate_cascade({**SELLER, "rule_set": "no-existe"})

    assert (refusal.value.code, refusal.value.field) == ("RULE_SET_UNKNOWN", "rule_set")


def test_client_with_one_installation_takes_it(published: RuleSet) -> None:
    client = Client.objects.create(nombre="Cliente", nacional=False)
    only = client.installations.create(nombre="Planta 1")
    client.installations.create(nombre="Planta 2", active=False)

    answer = derive({"event": {"field": "client_id", "value": client.pk}})

    assert (answer["values"], answer["options"]) == (
        {"instalacion_cliente": only.pk},
        {"instalacion_cliente": [only.pk]},
    )


def test_installation_fills_the_pallet_and_its_fsc_goes_through_the_chain(published: RuleSet) -> None:
    client = Client.objects.create(nombre="Cliente", nacional=False)
    place = client.installations.create(nombre="Planta", altura_pallet=1800, sobresalir_carga=False, fsc_id=4)

    answer = derive(
        {
            **SELLER,
            "selections": {"product_type_id": 3, "impresion": 2, "fsc": 2, "cinta": 0},
            "event": {"field": "instalacion_cliente", "value": place.pk},
        }
    )

    assert answer["values"] == {
        "altura_pallet": 1800,
        "permite_sobresalir_carga": False,
        "tamano_pallet_type_id": None,
        "bulto_zunchado": None,
        "formato_etiqueta": None,
        "etiquetas_pallet": None,
        "pais_id": None,
        "pallet_qa_id": None,
    }
    assert (answer["apply_change"], answer["expected_reset"], answer["ask_user"]) == (
        {"field": "fsc", "value": 4},
        ["cinta"],
        True,
    )
