"""`manage.py procesar_excel`: the worker of long exports and imports; run as many as there is work for."""

import logging
import tempfile
from pathlib import Path
from typing import Any

from django.apps import apps
from django.contrib import admin

from envases_ot.domain.excel_runs import end_abandoned, end_run, remove_old_files, take_next
from envases_ot.importer.turn import take_turn
from envases_ot.management.queue_command import QueueCommand
from envases_ot.models import ExportRun, ImportRun

SIGN_OF_LIFE = Path(tempfile.gettempdir()) / "procesar_excel"
"""Touched at each look at the queue: how a container's health is known."""
FAILED = "Falló por un error del sistema; quedó anotado. Avise a soporte con la fecha y la hora."

log = logging.getLogger(__name__)


class Command(QueueCommand):
    help = (
        "Hace las exportaciones e importaciones de Excel que están en cola, una tras otra, hasta que se la detenga."
        " Varias a la vez se reparten la cola. Con --una-vez termina cuando la cola queda vacía."
    )
    queue = "la cola de Excel"

    def work(self) -> bool:
        """Do the run that has waited longest; whether there was one."""
        end_abandoned(ExportRun)
        end_abandoned(ImportRun)
        remove_old_files()
        SIGN_OF_LIFE.touch()
        run = take_next(ExportRun) or take_next(ImportRun)
        if run is None:
            return False
        self.stdout.write(f"{run}: {run.total_rows} filas")
        self.do(run)
        self.stdout.write(f"{run}: {run.get_status_display()}")
        return True

    def do(self, run: ExportRun | ImportRun) -> None:
        """A run that fails says so to who waits for it, and the error goes to the log whole."""
        try:
            if isinstance(run, ImportRun):
                take_turn(run)
            else:
                page: Any = admin.site.get_model_admin(apps.get_model(run.model))
                page.run_export(run)
        except Exception:  # whatever it is, who waits must hear, and the next run must start
            log.exception("%s falló", run)
            end_run(run, status=ExportRun.Status.FAILED, rows=0, message=FAILED)
