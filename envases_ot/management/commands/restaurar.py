from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings

from envases_ot.management.operations import OperationCommand, add_folder
from envases_ot.operations.backups import find_backup
from envases_ot.operations.restore import Restored, restore
from envases_ot.operations.servers import Server, release_connections


class Command(OperationCommand):
    help = (
        "Restaura un respaldo en una base vacía o de nombre nuevo, y lo compara con lo respaldado antes de darlo"
        " por bueno. Nunca sobre una base con datos, salvo que --reemplazar la nombre: entonces la actual se"
        " conserva con otro nombre. Si algo falla, todo queda como estaba."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("respaldo", help="su nombre, o «ultimo»")
        parser.add_argument("--base", help="en qué base (por omisión la de DATABASE_URL)")
        parser.add_argument(
            "--reemplazar", metavar="BASE", help="el nombre de la base con datos que se reemplaza"
        )
        parser.add_argument(
            "--archivos",
            type=Path,
            default=settings.MEDIA_ROOT,
            help="dónde poner los archivos adjuntos; ninguno se pisa (por omisión MEDIA_ROOT: %(default)s)",
        )
        add_folder(parser)

    def operate(
        self,
        *,
        respaldo: str,
        carpeta: Path,
        base: str | None,
        reemplazar: str | None,
        archivos: Path,
        **options: Any,
    ) -> None:
        server = Server.of_settings()
        backup = find_backup(carpeta, name=respaldo)
        release_connections()
        self.say(f"Restaurando {backup.name} en «{base or server.database}»")
        restored = restore(
            backup,
            server=server,
            database=base or server.database,
            replace=reemplazar,
            media_root=archivos,
            progress=self.progress,
        )
        self.report(restored)

    def report(self, restored: Restored) -> None:
        fingerprint, media = restored.manifest.fingerprint, restored.media
        self.say(
            f"Base «{restored.database}» restaurada: {len(fingerprint.tables)} tablas y {fingerprint.rows} filas"
            f" iguales al respaldo; {media.written} archivos repuestos, {media.kept} ya estaban"
        )
        if restored.previous:
            self.say(f"La base anterior sigue en «{restored.previous}»: bórrela cuando ya no la necesite.")
        self.say(f"El respaldo es de la migración {restored.manifest.migration}: ejecute manage.py migrar.")
