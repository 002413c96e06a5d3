"""Going back to a minute: an archive of WAL, a base copy, and a recovery to just before a mistake."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex
from tempfile import gettempdir

import psycopg
import pytest

from inveb.local.binaries import Binaries
from inveb.local.server_user import ServerUser

PORT = 5432


class Server:
    """A throw-away PostgreSQL in a folder that its user may write, on a socket there."""

    def __init__(self, home: Path) -> None:
        self.home, self.archive, self.user = home, home / "archivo", ServerUser.current()
        self.binaries = Binaries.find(self.user)
        self.user.make_private(home)
        self.user.make_private(self.archive)

    def run(self, program: str, *arguments: str | Path) -> None:
        done = self.user.run(self.binaries[program], *arguments)
        assert done.returncode == 0, done.stderr

    def start(self, data: Path, **settings: str) -> None:
        wanted = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.home),
            "fsync": "off",
            **settings,
        }
        with (data / "postgresql.conf").open("a") as file:
            file.writelines(
                f"{name} = '{value.replace(chr(39), chr(39) * 2)}'\n" for name, value in wanted.items()
            )
        self.run("pg_ctl", "start", "-w", "-D", data, "-l", self.home / "registro.txt")

    def stop(self, data: Path, *, mode: str = "immediate") -> None:
        self.user.run(self.binaries["pg_ctl"], "stop", "-w", "-m", mode, "-D", data)

    def sql(self, statement: str) -> list[tuple]:
        with psycopg.connect(
            host=str(self.home), port=PORT, user="app", dbname="postgres", autocommit=True
        ) as session:
            cursor = session.execute(statement)
            return cursor.fetchall() if cursor.description else []


@pytest.fixture
def server() -> Iterator[Server]:
    home = Path(gettempdir()) / f"inveb-pitr-{token_hex(4)}"
    server = Server(home)
    yield server
    for data in (home / "datos", home / "vuelta"):
        server.stop(data)
    shutil.rmtree(home)


def test_recovery_stops_just_before_the_mistake(server):
    data, copy = server.home / "datos", server.home / "vuelta"
    server.run("initdb", "-D", data, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    server.start(
        data, archive_mode="on", archive_command=f"test ! -f {server.archive}/%f && cp %p {server.archive}/%f"
    )
    server.sql("CREATE TABLE ot (id int)")
    server.sql("INSERT INTO ot VALUES (1)")
    server.run("pg_basebackup", "-h", server.home, "-U", "app", "-D", copy, "-c", "fast", "-X", "none")
    server.sql("INSERT INTO ot VALUES (2)")
    ((before_the_mistake,),) = server.sql("SELECT clock_timestamp()::text")
    server.sql("DELETE FROM ot")
    server.sql("SELECT pg_switch_wal()")
    server.stop(data, mode="fast")  # which first archives what is complete

    (copy / "recovery.signal").touch()
    server.start(
        copy,
        restore_command=f"cp {server.archive}/%f %p",
        recovery_target_time=before_the_mistake,
        recovery_target_action="promote",
        archive_mode="off",
    )

    assert server.sql("SELECT id FROM ot ORDER BY id") == [(1,), (2,)]
