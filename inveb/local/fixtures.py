"""Loads `fixtures/` in an order that natural keys can follow, once for each content of it."""

import hashlib
import json
from pathlib import Path

from django.apps import apps
from django.core.management import call_command
from django.core.serializers import sort_dependencies
from django.db import connection
from django.db.models import Model

from inveb.local.places import CHECKOUT

FIXTURES = CHECKOUT / "fixtures"


def load_fixtures() -> int:
    """Load every file of `fixtures/`, all or none, unless this database has had just these.

    What people changed in the rows since then stays, until a file changes.

    Returns:
        How many files were loaded.
    """
    files = fixture_files()
    if not files or already_loaded(files):
        return 0
    call_command("loaddata", *files, verbosity=0)
    remember_loaded(files)
    return len(files)


def fixture_files() -> list[Path]:
    """The files of `fixtures/`, each one model's, a model after those that its natural keys name."""
    position = {
        model: number
        for number, model in enumerate(sort_dependencies([(app, None) for app in apps.get_app_configs()]))
    }
    return sorted(FIXTURES.rglob("*.json"), key=lambda file: (position[model_of(file)], file))


def model_of(file: Path) -> type[Model]:
    """The model of a file's rows; they are all of one."""
    return apps.get_model(json.loads(file.read_text())[0]["model"])


def content_digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.relative_to(FIXTURES)}\n".encode() + file.read_bytes())
    return digest.hexdigest()


def already_loaded(files: list[Path]) -> bool:
    """Whether the rows are there and a comment on the first file's table names this content."""
    model = model_of(files[0])
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description(%s::regclass)", [model._meta.db_table])
        noted = cursor.fetchone()[0]
    return noted == content_digest(files) and model._base_manager.exists()


def remember_loaded(files: list[Path]) -> None:
    table = connection.ops.quote_name(model_of(files[0])._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(f"COMMENT ON TABLE {table} IS '{content_digest(files)}'")
