"""Migrations that run once, however many replicas start at the same moment."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from envases_ot.operations.errors import OperationError
from envases_ot.operations.servers import Server

LOCK = 0x494E564542  # "INVEB" in ASCII
POLL_SECONDS = 0.5
LOCK_TIMEOUT = (
    "SET lock_timeout = '15s'"  # a migration that waits for a table makes everybody behind it wait too
)
OUR_APP = "envases_ot"


def wait_for_server(server: Server, *, seconds: float) -> None:
    """Return as soon as the database takes connections.

    Raises:
        OperationError: SIN_SERVIDOR, it did not within that time.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            with server.connect():
                return
        except OperationError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(POLL_SECONDS)


@contextmanager
def migration_lock(server: Server, *, seconds: float) -> Iterator[None]:
    """Hold the one lock under which the schema changes; it is let go when the process ends, however it ends.

    Asked for again and again: a session that waits inside PostgreSQL would hold up CREATE INDEX CONCURRENTLY.

    Raises:
        OperationError: MIGRACION_EN_CURSO, another process held it all the time.
    """
    deadline = time.monotonic() + seconds
    with server.connect() as session:
        while not try_lock(session):
            if time.monotonic() >= deadline:
                raise OperationError(
                    f"Otro proceso está migrando la base desde hace más de {seconds:.0f} s: espere y repita.",
                    code="MIGRACION_EN_CURSO",
                )
            time.sleep(POLL_SECONDS)
        yield


def try_lock(session: psycopg.Connection) -> bool:
    return bool((session.execute("SELECT pg_try_advisory_lock(%s)", [LOCK]).fetchone() or (False,))[0])


def pending_migrations() -> list[str]:
    """Migrations of this code that the database lacks, as `app.name`, in the order they would run."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _ in plan]


def unknown_migrations() -> list[str]:
    """Migrations of ours that the database has and this code does not know: the code is the older one."""
    loader = MigrationExecutor(connection).loader
    applied = {name for app, name in loader.applied_migrations if app == OUR_APP}
    return sorted(applied - {name for app, name in loader.disk_migrations if app == OUR_APP})


def migrate_once(server: Server, *, seconds: float) -> list[str]:
    """Apply what is pending, under the lock; those that this call applied.

    Raises:
        OperationError: SIN_SERVIDOR, MIGRACION_EN_CURSO.
    """
    wait_for_server(server, seconds=seconds)
    with migration_lock(server, seconds=seconds):
        pending = pending_migrations()
        if pending:
            with connection.cursor() as cursor:
                cursor.execute(LOCK_TIMEOUT)
            call_command("migrate", interactive=False, verbosity=0)
    return pending


def wait_for_migrations(server: Server, *, seconds: float) -> None:
    """Return as soon as nothing is pending, for replicas whose migrations another process runs.

    Raises:
        OperationError: SIN_SERVIDOR, PENDIENTES.
    """
    deadline = time.monotonic() + seconds
    wait_for_server(server, seconds=seconds)
    while pending := pending_migrations():
        if time.monotonic() >= deadline:
            raise OperationError(
                f"Siguen pendientes {len(pending)} migraciones ({pending[0]} …): revise quién debe aplicarlas.",
                code="PENDIENTES",
            )
        time.sleep(POLL_SECONDS)
