"""Who PostgreSQL runs as: the caller, or an unprivileged user for root, whom PostgreSQL refuses."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from inveb.local.errors import LocalError

UNPRIVILEGED_USERS = ("postgres", "nobody")


@dataclass(frozen=True)
class ServerUser:
    """A user of this machine, by number; `drops` when commands must leave root behind to become it."""

    uid: int
    gid: int
    drops: bool

    @classmethod
    def current(cls) -> Self:
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid(), drops=False)
        for name in UNPRIVILEGED_USERS:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(entry.pw_uid, entry.pw_gid, drops=True)
        raise LocalError(
            "PostgreSQL no corre como root y no hay un usuario «nobody»: ejecute con un usuario normal."
        )

    def run(self, *command: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command as this user, away from the terminal's Ctrl-C and the caller's PG* variables."""
        return subprocess.run(
            [str(word) for word in command],
            input=stdin,
            capture_output=True,
            text=True,
            cwd="/",
            env={"PATH": os.defpath, "LC_ALL": "C"},
            start_new_session=True,
            check=False,
            user=self.uid if self.drops else None,
            group=self.gid if self.drops else None,
            extra_groups=[] if self.drops else None,
        )

    def can_run(self, program: Path) -> bool:
        try:
            return self.run(program, "--version").returncode == 0
        except OSError:  # not there, another architecture, or below a folder closed to this user
            return False

    def make_private(self, folder: Path) -> None:
        """Make `folder` this user's, closed to everybody else; refuse one that somebody else made."""
        folder.mkdir(mode=0o700, exist_ok=True)
        if folder.is_symlink() or folder.stat().st_uid not in {self.uid, os.geteuid()}:
            raise LocalError(f"La carpeta {folder} es de otro usuario: bórrela y repita.")
        if self.drops:
            os.chown(folder, self.uid, self.gid)
