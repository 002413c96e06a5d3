import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from django.db import connection

from envases_ot.operations.errors import OperationError
from envases_ot.operations.migrating import (
    LOCK,
    migrate_once,
    migration_lock,
    pending_migrations,
    unknown_migrations,
    wait_for_migrations,
    wait_for_server,
)
from envases_ot.operations.servers import Server
from envases_ot.tests.operations.conftest import run_sql
from envases_ot.tests.operations.made_up import made_up_releases


def test_wait_for_server_gives_up_after_its_time(server):
    start = time.monotonic()

    with pytest.raises(OperationError) as refusal:
        wait_for_server(replace(server, parameters={**server.parameters, "port": "1"}), seconds=0.1)

    assert refusal.value.code == "SIN_SERVIDOR"
    assert time.monotonic() - start < 5


def test_migration_lock_is_one_at_a_time_and_is_let_go(server):
    with migration_lock(server, seconds=0):
        with pytest.raises(OperationError) as refusal, migration_lock(server, seconds=0):
            pass
        assert refusal.value.code == "MIGRACION_EN_CURSO"
    with migration_lock(server, seconds=0):
        held = run_sql(
            server,
            f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {LOCK & 0xFFFFFFFF}",
        )
    assert held == [(1,)]


@pytest.mark.django_db
def test_migrations_are_up_to_date_in_the_suite_s_database():
    assert (pending_migrations(), unknown_migrations()) == ([], [])
    wait_for_migrations(Server.of_settings(), seconds=0)


def test_three_that_start_together_migrate_once(empty_server, django_db_blocker):
    def migrate() -> int:
        try:
            return len(migrate_once(empty_server, seconds=60))
        finally:
            connection.close()

    with django_db_blocker.unblock(), made_up_releases(empty_server, at="0001"):
        missing = len(pending_migrations())
        with ThreadPoolExecutor(3) as replicas:
            started = [replicas.submit(migrate) for _ in range(3)]
            applied = sorted(replica.result() for replica in started)

        assert missing > 3
        assert applied == [0, 0, missing]
        assert pending_migrations() == []


def test_wait_for_migrations_says_what_is_pending(empty_server, django_db_blocker):
    with django_db_blocker.unblock(), made_up_releases(empty_server, at="0003"):
        with pytest.raises(OperationError) as refusal:
            wait_for_migrations(empty_server, seconds=0)
        assert refusal.value.code == "PENDIENTES"
        assert "envases_ot.0004_one_way" in pending_migrations()


@pytest.mark.django_db
def test_migrate_once_with_nothing_pending_does_nothing():
    assert migrate_once(Server.of_settings(), seconds=0) == []
