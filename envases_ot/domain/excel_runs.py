"""The queue of work on Excel files: taken by one worker each, told how far it is, ended in words.

A run whose worker died is found by its silence. Source: issue 4.8; docs/decisions/0015.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone
from psycopg import sql

from envases_ot.models.exports import ExcelRun, ExportRun
from envases_ot.models.imports import ImportRun

SILENCE = timedelta(minutes=10)
"""After this long without a sign the worker of a run is taken for dead."""
KEPT = timedelta(days=7)
"""How long the file of an export waits to be fetched."""
ABANDONED = "El proceso que lo hacía se detuvo: vuelva a pedirlo."


@transaction.atomic
def take_next[Run: ExcelRun](model: type[Run]) -> Run | None:
    """The run that has waited longest, from now on ours; None when nothing waits."""
    waiting = model._default_manager.filter(status=ExcelRun.Status.QUEUED).order_by("pk")
    run = waiting.select_for_update(skip_locked=True).first()
    if run is not None:
        run.status = ExcelRun.Status.RUNNING
        run.started_at = run.seen_at = timezone.now()
        run.save(update_fields=["status", "started_at", "seen_at"])
    return run


def progress_of(run: ExcelRun) -> Callable[[int], None]:
    """What tells how many rows of the run are done."""

    def tell(done: int) -> None:
        type(run)._default_manager.filter(pk=run.pk).update(done_rows=done, seen_at=timezone.now())

    return tell


@contextmanager
def progress_apart(run: ExcelRun) -> Iterator[Callable[[int], None]]:
    """As `progress_of`, on a connection of its own: seen by others while the work itself is one open transaction."""
    apart = connection.copy()
    statement = sql.SQL("UPDATE {} SET done_rows = %s, seen_at = now() WHERE id = %s").format(
        sql.Identifier(run._meta.db_table)
    )

    def tell(done: int) -> None:
        with apart.cursor() as cursor:
            cursor.execute(statement, [done, run.pk])

    try:
        yield tell
    finally:
        apart.close()


def end_run(run: ExcelRun, *, status: ExcelRun.Status, rows: int, message: str = "") -> None:
    """Nothing more will happen to this run; `rows` is what was done."""
    run.status, run.done_rows, run.message = status, rows, message
    run.finished_at = timezone.now()
    run.save(update_fields=["status", "done_rows", "message", "finished_at"])


def end_abandoned(model: type[ExcelRun]) -> int:
    """Fail the runs whose worker is silent; how many they were."""
    silent = model._default_manager.filter(
        status=ExcelRun.Status.RUNNING, seen_at__lt=timezone.now() - SILENCE
    )
    return silent.update(status=ExcelRun.Status.FAILED, message=ABANDONED, finished_at=timezone.now())


def remove_old_files() -> int:
    """Delete files whose work ended a week ago; the records stay. How many they were."""
    count = 0
    for model in (ExportRun, ImportRun):
        for run in model._default_manager.filter(finished_at__lt=timezone.now() - KEPT).exclude(file=""):
            run.file.delete(save=False)
            model._default_manager.filter(pk=run.pk).update(file="")
            count += 1
    return count
