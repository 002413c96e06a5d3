from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from envases_ot.models import BackupProof, RuleSet
from envases_ot.operations.verification import Check, check_inside

pytestmark = pytest.mark.django_db


def checks(**options) -> dict[str, Check]:
    return {check.name: check for check in check_inside(**{"backup_hours": 26, **options})}


def test_check_inside_of_a_good_deployment(media_root):
    RuleSet.objects.create(code="vigente", name="Vigente", status="published", version=3)
    taken_at = datetime.now(UTC) - timedelta(hours=2)
    BackupProof.objects.create(name="x", taken_at=taken_at, tables=1, rows=1, size_bytes=1, seconds=1)

    found = checks()

    assert [name for name, check in found.items() if not check.ok] == []
    assert list(found) == [
        "Base de datos",
        "Migraciones",
        "Configuración",
        "Reglas en vigencia",
        "Archivos adjuntos",
        "Respaldo probado",
    ]
    assert found["Reglas en vigencia"].detail == "vigente versión 3"
    assert found["Archivos adjuntos"].detail == f"0 en {media_root}, con permiso de escritura"
    assert found["Respaldo probado"].detail == "de hace 2.0 h (límite 26 h)"
    assert list(media_root.iterdir()) == []


def test_check_inside_names_what_is_missing():
    ours = MigrationRecorder.Migration.objects.filter(app="envases_ot").order_by("name")
    names = [f"envases_ot.{name}" for name in ours.values_list("name", flat=True)]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'envases_ot'")

    found = checks()

    assert (found["Migraciones"].ok, found["Migraciones"].detail) == (
        False,
        f"{len(names)} sin aplicar: {', '.join(names[:3])}",
    )
    assert found["Reglas en vigencia"].ok is False
    assert found["Respaldo probado"] == Check(
        "Respaldo probado",
        ok=False,
        detail="ninguno: ejecute manage.py respaldar y manage.py probar_respaldo",
        advisory=True,
    )


def test_check_backup_that_is_too_old_is_not_well_in_production(settings):
    settings.IS_PRODUCTION = True
    taken_at = datetime.now(UTC) - timedelta(hours=30)
    BackupProof.objects.create(name="x", taken_at=taken_at, tables=1, rows=1, size_bytes=1, seconds=1)

    found = checks()["Respaldo probado"]

    assert (found.ok, found.advisory, found.detail) == (False, False, "de hace 30.0 h (límite 26 h)")
    assert checks(backup_hours=48)["Respaldo probado"].ok is True


def test_check_media_names_a_folder_that_takes_no_file(settings, media_root):
    media_root.rmdir()
    media_root.write_text("not a folder")

    assert checks()["Archivos adjuntos"].ok is False
