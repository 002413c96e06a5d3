"""Django on an empty database of its own, with the made-up releases in place of our migrations."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from envases_ot.operations.servers import Server, release_connections

RELEASES = "envases_ot.tests.operations.releases"


@contextmanager
def made_up_releases(server: Server, *, at: str) -> Iterator[Server]:
    """Django's connection moved to `server`'s database, with the made-up release `at` applied there."""
    usual = connection.settings_dict["NAME"]
    release_connections()
    connection.settings_dict["NAME"] = server.database
    try:
        with override_settings(MIGRATION_MODULES={"envases_ot": RELEASES}):
            call_command("migrate", "envases_ot", at, verbosity=0)
            yield server
    finally:
        release_connections()
        connection.settings_dict["NAME"] = usual


def columns(table: str) -> list[str]:
    with connection.cursor() as cursor:
        return [column.name for column in connection.introspection.get_table_description(cursor, table)]
