"""What a backup says about itself: when, of what, and what it must restore to."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from envases_ot.operations.errors import OperationError
from envases_ot.operations.fingerprint import Fingerprint

FORMAT = 1
MANIFEST = "manifiesto.json"
DUMP = "base.dump"
MEDIA = "archivos.tar.gz"
CHECKSUMS = "SHA256SUMS"


@dataclass(frozen=True)
class Manifest:
    """The manifest of one backup; versions are major numbers, `migration` the last one applied of ours."""

    taken_at: datetime
    database: str
    server_major: int
    programs_major: int
    app_version: str
    migration: str
    media_files: int
    fingerprint: Fingerprint

    def write(self, folder: Path) -> None:
        data = {
            "formato": FORMAT,
            "tomado": self.taken_at.isoformat(),
            "base": self.database,
            "postgresql": self.server_major,
            "pg_dump": self.programs_major,
            "aplicacion": self.app_version,
            "migracion": self.migration,
            "archivos": self.media_files,
            "huella": self.fingerprint.as_json(),
        }
        (folder / MANIFEST).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n")

    @classmethod
    def read(cls, folder: Path) -> Self:
        """The manifest of a backup's folder.

        Raises:
            OperationError: MANIFIESTO, there is none, or it is of another format.
        """
        try:
            data = json.loads((folder / MANIFEST).read_text())
        except (OSError, ValueError) as error:
            raise OperationError(f"{folder} no es un respaldo: {error}", code="MANIFIESTO") from error
        if data.get("formato") != FORMAT:
            raise OperationError(f"{folder} es de otro formato ({data.get('formato')}).", code="MANIFIESTO")
        return cls(
            taken_at=datetime.fromisoformat(data["tomado"]),
            database=data["base"],
            server_major=data["postgresql"],
            programs_major=data["pg_dump"],
            app_version=data["aplicacion"],
            migration=data["migracion"],
            media_files=data["archivos"],
            fingerprint=Fingerprint.from_json(data["huella"]),
        )


def write_checksums(folder: Path) -> None:
    """Checksums of the backup's files, in the form that `sha256sum -c` reads too."""
    lines = [f"{sha256_of(folder / name)}  {name}\n" for name in (DUMP, MEDIA, MANIFEST)]
    (folder / CHECKSUMS).write_text("".join(lines))


def verify_checksums(folder: Path) -> None:
    """Refuse a backup of which a byte changed.

    Raises:
        OperationError: DANADO, a file is missing or differs.
    """
    try:
        lines = (folder / CHECKSUMS).read_text().splitlines()
        expected = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
        found = {name: sha256_of(folder / name) for name in (DUMP, MEDIA, MANIFEST)}
    except OSError as error:
        raise OperationError(f"El respaldo {folder.name} está incompleto: {error}", code="DANADO") from error
    damaged = [name for name in found if found[name] != expected.get(name)]
    if damaged:
        raise OperationError(
            f"El respaldo {folder.name} está dañado (sha256 distinto: {', '.join(damaged)}): use otro.",
            code="DANADO",
        )


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
