"""A PostgreSQL of this checkout's own, for people without one.

usage: python -m inveb.local.postgres start|stop|url|status
"""

import argparse
import fcntl
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from inveb.local.binaries import Binaries
from inveb.local.data_folder import DATABASE, prepare_data_folder
from inveb.local.errors import LocalError, run_or_explain
from inveb.local.places import local_dir, server_home, socket_dir
from inveb.local.server_user import ServerUser

PORT = 5432  # names the socket's file; no network port is opened
NO_PROCESS = 2**31 - 1  # above the largest process number of any system
THROWAWAY_SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
)


@dataclass(frozen=True)
class Server:
    """One database server of this checkout.

    A `throwaway` one is for tests: quick, unsafe when the machine dies, new at each start, gone at the stop.
    """

    name: str
    throwaway: bool = False

    @property
    def url(self) -> str:
        """In the one form that libpq and django-environ both read; known before the server runs."""
        return f"postgres://{DATABASE}@/{DATABASE}?host={self.socket_dir}&port={PORT}"

    @property
    def folder(self) -> Path:
        return server_home() / self.name

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def log(self) -> Path:
        return self.folder / "postgres.log"

    @property
    def socket_dir(self) -> Path:
        return socket_dir(self.name)

    @cached_property
    def user(self) -> ServerUser:
        return ServerUser.current()

    @cached_property
    def binaries(self) -> Binaries:
        return Binaries.find(self.user)

    @contextmanager
    def running(self) -> Iterator[str]:
        """The server's URL, with the server up; stopped on leaving, also when it was found running.

        Raises:
            LocalError: another program of this checkout is using it, or it cannot start.
        """
        with open(local_dir() / f"{self.name}.lock", "w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise LocalError(
                    f"Otro programa de esta copia del código usa ya su base «{self.name}»:"
                    " ciérrelo, o defina DATABASE_URL."
                ) from error
            try:
                self.start()
                yield self.url
            finally:
                self.stop()

    def start(self) -> None:
        """Make the data folder when there is none, and start the server unless it runs already."""
        if self.throwaway:
            self.stop()
        if self.answers():
            return
        self.user.make_private(self.folder)
        self.user.make_private(self.socket_dir)
        prepare_data_folder(self.data, user=self.user, binaries=self.binaries)
        if self.pid() is None:
            self._forget_reused_pid()
        if self.log.exists():
            self.log.replace(self.log.with_suffix(".old"))
        arguments: list[str | Path] = ["-w", "-D", self.data, "-l", self.log, "-o", self._options()]
        if self.user.run(self.binaries["pg_ctl"], "start", *arguments).returncode != 0:
            raise LocalError(f"PostgreSQL no arrancó: {self._last_complaint()} (registro: {self.log}).")

    def stop(self) -> None:
        """Stop the server and wait; nothing to do when it does not run."""
        if self.pid() is not None:
            done = self.user.run(self.binaries["pg_ctl"], "stop", "-w", "-m", "fast", "-D", self.data)
            if done.returncode != 0 and self.pid() is not None:
                raise LocalError(f"PostgreSQL no se detuvo: {done.stderr.strip()}")
        shutil.rmtree(self.socket_dir, ignore_errors=True)
        if self.throwaway:
            shutil.rmtree(self.folder, ignore_errors=True)

    def answers(self) -> bool:
        """Whether a server listens on this checkout's socket, in a folder that only its user can write."""
        with socket.socket(socket.AF_UNIX) as client:
            try:
                client.connect(str(self.socket_dir / f".s.PGSQL.{PORT}"))
            except OSError:
                return False
        return True

    def pid(self) -> int | None:
        """The live server's process, or None: a number left in the folder may be another program's by now."""
        pid = self._noted_pid()
        return pid if pid is not None and str(self.data) in command_of(pid) else None

    def _options(self) -> str:
        listening = (f"port={PORT}", "listen_addresses=", f"unix_socket_directories={self.socket_dir}")
        settings = (*listening, *THROWAWAY_SETTINGS) if self.throwaway else listening
        return " ".join(f"-c {setting}" for setting in settings)

    def _noted_pid(self) -> int | None:
        try:
            return int((self.data / "postmaster.pid").read_text().partition("\n")[0])
        except (OSError, ValueError):
            return None

    def _forget_reused_pid(self) -> None:
        """Let a server start after one that was killed, when another program has its process number now.

        PostgreSQL would take that program for the server. The rest of the file stays: by it PostgreSQL finds
        out whether children of the killed one still write.
        """
        pid = self._noted_pid()
        if pid is not None and command_of(pid):
            note = self.data / "postmaster.pid"
            note.write_text(note.read_text().replace(str(pid), str(NO_PROCESS), 1))
        (self.socket_dir / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)

    def _last_complaint(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines() if self.log.exists() else []
        complaints = [line.partition("FATAL:")[2].strip() for line in lines if "FATAL:" in line]
        return complaints[-1] if complaints else "sin detalle"


DEVELOPMENT = Server("dev")
TESTS = Server("test", throwaway=True)


def command_of(pid: int) -> str:
    """The command line of a live process; empty for none, and for one that is dead but not yet buried."""
    if Path("/proc/self").exists():
        try:
            return Path(f"/proc/{pid}/cmdline").read_text()
        except FileNotFoundError:
            return ""
    return subprocess.run(
        ["ps", "-o", "command=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout


def main() -> int:
    """The command line; `status` exits with 3 when the server does not run, as `pg_ctl status` does."""
    parser = argparse.ArgumentParser(
        description="El PostgreSQL propio de esta copia del código (make run lo usa)."
    )
    parser.add_argument(
        "action",
        choices=["start", "stop", "url", "status"],
        help="qué hacer con el servidor",
    )
    action = parser.parse_args().action
    if action == "url":
        print(DEVELOPMENT.url)
        return 0
    if action == "start":
        DEVELOPMENT.start()
    elif action == "stop":
        DEVELOPMENT.stop()
    pid = DEVELOPMENT.pid()
    state = "detenido" if pid is None else f"en marcha (proceso {pid})"
    print(f"{state}: {DEVELOPMENT.data}")
    return 3 if action == "status" and pid is None else 0


if __name__ == "__main__":
    run_or_explain(main)
