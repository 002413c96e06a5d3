import os
import subprocess
import sys
import time
from dataclasses import replace

import pytest

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
from envases_ot.tests.operations.made_up import RELEASES, made_up_releases

MIGRATE = f"""
import django; django.setup()
from django.conf import settings
from django.db import connection
from envases_ot.operations.migrating import migrate_once
from envases_ot.operations.servers import Server
settings.MIGRATION_MODULES = {{'envases_ot': {RELEASES!r}}}
print(len(migrate_once(Server.of_settings(), seconds=60)))
"""


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


def test_three_processes_that_start_together_migrate_once(empty_server):
    url = os.environ["DATABASE_URL"]
    own = url.replace(f"/{url.partition('?')[0].rpartition('/')[2]}", f"/{empty_server.database}")
    environment = {**os.environ, "DATABASE_URL": own}

    started = [
        subprocess.Popen(
            [sys.executable, "-c", MIGRATE],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    outputs = [process.communicate(timeout=120) for process in started]

    assert [process.returncode for process in started] == [0, 0, 0], outputs
    applied = sorted(int(out) for out, _ in outputs)
    assert applied[:2] == [0, 0]
    assert applied[2] > 0
    names = run_sql(empty_server, "SELECT name FROM django_migrations WHERE app = 'envases_ot' ORDER BY id")
    assert [name for (name,) in names] == ["0001_first", "0002_expand", "0003_data", "0004_one_way"]


def test_wait_for_migrations_says_what_is_pending(empty_server, django_db_blocker):
    with django_db_blocker.unblock(), made_up_releases(empty_server, at="0003"):
        with pytest.raises(OperationError) as refusal:
            wait_for_migrations(empty_server, seconds=0)
        assert refusal.value.code == "PENDIENTES"
        assert "envases_ot.0004_one_way" in pending_migrations()


@pytest.mark.django_db
def test_migrate_once_with_nothing_pending_does_nothing():
    assert migrate_once(Server.of_settings(), seconds=0) == []
