"""Clients that say nothing, or a byte a second, with nothing in front of the server: they hold no thread for long."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from threading import Event

import pytest
from django.conf import settings

from inveb.patient_worker import BODY_SECONDS, HEADERS_SECONDS

THREADS = 4
CLIENTS = 40
"""Ten times the threads of the server."""
HEAD = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n"
BODY = (
    b"POST /api/v1/auth/login/ HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/json\r\nContent-Length: 900\r\n\r\n"
)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Where a server of one process with four threads answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = ("-m", "gunicorn", "inveb.wsgi", "--config=python:inveb.gunicorn", f"--bind=127.0.0.1:{port}")
    environment = {**os.environ, "WEB_WORKERS": "1", "WEB_THREADS": str(THREADS), "LOG_LEVEL": "CRITICAL"}
    server = subprocess.Popen([sys.executable, *command], cwd=settings.BASE_DIR, env=environment)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with suppress(OSError):
            ask(port)
            break
        time.sleep(0.05)
    yield port
    server.terminate()
    server.wait(timeout=40)


def ask(port: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", "/health/live", headers={"Host": "localhost"})
        return connection.getresponse().status
    finally:
        connection.close()


def slowest(port: int, *, asked: int = 5) -> float:
    """Seconds that the slowest of some requests in order took."""
    longest = 0.0
    for _ in range(asked):
        start = time.monotonic()
        assert ask(port) == 200
        longest = max(longest, time.monotonic() - start)
    return longest


class Crowd:
    """Clients that all send the same beginning, and then a byte a second until they are cut off or told to stop."""

    def __init__(self, port: int, beginning: bytes) -> None:
        self.sockets = [socket.create_connection(("127.0.0.1", port)) for _ in range(CLIENTS)]
        self.stop = Event()
        for client in self.sockets:
            client.sendall(beginning)

    def trickle(self) -> float:
        """Seconds until the last of them was cut off."""
        start = time.monotonic()
        alive = list(self.sockets)
        while alive and not self.stop.wait(1):
            alive = [client for client in alive if self._goes_on(client)]
        return time.monotonic() - start

    def _goes_on(self, client: socket.socket) -> bool:
        client.setblocking(False)
        try:
            client.send(b"a")
            return client.recv(4096) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False

    def close(self) -> None:
        self.stop.set()
        for client in self.sockets:
            client.close()


def test_silent_clients_delay_nobody(port: int) -> None:
    with ExitStack() as held:
        for _ in range(CLIENTS):
            held.enter_context(socket.create_connection(("127.0.0.1", port)))
        time.sleep(0.5)

        assert slowest(port) < 2


def test_headers_of_a_byte_a_second_delay_nobody_and_are_cut_off(port: int) -> None:
    with ExitStack() as after, ThreadPoolExecutor(max_workers=1) as background:
        crowd = Crowd(port, HEAD + b"X-Lento: ")
        after.callback(crowd.close)
        lasted = background.submit(crowd.trickle)
        time.sleep(0.5)

        assert slowest(port) < 2
        assert HEADERS_SECONDS - 2 < lasted.result(timeout=60) < HEADERS_SECONDS + 10


def test_the_second_request_of_a_connection_may_not_trickle_either(port: int) -> None:
    with ExitStack() as after, ThreadPoolExecutor(max_workers=1) as background:
        crowd = Crowd(port, HEAD + b"\r\n" + HEAD)
        after.callback(crowd.close)
        for client in crowd.sockets:
            assert client.recv(12) == b"HTTP/1.1 200"
            client.setblocking(False)
            with suppress(BlockingIOError):
                client.recv(4096)
        background.submit(crowd.trickle)
        time.sleep(0.5)

        assert slowest(port) < 2
        crowd.stop.set()


def test_bodies_of_a_byte_a_second_are_cut_off(port: int) -> None:
    """Each holds a thread while its body may still come: the others wait for that long, not for ever."""
    with ExitStack() as after, ThreadPoolExecutor(max_workers=1) as background:
        crowd = Crowd(port, BODY)
        crowd.sockets, spare = crowd.sockets[:THREADS], crowd.sockets[THREADS:]
        for client in spare:
            client.close()
        after.callback(crowd.close)
        lasted = background.submit(crowd.trickle)

        waited = slowest(port, asked=1)

        assert waited < BODY_SECONDS + 10
        assert lasted.result(timeout=90) < BODY_SECONDS + 15


def test_clients_that_do_not_hang_up_delay_nobody(port: int) -> None:
    with ExitStack() as after:
        crowd = Crowd(port, HEAD + b"Connection: close\r\n\r\n")
        after.callback(crowd.close)
        time.sleep(0.5)

        assert slowest(port) < 2


def test_headers_in_pieces_are_understood(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as client:
        for piece in (HEAD[:10], HEAD[10:], b"X-Uno: 1\r\n", b"\r", b"\n"):
            client.sendall(piece)
            time.sleep(0.2)

        assert client.recv(12) == b"HTTP/1.1 200"


def test_several_requests_at_once_on_one_connection_are_all_answered(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.settimeout(20)
        client.sendall((HEAD + b"\r\n") * 3)
        answers = b""
        while answers.count(b"HTTP/1.1 200") < 3:
            piece = client.recv(65536)
            assert piece, answers
            answers += piece


def test_a_client_that_left_in_the_middle_of_its_headers_is_forgotten(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(HEAD)
        time.sleep(0.2)
        client.shutdown(socket.SHUT_WR)
        client.settimeout(5)

        with suppress(ConnectionResetError):
            assert client.recv(100) == b""


def test_a_header_without_end_is_refused(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/health/live", headers={"Host": "localhost", "X-Largo": "a" * 20_000})

    assert connection.getresponse().status in (400, 431)
    connection.close()


def test_headers_beyond_all_measure_are_cut_off(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.settimeout(20)
        with suppress(ConnectionError):
            client.sendall(HEAD + b"X-Largo: " + b"a" * 200_000)
            assert client.recv(100) == b""
