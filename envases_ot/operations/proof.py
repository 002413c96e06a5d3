"""Proving a backup: restored into a throw-away database, compared row by row, and recorded."""

import time

from envases_ot.models import BackupProof
from envases_ot.operations.backups import Backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.manifest import MEDIA, verify_checksums
from envases_ot.operations.media import count_media
from envases_ot.operations.progress import Progress, silent
from envases_ot.operations.restore import new_name, restore_into
from envases_ot.operations.servers import Server, drop_database


def prove_backup(backup: Backup, *, server: Server, progress: Progress = silent) -> BackupProof:
    """Restore a backup, compare it with what was backed up, throw the copy away and record the success.

    Raises:
        OperationError: DANADO, DISTINTO, ARCHIVOS_DANADOS, VERSION, PROGRAMA, SIN_PERMISO. Nothing is recorded.
    """
    start = time.monotonic()
    verify_checksums(backup.folder)
    copy = new_name(server.database, "prueba")
    try:
        manifest = restore_into(backup, server=server, database=copy, progress=progress)
    finally:
        with server.maintenance() as connection:
            drop_database(connection, database=copy)
    packed = count_media(backup.folder / MEDIA)
    if packed != manifest.media_files:
        raise OperationError(
            f"El respaldo tiene {packed} archivos adjuntos de {manifest.media_files}.", code="DISTINTO"
        )
    return BackupProof.objects.create(
        name=backup.name,
        taken_at=manifest.taken_at,
        tables=len(manifest.fingerprint.tables),
        rows=manifest.fingerprint.rows,
        size_bytes=backup.size_bytes,
        seconds=time.monotonic() - start,
    )
