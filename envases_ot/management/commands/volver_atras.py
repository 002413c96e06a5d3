import sys
from argparse import ArgumentParser
from typing import Any

from envases_ot.management.operations import OperationCommand
from envases_ot.operations.errors import OperationError
from envases_ot.operations.rollback import RollbackPlan, plan_rollback, roll_back
from envases_ot.operations.servers import Server


class Command(OperationCommand):
    help = (
        "Vuelve atrás el esquema propio: una migración, o hasta la que se indique. Dice primero qué hará y qué datos"
        " se perderían; con datos por perder se niega. Las filas escritas desde entonces se conservan."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--hasta", metavar="MIGRACION", help="nombre o número (por omisión, la anterior)")
        parser.add_argument("--simular", action="store_true", help="solo dice qué haría")
        parser.add_argument("--si", action="store_true", help="no pregunta (obligatorio sin terminal)")
        parser.add_argument(
            "--acepto-perder-datos",
            action="store_true",
            help="vuelve atrás aunque se pierdan los datos que dijo",
        )

    def operate(
        self,
        *,
        hasta: str | None,
        simular: bool,
        si: bool,
        acepto_perder_datos: bool,
        **options: Any,
    ) -> None:
        plan = plan_rollback(until=hasta)
        self.describe(plan)
        if simular:
            return
        if not si and not self.confirmed():
            raise OperationError("No se hizo nada: falta confirmar (--si).", code="SIN_CONFIRMAR")
        roll_back(plan, server=Server.of_settings(), lose_data=acepto_perder_datos)
        self.say(f"El esquema quedó en {plan.target}. Ahora inicie la versión anterior de la aplicación.")

    def describe(self, plan: RollbackPlan) -> None:
        self.say(f"De {plan.current} a {plan.target}; se deshace:")
        for step in plan.steps:
            self.say(f"  {step.migration}")
            for action in step.actions:
                self.say(f"    {action}")
        for loss in plan.losses:
            self.say(f"  SE PERDERÍA: {loss}")

    def confirmed(self) -> bool:
        return sys.stdin.isatty() and input("¿Continuar? (sí/no) ").strip().lower() in {"si", "sí"}
