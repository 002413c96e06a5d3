from collections.abc import Iterator

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.utils import OperationalError
from pytest_django import DjangoAssertNumQueries

from envases_ot.api import health
from envases_ot.tests.api.asking import Caller

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_seen_yet() -> Iterator[None]:
    health._applied.clear()
    yield
    health._applied.clear()


@pytest.mark.parametrize("path", ["/health", "/health/"])
def test_health_is_ok(nobody: Caller, path: str) -> None:
    response = nobody.get(path)

    assert (response.status_code, response.content) == (200, b'{"status":"ok"}')


def test_health_costs_one_query_once_migrations_were_seen(
    nobody: Caller, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    nobody.get("/health")

    with django_assert_num_queries(1):
        nobody.get("/health")


def test_health_fails_while_a_migration_is_missing(nobody: Caller) -> None:
    [last] = MigrationLoader(connection).graph.leaf_nodes("envases_ot")
    MigrationRecorder(connection).record_unapplied(*last)

    health_answer, ready = nobody.get("/health"), nobody.get("/health/ready")

    assert (health_answer.status_code, health_answer.json()) == (
        503,
        {"status": "error", "detail": "Faltan migraciones por aplicar."},
    )
    assert (ready.status_code, ready.json()) == (
        503,
        {"status": "error", "checks": {"database": "ok", "migrations": "error"}},
    )


def test_health_fails_without_a_database_but_the_process_lives(
    nobody: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody.get("/health")

    def no_cursor() -> None:
        raise OperationalError("no route")

    monkeypatch.setattr(connection, "cursor", no_cursor)

    answers = [nobody.get(f"/health{part}") for part in ("", "/ready", "/live")]

    assert [(answer.status_code, answer.json()) for answer in answers] == [
        (503, {"status": "error", "detail": "La base de datos no responde."}),
        (503, {"status": "error", "checks": {"database": "error", "migrations": "error"}}),
        (200, {"status": "ok"}),
    ]


def test_ready_tells_its_parts(nobody: Caller) -> None:
    response = nobody.get("/health/ready/")

    assert (response.status_code, response.json()) == (
        200,
        {"status": "ok", "checks": {"database": "ok", "migrations": "ok"}},
    )
