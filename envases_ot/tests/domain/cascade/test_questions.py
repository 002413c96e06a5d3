from typing import Any

import pytest

from envases_ot.domain.cascade.questions import (
    read_chain_event,
    read_context,
    read_secondary,
    read_selection,
)
from envases_ot.domain.cascade.types import Context
from envases_ot.errors import DomainError


@pytest.mark.parametrize("role", ["ingeniero", 6])
def test_role_comes_as_slug_or_legacy_number(role: int | str) -> None:
    context = read_context({"mode": "edit", "role": role, "tipo_solicitud": 1, "policy": "keep_valid"})

    assert context == Context(mode="edit", role="ingeniero", tipo_solicitud=1, policy="keep_valid")


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ({}, "tipo_solicitud"),
        ({"tipo_solicitud": "1"}, "tipo_solicitud"),
        ({"tipo_solicitud": True}, "tipo_solicitud"),
        ({"tipo_solicitud": 1, "mode": "view"}, "mode"),
        ({"tipo_solicitud": 1, "role": "jefe"}, "role"),
        ({"tipo_solicitud": 1, "role": 99}, "role"),
        ({"tipo_solicitud": 1, "policy": []}, "policy"),
    ],
)
def test_malformed_context_is_refused_by_field(question: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refusal:
        read_context(question)

    assert (refusal.value.code, refusal.value.field) == ("INVALID_INPUT", field)


@pytest.mark.parametrize(
    ("selections", "field"),
    [
        ([], "selections"),
        ({"color": 1}, "selections.color"),
        ({"fsc": "2"}, "selections.fsc"),
        ({"cinta": False}, "selections.cinta"),
    ],
)
def test_malformed_selection_is_refused_by_field(selections: object, field: str) -> None:
    with pytest.raises(DomainError) as refusal:
        read_selection({"selections": selections})

    assert (refusal.value.code, refusal.value.field) == ("INVALID_INPUT", field)


@pytest.mark.parametrize(
    ("event", "field"),
    [
        (None, "event.field"),
        ({"field": "maquila", "value": 1}, "event.field"),
        ({"field": "fsc", "value": "2"}, "event.value"),
        ({"field": "fsc", "value": 2.5}, "event.value"),
    ],
)
def test_malformed_change_is_refused_by_field(event: object, field: str) -> None:
    with pytest.raises(DomainError) as refusal:
        read_chain_event({"event": event})

    assert (refusal.value.code, refusal.value.field) == ("INVALID_INPUT", field)


def test_malformed_values_of_a_secondary_question_are_refused() -> None:
    with pytest.raises(DomainError) as refusal:
        read_secondary({"values": [1]})

    assert (refusal.value.code, refusal.value.field) == ("INVALID_INPUT", "values")
