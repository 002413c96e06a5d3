"""How a PostgreSQL server is reached: by psycopg and by PostgreSQL's own programs alike."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

import psycopg
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.postgresql.base import DatabaseWrapper
from psycopg import sql
from psycopg.conninfo import make_conninfo

from envases_ot.operations.errors import OperationError

ENVIRONMENT_NAMES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
}
"""libpq's keyword -> the variable that its programs read: a password in a command line is everybody's."""
MAINTENANCE_DATABASE = "postgres"
VERSION_STEP = 10_000


@dataclass(frozen=True)
class Server:
    """A server, by libpq's keywords, and the name of the database that the application uses there."""

    parameters: dict[str, str]
    database: str

    @classmethod
    def of_settings(cls) -> Self:
        """The server that Django uses now; in tests it is the test database's."""
        settings = connections[DEFAULT_DB_ALIAS].settings_dict
        named = {key: settings[key.upper()] for key in ("host", "port", "user", "password")}
        options = {key: settings["OPTIONS"].get(key) for key in ENVIRONMENT_NAMES if key.startswith("ssl")}
        return cls(
            {key: str(value) for key, value in {**named, **options}.items() if value}, settings["NAME"]
        )

    @contextmanager
    def connect(self, database: str | None = None) -> Iterator[psycopg.Connection]:
        """A connection of its own, outside Django's pool, that commits each statement.

        Raises:
            OperationError: SIN_SERVIDOR, the server or the database cannot be reached, or was lost meanwhile.
        """
        address = make_conninfo(**self.parameters, dbname=database or self.database)
        try:
            with psycopg.connect(address, autocommit=True, connect_timeout=10) as connection:
                yield connection
        except psycopg.OperationalError as error:
            raise OperationError(f"PostgreSQL no responde: {error}", code="SIN_SERVIDOR") from error

    @contextmanager
    def maintenance(self) -> Iterator[psycopg.Connection]:
        """A connection to no database of ours, to create, rename and drop them.

        Raises:
            OperationError: SIN_PERMISO, the role may not do that on this server.
        """
        with self.connect(MAINTENANCE_DATABASE) as connection:
            try:
                yield connection
            except psycopg.errors.InsufficientPrivilege as error:
                raise OperationError(
                    f"El usuario de DATABASE_URL no puede crear ni renombrar bases ({error.diag.message_primary})."
                    " Use uno con CREATEDB, dueño de la base.",
                    code="SIN_PERMISO",
                ) from error

    def environment(self, database: str) -> dict[str, str]:
        """The variables of PostgreSQL's programs, with messages in the language that is read from them."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        named = {ENVIRONMENT_NAMES[key]: value for key, value in self.parameters.items()}
        return {**kept, **named, "PGDATABASE": database, "LC_ALL": "C"}


def release_connections() -> None:
    """Give back Django's own connections, which would keep this very database in use."""
    connection = connections[DEFAULT_DB_ALIAS]
    connection.close()
    if isinstance(connection, DatabaseWrapper):
        connection.close_pool()


def major_version(connection: psycopg.Connection) -> int:
    return connection.info.server_version // VERSION_STEP


def exists(connection: psycopg.Connection, *, database: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database])
    return found.fetchone() is not None


def has_tables(connection: psycopg.Connection) -> bool:
    """Whether the connected database holds a table, of any schema but PostgreSQL's own."""
    found = connection.execute(
        "SELECT 1 FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 1"
    )
    return found.fetchone() is not None


def create_database(connection: psycopg.Connection, *, database: str) -> None:
    """An empty database, away from anything that was added to the server's template."""
    statement = "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'"
    connection.execute(sql.SQL(statement).format(sql.Identifier(database)))


def drop_database(connection: psycopg.Connection, *, database: str) -> None:
    """For databases made by an operation itself; connections to it are cut."""
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))


def rename_database(connection: psycopg.Connection, *, database: str, to: str) -> None:
    names = sql.Identifier(database), sql.Identifier(to)
    connection.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(*names))
