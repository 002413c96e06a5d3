"""The checklist of a deployment: one line a check. Its first half looks from inside, `smoke` from outside."""

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.checks import WARNING, run_checks
from django.core.files.storage import default_storage
from django.db import DatabaseError, connection, models

from envases_ot.models import RuleSet
from envases_ot.operations.backups import last_proven_backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.migrating import pending_migrations, unknown_migrations
from envases_ot.operations.secrets import known_secrets

OLDEST_POSTGRESQL = 150_000
LISTED = 3


@dataclass(frozen=True)
class Check:
    """One line of the checklist; what is `advisory` is told but does not make the deployment bad."""

    name: str
    ok: bool
    detail: str
    advisory: bool = False


def check_inside(*, backup_hours: float) -> Iterator[Check]:
    """The checks that need no server running, in the order of the seed's list; one that breaks is not well."""
    yield guarded("Base de datos", check_database)
    yield guarded("Migraciones", check_migrations)
    yield guarded("Configuración", check_settings)
    yield guarded("Reglas en vigencia", check_rules)
    yield guarded("Archivos adjuntos", check_media)
    yield guarded("Respaldo probado", lambda: check_backup(hours=backup_hours))


def guarded(name: str, look: Callable[[], tuple[bool, str]]) -> Check:
    advisory = name == "Respaldo probado" and not settings.IS_PRODUCTION
    try:
        ok, detail = look()
    except (DatabaseError, OSError, OperationError) as error:
        lines = str(error).splitlines()
        return Check(name, ok=False, detail=lines[0] if lines else type(error).__name__, advisory=advisory)
    return Check(name, ok, detail, advisory)


def check_database() -> tuple[bool, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int, current_database()")
        number, name = cursor.fetchone()
    return number >= OLDEST_POSTGRESQL, f"PostgreSQL {number // 10_000}.{number % 10_000}, base «{name}»"


def check_migrations() -> tuple[bool, str]:
    pending, ahead = pending_migrations(), unknown_migrations()
    if pending:
        return False, f"{len(pending)} sin aplicar: {', '.join(pending[:LISTED])}"
    if ahead:
        return True, f"al día; la base va adelante de esta versión: {', '.join(ahead)}"
    return True, "al día"


def check_settings() -> tuple[bool, str]:
    found = known_secrets()
    found += [
        str(message.msg)
        for message in run_checks(include_deployment_checks=settings.IS_PRODUCTION)
        if message.level >= WARNING and not message.is_silenced()
    ]
    return not found, "; ".join(found[:LISTED]) or f"{settings.ENVIRONMENT}, versión {settings.APP_VERSION}"


def check_rules() -> tuple[bool, str]:
    published = list(RuleSet.objects.filter(status="published").values_list("code", "version"))
    if not published:
        return False, "no hay un juego de reglas publicado: ejecute manage.py loaddata (vea README)"
    return True, ", ".join(f"{code} versión {version}" for code, version in published)


def check_media() -> tuple[bool, str]:
    """Whether the folder takes a file, and has each file that a row names."""
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=root, prefix=".verificar-") as file:
        file.write(b"inveb")
        file.flush()
        os.fsync(file.fileno())
    named = 0
    missing = []
    for path in named_files():
        named += 1
        if not default_storage.exists(path):
            missing.append(path)
    if missing:
        return False, f"faltan {len(missing)} de {named} en {root}: {', '.join(missing[:LISTED])}"
    return True, f"{named} en {root}, con permiso de escritura"


def named_files() -> Iterator[str]:
    """The path of every file that a row of ours names; event tables repeat those of the rows they tell of."""
    for model in apps.get_app_config("envases_ot").get_models():
        for field in model._meta.get_fields():
            if isinstance(field, models.FileField) and not hasattr(model, "pgh_tracked_model"):
                yield from (
                    model._default_manager.exclude(**{field.name: ""})
                    .values_list(field.name, flat=True)
                    .iterator()
                )


def check_backup(*, hours: float) -> tuple[bool, str]:
    taken_at = last_proven_backup()
    if taken_at is None:
        return False, "ninguno: ejecute manage.py respaldar y manage.py probar_respaldo"
    age = (datetime.now(UTC) - taken_at).total_seconds() / 3600
    return age <= hours, f"de hace {age:.1f} h (límite {hours:g} h)"
