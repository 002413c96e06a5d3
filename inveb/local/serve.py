"""`make run`: the product on this machine, from its database to its sign-in page; Ctrl-C stops all of it."""

import errno
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from inveb.local.environment import local_environment
from inveb.local.errors import LocalError, run_or_explain
from inveb.local.places import CHECKOUT
from inveb.local.postgres import DEVELOPMENT

HOST = "127.0.0.1"
LAST_PORT = 65535
LOGIN_PATH = "/admin/login/"
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PREPARE = (sys.executable, "-m", "inveb.local.prepare")
SERVE = (
    sys.executable,
    "-m",
    "gunicorn",
    "inveb.wsgi",
    "--config=python:inveb.gunicorn",
)
WORKERS = tuple((sys.executable, "manage.py", name) for name in ("procesar_excel", "enviar_avisos"))
"""Beside the server: long Excel exports and imports; mails and events for other systems."""
SERVE_QUIETLY = ("--log-level=warning", "--graceful-timeout=10")


def main() -> int:
    port = requested_port()
    check_port_is_free(port)
    launcher = Launcher()
    with local_environment(DEVELOPMENT) as environment:
        code = launcher.run(PREPARE, environment)
        if code == 0:
            serve = (*SERVE, *SERVE_QUIETLY, f"--bind={HOST}:{port}")
            with working_beside(environment):
                code = launcher.run(serve, environment, once_started=lambda server: announce(server, port))
    return 0 if launcher.stopped else code


@contextmanager
def working_beside(environment: dict[str, str]) -> Iterator[None]:
    """The workers run as long as the server does."""
    workers = [
        subprocess.Popen(work, env=environment, cwd=CHECKOUT, start_new_session=True) for work in WORKERS
    ]
    try:
        yield
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.wait()


def requested_port() -> int:
    """PORT, or 8000."""
    text = os.environ.get("PORT") or "8000"
    if not text.isdecimal() or not 1 <= int(text) <= LAST_PORT:
        raise LocalError(f"PORT={text} no es un puerto: use un número de 1 a {LAST_PORT}.")
    return int(text)


def check_port_is_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(
            socket.SOL_SOCKET, socket.SO_REUSEADDR, 1
        )  # as gunicorn does: a port just left is free
        try:
            probe.bind((HOST, port))
        except OSError as error:
            reason = (
                "está ocupado" if error.errno == errno.EADDRINUSE else f"no se puede usar ({error.strerror})"
            )
            raise LocalError(
                f"El puerto {port} {reason}: elija otro con make run PORT={port + 1}."
            ) from error


class Launcher:
    """Runs one child at a time in the foreground; a stop signal ends the child, and lets no other start."""

    def __init__(self) -> None:
        self.child: subprocess.Popen[bytes] | None = None
        self.stopped = False
        for number in STOP_SIGNALS:
            signal.signal(number, self.stop)

    def stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopped = True
        if self.child is not None:
            self.child.terminate()

    def run(
        self,
        command: tuple[str, ...],
        environment: dict[str, str],
        *,
        once_started: Callable[[subprocess.Popen[bytes]], None] = lambda child: None,
    ) -> int:
        """The child's exit code. It is away from the terminal: Ctrl-C reaches it by this process only."""
        if self.stopped:
            return 1
        self.child = subprocess.Popen(command, env=environment, cwd=CHECKOUT, start_new_session=True)
        if self.stopped:  # told to stop between the two lines above
            self.child.terminate()
        once_started(self.child)
        return self.child.wait()


def announce(server: subprocess.Popen[bytes], port: int) -> None:
    """Print where to sign in, once the page is there."""
    while server.poll() is None:
        page = http.client.HTTPConnection(HOST, port, timeout=30)
        try:
            page.request("GET", LOGIN_PATH)
            page.getresponse()
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
            continue
        finally:
            page.close()
        print(
            f"\nListo: http://localhost:{port}/admin/   (Ctrl-C detiene todo)",
            flush=True,
        )
        return


if __name__ == "__main__":
    run_or_explain(main)
