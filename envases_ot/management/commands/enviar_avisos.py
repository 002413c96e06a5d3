"""`manage.py enviar_avisos`: reminds of what is late, sends mails and events; run as many as there is need for."""

import logging
import tempfile
import time
from pathlib import Path

from django.db import OperationalError
from django.db.models import Model
from django.utils import timezone

from envases_ot.domain.outbox.queue import deliver_next, remove_old
from envases_ot.domain.workflow.escalations import escalate_approval
from envases_ot.domain.workflow.reminders import remind_of_query
from envases_ot.management.queue_command import QueueCommand

SIGN_OF_LIFE = Path(tempfile.gettempdir()) / "enviar_avisos"
"""Touched at each look at the outbox: how a container's health is known."""
LOOK_S = 60.0
"""Between two looks for what is late, as long as nothing is."""

log = logging.getLogger(__name__)


class Command(QueueCommand):
    help = (
        "Recuerda las consultas vencidas y las muestras sin decidir, y envía los correos y los sucesos que están en la"
        " bandeja de salida, hasta que se lo detenga. Varios a la vez se la reparten. Con --una-vez termina cuando no"
        " queda nada que salga ahora."
    )
    queue = "la bandeja de salida"
    looks_at = 0.0

    def work(self) -> bool:
        if time.monotonic() >= self.looks_at and self.remind():
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
        """Whether somebody was reminded of something; when not, the next look is a while later."""
        reminded = self.late()
        if reminded is None:
            self.looks_at = time.monotonic() + LOOK_S
            return False
        self.stdout.write(str(reminded))
        return True

    def late(self) -> Model | None:
        now = timezone.now()
        try:
            return remind_of_query(now=now) or escalate_approval(now=now)
        except OperationalError:
            raise
        except Exception:  # whatever it is, the mails still have to leave
            log.exception("no se pudo recordar lo que está atrasado")
            return None
