"""Is it alive, is it ready: for load balancers, containers and people."""

from http import HTTPStatus

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from envases_ot.api.renderers import to_json

_applied: list[bool] = []
"""Not empty once all migrations were seen applied: they do not go back while this process runs."""


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """{"status": "ok"} only when the database answers and has the tables that this code expects; else 503."""
    problem = _problem()
    if problem is None:
        return _answer({"status": "ok"})
    return _answer({"status": "error", "detail": problem})


@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return _answer({"status": "ok"})


@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """As `health`, part by part."""
    problem = _problem()
    checks = {
        "database": "error" if problem == NO_DATABASE else "ok",
        "migrations": "ok" if problem is None else "error",
    }
    return _answer({"status": "ok" if problem is None else "error", "checks": checks})


def _answer(data: dict[str, object]) -> HttpResponse:
    status = HTTPStatus.OK if data["status"] == "ok" else HTTPStatus.SERVICE_UNAVAILABLE
    return HttpResponse(to_json(data), status=status, content_type="application/json")


NO_DATABASE = "La base de datos no responde."
NOT_MIGRATED = "Faltan migraciones por aplicar."


def _problem() -> str | None:
    try:
        if not _applied:
            executor = MigrationExecutor(connection)
            if executor.migration_plan(executor.loader.graph.leaf_nodes()):
                return NOT_MIGRATED
            _applied.append(True)
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return NO_DATABASE
    return None
