"""One file, checked or loaded: every row is read, judged and written in one transaction; checking takes it back."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import batched
from typing import IO, Any, Final

from django.apps import apps
from django.db import IntegrityError, connection, transaction

from envases_ot.errors import DomainError, Problem
from envases_ot.importer.beside import writing_beside
from envases_ot.importer.columns import CellProblem, SheetPlan
from envases_ot.importer.kinds import Kind, Rows
from envases_ot.importer.reader import Value, Workbook
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
        if name not in workbook.sheets or outcome.problem_count >= MAX_PROBLEMS:
            continue
        rows = workbook.rows(name)
        columns = maker.columns()
        plan = SheetPlan(next(rows, []), columns, sheet=name)
        headings = {column.name: column.heading for column in columns}
        prefix = f"{name}!" if len(kind.sheets) > 1 else ""
        with writing_beside() as writer:
            _run_sheet(_Sheet(plan, maker(by), headings, prefix, load), rows, outcome, told, writer)


def _run_sheet(
    sheet: "_Sheet", rows: Iterator[list[Value]], outcome: Outcome, told: Told, writer: Executor
) -> None:
    """Read a batch while the one before is written; only then the database is there to judge it."""
    writing: Future[_Done] | None = None
    for batch in batched(enumerate(rows, start=FIRST_DATA_ROW), BATCH):
        read = sheet.read(batch)
        if writing is not None:
            _count(writing.result(), outcome, told)
            if outcome.problem_count >= MAX_PROBLEMS:
                return
        writing = writer.submit(sheet.write, sheet.judged(read))
    if writing is not None:
        _count(writing.result(), outcome, told)


def _count(done: "_Done", outcome: Outcome, told: Told) -> None:
    outcome.rows += done.rows
    outcome.created += done.created
    outcome.updated += done.updated
    outcome.add(done.problems)
    told(outcome.rows)


@dataclass(slots=True)
class _Done:
    """A batch: how many rows, which of them are to be written, what was found; then what was written."""

    rows: int
    ready: list[tuple[int, Any]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    created: int = 0
    updated: int = 0


@dataclass(frozen=True, slots=True)
class _ReadRow:
    number: int
    values: dict[str, Any]
    unread: list[CellProblem]


@dataclass(slots=True)
class _Sheet:
    plan: SheetPlan
    rows: Rows
    headings: dict[str, str]
    prefix: str
    load: bool

    def read(self, batch: tuple[tuple[int, list[Value]], ...]) -> list[_ReadRow]:
        """The rows that say something, their cells converted. Asks the database nothing."""
        return [
            _ReadRow(number, *self.plan.values(cells, number=number))
            for number, cells in batch
            if any(cell not in (None, "") for cell in cells)
        ]

    def judged(self, read: list[_ReadRow]) -> _Done:
        done = _Done(len(read))
        for each in read:
            done.problems += [self._told(problem) for problem in each.unread]
            if each.unread:
                continue
            row, found = self.rows.judged(each.values)
            done.problems += [self._told(self._placed(problem, each.number)) for problem in found]
            if not found:
                done.ready.append((each.number, row))
        return done

    def write(self, done: _Done) -> _Done:
        done.created, done.updated = self._write(done.ready, done.problems)
        return done

    def _placed(self, problem: Problem, number: int) -> CellProblem:
        text = self.plan.heading_of(problem.field, self.headings) + problem.message
        return CellProblem(self.plan.cell(problem.field, number), problem.code, text)

    def _told(self, problem: CellProblem) -> CellProblem:
        return replace(problem, cell=self.prefix + problem.cell)

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
                place = f"{self.prefix}fila {ready[0][0]}"
                problems.append(CellProblem(place, "REFUSED_BY_DATABASE", _sentence(error)))
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
