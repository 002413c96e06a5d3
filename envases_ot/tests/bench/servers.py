"""Both services on the loopback interface, with two worker processes each, and stopped by their process number."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException

from envases_ot.tests.bench.load import Request
from inveb.local.errors import LocalError
from inveb.local.places import CHECKOUT, local_dir
from inveb.local.serve import HOST, SERVE

PEER_PYTHON = CHECKOUT / ".venv-bench" / "bin" / "python"
PEER_APP = "envases_ot.tests.bench.peer.main:app"
START_S = 60
STOP_S = 15


@dataclass(frozen=True)
class PeerVariant:
    """How the replaced service reaches its database."""

    driver: str
    pool_size: int
    max_overflow: int


PEER_VARIANTS = {
    "documentado": PeerVariant("psycopg2", pool_size=5, max_overflow=10),
    "mejor": PeerVariant("psycopg", pool_size=20, max_overflow=0),
}


@contextmanager
def our_server(environment: Mapping[str, str], *, port: int) -> Iterator[str]:
    """Our service's address while it runs, served as `make run` serves it."""
    command = (*SERVE, "--log-level=warning", f"--bind={HOST}:{port}")
    with running("nuestro", command, environment, port=port) as url:
        yield url


@contextmanager
def peer_server(environment: Mapping[str, str], *, port: int, variant: PeerVariant) -> Iterator[str]:
    """The replaced service's address while it runs; without its log of requests, as ours is."""
    if not PEER_PYTHON.exists():
        raise LocalError("Falta .venv-bench, el entorno del servicio anterior: use make bench.")
    address = environment["DATABASE_URL"].partition("://")[2]
    variables = {
        "PEER_DATABASE_URL": f"postgresql+{variant.driver}://{address}",
        "PEER_POOL_SIZE": str(variant.pool_size),
        "PEER_MAX_OVERFLOW": str(variant.max_overflow),
    }
    options = ("--workers=2", "--no-access-log", "--log-level=warning", f"--host={HOST}", f"--port={port}")
    command = (str(PEER_PYTHON), "-m", "uvicorn", PEER_APP, *options)
    with running("anterior", command, {**environment, **variables}, port=port) as url:
        yield url


@contextmanager
def running(
    name: str, command: tuple[str, ...], environment: Mapping[str, str], *, port: int
) -> Iterator[str]:
    """The address of a server that answers at /health; it and its workers are gone after the block."""
    log = local_dir() / f"bench-{name}.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            command, env=environment, cwd=CHECKOUT, stdout=output, stderr=output, start_new_session=True
        )
    try:
        wait_for(server, Request(f"http://{HOST}:{port}/health"), log=str(log.relative_to(CHECKOUT)))
        yield f"http://{HOST}:{port}"
    finally:
        stop(server)


def wait_for(server: subprocess.Popen[bytes], health: Request, *, log: str) -> None:
    """Return once the health page answers 200.

    Raises:
        LocalError: it ended, or did not answer in time.
    """
    end = time.monotonic() + START_S
    while server.poll() is None and time.monotonic() < end:
        connection = health.connection()
        try:
            if health.send(connection)[0] == 200:
                return
        except (OSError, HTTPException):
            pass  # not listening yet
        finally:
            connection.close()
        time.sleep(0.1)
    raise LocalError(f"El servidor de {health.url} no respondió en {START_S} s (detalle: {log}).")


def stop(server: subprocess.Popen[bytes]) -> None:
    """End a server and what it started: politely, then its whole process group."""
    server.terminate()
    try:
        server.wait(STOP_S)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def sign_in(url: str, *, username: str, password: str) -> str:
    """The Authorization header of a user of ours."""
    body = json.dumps({"username": username, "password": password})
    request = Request(f"{url}/api/v1/auth/login/", method="POST", body=body)
    status, answer = request.send(request.connection())
    if status != 200:
        raise LocalError(f"{username} no pudo iniciar sesión: {status} {answer[:200].decode()}")
    return f"Bearer {json.loads(answer)['token']}"


def run_child(measurement: str, environment: Mapping[str, str]) -> str:
    """What `child` prints of a measurement, with that environment."""
    command = (sys.executable, "-m", "envases_ot.tests.bench.child", measurement)
    done = subprocess.run(
        command, env=environment, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        raise LocalError(f"Falló la medición {measurement}: vea el mensaje de arriba.")
    return done.stdout
