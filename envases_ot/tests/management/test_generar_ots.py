from dataclasses import replace

import pytest
from django.core.management import CommandError, call_command
from django.db.models import QuerySet
from django.test import override_settings

from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.domain.cascade.rules import cascade_problems, load_rules
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.generator.orders import GeneratedOrder
from envases_ot.domain.generator.store import store_orders
from envases_ot.domain.work_orders import validate_ot
from envases_ot.domain.workflow.moves import decide_moves
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.space import ACTORS
from envases_ot.domain.workflow.stored import Event, facts_from
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.errors import InvalidError
from envases_ot.models import Assignment, Carton, Client, Management, WorkOrder
from envases_ot.tests.taken_back import taken_back

PLANTA_BUIN = 1
FSC_SI = 3
UNTIL = "--hasta=2026-01-31"


def chains() -> list[tuple[int | None, ...]]:
    return list(products().values_list(*CHAIN_ATTRIBUTES))


def products() -> QuerySet[WorkOrder]:
    others = TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO
    return WorkOrder.objects.exclude(tipo_solicitud=others).order_by("pk")


CHAIN_ATTRIBUTES = tuple(
    field.attname for name in CHAIN for field in WorkOrder._meta.concrete_fields if field.column == name
)


def test_generated_products_are_possible_and_clients_are_added(demo: None) -> None:
    clients = Client.objects.count()
    rules = load_rules()

    call_command("generar_ots", "60", UNTIL, "--clientes=12")

    assert (WorkOrder.objects.count(), Client.objects.count()) == (60, clients + 12)
    impossible = [
        ot.pk for ot in products() if not rules.products.is_possible(rules.layout.chosen(chosen(ot.row)))
    ]
    assert impossible == []


def chosen(row: dict[str, int | None]) -> dict[str, int]:
    return {name: value for name in CHAIN if (value := row[name]) is not None}


def test_generated_again_with_the_same_seed_are_the_same(demo: None) -> None:
    with taken_back():
        call_command("generar_ots", "40", UNTIL, "--semilla=7")
        first, first_ways = chains(), ways()

    call_command("generar_ots", "40", UNTIL, "--semilla=7")

    assert (chains(), ways()) == (first, first_ways)


def ways() -> list[tuple[object, ...]]:
    """Gestiones of every OT in order, told without the numbers of the rows."""
    return list(Management.objects.order_by("id").values_list("user", "created_at", "state_id", "motive"))


def test_generated_orders_lack_nothing_that_capture_asks_for(demo: None) -> None:
    call_command("generar_ots", "60", UNTIL)

    missing = [
        (ot.pk, problem.field)
        for ot in WorkOrder.objects.select_related("creador")
        for problem in validate_ot(ot.row, user=ot.creador)
        if problem.code == "REQUIRED"
    ]
    assert missing == []


def test_generated_orders_leave_history_unless_told_not_to(demo: None) -> None:
    call_command("generar_ots", "3", UNTIL)
    call_command("generar_ots", "5", UNTIL, "--sin-historia")

    assert (WorkOrder.objects.count(), WorkOrder.pgh_event_model.objects.count()) == (8, 3)


def test_generated_orders_came_where_they_stand_by_changes_that_the_table_allows(demo: None) -> None:
    call_command("generar_ots", "150", UNTIL)
    table = load_table()

    refused = []
    for ot in WorkOrder.objects.prefetch_related("managements"):
        changes = sorted(ot.managements.all(), key=lambda change: change.pk)
        for number, change in enumerate(changes[1:], start=1):
            facts = facts_from(ot, ot.creador, events(changes[:number]), assigned=True)
            before = replace(facts, state=State(change.from_state_id), ot_area=Area(change.area_id))
            actors = (before.of_role(rol) for rol in ACTORS)
            if not any(change.state_id in decide_moves(actor, table).target_states for actor in actors):
                refused.append((ot.pk, change.from_state_id, change.state_id))
        assert (changes[-1].state_id, changes[-1].to_area_id) == (ot.state_id, ot.current_area_id)
        assert [change.created_at for change in changes] == sorted(change.created_at for change in changes)
        assert changes[0].created_at == ot.created_at
    assert refused == []
    assert Management.objects.filter(motive__isnull=False).exists()


def events(changes: list[Management]) -> list[Event]:
    return [(change.management_type, change.area_id, change.state_id) for change in changes]


def test_generated_orders_are_moved_by_who_held_them(demo: None) -> None:
    call_command("generar_ots", "60", UNTIL)

    for change in Management.objects.exclude(area_id=Area.VENTAS).select_related("user"):
        held = Assignment.objects.get(work_order=change.work_order_id, area_id=slot_of(Area(change.area_id)))
        assert (held.user, held.since <= change.created_at) == (change.user, True)
    in_ventas = Management.objects.filter(area_id=Area.VENTAS).select_related("work_order", "user")
    assert {change.user_id == change.work_order.creador_id for change in in_ventas} == {True}


def test_generating_into_a_database_with_orders_can_be_left_out(demo: None) -> None:
    call_command("generar_ots", "3", UNTIL, "--si-vacia")
    call_command("generar_ots", "5", UNTIL, "--si-vacia")

    assert WorkOrder.objects.count() == 3


def test_an_impossible_row_is_refused_by_the_judge_and_nothing_is_stored(demo: None) -> None:
    with taken_back():
        call_command("generar_ots", "6", UNTIL, "--fijar=planta_id=1", "--fijar=carton_color=1")
        without_material = WorkOrder.objects.exclude(tipo_solicitud=TipoSolicitud.ARTE_CON_MATERIAL)
        rows = [ot.row for ot in without_material.order_by("pk")]
    rows[1]["carton_id"] = Carton.objects.filter(active=True).exclude(color=1).earliest("pk").pk

    with pytest.raises(InvalidError) as refused:
        store_orders((GeneratedOrder(row) for row in rows), with_history=True)

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("carton_id", "CARTON_MISMATCH")
    ]
    assert WorkOrder.objects.count() == 0


def test_an_impossible_combination_is_refused_with_its_rule_and_nothing_is_made(demo: None) -> None:
    clients = Client.objects.count()
    selections = {"fsc": FSC_SI, "planta_id": PLANTA_BUIN}
    codes = {
        problem.code
        for problem in cascade_problems({"mode": "create", "tipo_solicitud": 1, "selections": selections})
        if problem.field == "planta_id"
    }

    with pytest.raises(CommandError) as refused:
        call_command(
            "generar_ots",
            "5",
            UNTIL,
            "--clientes=3",
            f"--fijar=fsc={FSC_SI}",
            f"--fijar=planta_id={PLANTA_BUIN}",
        )

    assert str(refused.value).startswith("No se generó nada. [")
    assert codes == {str(refused.value).split("[")[1].split("]")[0]}
    assert (Client.objects.count(), WorkOrder.objects.count()) == (clients, 0)


@pytest.mark.django_db
@override_settings(IS_PRODUCTION=True)
def test_generating_in_production_is_refused() -> None:
    with pytest.raises(CommandError, match="ENVIRONMENT=production"):
        call_command("generar_ots", "1")
