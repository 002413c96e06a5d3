"""What the operator's commands share: refusals as one line and exit code 1, and progress of long work."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from envases_ot.operations.errors import OperationError

PERCENT_STEP = 20


class OperationCommand(BaseCommand):
    """A command of the operator; `operate` does the work.

    It needs neither Django's checks nor applied migrations: it has to run when things are broken.
    """

    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        self.shown: tuple[str, int] | None = None
        try:
            self.operate(**options)
        except OperationError as error:
            raise CommandError(f"{error.message} [{error.code}]") from error

    def operate(self, *args: Any, **options: Any) -> None:
        raise NotImplementedError

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

    def progress(self, step: str, done: int, total: int) -> None:
        """A line each time that another fifth of a step is done."""
        fifth = 100 * done // max(total, 1) // PERCENT_STEP
        if self.shown != (step, fifth):
            self.shown = (step, fifth)
            self.say(f"  {step}: {done} de {total}")


def add_folder(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--carpeta",
        type=Path,
        default=settings.BACKUP_ROOT,
        help="dónde están los respaldos (por omisión BACKUP_ROOT: %(default)s)",
    )


def megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
