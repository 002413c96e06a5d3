"""Backups: a folder each, whole or not there at all. Taken here, found here, and proven in `proof`."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from django.conf import settings
from django.db.models import Max

from envases_ot.models import BackupProof
from envases_ot.operations.errors import OperationError
from envases_ot.operations.fingerprint import read_fingerprint
from envases_ot.operations.manifest import DUMP, MANIFEST, MEDIA, Manifest, write_checksums
from envases_ot.operations.media import pack_media
from envases_ot.operations.programs import Programs, find_programs
from envases_ot.operations.progress import Progress, silent
from envases_ot.operations.servers import Server, major_version

NAME_FORMAT = "%Y%m%dT%H%M%S%fZ"
UNFINISHED = ".parcial-"
LAST = "ultimo"
LAST_MIGRATION = "SELECT name FROM public.django_migrations WHERE app = 'envases_ot' ORDER BY id DESC LIMIT 1"
NO_IDLE_LIMIT = "SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0"


@dataclass(frozen=True)
class Backup:
    """A finished backup. Its folder's name is the moment it was taken, in UTC, so names sort by age."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def taken_at(self) -> datetime:
        return datetime.strptime(self.name, NAME_FORMAT).replace(tzinfo=UTC)

    @property
    def size_bytes(self) -> int:
        return sum(path.stat().st_size for path in self.folder.iterdir())


def last_proven_backup() -> datetime | None:
    """When the newest backup that was restored and compared had been taken; None when none ever was."""
    return BackupProof.objects.aggregate(newest=Max("taken_at"))["newest"]


def list_backups(root: Path) -> list[Backup]:
    """The finished backups of a folder, oldest first."""
    found = (path for path in root.glob("[0-9]*T[0-9]*Z") if (path / MANIFEST).is_file())
    return [Backup(path) for path in sorted(found)]


def find_backup(root: Path, *, name: str) -> Backup:
    """The backup of that name, or the newest for `ultimo`.

    Raises:
        OperationError: SIN_RESPALDO.
    """
    backups = list_backups(root)
    chosen = backups[-1:] if name == LAST else [backup for backup in backups if backup.name == name]
    if not chosen:
        known = ", ".join(backup.name for backup in backups[-3:]) or "ninguno"
        raise OperationError(
            f"No hay un respaldo «{name}» en {root} (los últimos: {known}).", code="SIN_RESPALDO"
        )
    return chosen[0]


def take_backup(root: Path, *, server: Server, progress: Progress = silent) -> Backup:
    """Dump the database as of one moment, with its fingerprint of the same moment, and pack the files.

    Nobody waits for it: people go on writing. A file is stored before the row that names it, so files packed
    after the dump's moment include all that its rows name.

    Raises:
        OperationError: DISCO, PROGRAMA, SIN_PROGRAMAS, SIN_SERVIDOR. Nothing is left in `root`.
    """
    taken_at = datetime.now(UTC)
    final = root / taken_at.strftime(NAME_FORMAT)
    with unfinished_folder(root / f"{UNFINISHED}{final.name}") as folder:
        with server.connect() as connection:
            dump_database(connection, server=server, folder=folder, taken_at=taken_at, progress=progress)
        write_checksums(folder)
        folder.rename(final)
    return Backup(final)


@contextmanager
def unfinished_folder(folder: Path) -> Iterator[Path]:
    """A folder for our eyes only, gone at the end unless it was renamed; a full disk is told as such."""
    try:
        folder.mkdir(parents=True, mode=0o700)
        yield folder
    except OSError as error:
        raise OperationError(f"No se pudo escribir el respaldo: {error}", code="DISCO") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def dump_database(
    connection: psycopg.Connection, *, server: Server, folder: Path, taken_at: datetime, progress: Progress
) -> None:
    """Write dump, files and manifest, all three of the moment at which the connection's transaction began."""
    connection.execute(NO_IDLE_LIMIT)
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    connection.read_only = True
    server_major = major_version(connection)
    programs = find_programs(server_major=server_major)
    with connection.transaction():
        snapshot = connection.execute("SELECT pg_export_snapshot()").fetchone() or ("",)
        migration = connection.execute(LAST_MIGRATION).fetchone() or ("",)
        fingerprint = read_fingerprint(connection, progress=progress)
        dump = Dump(folder / DUMP, snapshot[0], tables=len(fingerprint.tables))
        dump.write(programs, server=server, progress=progress)
    manifest = Manifest(
        taken_at=taken_at,
        database=server.database,
        server_major=server_major,
        programs_major=programs.major,
        app_version=settings.APP_VERSION,
        migration=migration[0],
        media_files=pack_media(Path(settings.MEDIA_ROOT), into=folder / MEDIA, progress=progress),
        fingerprint=fingerprint,
    )
    manifest.write(folder)


@dataclass(frozen=True)
class Dump:
    """A dump in PostgreSQL's custom format, compressed, of an exported snapshot."""

    path: Path
    snapshot: str
    tables: int

    def write(self, programs: Programs, *, server: Server, progress: Progress) -> None:
        done = 0

        def count(line: str) -> None:
            nonlocal done
            if "dumping contents of table" in line:
                done += 1
                progress("Respaldando tablas", done, self.tables)

        programs.run(
            "pg_dump",
            "--format=custom",
            "--compress=6",
            "--no-password",
            "--verbose",
            f"--snapshot={self.snapshot}",
            f"--file={self.path}",
            environment=server.environment(server.database),
            on_line=count,
        )
