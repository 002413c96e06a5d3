"""A checkout of its own for each test: nothing here touches the developer's `.local/`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inveb.local import places
from inveb.local.postgres import Server

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what `make run` needs, with this run's environment as its `.venv`."""
    copy = tmp_path / "checkout"
    for name in (".ci", "envases_ot", "fixtures", "inveb", "requirements"):
        shutil.copytree(
            places.CHECKOUT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "tests")
        )
    for name in ("Makefile", "manage.py"):
        shutil.copy(places.CHECKOUT / name, copy)
    (copy / ".venv").symlink_to(sys.prefix)
    return copy


@pytest.fixture
def local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A `.local/` of the test's own, and with it a home for its servers."""
    monkeypatch.setattr(places, "LOCAL", tmp_path / "local")
    yield tmp_path / "local"
    shutil.rmtree(places.server_home(), ignore_errors=True)


@pytest.fixture
def server(local: Path) -> Iterator[Server]:
    server = Server("prueba")
    yield server
    server.stop()


@pytest.fixture
def clean_environment() -> dict[str, str]:
    """The caller's variables without those that say where the product's own parts are."""
    ours = {
        "DATABASE_URL",
        "DATABASE_URL_FILE",
        "DJANGO_SETTINGS_MODULE",
        "PORT",
        "PYTHON",
        "SECRET_KEY",
        "MAKEFLAGS",
    }
    return {name: value for name, value in os.environ.items() if name not in ours}
