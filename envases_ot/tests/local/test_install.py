import subprocess
import sys
from pathlib import Path

from inveb.local.places import CHECKOUT


def install(checkout: Path, *names: str, environment: dict[str, str]) -> tuple[int, str, str]:
    command = ["/bin/sh", str(checkout / ".ci" / "install"), *names]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def unreachable(environment: dict[str, str]) -> dict[str, str]:
    """An index that refuses connections at once, and no other place to take packages from."""
    return {
        **environment,
        "PYTHON": sys.executable,
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_FIND_LINKS": "",
        "PIP_RETRIES": "0",
    }


def test_install_asks_the_network_for_nothing_when_the_lock_is_installed(
    checkout: Path, clean_environment: dict[str, str]
) -> None:
    venv = checkout / ".venv"
    venv.unlink()
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (venv / "bin" / "python").chmod(0o755)
    (venv / "installed-dev.txt").write_bytes((checkout / "requirements" / "dev.txt").read_bytes())

    # dev.txt holds all of local.txt: after `make test`, `make run` has nothing to install
    assert install(checkout, "local", "dev", environment=unreachable(clean_environment)) == (0, "", "")


def test_install_without_network_says_so_in_one_line_and_is_not_taken_for_done(
    checkout: Path, clean_environment: dict[str, str]
) -> None:
    (checkout / ".venv").unlink()
    (checkout / "requirements" / "local.txt").write_text(
        "inveb-no-existe==1 --hash=sha256:" + "0" * 64 + "\n"
    )

    code, _, errors = install(checkout, "local", environment=unreachable(clean_environment))

    assert (code, errors) == (
        1,
        "ERROR: no se pudo instalar requirements/local.txt: no hay red o el índice de paquetes no responde"
        " (detalle: .local/install.log).\n",
    )
    assert not list((checkout / ".venv").glob("installed-*.txt"))


def pins(name: str) -> dict[str, str]:
    """Package to release, of one lock file."""
    lines = (CHECKOUT / "requirements" / f"{name}.txt").read_text().splitlines()
    return dict(line.split(" ")[0].split("==") for line in lines if "==" in line.split(" ")[0])


def test_locks_hold_the_same_releases_so_that_what_is_tested_is_what_is_shipped() -> None:
    base, prod, local, dev = (pins(name) for name in ("base", "prod", "local", "dev"))

    assert base.items() <= prod.items() <= local.items() <= dev.items()
