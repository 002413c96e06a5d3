import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import closing
from http import HTTPStatus
from pathlib import Path

import psutil
import pytest

STOP_LIMIT_S = 30


def serve(checkout: Path, environment: dict[str, str], **variables: str) -> tuple[int, str]:
    """Exit code and errors of a start that is refused."""
    command = [sys.executable, "-m", "inveb.local.serve"]
    done = subprocess.run(
        command, cwd=checkout, env={**environment, **variables}, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_serve_on_a_taken_port_says_so_before_it_starts_anything(
    checkout: Path, clean_environment: dict[str, str]
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]

        answer = serve(checkout, clean_environment, PORT=str(port))

    assert answer == (1, f"ERROR: El puerto {port} está ocupado: elija otro con make run PORT={port + 1}.\n")
    assert not (checkout / ".local").exists()


@pytest.mark.parametrize("port", ["ocho", "0", "65536", "-1"])
def test_serve_refuses_what_is_no_port(checkout: Path, clean_environment: dict[str, str], port: str) -> None:
    answer = serve(checkout, clean_environment, PORT=port)

    assert answer == (1, f"ERROR: PORT={port} no es un puerto: use un número de 1 a 65535.\n")


def test_serve_says_when_the_given_database_does_not_answer(
    checkout: Path, clean_environment: dict[str, str]
) -> None:
    url = f"postgres://app@127.0.0.1:{free_port()}/app"

    code, errors = serve(checkout, clean_environment, DATABASE_URL=url, PORT=str(free_port()))

    assert (code, errors.count("\n")) == (1, 1)
    assert errors.startswith("ERROR: La base de DATABASE_URL no responde: ")


def test_make_run_serves_the_sign_in_page_and_ctrl_c_leaves_no_process(
    checkout: Path, clean_environment: dict[str, str]
) -> None:
    port = free_port()
    make = subprocess.Popen(
        ["make", "run"],
        cwd=checkout,
        env={**clean_environment, "PORT": str(port)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert make.stdout is not None
        lines = iter(make.stdout.readline, "")
        ready = next(line for line in lines if line.startswith("Listo"))
        status = sign_in_page(port)
        while_serving = programs_of(checkout)
    finally:
        os.killpg(make.pid, signal.SIGINT)  # what a terminal does with Ctrl-C
        make.communicate(timeout=STOP_LIMIT_S)
        left = programs_of(checkout)
        shutil.rmtree(server_home(checkout))

    assert ready == f"Listo: http://localhost:{port}/admin/   (Ctrl-C detiene todo)\n"
    assert status == HTTPStatus.OK
    assert {"gunicorn", "postgres"} <= while_serving
    assert left == set()


def sign_in_page(port: int) -> int:
    with closing(http.client.HTTPConnection("127.0.0.1", port)) as page:
        page.request("GET", "/admin/login/")
        return page.getresponse().status


def server_home(checkout: Path) -> Path:
    command = [sys.executable, "-c", "from inveb.local.places import server_home; print(server_home())"]
    return Path(
        subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=True).stdout.strip()
    )


def programs_of(checkout: Path) -> set[str]:
    """The live programs that a checkout runs: `postgres`, or the module after `-m`."""
    places = (str(checkout), str(server_home(checkout)))
    lines = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    ours = [words for words in lines if any(place in word for word in words for place in places)]
    return {words[words.index("-m") + 1] if "-m" in words else Path(words[0]).name for words in ours}
