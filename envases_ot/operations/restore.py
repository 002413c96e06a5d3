"""Restoring a backup: always into a new database first, compared, and only then put in its place."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import psycopg

from envases_ot.operations.backups import Backup
from envases_ot.operations.errors import OperationError
from envases_ot.operations.fingerprint import read_fingerprint
from envases_ot.operations.manifest import DUMP, MEDIA, Manifest, verify_checksums
from envases_ot.operations.media import Unpacked, unpack_media
from envases_ot.operations.programs import find_programs
from envases_ot.operations.progress import Progress, silent
from envases_ot.operations.servers import (
    Server,
    create_database,
    drop_database,
    exists,
    has_tables,
    major_version,
    rename_database,
)

LONGEST_NAME = 63
JOBS = min(4, os.cpu_count() or 1)


@dataclass(frozen=True)
class Restored:
    """What was restored where; `previous` is the database that stood there, kept under a new name."""

    manifest: Manifest
    database: str
    previous: str | None
    media: Unpacked


def restore(
    backup: Backup,
    *,
    server: Server,
    database: str,
    replace: str | None,
    media_root: Path,
    progress: Progress = silent,
) -> Restored:
    """Restore a backup as `database`: a new name, an empty one, or the live one when `replace` names it too.

    Raises:
        OperationError: DANADO, BASE_CON_DATOS, BASE_EN_USO, VERSION, DISTINTO, ARCHIVO_DISTINTO, SIN_PERMISO,
            PROGRAMA. The database of that name is then as it was.
    """
    verify_checksums(backup.folder)
    with server.maintenance() as connection:
        holds_data = refuse_live(connection, server=server, database=database, replace=replace)
    fresh = new_name(database, "restaurando")
    try:
        manifest = restore_into(backup, server=server, database=fresh, progress=progress)
        media = unpack_media(backup.folder / MEDIA, root=media_root)
        previous = put_in_place(fresh, server=server, database=database, keep=holds_data)
    finally:
        with server.maintenance() as connection:
            drop_database(connection, database=fresh)
    return Restored(manifest, database, previous, media)


def refuse_live(
    connection: psycopg.Connection, *, server: Server, database: str, replace: str | None
) -> bool:
    """Whether the target holds data that may be replaced.

    Raises:
        OperationError: BASE_CON_DATOS, it holds data and was not named a second time; BASE_EN_USO.
    """
    if not exists(connection, database=database):
        return False
    with server.connect(database) as target:
        holds_data = has_tables(target)
        if holds_data and replace != database:
            raise OperationError(
                f"La base «{database}» tiene datos y no se toca. Restaure con otro nombre (--base NOMBRE), o repita"
                f" con --reemplazar {database}: la actual se conserva con otro nombre.",
                code="BASE_CON_DATOS",
            )
        refuse_others(target, database=database)
    return holds_data


def refuse_others(target: psycopg.Connection, *, database: str) -> None:
    """Refuse while anybody but `target` itself is connected to its database."""
    others = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = %s AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
    users = (target.execute(others, [database]).fetchone() or (0,))[0]
    if users:
        raise OperationError(
            f"La base «{database}» está en uso ({users} conexiones): detenga la aplicación y repita.",
            code="BASE_EN_USO",
        )


def restore_into(backup: Backup, *, server: Server, database: str, progress: Progress = silent) -> Manifest:
    """Restore into a database made here, and compare it with the manifest; the caller drops it when this fails.

    Raises:
        OperationError: VERSION, the server is older than the backup's; DISTINTO, rows differ; PROGRAMA.
    """
    manifest = Manifest.read(backup.folder)
    with server.maintenance() as connection:
        server_major = major_version(connection)
        if server_major < manifest.server_major:
            raise OperationError(
                f"El respaldo es de PostgreSQL {manifest.server_major} y el servidor es {server_major}:"
                " restaure en uno igual o posterior.",
                code="VERSION",
            )
        create_database(connection, database=database)
    load_dump(backup, manifest=manifest, server=server, database=database, progress=progress)
    with server.connect(database) as connection:
        found = read_fingerprint(connection, progress=progress)
        connection.execute("ANALYZE")
    differences = manifest.fingerprint.differences(found)
    if differences:
        raise OperationError(
            f"Lo restaurado no es igual al respaldo {backup.name}: {'; '.join(differences[:5])}",
            code="DISTINTO",
        )
    return manifest


def load_dump(
    backup: Backup, *, manifest: Manifest, server: Server, database: str, progress: Progress
) -> None:
    """Run pg_restore. Owners and grants are the new server's business: they may not exist there.

    From 17 on it also sets `transaction_timeout`, which older servers refuse and do not need.
    """
    programs = find_programs(server_major=manifest.server_major, at_least=manifest.programs_major)
    tables = len(manifest.fingerprint.tables)
    done = 0

    def count(line: str) -> None:
        nonlocal done
        if "processing data for table" in line:
            done += 1
            progress("Restaurando tablas", done, tables)

    programs.run(
        "pg_restore",
        "--no-owner",
        "--no-privileges",
        "--no-password",
        "--verbose",
        f"--jobs={JOBS}",
        f"--dbname={database}",
        backup.folder / DUMP,
        environment=server.environment(database),
        on_line=count,
        harmless='parameter "transaction_timeout"',
    )


def put_in_place(fresh: str, *, server: Server, database: str, keep: bool) -> str | None:
    """Give the restored database its name; the old one's new name when it was kept.

    Raises:
        OperationError: BASE_EN_USO, somebody connected meanwhile; both keep their names.
    """
    aside = new_name(database, "anterior")
    with server.maintenance() as connection:
        stood = exists(connection, database=database)
        try:
            with connection.transaction():
                if stood:
                    rename_database(connection, database=database, to=aside)
                rename_database(connection, database=fresh, to=database)
        except psycopg.errors.ObjectInUse as error:
            raise OperationError(
                f"La base «{database}» está en uso: detenga la aplicación y repita.", code="BASE_EN_USO"
            ) from error
        if stood and not keep:
            drop_database(connection, database=aside)
    return aside if stood and keep else None


def new_name(database: str, purpose: str) -> str:
    """A database name that is free: the old one's beginning, what it is for, when, and chance."""
    ending = f"_{purpose}_{datetime.now(UTC):%Y%m%d%H%M%S}_{token_hex(2)}"
    return database[: LONGEST_NAME - len(ending)] + ending
