"""`manage.py enviar_avisos`: sends mails and events of the outbox; run as many as there is need for."""

import tempfile
from pathlib import Path

from envases_ot.domain.outbox.queue import deliver_next, remove_old
from envases_ot.management.queue_command import QueueCommand

SIGN_OF_LIFE = Path(tempfile.gettempdir()) / "enviar_avisos"
"""Touched at each look at the outbox: how a container's health is known."""


class Command(QueueCommand):
    help = (
        "Envía los correos y los sucesos que están en la bandeja de salida, hasta que se lo detenga. Varios a la vez se"
        " la reparten. Con --una-vez termina cuando no queda nada que salga ahora."
    )
    queue = "la bandeja de salida"

    def work(self) -> bool:
        message = deliver_next()
        SIGN_OF_LIFE.touch()
        if message is None:
            remove_old()
            return False
        message.refresh_from_db()
        self.stdout.write(f"{message}: {message.get_status_display()}")
        return True
