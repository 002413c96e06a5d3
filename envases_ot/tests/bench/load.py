"""Load on one URL for some seconds: by wrk, or slower by Python where wrk is not installed."""

import json
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from envases_ot.tests.bench.figures import Round, percentile

SCRIPT = Path(__file__).with_name("load.lua")
FIRST_REFUSAL = 300
ANSWER_TIMEOUT_S = 30


@dataclass(frozen=True)
class Request:
    """What is sent again and again. `authorization` and `body` may be empty."""

    url: str
    method: str = "GET"
    authorization: str = ""
    body: str = ""

    @property
    def headers(self) -> dict[str, str]:
        headers = {"Authorization": self.authorization} if self.authorization else {}
        return headers | ({"Content-Type": "application/json"} if self.body else {})

    @property
    def target(self) -> str:
        """Path and query."""
        parts = urlsplit(self.url)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    def connection(self) -> HTTPConnection:
        parts = urlsplit(self.url)
        return HTTPConnection(parts.hostname or "", parts.port, timeout=ANSWER_TIMEOUT_S)

    def send(self, connection: HTTPConnection) -> tuple[int, bytes]:
        """Status and body of one answer.

        Raises:
            OSError, HTTPException: no answer came.
        """
        connection.request(self.method, self.target, body=self.body or None, headers=self.headers)
        answer = connection.getresponse()
        return answer.status, answer.read()


def has_wrk() -> bool:
    return shutil.which("wrk") is not None


def run_round(request: Request, *, seconds: int, connections: int) -> Round:
    if has_wrk():
        return run_wrk(request, seconds=seconds, connections=connections)
    return run_python(request, seconds=seconds, connections=connections)


def run_wrk(request: Request, *, seconds: int, connections: int) -> Round:
    load = ("wrk", "-t1", f"-c{connections}", f"-d{seconds}s", f"--timeout={ANSWER_TIMEOUT_S}s")
    script = ("-s", str(SCRIPT), request.url, "--", request.method, request.authorization, request.body)
    done = subprocess.run((*load, *script), capture_output=True, text=True, check=True)
    return parse_wrk(done.stdout)


def parse_wrk(output: str) -> Round:
    """The figures in the last line that wrk's script writes."""
    told = json.loads(output.splitlines()[-1])
    return Round(
        requests_per_s=told["requests"] * 1_000_000 / told["duration_us"],
        p99_ms=told["p99_us"] / 1000,
        failed=told["failed"],
    )


def run_python(request: Request, *, seconds: int, connections: int) -> Round:
    """As wrk, with a thread a connection; it takes more of the machine, most where answers are quick."""
    start = time.perf_counter()
    with ThreadPoolExecutor(connections) as pool:
        loops = [pool.submit(send_until, request, start + seconds) for _ in range(connections)]
        answers = [answer for loop in loops for answer in loop.result()]
    elapsed_s = time.perf_counter() - start
    times_ms = [took_ms for took_ms, _ in answers]
    return Round(
        requests_per_s=len(answers) / elapsed_s,
        p99_ms=percentile(times_ms, 0.99),
        failed=sum(not is_good for _, is_good in answers),
    )


def send_until(request: Request, end: float) -> list[tuple[float, bool]]:
    """Milliseconds of each answer on one connection, and whether it was good."""
    connection = request.connection()
    answers: list[tuple[float, bool]] = []
    while (start := time.perf_counter()) < end:
        try:
            is_good = request.send(connection)[0] < FIRST_REFUSAL
        except (OSError, HTTPException):
            is_good = False
            connection.close()
        answers.append(((time.perf_counter() - start) * 1000, is_good))
    connection.close()
    return answers
