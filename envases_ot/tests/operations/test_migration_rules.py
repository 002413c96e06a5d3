import pytest
from django.db import connection, migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ModelState, ProjectState

from envases_ot.operations.migration_rules import refusals

NAME = models.CharField(max_length=20, null=True)


def refused(operation: migrations.operations.base.Operation, *, contract_reason: str = "") -> list[str]:
    state = ProjectState()
    state.add_model(
        ModelState("envases_ot", "Box", [("id", models.BigAutoField(primary_key=True)), ("name", NAME)])
    )
    migration = migrations.Migration("0002_x", "envases_ot")
    migration.operations = [operation]
    migration.contract_reason = contract_reason
    return [line.rpartition(": ")[2] for line in refusals(migration, before=state)]


@pytest.mark.parametrize(
    "operation",
    [
        migrations.AddField("Box", "color", models.CharField(max_length=9, null=True)),
        migrations.AddField("Box", "count", models.IntegerField(db_default=0)),
        migrations.AddField("Box", "others", models.ManyToManyField("envases_ot.Box")),
        migrations.AlterField("Box", "name", models.CharField(max_length=30, null=True)),
        migrations.CreateModel("Lid", [("id", models.BigAutoField(primary_key=True))]),
        migrations.RunSQL("SELECT 1", "SELECT 1"),
    ],
)
def test_refusals_lets_the_release_before_live_on(operation):
    assert refused(operation) == []


@pytest.mark.parametrize(
    ("operation", "reason"),
    [
        (migrations.AddField("Box", "count", models.IntegerField(default=0)), "null=True o db_default"),
        (migrations.RemoveField("Box", "name"), "una versión después, con contract_reason"),
        (migrations.RenameField("Box", "name", "nombre"), "una versión después, con contract_reason"),
        (migrations.RenameModel("Box", "Caja"), "una versión después, con contract_reason"),
        (migrations.DeleteModel("Box"), "una versión después, con contract_reason"),
        (
            migrations.AlterField("Box", "name", models.CharField(max_length=20)),
            "con contract_reason, cuando ya no",
        ),
        (
            migrations.AlterField("Box", "name", models.IntegerField(null=True)),
            "agregue otra columna, copie y contraiga después",
        ),
        (
            migrations.AlterField("Box", "name", models.CharField(max_length=9, null=True)),
            "la versión anterior escribe más largo",
        ),
        (migrations.RunSQL("SELECT 1"), "0002_x: Raw SQL operation: no tiene vuelta atrás"),
    ],
)
def test_refusals_names_what_would_break_it(operation, reason):
    assert [line for line in refused(operation) if not reason.endswith(line)] == []
    assert len(refused(operation)) == 1


def test_refusals_lets_a_contraction_that_says_why():
    operation = migrations.RemoveField("Box", "name")
    assert refused(operation, contract_reason="sin uso desde 1.2") == []


@pytest.mark.django_db
def test_every_migration_of_ours_obeys_the_rules():
    loader = MigrationLoader(connection)
    ours = [
        migration
        for (app, name), migration in loader.disk_migrations.items()
        if app == "envases_ot" and not migration.initial
    ]

    found = [
        line
        for migration in ours
        for line in refusals(
            migration, before=loader.project_state((migration.app_label, migration.name), at_end=False)
        )
    ]

    assert found == []


def test_refusals_lets_a_new_table_demand_what_it_wants():
    state = ProjectState()
    migration = migrations.Migration("0002_x", "envases_ot")
    migration.operations = [
        migrations.CreateModel("Lid", [("id", models.BigAutoField(primary_key=True))]),
        migrations.AddField("Lid", "count", models.IntegerField(default=0)),
    ]

    assert refusals(migration, before=state) == []
