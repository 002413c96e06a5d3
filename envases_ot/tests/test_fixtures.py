"""The files of `fixtures/`: they load, twice, into what the engine can work with."""

import json
from collections import Counter

import pytest
from django.apps import apps
from django.core.management import call_command

from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.types import CARTON, CHAIN
from envases_ot.models import Carton, CascadeRule, CascadeValidCombination, RuleSet
from envases_ot.tests.plant import load_plant
from inveb.local.fixtures import FIXTURES, fixture_files, model_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded() -> None:
    load_plant()


def stored() -> dict[str, list[tuple[object, ...]]]:
    """Every row of the models that have a file, and of their history, by table."""
    models = [model_of(file) for file in fixture_files()]
    histories = [model.pgh_event_model for model in models]
    return {
        model._meta.db_table: list(model._base_manager.order_by("pk").values_list())
        for model in [*models, *histories]
    }


def rows_in_files() -> dict[str, int]:
    return {model_of(file)._meta.db_table: len(json.loads(file.read_text())) for file in fixture_files()}


def test_fixtures_loaded_twice_have_the_rows_of_their_files_and_no_more_history() -> None:
    call_command("loaddata", *fixture_files(), verbosity=0)
    once = stored()

    call_command("loaddata", *reversed(fixture_files()), verbosity=0)

    assert {table: len(once[table]) for table in rows_in_files()} == rows_in_files()
    assert stored() == once


def test_fixtures_hold_one_model_a_file_and_no_model_twice() -> None:
    files = fixture_files()
    models = [{row["model"] for row in json.loads(file.read_text())} for file in files]

    assert [names for names in models if len(names) != 1] == []
    assert len({model_of(file) for file in files}) == len(files)


def test_fixtures_hold_both_rule_sets_whole_and_say_why_a_row_is_out(loaded: None) -> None:
    combinations = CascadeValidCombination.objects.values_list("table__rule_set__code", flat=True)
    replaced = CascadeRule.objects.filter(rule_set__code="ot-a", active=False).order_by("rule_code")

    assert dict(RuleSet.objects.values_list("code", "status")) == {"ot-a": "published", "ot-b": "draft"}
    assert Counter(combinations) == {"ot-a": 75, "ot-b": 75}
    assert Carton._base_manager.filter(active=True).count() == 151
    assert list(replaced.values_list("rule_code", flat=True)) == ["EXCEP-001", "EXCEP-002"]
    assert [rule.rule_code for rule in replaced if not rule.notes] == []
    assert inferred_without_reason() == {}


def inferred_without_reason() -> dict[str, int]:
    """Rows that are to be confirmed and do not say why, by model."""
    models = [model for model in apps.get_app_config("envases_ot").get_models() if has_reason(model)]
    silent = {
        model._meta.label: model._base_manager.filter(por_confirmar=True, notas="").count()
        for model in models
    }
    return {label: number for label, number in silent.items() if number}


def has_reason(model: type) -> bool:
    names = {field.name for field in model._meta.get_fields()}
    return {"por_confirmar", "notas"} <= names and not model.__name__.endswith("Event")


def test_fixtures_rule_sets_have_no_dead_table_and_no_dead_value(loaded: None) -> None:
    rule_sets = {code: load_rules(code) for code in ("ot-a", "ot-b")}

    assert {code: dead_tables(rules) for code, rules in rule_sets.items()} == {"ot-a": [], "ot-b": []}
    assert {code: dead_values(rules) for code, rules in rule_sets.items()} == {"ot-a": [], "ot-b": []}


def dead_tables(rules: CompiledRules) -> list[tuple[str, ...]]:
    return [tuple(table.fields) for table in rules.tables if not any(table.masks.values())]


def dead_values(rules: CompiledRules) -> list[tuple[str, int]]:
    """Offered values that no complete product has."""
    offered = [(name, value) for name in CHAIN if name != CARTON for value in rules.layout.values[name]]
    return [
        (name, value)
        for name, value in offered
        if not rules.products.is_possible(rules.layout.chosen({name: value}))
    ]


def test_fixtures_are_sorted_and_end_in_a_line_break() -> None:
    for file in sorted(FIXTURES.rglob("*.json")):
        keys = [row["pk"] for row in json.loads(file.read_text()) if "pk" in row]
        assert (file.name, keys) == (file.name, sorted(keys))
        assert file.read_text().endswith("]\n")
