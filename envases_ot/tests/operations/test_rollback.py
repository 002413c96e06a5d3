from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from django.core.management import call_command

from envases_ot.operations.errors import OperationError
from envases_ot.operations.rollback import plan_rollback, roll_back
from envases_ot.operations.servers import Server
from envases_ot.tests.operations.conftest import run_sql
from envases_ot.tests.operations.made_up import columns, made_up_releases


@pytest.fixture
def release(empty_server: Server, django_db_blocker) -> Iterator[Callable[[str], Server]]:
    """Call it with the release to start from."""
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        yield lambda at: stack.enter_context(made_up_releases(empty_server, at=at))


def code_of(call, *arguments, **named) -> str:
    with pytest.raises(OperationError) as refusal:
        call(*arguments, **named)
    return refusal.value.code


def test_plan_rollback_says_what_it_does_and_that_nothing_is_lost(release):
    server = release("0002")
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES ('caja')")

    plan = plan_rollback()

    assert (plan.current, plan.target, plan.losses) == ("0002_expand", "0001_first", [])
    assert [(step.migration, step.actions) for step in plan.steps] == [
        (
            "0002_expand",
            [
                "Create model Lid",
                "Alter field name on Box",
                "Add field count to Box",
                "Add field color to Box",
            ],
        )
    ]


def test_roll_back_and_forward_keeps_the_rows_written_between(release):
    server = release("0001")
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES ('antes')")
    call_command("migrate", "envases_ot", "0002", verbosity=0)
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES ('durante')")

    roll_back(plan_rollback(), server=server, lose_data=False)

    assert columns("envases_ot_box") == ["id", "name"]
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES ('vuelta')")
    call_command("migrate", "envases_ot", "0003", verbosity=0)
    assert run_sql(server, "SELECT name, color, count FROM envases_ot_box ORDER BY id") == [
        ("ANTES", None, 1),
        ("DURANTE", None, 1),
        ("VUELTA", None, 1),
    ]


@pytest.mark.parametrize(
    ("statement", "loss"),
    [
        ("UPDATE envases_ot_box SET color = 'rojo'", "envases_ot_box.color tiene 1 valores"),
        ("UPDATE envases_ot_box SET count = 2", "envases_ot_box.count tiene 1 valores"),
        ("INSERT INTO envases_ot_lid DEFAULT VALUES", "la tabla envases_ot_lid tiene 1 filas"),
    ],
)
def test_roll_back_refuses_to_lose_data_unless_told(release, statement, loss):
    server = release("0002")
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES ('caja')")
    run_sql(server, statement)
    plan = plan_rollback()

    assert plan.losses == [loss]
    assert code_of(roll_back, plan, server=server, lose_data=False) == "PERDERIA_DATOS"
    assert columns("envases_ot_box") == ["id", "name", "color", "count"]

    roll_back(plan, server=server, lose_data=True)
    assert columns("envases_ot_box") == ["id", "name"]
    assert run_sql(server, "SELECT count(*) FROM envases_ot_box") == [(1,)]


def test_roll_back_never_cuts_a_value_short(release):
    server = release("0002")
    run_sql(server, "INSERT INTO envases_ot_box (name) VALUES (repeat('x', 30))")
    plan = plan_rollback()

    assert plan.losses == ["envases_ot_box.name tiene 1 valores que varchar(20) cambiaría"]
    assert code_of(roll_back, plan, server=server, lose_data=True) == "NO_CABE"
    assert columns("envases_ot_box") == ["id", "name", "color", "count"]
    assert run_sql(server, "SELECT name FROM envases_ot_box") == [("x" * 30,)]


@pytest.mark.parametrize("until", ["0001", "0001_first"])
def test_plan_rollback_until_undoes_every_later_one(release, until):
    release("0003")

    plan = plan_rollback(until=until)

    assert (plan.target, [step.migration for step in plan.steps]) == (
        "0001_first",
        ["0003_data", "0002_expand"],
    )


def test_plan_rollback_refuses_the_first_an_unapplied_and_a_one_way_migration(release):
    release("0001")
    assert code_of(plan_rollback) == "SIN_ANTERIOR"
    call_command("migrate", "envases_ot", "0002", verbosity=0)
    assert code_of(plan_rollback, until="0003") == "NO_APLICADA"
    assert code_of(plan_rollback, until="0002") == "NO_APLICADA"
    call_command("migrate", "envases_ot", "0004", verbosity=0)
    assert code_of(plan_rollback) == "IRREVERSIBLE"


def test_plan_rollback_by_older_code_is_refused(release):
    server = release("0002")
    run_sql(
        server,
        "INSERT INTO django_migrations (app, name, applied) VALUES ('envases_ot', '0005_later', now())",
    )

    assert code_of(plan_rollback) == "BASE_ADELANTE"
