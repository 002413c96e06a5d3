"""The files that people attached: packed into a backup, and unpacked without ever replacing one."""

import filecmp
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from envases_ot.operations.errors import OperationError
from envases_ot.operations.progress import Progress, silent

FASTEST = 1  # the files are PDF and pictures, compressed already


@dataclass(frozen=True)
class Unpacked:
    """How many files were written, and how many were there already with the same content."""

    written: int
    kept: int


def pack_media(root: Path, *, into: Path, progress: Progress = silent) -> int:
    """Pack every file below `root`; how many there were. Hidden folders are work of ours, not files of people."""
    files = [path for path in sorted(root.rglob("*")) if is_media(path, root=root)]
    with tarfile.open(into, "w:gz", compresslevel=FASTEST) as archive:
        for number, path in enumerate(files, start=1):
            archive.add(path, arcname=str(path.relative_to(root)), recursive=False)
            progress("Guardando archivos", number, len(files))
    return len(files)


def is_media(path: Path, *, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
    return path.is_file() and not path.is_symlink() and not hidden


def count_media(packed: Path) -> int:
    """How many files can be read, to their last byte.

    Raises:
        OperationError: ARCHIVOS_DANADOS.
    """
    try:
        with tarfile.open(packed, "r:gz") as archive:
            return sum(1 for member in archive if read_through(archive.extractfile(member)))
    except (tarfile.TarError, OSError, EOFError) as error:
        raise OperationError(f"{packed.name} está dañado: {error}", code="ARCHIVOS_DANADOS") from error


def read_through(file: IO[bytes] | None) -> bool:
    if file is None:
        return False
    while file.read(1 << 20):
        pass
    return True


def unpack_media(packed: Path, *, root: Path) -> Unpacked:
    """Put the files of a backup where they belong; one that is there already stays as it is.

    Raises:
        OperationError: ARCHIVO_DISTINTO, a file of the same name has another content. Nothing was written.
    """
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root, prefix=".restauracion-") as folder:
        with tarfile.open(packed, "r:gz") as archive:
            archive.extractall(folder, filter="data")
        fresh = Path(folder)
        files = sorted(path.relative_to(fresh) for path in fresh.rglob("*") if path.is_file())
        present = [name for name in files if (root / name).exists()]
        for name in present:
            if not filecmp.cmp(fresh / name, root / name, shallow=False):
                raise OperationError(
                    f"{root / name} ya existe con otro contenido: restaure en otra carpeta con --archivos.",
                    code="ARCHIVO_DISTINTO",
                )
        for name in set(files).difference(present):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (fresh / name).rename(root / name)
    return Unpacked(written=len(files) - len(present), kept=len(present))
