"""A small database of its own for each test, on the server that the suite uses."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

import pytest

from envases_ot.operations.backups import Backup, take_backup
from envases_ot.operations.servers import Server, create_database, drop_database

SMALL_SCHEMA = """
    CREATE TABLE django_migrations (id serial PRIMARY KEY, app text, name text);
    INSERT INTO django_migrations (app, name) VALUES ('envases_ot', '0001_inicial'), ('auth', '0012_last');
    CREATE TABLE ot (id serial PRIMARY KEY, descripcion text UNIQUE, peso double precision, creada timestamptz);
    INSERT INTO ot (descripcion, peso, creada)
        VALUES ('caja', 0.1, '2026-01-02 03:04:05Z'), ('bandeja ñandú', 1e300, NULL), (NULL, 'NaN', 'infinity');
    CREATE TABLE "con espacios" ("fila " int);
    INSERT INTO "con espacios" VALUES (7), (7);
    CREATE TABLE vacia (id int);
"""


@pytest.fixture(autouse=True)
def media_root(settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.MEDIA_ROOT.mkdir()
    return settings.MEDIA_ROOT


@pytest.fixture
def empty_server() -> Iterator[Server]:
    """The suite's server with an empty database; it and all that were made from its name are dropped."""
    server = replace(Server.of_settings(), database=f"ops_{token_hex(4)}")
    with server.maintenance() as connection:
        create_database(connection, database=server.database)
    yield server
    with server.maintenance() as connection:
        for name in databases(server):
            drop_database(connection, database=name)


@pytest.fixture
def server(empty_server: Server) -> Server:
    run_sql(empty_server, SMALL_SCHEMA)
    return empty_server


@pytest.fixture
def backup(server: Server, tmp_path: Path) -> Backup:
    return take_backup(tmp_path / "respaldos", server=server)


def databases(server: Server) -> list[str]:
    """The names of the databases that were made from a test's own, sorted."""
    with server.maintenance() as connection:
        query = "SELECT datname FROM pg_database WHERE starts_with(datname, %s) ORDER BY 1"
        return [name for (name,) in connection.execute(query, [server.database])]


def run_sql(server: Server, statements: str, *, database: str | None = None) -> list[tuple]:
    with server.connect(database) as connection:
        cursor = connection.execute(statements)
        return cursor.fetchall() if cursor.description else []
