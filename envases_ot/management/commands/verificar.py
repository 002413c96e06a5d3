import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from envases_ot.management.operations import OperationCommand
from envases_ot.operations.smoke import check_outside
from envases_ot.operations.verification import Check, check_inside


class Command(OperationCommand):
    help = (
        "Lista de verificación de una instalación, una línea por punto. Con --url también pregunta al sitio."
        " Termina con 0 si todo está bien y con 1 si algo falla; un AVISO no cuenta como falla."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--url", help="dirección del sitio, por ejemplo http://127.0.0.1:8000")
        parser.add_argument("--solo-url", action="store_true", help="no mira la base: solo pregunta al sitio")
        parser.add_argument(
            "--horas-respaldo",
            type=float,
            default=26,
            metavar="HORAS",
            help="edad máxima del último respaldo probado (%(default)s)",
        )

    def operate(self, *, url: str | None, solo_url: bool, horas_respaldo: float, **options: Any) -> None:
        failed = 0
        for check in self.checks(url, solo_url=solo_url, backup_hours=horas_respaldo):
            verdict = "BIEN" if check.ok else "AVISO" if check.advisory else "FALLA"
            failed += verdict == "FALLA"
            self.say(f"{verdict:<6} {check.name:<24} {check.detail}")
        self.say("Todo bien." if failed == 0 else f"{failed} puntos fallan.")
        if failed:
            sys.exit(1)

    def checks(self, url: str | None, *, solo_url: bool, backup_hours: float) -> Iterator[Check]:
        if not solo_url:
            yield from check_inside(backup_hours=backup_hours)
        if url:
            yield from check_outside(url)
