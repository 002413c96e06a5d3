"""One database and one server of the application for all drills of a worker; each drill leaves both well."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from envases_ot.tests.operations.faults.database import PAUSE_SECONDS, Database
from envases_ot.tests.operations.faults.site import Site, environment, serving
from inveb.local.places import CHECKOUT

MIGRATIONS_BEFORE_THE_KILL = 10
MIGRATION_SECONDS = 180
"""After which they are taken to hang; alone they need some 25, beside another suite over a minute."""


@dataclass(frozen=True)
class Migrated:
    """Three that migrated one empty database at once, the first of them killed on the way."""

    killed_after: int
    outputs: list[str]
    in_database: int


@dataclass(frozen=True)
class Drilled:
    database: Database
    token: str
    ot: int
    migrated: Migrated


@pytest.fixture(scope="session")
def drilled() -> Iterator[Drilled]:
    database = Database()
    database.create()
    try:
        migrated = migrate_three_at_once(database)
        program = "from envases_ot.tests.operations.faults.people import make; make()"
        made = subprocess.run(
            [sys.executable, "manage.py", "shell", "--no-imports", "-c", program],
            cwd=CHECKOUT,
            env=environment(database),
            stdout=subprocess.PIPE,
            check=True,
        )
        yield Drilled(database, **json.loads(made.stdout), migrated=migrated)
    finally:
        database.remove()


@pytest.fixture(scope="session")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="session")
def site(drilled: Drilled, media: Path) -> Iterator[Site]:
    with serving(drilled.database, token=drilled.token, media=media, WEB_WORKERS="2") as site:
        yield site


def migrate_three_at_once(database: Database) -> Migrated:
    """One that is killed on the way, and two that start at that moment."""
    first = start_migrating(database)
    deadline = time.monotonic() + MIGRATION_SECONDS
    while applied(database) < MIGRATIONS_BEFORE_THE_KILL:
        assert time.monotonic() < deadline, "nobody migrates"
        time.sleep(PAUSE_SECONDS / 10)
    others = [start_migrating(database) for _ in range(2)]
    first.kill()
    first.communicate()
    killed_after = applied(database)
    outputs = [other.communicate(timeout=MIGRATION_SECONDS)[0] for other in others]
    return Migrated(killed_after, outputs, applied(database))


def start_migrating(database: Database) -> subprocess.Popen[str]:
    command = (sys.executable, "manage.py", "migrar")
    return subprocess.Popen(
        command, cwd=CHECKOUT, env=environment(database), stdout=subprocess.PIPE, text=True
    )


def applied(database: Database) -> int:
    ((made,),) = database.sql("SELECT to_regclass('django_migrations') IS NOT NULL")
    return int(database.sql("SELECT count(*) FROM django_migrations")[0][0]) if made else 0
