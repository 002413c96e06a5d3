from argparse import ArgumentParser
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from envases_ot.management.operations import OperationCommand, add_folder, megabytes
from envases_ot.operations.backups import list_backups
from envases_ot.operations.retention import Retention, backups_to_remove, last_proven_name, remove_backup

OPTIONS = {
    "all_days": ("--completos", "días de los que se conservan todos"),
    "daily": ("--diarios", "días de los que se conserva el último"),
    "weekly": ("--semanales", "semanas de las que se conserva el último"),
    "monthly": ("--mensuales", "meses de los que se conserva el último"),
}


class Command(OperationCommand):
    help = (
        "Borra los respaldos que ya no corresponde conservar. El más nuevo y el último probado nunca se borran."
        " Con --simular solo dice cuáles."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        add_folder(parser)
        parser.add_argument("--simular", action="store_true", help="no borra nada")
        for field in fields(Retention):
            option, meaning = OPTIONS[field.name]
            parser.add_argument(
                option,
                dest=field.name,
                type=int,
                default=field.default,
                metavar="N",
                help=f"{meaning} (%(default)s)",
            )

    def operate(self, *, carpeta: Path, simular: bool, **options: Any) -> None:
        retention = Retention(**{name: options[name] for name in OPTIONS})
        backups = list_backups(carpeta)
        removed = backups_to_remove(
            backups, retention=retention, now=datetime.now(UTC), proven=last_proven_name()
        )
        for backup in removed:
            size = megabytes(backup.size_bytes)
            if not simular:
                remove_backup(backup)
            self.say(f"{'Sobra' if simular else 'Borrado'} {backup.name} ({size})")
        self.say(
            f"Quedan {len(backups) - len(removed)}, {'sobran' if simular else 'borrados'} {len(removed)}"
        )
