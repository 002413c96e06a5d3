import pytest

from envases_ot.models import BackupProof
from envases_ot.operations.backups import last_proven_backup, take_backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.manifest import write_checksums
from envases_ot.operations.proof import prove_backup
from envases_ot.operations.servers import Server
from envases_ot.tests.operations.conftest import databases, run_sql

pytestmark = pytest.mark.django_db


def test_prove_backup_compares_records_and_throws_the_copy_away(backup, server):
    run_sql(server, "DELETE FROM ot")  # what happened since does not matter

    proof = prove_backup(backup, server=server)

    assert (proof.name, proof.tables, proof.rows, proof.taken_at) == (backup.name, 4, 7, backup.taken_at)
    assert last_proven_backup() == backup.taken_at
    assert databases(server) == [server.database]


def test_prove_backup_of_other_rows_records_nothing(backup, server):
    manifest = backup.folder / "manifiesto.json"
    manifest.write_text(manifest.read_text().replace('"public.ot_id_seq": 3', '"public.ot_id_seq": 4'))
    write_checksums(backup.folder)

    with pytest.raises(OperationError) as refusal:
        prove_backup(backup, server=server)

    assert refusal.value.code == "DISTINTO"
    assert BackupProof.objects.count() == 0
    assert databases(server) == [server.database]


@pytest.mark.parametrize(
    ("content", "code"), [(None, "DISTINTO"), (b"\x1f\x8b\x08\x00broken", "ARCHIVOS_DANADOS")]
)
def test_prove_backup_reads_every_attached_file(server, media_root, tmp_path, content, code):
    (media_root / "a.pdf").write_bytes(b"%PDF")
    backup = take_backup(tmp_path, server=server)
    if content is None:
        (media_root / "a.pdf").unlink()
        content = (take_backup(tmp_path, server=server).folder / "archivos.tar.gz").read_bytes()
    (backup.folder / "archivos.tar.gz").write_bytes(content)
    write_checksums(backup.folder)

    with pytest.raises(OperationError) as refusal:
        prove_backup(backup, server=server)

    assert refusal.value.code == code
    assert BackupProof.objects.count() == 0


def test_prove_backup_of_the_whole_schema(tmp_path):
    server = Server.of_settings()  # the suite's own database: every table, trigger and generated column
    backup = take_backup(tmp_path, server=server)

    proof = prove_backup(backup, server=server)

    assert proof.tables > 100
    assert proof.rows > 100
