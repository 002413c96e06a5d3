"""`make test` and `make lint`: every check in one environment. All of them run; one red makes the end red.

The checks run two at a time, then the tests by two workers: the machines that the bar of five minutes speaks of have
two processors. A worker that has nothing left takes half of what the other still has.

usage: python -m inveb.local.checks [lint | pytest ARGUMENTO ...]
"""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from inveb.local.chromium import ensure_chromium
from inveb.local.environment import local_environment
from inveb.local.errors import LocalError, run_or_explain
from inveb.local.places import CHECKOUT
from inveb.local.postgres import TESTS

MANAGE = (sys.executable, "manage.py")
PRODUCTION = {"ENVIRONMENT": "production", "DEBUG": "false"}


@dataclass(frozen=True)
class Check:
    """A command that ends with 0 when all is well, and the variables it needs beside the common ones."""

    name: str
    command: tuple[str, ...]
    variables: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Ran:
    """What a check came to, and all that it wrote."""

    passed: bool
    seconds: float
    written: str


LINT = (
    Check("ruff check", (sys.executable, "-m", "ruff", "check", "--quiet")),
    Check("ruff format", (sys.executable, "-m", "ruff", "format", "--check")),
    Check("mypy", (sys.executable, "-m", "mypy")),
    Check("import-linter", (str(Path(sys.executable).with_name("lint-imports")),)),
)
DJANGO = (
    Check("manage.py check", (*MANAGE, "check", "--fail-level=WARNING")),
    Check("makemigrations --check", (*MANAGE, "makemigrations", "--check", "--dry-run")),
    Check("check --deploy", (*MANAGE, "check", "--deploy", "--fail-level=WARNING"), PRODUCTION),
    Check("OpenAPI", (*MANAGE, "spectacular", "--validate", "--fail-on-warn", f"--file={os.devnull}")),
)
AT_ONCE = 2
PYTEST = (sys.executable, "-m", "pytest", "-n", str(AT_ONCE), "--dist", "worksteal")


def main() -> int:
    words = sys.argv[1:]
    checks: tuple[Check, ...] = LINT if words == ["lint"] else (*LINT, *DJANGO)
    pytest: tuple[str, ...] | None = None if words == ["lint"] else PYTEST
    if words[:1] == ["pytest"]:
        checks, pytest = (), (*PYTEST, *words[1:])
    with local_environment(TESTS) as environment:
        environment["SECRET_KEY"] = secrets.token_urlsafe(50)
        failed = failures(checks, environment)
        if pytest is not None:  # last, so that its own closing line ends a green run
            failed += [] if has_browser(environment) else ["Chromium"]
            tests = subprocess.run(pytest, cwd=CHECKOUT, env=environment, check=False)
            failed += [] if tests.returncode == 0 else ["pytest"]
    if failed:
        print(f"FALLARON: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def failures(checks: Sequence[Check], environment: dict[str, str]) -> list[str]:
    """Run the checks; the names of those that failed. Each is told in its turn, whichever ended first."""
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as lanes:
        for check, ran in zip(checks, lanes.map(lambda one: run(one, environment), checks), strict=True):
            tell(check, ran)
            if not ran.passed:
                failed.append(check.name)
    return failed


def run(check: Check, environment: dict[str, str]) -> Ran:
    start = time.monotonic()
    done = subprocess.run(
        check.command,
        cwd=CHECKOUT,
        env={**environment, **check.variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Ran(done.returncode == 0, time.monotonic() - start, done.stdout)


def tell(check: Check, ran: Ran) -> None:
    """Print one line of a check; what it wrote only when it failed."""
    print(f"{check.name:<24} {'bien' if ran.passed else 'FALLA':<5} {ran.seconds:6.1f} s", flush=True)
    if not ran.passed:
        print(ran.written, flush=True)


def has_browser(environment: dict[str, str]) -> bool:
    """Leave the browser's path in CHROMIUM, or SKIP_BROWSER set; False when nobody agreed to do without."""
    if environment.get("SKIP_BROWSER") == "1":
        print("AVISO: SKIP_BROWSER=1, LAS PRUEBAS DE NAVEGADOR NO CORREN.", flush=True)
        return True
    try:
        environment["CHROMIUM"] = ensure_chromium()
    except LocalError as error:
        print(f"ERROR: {error}", file=sys.stderr, flush=True)
        environment["SKIP_BROWSER"] = "1"
        return False
    return True


if __name__ == "__main__":
    run_or_explain(main)
