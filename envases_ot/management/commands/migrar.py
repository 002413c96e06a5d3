from argparse import ArgumentParser
from typing import Any

from envases_ot.management.operations import OperationCommand
from envases_ot.operations.migrating import migrate_once, unknown_migrations, wait_for_migrations
from envases_ot.operations.secrets import refuse_known_secrets
from envases_ot.operations.servers import Server


class Command(OperationCommand):
    help = (
        "Espera a la base y aplica las migraciones pendientes una sola vez, aunque varias réplicas partan a la vez."
        " En producción no parte con la clave o el SECRET_KEY de un ejemplo."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--espera",
            type=float,
            default=60,
            metavar="SEGUNDOS",
            help="cuánto esperar a la base y a otros que migran (%(default)s)",
        )
        parser.add_argument(
            "--solo-esperar", action="store_true", help="no migra: espera a que otro proceso lo haga"
        )

    def operate(self, *, espera: float, solo_esperar: bool, **options: Any) -> None:
        refuse_known_secrets()
        server = Server.of_settings()
        if solo_esperar:
            wait_for_migrations(server, seconds=espera)
            self.say("La base está al día.")
            return
        applied = migrate_once(server, seconds=espera)
        for name in applied:
            self.say(f"  aplicada {name}")
        self.say(f"La base está al día ({len(applied)} migraciones aplicadas ahora).")
        for name in unknown_migrations():
            self.say(f"AVISO: la base tiene la migración {name}, posterior a esta versión.")
