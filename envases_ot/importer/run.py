"""One file, checked or loaded: every row is read, judged and written in one transaction; checking takes it back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import batched
from typing import IO, Any, Final

from django.apps import apps
from django.db import IntegrityError, connection, transaction

from envases_ot.errors import DomainError
from envases_ot.importer.columns import CellProblem, SheetPlan
from envases_ot.importer.kinds import Kind, Rows
from envases_ot.importer.reader import Workbook
from envases_ot.models import User
from envases_ot.models.imports import KEPT_PROBLEMS

BATCH: Final = 1000
FIRST_DATA_ROW: Final = 2
MAX_PROBLEMS: Final = 5000
"""After this many the rest of the file is not looked at."""

type Told = Callable[[int], None]


@dataclass(slots=True)
class Outcome:
    """What became of a file. Nothing of it is in the database unless `loaded`."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    loaded: bool = False
    problem_count: int = 0
    problems: list[CellProblem] = field(default_factory=list)

    def add(self, problems: list[CellProblem]) -> None:
        self.problem_count += len(problems)
        self.problems += problems[: KEPT_PROBLEMS - len(self.problems)]


class _TakenBackError(Exception):
    """Ends the transaction of a check, or of a load that found a problem."""


def run_file(file: IO[bytes], *, kind: Kind, by: User, load: bool, told: Told = lambda done: None) -> Outcome:
    """Check a file or load it; all or nothing.

    Args:
        load: keep what was written, when there is no problem at all.
        told: called with the rows done, after each batch; in a transaction of its own if it is to be seen.
    Raises:
        DomainError: FILE_UNREADABLE, FILE_TOO_LARGE, SHEET_MISSING, HEADING_UNKNOWN, HEADING_TWICE.
    """
    outcome = Outcome()
    with suppress(_TakenBackError), transaction.atomic():
        _run(file, kind, by, outcome, told, load=load)
        if outcome.problem_count or not load:
            raise _TakenBackError
        outcome.loaded = True
    return outcome


def _run(file: IO[bytes], kind: Kind, by: User, outcome: Outcome, told: Told, *, load: bool) -> None:
    workbook = Workbook(file)
    if not set(kind.sheets) & set(workbook.sheets):
        message = f"El archivo no tiene la hoja {next(iter(kind.sheets))}: use la plantilla."
        raise DomainError(message, code="SHEET_MISSING")
    for name, maker in kind.sheets.items():
        if name not in workbook.sheets:
            continue
        rows = workbook.rows(name)
        columns = maker.columns()
        plan = SheetPlan(next(rows, []), columns, sheet=name)
        sheet = _Sheet(plan, maker(by), {column.name: column.heading for column in columns}, load)
        prefix = f"{name}!" if len(kind.sheets) > 1 else ""
        for batch in batched(enumerate(rows, start=FIRST_DATA_ROW), BATCH):
            done, created, updated, problems = sheet.take(batch)
            outcome.rows += done
            outcome.created += created
            outcome.updated += updated
            outcome.add([CellProblem(prefix + each.cell, each.code, each.message) for each in problems])
            told(outcome.rows)
            if outcome.problem_count >= MAX_PROBLEMS:
                return


@dataclass(slots=True)
class _Sheet:
    plan: SheetPlan
    rows: Rows
    headings: dict[str, str]
    load: bool

    def take(self, batch: tuple[tuple[int, Any], ...]) -> tuple[int, int, int, list[CellProblem]]:
        """Judge and write a batch: (rows, new, changed, problems)."""
        ready: list[tuple[int, Any]] = []
        problems: list[CellProblem] = []
        count = 0
        for number, cells in batch:
            if not any(cell not in (None, "") for cell in cells):
                continue
            count += 1
            values, unread = self.plan.values(cells, number=number)
            problems += unread
            if unread:
                continue
            row, found = self.rows.judged(values)
            problems += [
                CellProblem(
                    self.plan.cell(problem.field, number),
                    problem.code,
                    self.plan.heading_of(problem.field, self.headings) + problem.message,
                )
                for problem in found
            ]
            if not found:
                ready.append((number, row))
        created, updated = self._write(ready, problems)
        return count, created, updated, problems

    def _write(self, ready: list[tuple[int, Any]], problems: list[CellProblem]) -> tuple[int, int]:
        """Write the rows; when the database refuses some, halves of them, until it is known which.

        Foreign keys are checked at once: left to the end, those of all rows would fill the memory of the server.
        """
        if not ready or (self.rows.is_judged_whole and not self.load):
            return len(ready), 0
        try:
            with transaction.atomic():
                written = self.rows.write([row for _, row in ready])
                connection.check_constraints()
                return written
        except IntegrityError as error:
            if len(ready) == 1:
                problems.append(CellProblem(f"fila {ready[0][0]}", "REFUSED_BY_DATABASE", _sentence(error)))
                return 0, 0
        middle = len(ready) // 2
        halves = [self._write(half, problems) for half in (ready[:middle], ready[middle:])]
        return halves[0][0] + halves[1][0], halves[0][1] + halves[1][1]


def _sentence(error: IntegrityError) -> str:
    """What a constraint of ours says of itself."""
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    for constraint in (one for model in apps.get_models() for one in model._meta.constraints):
        if constraint.name == name:
            return str(constraint.get_violation_error_message())
    return "Choca con lo que ya está guardado: revise los valores que no se pueden repetir."
