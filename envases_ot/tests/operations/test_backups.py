import hashlib
import json
import os
import resource
import stat
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from envases_ot.models import BackupProof
from envases_ot.operations.backups import Backup, find_backup, last_proven_backup, list_backups, take_backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.manifest import Manifest, verify_checksums
from envases_ot.operations.servers import Server
from envases_ot.tests.operations.conftest import run_sql

pytestmark = pytest.mark.django_db


def test_take_backup_writes_dump_files_manifest_and_checksums(server, media_root, tmp_path):
    (media_root / "oc").mkdir()
    (media_root / "oc" / "a.pdf").write_bytes(b"%PDF-1")
    (media_root / ".restauracion-x").mkdir()
    (media_root / ".restauracion-x" / "half.pdf").write_bytes(b"%PDF")

    backup = take_backup(tmp_path / "respaldos", server=server)

    manifest = Manifest.read(backup.folder)
    assert manifest.taken_at == backup.taken_at
    assert (manifest.database, manifest.migration, manifest.media_files) == (
        server.database,
        "0001_inicial",
        1,
    )
    assert manifest.fingerprint.rows == 7
    with tarfile.open(backup.folder / "archivos.tar.gz") as archive:
        assert archive.getnames() == ["oc/a.pdf"]
    assert sorted(path.name for path in backup.folder.iterdir()) == [
        "SHA256SUMS",
        "archivos.tar.gz",
        "base.dump",
        "manifiesto.json",
    ]
    checksums = (backup.folder / "SHA256SUMS").read_text().splitlines()
    dump = hashlib.sha256((backup.folder / "base.dump").read_bytes()).hexdigest()
    assert checksums[0] == f"{dump}  base.dump"
    assert stat.S_IMODE(backup.folder.stat().st_mode) == 0o700


def test_take_backup_is_of_one_moment_though_people_write(server, tmp_path):
    def write(step: str, done: int, total: int) -> None:
        if step == "Leyendo huellas" and done == 1:  # after the moment of the backup, before the dump
            run_sql(server, "INSERT INTO ot (descripcion) VALUES ('tarde')")

    backup = take_backup(tmp_path, server=server, progress=write)

    assert run_sql(server, "SELECT count(*) FROM ot") == [(4,)]
    assert Manifest.read(backup.folder).fingerprint.tables["public.ot"].rows == 3


def test_take_backup_that_fails_leaves_nothing(server, tmp_path):
    root = tmp_path / "respaldos"
    broken = Server({**server.parameters, "port": "1"}, server.database)

    with pytest.raises(OperationError) as refusal:
        take_backup(root, server=broken)

    assert refusal.value.code == "SIN_SERVIDOR"
    assert list(root.iterdir()) == []


def test_take_backup_on_a_full_disk_says_so_and_leaves_nothing(server, tmp_path):
    """A limit on the size of files stands for the full disk: writing fails in the same way."""
    run_sql(
        server,
        "INSERT INTO ot (descripcion) SELECT sha256(n::text::bytea)::text FROM generate_series(1, 20000) n",
    )
    program = (
        "import django; django.setup();"
        "from envases_ot.operations.backups import take_backup;"
        "from envases_ot.operations.servers import Server;"
        "from pathlib import Path;"
        f"take_backup(Path({str(tmp_path)!r}), server=Server({server.parameters!r}, {server.database!r}))"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "MEDIA_ROOT": str(tmp_path / "none")},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )

    assert done.returncode == 1
    assert "OperationError: pg_dump terminó con" in done.stderr
    assert list(tmp_path.iterdir()) == [tmp_path / "media"]


def test_list_backups_leaves_out_what_is_not_whole(backup, tmp_path):
    root = backup.folder.parent
    (root / ".parcial-20260101T000000000000Z").mkdir()
    (root / "20260101T000000000000Z").mkdir()

    assert list_backups(root) == [backup]


def test_find_backup_by_name_and_the_last_one(server, tmp_path):
    first, second = (take_backup(tmp_path, server=server) for _ in range(2))

    assert find_backup(tmp_path, name=first.name) == first
    assert find_backup(tmp_path, name="ultimo") == second
    with pytest.raises(OperationError) as refusal:
        find_backup(tmp_path, name="20260101")
    assert refusal.value.code == "SIN_RESPALDO"


@pytest.mark.parametrize("name", ["base.dump", "archivos.tar.gz", "manifiesto.json"])
def test_verify_checksums_refuses_a_changed_byte(backup, name):
    verify_checksums(backup.folder)
    path = backup.folder / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)

    with pytest.raises(OperationError) as refusal:
        verify_checksums(backup.folder)

    assert refusal.value.code == "DANADO"


def test_verify_checksums_refuses_a_missing_file(backup):
    (backup.folder / "base.dump").unlink()

    with pytest.raises(OperationError) as refusal:
        verify_checksums(backup.folder)

    assert refusal.value.code == "DANADO"


@pytest.mark.parametrize("content", ["", "{}", '{"formato": 99}'])
def test_manifest_of_another_format_is_refused(tmp_path, content):
    (tmp_path / "manifiesto.json").write_text(content)

    with pytest.raises(OperationError) as refusal:
        Manifest.read(tmp_path)

    assert refusal.value.code == "MANIFIESTO"


def test_manifest_is_plain_json(backup):
    data = json.loads((backup.folder / "manifiesto.json").read_text())

    assert data["huella"]["tablas"]["public.vacia"] == {"filas": 0, "huella": "0"}


def test_last_proven_backup_is_the_newest_backup_not_the_newest_proof():
    assert last_proven_backup() is None
    taken = datetime(2026, 5, 2, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC)
    for at in taken:
        BackupProof.objects.create(name="x", taken_at=at, tables=1, rows=1, size_bytes=1, seconds=1)

    assert last_proven_backup() == taken[0]


def test_backup_size_is_that_of_its_files(tmp_path: Path):
    folder = tmp_path / "respaldo"
    folder.mkdir()
    (folder / "base.dump").write_bytes(b"12345")

    assert Backup(folder).size_bytes == 5
