"""System check of the stored table of transitions: `manage.py check --database default`, and each `migrate`."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import connections

from envases_ot.domain.workflow.space import table_problems
from envases_ot.domain.workflow.table_rows import compile_table
from envases_ot.errors import Problem
from envases_ot.models import StateTransition


@register(Tags.database)
def check_transitions(databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """Every state is reached, every OT can end, every rule serves somebody. Code W001."""
    return [
        Warning(problem.message, hint="Corríjalo en Transiciones.", id="envases_ot.W001")
        for alias in databases or ()
        for problem in _problems(alias)
    ]


def _problems(alias: str) -> list[Problem]:
    """None while the table does not exist or nothing was loaded into it."""
    if StateTransition._meta.db_table not in connections[alias].introspection.table_names():
        return []
    rows = list(StateTransition.objects.using(alias))
    return table_problems(compile_table(rows)) if rows else []
