"""A PostgreSQL of the drills' own: one that may be killed."""

import os
import shutil
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from tempfile import gettempdir
from typing import Any

import psycopg

from inveb.local.binaries import Binaries
from inveb.local.server_user import ServerUser

PORT = 5432  # names the socket's file; no network port is opened
START_SECONDS = 20
PAUSE_SECONDS = 0.1


@dataclass
class Database:
    """A server in a folder that its user may write, on a socket there, with an empty database `app`."""

    home: Path = field(default_factory=lambda: Path(gettempdir()) / f"inveb-fallas-{token_hex(4)}")
    user: ServerUser = field(default_factory=ServerUser.current)

    @property
    def url(self) -> str:
        return f"postgres://app@/app?host={self.home}&port={PORT}"

    @property
    def data(self) -> Path:
        return self.home / "datos"

    def create(self) -> None:
        self.user.make_private(self.home)
        self._run(
            "initdb", "-D", self.data, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(f"listen_addresses = ''\nunix_socket_directories = '{self.home}'\nfsync = off\n")
        self.start()
        self.sql("CREATE DATABASE app", database="postgres")

    def start(self) -> None:
        """Tried again while what a killed server left is still ending."""
        deadline = time.monotonic() + START_SECONDS
        while self._start().returncode != 0:
            assert time.monotonic() < deadline, (self.home / "registro.txt").read_text()
            time.sleep(PAUSE_SECONDS)

    def kill(self) -> None:
        """SIGKILL to the server itself: it can tidy up nothing."""
        pid = int((self.data / "postmaster.pid").read_text().partition("\n")[0])
        os.kill(pid, signal.SIGKILL)

    def remove(self) -> None:
        self.user.run(self._program("pg_ctl"), "stop", "-w", "-m", "immediate", "-D", self.data)
        shutil.rmtree(self.home)

    def connect(self, database: str = "app") -> psycopg.Connection:
        address = {"host": str(self.home), "port": PORT, "user": "app", "dbname": database}
        return psycopg.connect(**address, autocommit=True)

    def sql(self, statement: str, *, database: str = "app") -> list[tuple[Any, ...]]:
        with self.connect(database) as session:
            cursor = session.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def _start(self) -> Any:
        log = self.home / "registro.txt"
        return self.user.run(self._program("pg_ctl"), "start", "-w", "-D", self.data, "-l", log)

    def _run(self, program: str, *arguments: str | Path) -> None:
        done = self.user.run(self._program(program), *arguments)
        assert done.returncode == 0, done.stderr

    def _program(self, name: str) -> Path:
        return Binaries.find(self.user)[name]
