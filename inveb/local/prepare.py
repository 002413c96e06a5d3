"""Brings the database and the static files to where the code is: what `make run` does before it serves."""

import os

import django
import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from inveb.local.errors import LocalError, run_or_explain
from inveb.local.fixtures import load_fixtures

OLDEST_SERVER = 150000  # PostgreSQL 15, as the server numbers itself


def main() -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inveb.settings")
    django.setup()
    check_database()
    print("Migrando la base ...", flush=True)
    call_command("migrate", interactive=False, verbosity=0)
    loaded = load_fixtures()
    print(
        f"Datos de fixtures/: {f'{loaded} archivos cargados' if loaded else 'sin cambios'}.",
        flush=True,
    )
    if settings.ENVIRONMENT == "development":
        call_command("crear_usuarios_demo")
    call_command("collectstatic", interactive=False, verbosity=0)
    return 0


def check_database() -> None:
    """Raise LocalError when the database does not answer, or is older than Django works with.

    Asked without the pool, which would wait and then say only that it waited.
    """
    try:
        with psycopg.connect(**{"connect_timeout": 10, **connection.get_connection_params()}) as probe:
            version = probe.info.server_version
    except psycopg.OperationalError as error:
        reason = str(error).strip().splitlines()[-1]
        raise LocalError(f"La base de DATABASE_URL no responde: {reason}") from error
    if version < OLDEST_SERVER:
        raise LocalError(
            f"La base de DATABASE_URL es PostgreSQL {version // 10000}: se necesita 15 o posterior."
        )


if __name__ == "__main__":
    run_or_explain(main)
