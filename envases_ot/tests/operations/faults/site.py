"""The real server of the application, gunicorn and its workers, on a database of the drills."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from envases_ot.tests.operations.faults.database import PAUSE_SECONDS, Database
from inveb.local.places import CHECKOUT

START_SECONDS = 30
NO_ANSWER = 0
"""In place of a status, when the connection ended without one."""

LIMIT_FILES = (
    "import os, resource, sys; size = int(sys.argv[1]); resource.setrlimit(resource.RLIMIT_FSIZE, (size, size));"
    "os.execv(sys.argv[2], sys.argv[2:])"
)


@dataclass(frozen=True)
class Answer:
    status: int
    body: dict[str, Any]
    headers: dict[str, str]
    seconds: float


@dataclass(frozen=True)
class Site:
    """A running server, asked with somebody's token."""

    process: subprocess.Popen[bytes]
    port: int
    token: str

    def ask(
        self, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request on a connection of its own; a body of bytes is sent as it is, anything else as JSON."""
        sent = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        named = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {self.token}",
            **(headers or {}),
        }
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        start = time.monotonic()
        try:
            connection.request(method, path, body=sent, headers=named)
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            return Answer(NO_ANSWER, {}, {}, time.monotonic() - start)
        finally:
            connection.close()
        read = json.loads(content) if content.startswith(b"{") else {}
        return Answer(response.status, read, dict(response.headers), time.monotonic() - start)

    def wait_ready(self, *, seconds: float) -> float:
        """How many seconds it took until the server said that it is ready."""
        start = time.monotonic()
        while self.ask("GET", "/health/ready").status != http.client.OK:
            assert time.monotonic() - start < seconds, "not ready in time"
            time.sleep(PAUSE_SECONDS)
        return time.monotonic() - start

    def kill_workers(self) -> None:
        for worker in psutil.Process(self.process.pid).children():
            worker.send_signal(signal.SIGKILL)


def environment(database: Database, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "DATABASE_URL": database.url,
        "ENVIRONMENT": "development",
        "SECURE_SSL_REDIRECT": "false",
        **more,
    }


@contextmanager
def serving(
    database: Database, *, token: str, media: Path, largest_file: int | None = None, **more: str
) -> Iterator[Site]:
    """The application until the end of the block.

    Args:
        largest_file: bytes; a limit on the size of files stands for the full disk: writing fails in the same way.
        more: variables of its environment.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (sys.executable, "-m", "gunicorn", "inveb.wsgi", "--config", "python:inveb.gunicorn")
    limited = (sys.executable, "-c", LIMIT_FILES, str(largest_file)) if largest_file else ()
    with subprocess.Popen(
        [*limited, *command, "--bind", f"127.0.0.1:{port}"],
        cwd=CHECKOUT,
        env=environment(database, MEDIA_ROOT=str(media), **more),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        site = Site(process, port, token)
        try:
            site.wait_ready(seconds=START_SECONDS)
            yield site
        finally:
            process.terminate()
