"""`manage.py enviar_avisos`: reminds of what is late, sends mails and events; run as many as there is need for."""

import logging
import tempfile
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from django.db import OperationalError
from django.db.models import Model
from django.utils import timezone

from envases_ot.domain.outbox.queue import deliver_next, remove_old
from envases_ot.domain.workflow.escalations import escalate_approvals
from envases_ot.domain.workflow.reminders import remind_of_queries
from envases_ot.management.queue_command import QueueCommand

SIGN_OF_LIFE = Path(tempfile.gettempdir()) / "enviar_avisos"
"""Touched at each look at the outbox: how a container's health is known."""
LOOK_S = 60.0
"""Between two looks for what is late."""

log = logging.getLogger(__name__)


class Command(QueueCommand):
    help = (
        "Recuerda las consultas vencidas y las muestras sin decidir, y envía los correos y los sucesos que están en la"
        " bandeja de salida, hasta que se lo detenga. Varios a la vez se la reparten. Con --una-vez termina cuando no"
        " queda nada que salga ahora."
    )
    queue = "la bandeja de salida"
    looks_at = 0.0
    late: Iterator[Model] = iter(())

    def work(self) -> bool:
        if self.remind():
            return True
        message = deliver_next()
        SIGN_OF_LIFE.touch()
        if message is None:
            remove_old()
            return False
        message.refresh_from_db()
        self.stdout.write(f"{message}: {message.get_status_display()}")
        return True

    def remind(self) -> bool:
        """Whether somebody was reminded of something."""
        try:
            reminded = self.next_late()
        except OperationalError:
            raise
        except Exception:  # whatever it is, the mails still have to leave
            log.exception("no se pudo recordar lo que está atrasado")
            return False
        if reminded is not None:
            self.stdout.write(str(reminded))
        return reminded is not None

    def next_late(self) -> Model | None:
        """Of what the last look found late; it is looked for anew after a while."""
        reminded = next(self.late, None)
        if reminded is None and time.monotonic() >= self.looks_at:
            self.looks_at = time.monotonic() + LOOK_S
            now = timezone.now()
            self.late = chain(remind_of_queries(now=now), escalate_approvals(now=now))
            reminded = next(self.late, None)
        return reminded
