import shutil

import pytest

from envases_ot.operations.backups import take_backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.manifest import Manifest, write_checksums
from envases_ot.operations.restore import restore
from envases_ot.tests.operations.conftest import databases, run_sql

pytestmark = pytest.mark.django_db


def code_of(call, **arguments) -> str:
    with pytest.raises(OperationError) as refusal:
        call(**arguments)
    return refusal.value.code


@pytest.fixture
def arguments(backup, server, tmp_path):
    """A restore into a database that is not there yet."""
    return {
        "backup": backup,
        "server": server,
        "database": f"{server.database}_nueva",
        "replace": None,
        "media_root": tmp_path / "vuelta",
    }


def test_restore_makes_a_database_that_is_not_there(arguments, server):
    restored = restore(**arguments)

    assert (restored.database, restored.previous) == (f"{server.database}_nueva", None)
    query = "SELECT id, descripcion, peso::text, creada::text FROM ot ORDER BY id"
    assert run_sql(server, query, database=restored.database) == run_sql(server, query)
    assert databases(server) == [server.database, f"{server.database}_nueva"]


def test_restore_into_an_empty_database(arguments, server):
    with server.maintenance() as connection:
        connection.execute(f"CREATE DATABASE {server.database}_nueva")

    restored = restore(**arguments)

    assert restored.previous is None
    assert run_sql(server, "SELECT count(*) FROM ot", database=restored.database) == [(3,)]
    assert databases(server) == [server.database, f"{server.database}_nueva"]


@pytest.mark.parametrize("replace", [None, "otra"])
def test_restore_over_a_live_database_is_refused_unless_it_is_named(arguments, server, replace):
    run_sql(server, "INSERT INTO ot (descripcion) VALUES ('escrita después')")
    arguments.update(database=server.database, replace=replace)

    assert code_of(restore, **arguments) == "BASE_CON_DATOS"

    assert run_sql(server, "SELECT count(*) FROM ot") == [(4,)]
    assert databases(server) == [server.database]


def test_restore_over_a_named_live_database_keeps_it_under_another_name(arguments, server):
    run_sql(server, "INSERT INTO ot (descripcion) VALUES ('escrita después')")
    arguments.update(database=server.database, replace=server.database)

    restored = restore(**arguments)

    assert run_sql(server, "SELECT count(*) FROM ot") == [(3,)]
    assert run_sql(server, "SELECT count(*) FROM ot", database=restored.previous) == [(4,)]
    assert databases(server) == [server.database, restored.previous]


def test_restore_over_a_database_in_use_is_refused(arguments, server):
    arguments.update(database=server.database, replace=server.database)

    with server.connect():
        assert code_of(restore, **arguments) == "BASE_EN_USO"

    assert databases(server) == [server.database]


def test_restore_of_a_backup_that_does_not_equal_its_manifest_leaves_nothing(arguments, backup, server):
    manifest = backup.folder / "manifiesto.json"
    manifest.write_text(manifest.read_text().replace('"filas": 3', '"filas": 4'))
    write_checksums(backup.folder)

    assert code_of(restore, **arguments) == "DISTINTO"

    assert databases(server) == [server.database]


def test_restore_of_a_damaged_backup_touches_no_database(arguments, backup, server):
    with (backup.folder / "base.dump").open("ab") as file:
        file.write(b"x")

    assert code_of(restore, **arguments) == "DANADO"

    assert databases(server) == [server.database]


def test_restore_of_a_dump_that_cannot_be_read_leaves_nothing(arguments, backup, server):
    dump = backup.folder / "base.dump"
    dump.write_bytes(dump.read_bytes()[:500])
    write_checksums(backup.folder)

    assert code_of(restore, **arguments) == "PROGRAMA"

    assert databases(server) == [server.database]


def test_restore_of_a_newer_server_s_backup_is_refused(arguments, backup, server):
    folder = backup.folder
    text = (folder / "manifiesto.json").read_text()
    major = Manifest.read(folder).server_major
    (folder / "manifiesto.json").write_text(text.replace(f'"postgresql": {major}', '"postgresql": 99'))
    write_checksums(folder)

    assert code_of(restore, **arguments) == "VERSION"

    assert databases(server) == [server.database]


def test_restore_brings_files_back_and_never_replaces_one(server, media_root, arguments, tmp_path):
    for name in ("kept.pdf", "lost.pdf"):
        (media_root / name).write_bytes(name.encode())
    backup = take_backup(tmp_path / "otros", server=server)
    (media_root / "lost.pdf").unlink()
    (media_root / "newer.pdf").write_bytes(b"newer")
    arguments.update(backup=backup, media_root=media_root)

    restored = restore(**arguments)

    assert (restored.media.written, restored.media.kept) == (1, 1)
    assert {path.name: path.read_bytes() for path in media_root.iterdir()} == {
        "kept.pdf": b"kept.pdf",
        "lost.pdf": b"lost.pdf",
        "newer.pdf": b"newer",
    }


def test_restore_refuses_a_file_of_another_content_and_writes_nothing(
    server, media_root, arguments, tmp_path
):
    for name in ("a.pdf", "b.pdf"):
        (media_root / name).write_bytes(b"before")
    backup = take_backup(tmp_path / "otros", server=server)
    (media_root / "a.pdf").unlink()
    (media_root / "b.pdf").write_bytes(b"after")
    arguments.update(backup=backup, media_root=media_root)

    assert code_of(restore, **arguments) == "ARCHIVO_DISTINTO"

    assert {path.name: path.read_bytes() for path in media_root.iterdir()} == {"b.pdf": b"after"}
    assert databases(server) == [server.database]


def test_restore_without_permission_to_create_databases_says_so(arguments, server):
    role = server.database
    with server.maintenance() as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'solo para esta prueba'")
    try:
        arguments["server"] = type(server)(
            {**server.parameters, "user": role, "password": "solo para esta prueba"}, server.database
        )
        assert code_of(restore, **arguments) == "SIN_PERMISO"
    finally:
        with server.maintenance() as connection:
            connection.execute(f"DROP ROLE {role}")


def test_restore_of_a_copy_elsewhere_works_without_the_original(arguments, backup, server, tmp_path):
    copy = shutil.copytree(backup.folder, tmp_path / "usb" / backup.name)
    shutil.rmtree(backup.folder)
    arguments["backup"] = type(backup)(copy)

    assert restore(**arguments).manifest.fingerprint.rows == 7
