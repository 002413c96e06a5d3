"""A turn of a file: checked, or loaded when its person confirmed it; what came out is written beside it."""

from dataclasses import asdict

from envases_ot.domain.excel_runs import end_run, progress_apart
from envases_ot.domain.permissions import can
from envases_ot.errors import DomainError
from envases_ot.importer.kinds import KINDS
from envases_ot.importer.run import Outcome, run_file
from envases_ot.models import ImportRun

NOT_ALLOWED = "Su rol no puede importar esto."


def take_turn(run: ImportRun) -> None:
    """Do what the run waits for. A refusal of the whole file is told in words, and nothing is written."""
    kind = KINDS[run.kind]
    if not can(run.user, kind.action):
        end_run(run, status=ImportRun.Status.FAILED, rows=0, message=NOT_ALLOWED)
        return
    try:
        with run.file.open("rb") as file, progress_apart(run) as tell:
            outcome = run_file(file, kind=kind, by=run.user, load=run.confirmed, told=tell)
    except DomainError as refusal:
        message = f"{refusal.message} [{refusal.code}]"
        end_run(run, status=ImportRun.Status.FAILED, rows=0, message=message)
        return
    _keep(run, outcome)


def _keep(run: ImportRun, outcome: Outcome) -> None:
    run.total_rows, run.loaded = outcome.rows, outcome.loaded
    run.created_rows, run.updated_rows = outcome.created, outcome.updated
    run.problem_count = outcome.problem_count
    run.problems = [asdict(problem) for problem in outcome.problems]
    run.save(
        update_fields=["total_rows", "loaded", "created_rows", "updated_rows", "problem_count", "problems"]
    )
    end_run(run, status=ImportRun.Status.DONE, rows=outcome.rows, message=_told(outcome))


def _told(outcome: Outcome) -> str:
    if outcome.problem_count:
        return f"{outcome.problem_count} problemas: no se cargó nada. Corrija el archivo y vuelva a subirlo."
    counted = f"{outcome.created} filas nuevas y {outcome.updated} cambiadas"
    return f"Cargada: {counted}." if outcome.loaded else f"Sin problemas: {counted} al confirmar."
