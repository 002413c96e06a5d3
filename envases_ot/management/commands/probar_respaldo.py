from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from envases_ot.management.operations import OperationCommand, add_folder
from envases_ot.operations.backups import LAST, find_backup
from envases_ot.operations.proof import prove_backup
from envases_ot.operations.servers import Server


class Command(OperationCommand):
    help = (
        "Prueba un respaldo: lo restaura en una base desechable, compara filas y huellas de cada tabla, borra esa"
        " base y anota la prueba (/health/ready muestra su antigüedad). No toca la base de la aplicación."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("respaldo", nargs="?", default=LAST, help="su nombre; por omisión el último")
        add_folder(parser)

    def operate(self, *, respaldo: str, carpeta: Path, **options: Any) -> None:
        backup = find_backup(carpeta, name=respaldo)
        self.say(f"Probando {backup.name}")
        proof = prove_backup(backup, server=Server.of_settings(), progress=self.progress)
        self.say(
            f"Respaldo {proof.name} probado: {proof.tables} tablas y {proof.rows} filas iguales,"
            f" en {proof.seconds:.1f} s"
        )
