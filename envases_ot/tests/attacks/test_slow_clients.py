"""Clients that connect and say nothing delay others, as long as nothing stands in front, but do not stop the server."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from django.conf import settings

SILENT = 16
"""Twice the threads of the server, each of which listens to a silent client for 5 s before it takes another."""


@pytest.fixture
def port() -> Iterator[int]:
    """Where a server of one process with eight threads answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = ("-m", "gunicorn", "inveb.wsgi", "--config=python:inveb.gunicorn", f"--bind=127.0.0.1:{port}")
    environment = {**os.environ, "WEB_WORKERS": "1", "WEB_THREADS": "8", "LOG_LEVEL": "ERROR"}
    server = subprocess.Popen([sys.executable, *command], cwd=settings.BASE_DIR, env=environment)
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        try:
            ask(port)
            break
        except OSError:
            time.sleep(0.05)
    yield port
    server.terminate()
    server.wait(timeout=40)


def ask(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", "/health/live", headers={"Host": "localhost"})
        return connection.getresponse().status
    finally:
        connection.close()


def test_silent_clients_do_not_stop_the_server(port: int) -> None:
    with ExitStack() as held:
        for _ in range(SILENT):
            held.enter_context(socket.create_connection(("127.0.0.1", port)))
        time.sleep(0.5)
        start = time.monotonic()
        status = ask(port)
        waited = time.monotonic() - start

    assert status == 200
    assert waited < 15


def test_a_header_without_end_is_refused(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/health/live", headers={"Host": "localhost", "X-Largo": "a" * 20_000})

    assert connection.getresponse().status in (400, 431)
    connection.close()
