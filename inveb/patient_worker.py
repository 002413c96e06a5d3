"""gunicorn's threaded worker, made to wait for slow clients without a thread, and not for ever.

gunicorn's own gives a thread to every client that connects, for 5 s while it says nothing, and from the first byte of a
request until its last one, however slowly they come: a few clients that send a byte a second hold every thread for
hours. Here a request without the end of its headers waits in the poller (peeked at, left where it is), and a body
must come faster than `BODY_BYTES_A_SECOND`. Nor does the thread that accepts wait for clients that do not hang up.
"""

import socket
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from gunicorn.workers.gthread import _DEFER, ThreadWorker

HEADERS_SECONDS = 10
"""From the first byte to the end of the headers."""
HEADERS_BYTES = 64 * 1024
END_OF_HEADERS = b"\r\n\r\n"

CLOSERS = 2
"""Threads that wait for clients to hang up."""
BODY_SECONDS = 20
BODY_BYTES_A_SECOND = 4096
"""A body may take the seconds, and one more for so many bytes that have come."""


@dataclass(slots=True)
class Beginning:
    """What came of a request whose headers are not complete: since when (monotonic), and how many bytes."""

    since: float
    length: int = 0


class TooSlowError(Exception):
    """The connection is closed at once, without the courtesy of waiting for its client to do so."""


class PatientWorker(ThreadWorker):
    def init_process(self) -> None:
        self.closers = ThreadPoolExecutor(max_workers=CLOSERS)
        super().init_process()

    def handle(self, conn: Any) -> Any:
        """One request, once its headers are here; _DEFER until then.

        Raises:
            TooSlowError: they took too long.
        """
        if not self._has_headers(conn):
            return _DEFER
        conn.data_ready = True
        conn.init()
        conn.parser.unreader.sock = SlowBody(conn.sock)
        return super().handle(conn)

    def finish_request(self, conn: Any, fs: Future[Any]) -> None:
        """As gunicorn does, save that somebody else waits for a client to hang up: up to 2 s each."""
        if fs.cancelled() or fs.exception() is not None or fs.result():
            super().finish_request(conn, fs)
            return
        closing = self.closers.submit(conn.close, graceful=True)
        closing.add_done_callback(lambda _: self.method_queue.defer(self._forget))

    def _forget(self) -> None:
        self.nr_conns -= 1

    def _has_headers(self, conn: Any) -> bool:
        """Whether the headers are complete.

        A byte more than what is there makes the socket readable again: nobody is asked twice for the same bytes.
        """
        begun = conn.__dict__.pop("begun", None)
        left_over = conn.parser.unreader.buf.getvalue() if conn.parser else b""
        seen = _peek(conn.sock)
        if END_OF_HEADERS in left_over + (seen or b""):
            if begun is not None:
                conn.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, 1)
            return True
        conn.begun = begun = begun or Beginning(time.monotonic())
        is_over = seen is not None and not begun.length < len(seen) < HEADERS_BYTES
        if is_over or time.monotonic() - begun.since > HEADERS_SECONDS:
            raise TooSlowError
        if seen is not None:
            begun.length = len(seen)
            conn.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, len(seen) + 1)
        return False


def _peek(sock: socket.socket) -> bytes | None:
    """What has come, left where it is; None when nothing has, b"" when nothing will."""
    try:
        return sock.recv(HEADERS_BYTES, socket.MSG_PEEK | socket.MSG_DONTWAIT)
    except BlockingIOError:
        return None
    except ConnectionError:
        return b""


class SlowBody:
    """The socket of one request, which gives up reading when its body comes too slowly."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._since = time.monotonic()
        self._received = 0

    def recv(self, size: int) -> bytes:
        """Raises TimeoutError: too slow. What is here already costs no more than without us."""
        try:
            data = self._sock.recv(size, socket.MSG_DONTWAIT)
        except BlockingIOError:
            data = self._awaited(size)
        self._received += len(data)
        return data

    def _awaited(self, size: int) -> bytes:
        allowed = BODY_SECONDS + self._received / BODY_BYTES_A_SECOND
        remaining = self._since + allowed - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("the body comes too slowly")
        before = self._sock.gettimeout()
        self._sock.settimeout(remaining if before is None else min(before, remaining))
        try:
            return self._sock.recv(size)
        finally:
            self._sock.settimeout(before)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)
