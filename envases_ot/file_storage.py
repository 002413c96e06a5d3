"""Where uploaded files are kept: whole or not at all, also when the disk is full."""

import os
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from django.core.files import File
from django.core.files.storage import FileSystemStorage
from django.db.models.fields.files import FieldFile
from django.http import FileResponse

UNFINISHED = ".subida-"
"""Hidden, so that a backup leaves it out."""


def as_download(stored: FieldFile, *, name: str) -> FileResponse:
    """Sent as what it is not shown as: no browser runs a file that somebody uploaded."""
    return FileResponse(
        stored.open("rb"),
        as_attachment=True,
        filename=name,
        content_type="application/octet-stream",
        headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"},
    )


class WholeFileStorage(FileSystemStorage):
    """Writes beside the uploaded files first, and gives the file its name when it is whole."""

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        root = Path(self.location)
        root.mkdir(parents=True, exist_ok=True)
        handle, path = mkstemp(dir=root, prefix=UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            return super().save(name or content.name, _Moved(None, name=path), max_length)
        finally:
            Path(path).unlink(missing_ok=True)  # nothing is there once it has its name


class _Moved(File):
    """A file on the same disk: renamed, not copied."""

    def temporary_file_path(self) -> str:
        return str(self.name)
