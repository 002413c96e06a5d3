import os
import signal
from pathlib import Path

import psutil
import psycopg
import pytest

from inveb.local.errors import LocalError
from inveb.local.postgres import TESTS, Server, command_of

LONGEST_SOCKET_PATH = 103  # macOS; Linux allows 107


def execute(server: Server, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(server.url) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def write_data_folder(server: Server, *, version: str) -> None:
    server.user.make_private(server.folder)
    (server.data / "global").mkdir(parents=True)
    (server.data / "global" / "pg_control").touch()
    (server.data / "PG_VERSION").write_text(f"{version}\n")


def test_server_keeps_its_data_from_one_run_to_the_next(server: Server) -> None:
    with server.running():
        execute(server, "CREATE TABLE caja AS SELECT 'cartón' AS nombre")
    assert server.pid() is None

    with server.running():
        assert execute(server, "SELECT nombre FROM caja") == [("cartón",)]
        assert execute(server, "SELECT current_user, current_database()") == [("app", "app")]


def test_server_knows_accented_letters(server: Server) -> None:
    with server.running():
        execute(server, "CREATE EXTENSION pg_trgm")

        assert execute(server, "SELECT 'ñ' = lower('Ñ'), similarity('CARTÓN', 'cartón')") == [(True, 1.0)]


def test_start_after_a_kill_when_another_program_has_the_process_number(server: Server) -> None:
    server.start()
    execute(server, "CREATE TABLE caja AS SELECT 1 AS numero")
    killed = server.pid()
    assert killed is not None
    workers = psutil.Process(killed).children()
    os.kill(killed, signal.SIGKILL)
    psutil.wait_procs(workers, timeout=30)  # they leave by themselves once they miss it
    while command_of(killed):  # the kernel takes a moment
        pass
    note = server.data / "postmaster.pid"
    note.write_text(note.read_text().replace(str(killed), str(os.getpid()), 1))

    assert server.pid() is None
    server.start()

    assert execute(server, "SELECT numero FROM caja") == [(1,)]


def test_a_kill_while_the_folder_is_made_costs_nothing(server: Server) -> None:
    server.user.make_private(server.folder)
    (server.folder / "data.new" / "base").mkdir(parents=True)

    with server.running():
        assert execute(server, "SELECT 1") == [(1,)]


def test_a_half_written_folder_is_said_and_left_as_it_was(server: Server) -> None:
    server.user.make_private(server.folder)
    (server.data / "base").mkdir(parents=True)

    with pytest.raises(LocalError) as error, server.running():
        pass

    assert str(error.value) == (
        f"La carpeta de datos {server.data} está a medio escribir. Si no guarda datos que le importen,"
        f" bórrela (rm -r {server.data}) y repita; si los guarda, restaure su respaldo."
    )
    assert [path.name for path in server.data.iterdir()] == ["base"]


def test_a_folder_of_another_release_is_said_and_left_as_it_was(server: Server) -> None:
    write_data_folder(server, version="13")

    with pytest.raises(LocalError) as error, server.running():
        pass

    assert str(error.value) == (
        f"La carpeta de datos {server.data} es de PostgreSQL 13 y aquí hay {server.binaries.major}:"
        " respáldela con la versión anterior y restáurela, o bórrela si no guarda datos que le importen."
    )
    assert sorted(path.name for path in server.data.iterdir()) == ["PG_VERSION", "global"]


def test_a_server_that_cannot_start_gives_postgresqls_own_reason(server: Server) -> None:
    write_data_folder(server, version=str(server.binaries.major))

    with pytest.raises(LocalError, match=r"^PostgreSQL no arrancó: .+ \(registro: .+/postgres\.log\)\.$"):
        server.start()


def test_two_programs_do_not_share_a_server_that_one_of_them_stops(server: Server) -> None:
    with server.running():
        with pytest.raises(LocalError) as error, server.running():
            pass

        assert str(error.value) == (
            "Otro programa de esta copia del código usa ya su base «prueba»: ciérrelo, o defina DATABASE_URL."
        )
        assert execute(server, "SELECT 1") == [(1,)]


def test_a_throwaway_server_leaves_nothing(local: Path) -> None:
    server = Server("efimera", throwaway=True)
    with server.running():
        assert execute(server, "SHOW fsync") == [("off",)]

    assert (server.folder.exists(), server.socket_dir.exists(), server.pid()) == (False, False, None)


def test_a_folder_that_somebody_else_laid_in_the_way_is_refused(server: Server, tmp_path: Path) -> None:
    server.socket_dir.symlink_to(tmp_path)

    with pytest.raises(LocalError) as error:
        server.start()

    server.socket_dir.unlink()
    assert str(error.value) == f"La carpeta {server.socket_dir} es de otro usuario: bórrela y repita."


def test_programs_that_do_not_run_are_said(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTGRES_BIN", str(tmp_path))

    with pytest.raises(LocalError) as error:
        server.start()

    assert str(error.value) == (
        f"PostgreSQL no corre en esta máquina ({tmp_path}): instale PostgreSQL 15 o posterior"
        " y defina DATABASE_URL."
    )


def test_the_sockets_path_is_short_wherever_the_checkout_stands() -> None:
    assert len(str(TESTS.socket_dir / ".s.PGSQL.5432")) <= LONGEST_SOCKET_PATH
