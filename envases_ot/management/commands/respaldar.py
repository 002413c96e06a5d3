from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from envases_ot.management.operations import OperationCommand, add_folder, megabytes
from envases_ot.operations.backups import take_backup
from envases_ot.operations.manifest import Manifest
from envases_ot.operations.servers import Server


class Command(OperationCommand):
    help = (
        "Respalda la base y los archivos adjuntos, sin detener la aplicación: una carpeta nueva con base.dump,"
        " archivos.tar.gz, manifiesto.json y SHA256SUMS. Termina con 0 solo si el respaldo quedó entero."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_folder(parser)

    def operate(self, *, carpeta: Path, **options: Any) -> None:
        backup = take_backup(carpeta, server=Server.of_settings(), progress=self.progress)
        manifest = Manifest.read(backup.folder)
        self.say(
            f"Respaldo {backup.name}: {len(manifest.fingerprint.tables)} tablas,"
            f" {manifest.fingerprint.rows} filas, {manifest.media_files} archivos, {megabytes(backup.size_bytes)}"
        )
        self.say(f"Está en {backup.folder}. Pruébelo con: manage.py probar_respaldo {backup.name}")
