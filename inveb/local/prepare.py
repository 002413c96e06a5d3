"""Brings the database and the static files to where the code is: what `make run` does before it serves."""

import os

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, NotSupportedError, connection

from inveb.local.errors import LocalError, run_or_explain
from inveb.local.fixtures import load_fixtures


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
    """Raise LocalError when the database does not answer, or is older than Django works with."""
    try:
        connection.ensure_connection()
    except NotSupportedError as error:
        raise LocalError(f"La base de DATABASE_URL es demasiado antigua: {error}.") from error
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[-1]
        raise LocalError(f"La base de DATABASE_URL no responde: {reason}") from error


if __name__ == "__main__":
    run_or_explain(main)
