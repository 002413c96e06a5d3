"""Taking our schema back a release: what it would do, what it would lose, and doing it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.management import call_command
from django.db import DataError, connection
from django.db.migrations import Migration
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.operations.base import Operation

from envases_ot.operations.errors import OperationError
from envases_ot.operations.migrating import OUR_APP, migration_lock, unknown_migrations
from envases_ot.operations.rollback_losses import losses_of
from envases_ot.operations.servers import Server

WAIT_SECONDS = 60


@dataclass(frozen=True)
class Step:
    """One migration undone: its operations in words, and the data that would go with it."""

    migration: str
    actions: list[str]
    losses: list[str]


@dataclass(frozen=True)
class RollbackPlan:
    """From the migration in force back to `target`, newest first."""

    current: str
    target: str
    steps: list[Step]

    @property
    def losses(self) -> list[str]:
        return [loss for step in self.steps for loss in step.losses]


def plan_rollback(*, until: str | None = None) -> RollbackPlan:
    """What going back to `until` (a migration's name or its number), by default one migration, would do.

    Raises:
        OperationError: BASE_ADELANTE, the database has migrations that this code cannot undo; SIN_ANTERIOR;
            NO_APLICADA, `until` is not behind the one in force; IRREVERSIBLE.
    """
    ahead = unknown_migrations()
    if ahead:
        raise OperationError(
            f"La base tiene {', '.join(ahead)}, que este código no conoce: use la versión que la trae.",
            code="BASE_ADELANTE",
        )
    executor = MigrationExecutor(connection)
    applied = applied_in_order(executor)
    target = chosen_target(applied, until=until)
    plan = executor.migration_plan([(OUR_APP, target)])
    return RollbackPlan(applied[-1], target, [plan_step(executor, migration) for migration, _ in plan])


def applied_in_order(executor: MigrationExecutor) -> list[str]:
    graph = executor.loader.graph
    leaf = graph.leaf_nodes(OUR_APP)[0]
    applied = executor.loader.applied_migrations
    return [name for app, name in graph.forwards_plan(leaf) if app == OUR_APP and (app, name) in applied]


def chosen_target(applied: list[str], *, until: str | None) -> str:
    earlier = applied[:-1]
    if not earlier:
        raise OperationError(
            f"No hay una versión anterior del esquema: {applied[-1] if applied else 'ninguna'} es la primera.",
            code="SIN_ANTERIOR",
        )
    if until is None:
        return earlier[-1]
    found = [name for name in earlier if name == until or name.startswith(f"{until}_")]
    if len(found) != 1:
        raise OperationError(
            f"«{until}» no es una migración anterior aplicada; lo son: {', '.join(earlier)}.",
            code="NO_APLICADA",
        )
    return found[0]


def plan_step(executor: MigrationExecutor, migration: Migration) -> Step:
    operations = list(flat(migration.operations))
    stuck = [operation.describe() for operation in operations if not operation.reversible]
    if stuck:
        raise OperationError(
            f"{migration.name} no tiene vuelta atrás ({'; '.join(stuck)}): restaure un respaldo.",
            code="IRREVERSIBLE",
        )
    after = executor.loader.project_state((migration.app_label, migration.name), at_end=True)
    before = executor.loader.project_state((migration.app_label, migration.name), at_end=False)
    return Step(
        migration.name,
        [operation.describe() for operation in reversed(operations)],
        losses_of(operations, migration.app_label, before=before, after=after),
    )


def flat(operations: Sequence[Operation]) -> list[Operation]:
    """The operations, with those inside a SeparateDatabaseAndState that touch the database."""
    inner = [getattr(operation, "database_operations", [operation]) for operation in operations]
    return [operation for group in inner for operation in group]


def roll_back(plan: RollbackPlan, *, server: Server, lose_data: bool) -> None:
    """Undo the plan's migrations, each in its own transaction.

    Raises:
        OperationError: PERDERIA_DATOS, unless `lose_data`; NO_CABE, a value is too long for the older column;
            MIGRACION_EN_CURSO.
    """
    if plan.losses and not lose_data:
        raise OperationError(
            f"Se perderían datos: {'; '.join(plan.losses)}. Si de verdad sobran, repita con"
            " --acepto-perder-datos; si no, deje el esquema y vuelva atrás solo la imagen.",
            code="PERDERIA_DATOS",
        )
    with migration_lock(server, seconds=WAIT_SECONDS):
        try:
            call_command("migrate", OUR_APP, plan.target, interactive=False, verbosity=0)
        except DataError as error:
            raise OperationError(
                f"PostgreSQL no acepta los valores que hay ({error}): corríjalos y repita.", code="NO_CABE"
            ) from error
