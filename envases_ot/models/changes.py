"""What was changed elsewhere, heard from PostgreSQL, so that a process may keep what it read.

Triggers announce every write to rules, catalogs and users and every token that ends (migration 0004). A server process
listens on a connection of its own; what it keeps is dropped at each announcement. It believes its memory only while it
hears itself: once a second it announces a word of its own, and when that does not come back (a lost connection, a pool
between that does not pass announcements on) everything is read from the tables again until it does.
"""

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock, Thread
from typing import Final
from uuid import uuid4

import psycopg
from django.db import connection
from psycopg import sql

ANNOUNCED: Final = "inveb_changes"
BEAT_S: Final = 1.0
TRUST_S: Final = 3.0
"""How long after it was sent a word that came back is believed: nothing kept is ever staler than this."""

log = logging.getLogger(__name__)


class Listener(Thread):
    """Counts announcements, as long as it hears them."""

    def __init__(self) -> None:
        super().__init__(name="listen-for-changes", daemon=True)
        self.word = f"inveb_{uuid4().hex}"
        self._count = 0
        self._trusted_until = 0.0
        self.ended = False

    def heard(self) -> int | None:
        """A number that grows with each announcement; None while the listener may be deaf."""
        return self._count if time.monotonic() < self._trusted_until else None

    def run(self) -> None:
        """Listen until `ended` is set; a lost connection is made anew."""
        while not self.ended:
            try:
                self._listen()
            except psycopg.Error as error:
                self._trusted_until = 0.0
                log.warning(
                    "no se oyen los cambios: se lee todo de la base hasta volver a oírlos (%s)", error
                )
                time.sleep(BEAT_S)

    def _listen(self) -> None:
        parameters = {**connection.get_connection_params(), "autocommit": True}
        parameters.pop("pool", None)
        with psycopg.connect(**parameters) as listening:
            for name in (ANNOUNCED, self.word):
                listening.execute(sql.SQL("LISTEN {}").format(sql.Identifier(name)))
            self._count += 1  # nobody knows what was missed until now
            while not self.ended:
                sent = time.monotonic()
                listening.execute("SELECT pg_notify(%s, '')", [self.word])
                for name, *_ in listening.notifies(timeout=BEAT_S):
                    if name == ANNOUNCED:
                        self._count += 1
                    else:
                        self._trusted_until = sent + TRUST_S


LISTENER: Final = Listener()
"""Of this process. Servers start it (inveb.gunicorn); commands and tests read the tables."""


class Kept[Key, Value]:
    """What was read since the last announcement, the least used first to go; nothing while nobody listens."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._values: OrderedDict[tuple[int, Key], Value] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Key, read: Callable[[], Value | None]) -> Value | None:
        """The value, read when it is not kept; None, which is nothing, is read each time.

        The count is taken before reading: a change meanwhile leaves the value under a count that nobody asks for.
        """
        heard = LISTENER.heard()
        if heard is None:
            return read()
        with self._lock:
            found = self._values.get((heard, key))
            if found is not None:
                self._values.move_to_end((heard, key))
                return found
        value = read()
        if value is not None:
            self._keep((heard, key), value)
        return value

    def _keep(self, key: tuple[int, Key], value: Value) -> None:
        with self._lock:
            self._values[key] = value
            while len(self._values) > self.size:
                self._values.popitem(last=False)
