"""`manage.py generar_ots N`: a database full of believable orders, for demos, tests and measurements."""

import sys
import time
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date, datetime
from datetime import time as clock
from random import Random
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from django.utils import timezone

from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.generator.clients import create_clients, create_sellers
from envases_ot.domain.generator.orders import OrderGenerator
from envases_ot.domain.generator.setting import read_setting
from envases_ot.domain.generator.store import store_orders
from envases_ot.domain.generator.ways import Roads
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.errors import DomainError
from envases_ot.models import Assignment, Management, RuleSet, WorkOrder

SECONDS_BETWEEN_REPORTS = 2.0


def non_negative(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"«{text}» no es un número de 0 en adelante")
    return int(text)


def fixed_value(text: str) -> tuple[str, int]:
    name, _, value = text.partition("=")
    if name not in CHAIN or not value.isdecimal():
        raise ArgumentTypeError(f"«{text}»: escriba CAMPO=ID, con uno de {', '.join(CHAIN)}")
    return name, int(value)


class Command(BaseCommand):
    help = (
        "Llena la base con OT verosímiles, todas posibles según las reglas publicadas: productos sacados de lo que "
        "las plantas hacen, repartidas entre vendedores, clientes y tres años, cada una con el camino que la llevó a "
        "su estado y con quienes la tienen asignada. La misma semilla sobre "
        "los mismos datos da las mismas OT. Todo o nada. No funciona con ENVIRONMENT=production."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("cantidad", type=non_negative, help="cuántas OT")
        parser.add_argument("--semilla", type=int, default=1, help="de los números al azar (1)")
        parser.add_argument(
            "--clientes", type=non_negative, default=0, help="clientes nuevos con instalaciones (0)"
        )
        parser.add_argument(
            "--vendedores", type=non_negative, default=0, help="vendedores, sin clave, que debe haber"
        )
        parser.add_argument(
            "--hasta", type=date.fromisoformat, default=None, help="día de la última OT (hoy)"
        )
        parser.add_argument(
            "--fijar",
            type=fixed_value,
            action="append",
            default=[],
            metavar="CAMPO=ID",
            help="solo OT con este valor",
        )
        parser.add_argument("--si-vacia", action="store_true", help="no hace nada si la base ya tiene OT")
        parser.add_argument(
            "--sin-historia",
            action="store_true",
            help="no escribe en la historia la creación de cada fila: la mitad del tiempo y del disco, para mediciones",
        )

    def handle(self, *args: object, **options: Any) -> None:
        if settings.IS_PRODUCTION:
            raise CommandError("No se generan OT con ENVIRONMENT=production.")
        if options["si_vacia"] and WorkOrder.objects.exists():
            self.stdout.write("La base ya tiene OT: no se generó ninguna.")
            return
        try:
            self.generate(**options)
        except DomainError as error:
            raise CommandError(f"No se generó nada. [{error.code}] {error.message}") from error
        with connection.cursor() as cursor:
            for model in (WorkOrder, Management, Assignment):
                cursor.execute(f"ANALYZE {model._meta.db_table}")
        self.stdout.write(f"{thousands(options['cantidad'])} OT generadas.")

    @transaction.atomic
    def generate(self, *, cantidad: int, semilla: int, **options: Any) -> None:
        rng = Random(semilla)
        rules = load_rules()
        create_sellers(options["vendedores"])
        create_clients(
            options["clientes"], rules=rules, rng=rng, told=Progress(options["clientes"], "clientes")
        )
        generator = OrderGenerator(
            rules=rules,
            setting=read_setting(RuleSet.objects.get(code=rules.data.code)),
            roads=Roads(load_table()),
            rng=rng,
            until=timezone.make_aware(datetime.combine(options["hasta"] or timezone.localdate(), clock())),
            fixed=dict(options["fijar"]),
        )
        store_orders(
            generator.orders(cantidad),
            with_history=not options["sin_historia"],
            told=Progress(cantidad, "OT"),
        )


class Progress:
    """How far it is and how long it will take, on stderr every two seconds."""

    def __init__(self, total: int, what: str) -> None:
        self.total = total
        self.what = what
        self.started = self.reported = time.monotonic()

    def __call__(self, done: int) -> None:
        now = time.monotonic()
        if now - self.reported < SECONDS_BETWEEN_REPORTS:
            return
        self.reported = now
        left = (now - self.started) / done * (self.total - done)
        share = f"{thousands(done)} de {thousands(self.total)} {self.what} ({done * 100 // self.total} %)"
        sys.stderr.write(f"{share}, faltan {left // 60:.0f} min {left % 60:02.0f} s\n")
        sys.stderr.flush()


def thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")
