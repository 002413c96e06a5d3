"""The table of transitions in the admin: edited, in force at once, never with a hole."""

from typing import Any

import pytest
from django.urls import reverse

from envases_ot.checks_workflow import check_transitions
from envases_ot.choices import State
from envases_ot.domain.workflow.stored import facts_of
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.errors import TransitionError
from envases_ot.models import StateTransition, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.admin.test_work_orders import signed_in
from envases_ot.tests.factories import SuperuserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db


def change(codigo: str, **changes: Any) -> Any:
    load_plant()
    row = StateTransition.objects.get(codigo=codigo)
    names = [field.name for field in StateTransition._meta.fields if field.name != "id"]
    values = {name: getattr(row, name) for name in names} | changes
    sent = {name: "" if value is None else value for name, value in values.items()}
    page = reverse("admin:envases_ot_statetransition_change", args=[row.pk])
    return signed_in(SuperuserFactory.create()).post(page, sent)


def test_a_change_rules_at_once_and_is_kept_in_the_history() -> None:
    ot = WorkOrderFactory.create()
    before = load_table().targets(facts_of(ot, ot.creador))

    response = change("V-NEW", add=[2, 9, 10, 11, 14, 15, 16, 20])

    assert response.status_code == 302
    assert before - load_table().targets(facts_of(ot, ot.creador)) == {State.COTIZACION}
    events = event_model(StateTransition).objects.filter(pgh_label="update")
    assert [event.add for event in events] == [[2, 9, 10, 11, 14, 15, 16, 20]]


@pytest.mark.parametrize(
    ("codigo", "changes", "message"),
    [
        ("M-STD", {"add": [12, 18]}, "Ninguna OT llega a Muestra Devuelta."),
        ("V-T6", {"remove": [3]}, "Una regla ofrece estados; los quita una enmienda."),
    ],
)
def test_a_table_with_a_hole_is_refused(codigo: str, changes: dict[str, Any], message: str) -> None:
    load_plant()
    before = list(StateTransition.objects.values())

    response = change(codigo, **changes)

    errors = response.context["adminform"].form.non_field_errors()
    assert message in errors
    assert list(StateTransition.objects.values()) == before


def test_the_list_says_each_rule_in_words() -> None:
    load_plant()

    rows = signed_in(SuperuserFactory.create()).get(reverse("admin:envases_ot_statetransition_changelist"))

    text = rows.content.decode()
    assert "pasó por Diseño Estructural: sí" in text
    assert "excepto Desarrollo Completo" in text


def test_without_rows_nobody_moves_anything_and_is_told_why() -> None:
    ot = WorkOrderFactory.create()
    StateTransition.objects.all().delete()

    with pytest.raises(TransitionError) as refused:
        load_table()

    assert refused.value.code == "TABLE_EMPTY"
    assert WorkOrder.objects.get().state_id == ot.state_id


def test_the_system_check_names_a_hole_that_was_written_past_the_admin() -> None:
    load_plant()
    assert check_transitions(databases=["default"]) == []
    StateTransition.objects.filter(codigo="M-STD").update(add=[12, 18])

    found = check_transitions(databases=["default"])

    assert [(one.id, one.msg) for one in found] == [
        ("envases_ot.W001", "Ninguna OT llega a Muestra Devuelta.")
    ]
