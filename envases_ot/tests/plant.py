"""The plant's own catalogs and rules in the test database, so that no test types a rule again."""

from collections.abc import Iterator

import pgtrigger
from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.core.serializers import sort_dependencies
from django.db import connection
from django.db.models import Model

from envases_ot.choices import RuleSetStatus
from envases_ot.models import RuleSet
from inveb.local.places import CHECKOUT

_rows: dict[type[Model], list[Model]] = {}
"""What the fixtures made, kept after the first load: reading the files takes seconds, inserting rows does not."""


def load_plant() -> None:
    """Load fixtures/catalogs and fixtures/rules; does nothing where rules are published."""
    if RuleSet.objects.filter(status=RuleSetStatus.PUBLISHED).exists():
        return
    if _rows:
        with pgtrigger.ignore(*_history_triggers()):
            for model, rows in _rows.items():
                model._base_manager.bulk_create(rows)
        _move_sequences()
        return
    folders = [CHECKOUT / "fixtures" / name for name in ("catalogs", "rules")]
    files = [str(path) for folder in folders for path in sorted(folder.glob("*.json"))]
    before = {model: set(model._base_manager.values_list("pk", flat=True)) for model in _tables()}
    call_command("loaddata", *files, verbosity=0)
    loaded = {model: list(model._base_manager.exclude(pk__in=before[model])) for model in before}
    _rows.update({model: rows for model, rows in loaded.items() if rows})


def _tables() -> Iterator[type[Model]]:
    """Models in an order in which each comes after those it points at; history left out."""
    models = sort_dependencies([(apps.get_app_config("envases_ot"), None)], allow_cycles=True)
    for model in models:
        if "pgh_id" not in {field.name for field in model._meta.fields} and model.__name__ != "RulesVersion":
            yield model
    for model in models:
        for relation in model._meta.local_many_to_many:
            through = relation.remote_field.through
            if through is not None and through._meta.auto_created:
                yield through


def _move_sequences() -> None:
    """The next row gets a number of its own: rows inserted with theirs leave the sequences where they were."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(_rows)):
            cursor.execute(statement)


def _history_triggers() -> list[str]:
    return [f"{model._meta.label}:insert_insert" for model in _rows if not model._meta.auto_created]
