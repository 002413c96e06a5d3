"""What the workers share: they work off a queue until they are told to stop."""

import logging
import signal
import time
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections

REST_S = 2.0
"""Between two looks at an empty queue."""

log = logging.getLogger(__name__)


class QueueCommand(BaseCommand):
    """`work` does one piece, and says whether there was one; `queue` is what the log calls it."""

    queue: str
    stopped = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--una-vez", action="store_true", help="no espera trabajo nuevo")

    def handle(self, *args: object, **options: Any) -> None:
        signal.signal(signal.SIGTERM, self.stop)
        while not self.stopped:
            try:
                worked = self.work()
            except OperationalError as error:
                log.warning("no se ve %s: %s", self.queue, error)
                worked = False
            if not worked and options["una_vez"]:
                return
            if not worked:
                close_old_connections()
                time.sleep(REST_S)

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        """What is being done is done to its end; nothing else is begun."""
        self.stopped = True

    def work(self) -> bool:
        raise NotImplementedError
