import subprocess
from pathlib import Path

import pytest

from inveb.local.places import CHECKOUT

SCRIPT = CHECKOUT / ".ci" / "find-python"
NONE_FOUND = (
    "ERROR: no hay un Python 3.12 o posterior que funcione: instálelo, o diga cuál con"
    " make run PYTHON=/ruta/a/python3.\n"
)


def find_python(folder: Path, **variables: str) -> tuple[int, str, str]:
    """Exit code, output and errors of the script where only `folder` has programs."""
    environment = {"PATH": str(folder), "HOME": str(folder), "PYTHON_ROOTS": "", **variables}
    done = subprocess.run(["/bin/sh", SCRIPT], env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def make_python(path: Path, *, body: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def test_find_python_passes_over_a_shim_that_only_answers(tmp_path: Path) -> None:
    make_python(tmp_path / "python3.12", body="echo 'pyenv: python3.12: command not found' >&2; exit 127")
    make_python(tmp_path / "python3", body="exit 1")  # an older Python
    make_python(tmp_path / ".pyenv/versions/3.13.2/bin/python3", body="exit 0")

    assert find_python(tmp_path) == (0, f"{tmp_path}/.pyenv/versions/3.13.2/bin/python3\n", "")


def test_find_python_takes_the_production_release_first(tmp_path: Path) -> None:
    for name in ("python3", "python3.12", "python3.14"):
        make_python(tmp_path / name, body="exit 0")

    assert find_python(tmp_path) == (0, "python3.12\n", "")


def test_find_python_without_one_says_so_in_one_line(tmp_path: Path) -> None:
    make_python(tmp_path / "python3", body="exit 1")

    assert find_python(tmp_path) == (1, "", NONE_FOUND)


def test_find_python_without_venv_names_the_package(tmp_path: Path) -> None:
    make_python(tmp_path / "python3.12", body='case "$2" in *ensurepip*) exit 1;; esac')

    assert find_python(tmp_path) == (
        1,
        "",
        "ERROR: python3.12 no puede crear entornos: en Debian o Ubuntu, apt-get install python3-venv"
        " (o python3.12-venv).\n",
    )


@pytest.mark.parametrize("body", ["exit 1", "exit 127"])
def test_find_python_takes_no_other_than_the_one_named(tmp_path: Path, body: str) -> None:
    make_python(tmp_path / "mine", body=body)
    make_python(tmp_path / "python3.12", body="exit 0")

    assert find_python(tmp_path, PYTHON=str(tmp_path / "mine")) == (
        1,
        "",
        f"ERROR: PYTHON={tmp_path}/mine no es un Python 3.12 o posterior que funcione.\n",
    )
