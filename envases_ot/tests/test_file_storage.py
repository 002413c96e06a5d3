import errno
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.base import ContentFile

from envases_ot.file_storage import WholeFileStorage


class CutShort(ContentFile):
    """A file that cannot be written to its end."""

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        yield b"%PDF"
        raise OSError(errno.ENOSPC, "No space left on device")


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_file_is_stored_whole_with_the_permissions_of_uploads(tmp_path: Path) -> None:
    storage = WholeFileStorage(tmp_path / "media", file_permissions_mode=0o640)

    name = storage.save("oc/orden.pdf", ContentFile(b"%PDF-1.4"))

    assert (name, files(tmp_path / "media")) == ("oc/orden.pdf", ["oc/orden.pdf"])
    assert (tmp_path / "media" / name).read_bytes() == b"%PDF-1.4"
    assert stat.S_IMODE((tmp_path / "media" / name).stat().st_mode) == 0o640


def test_file_that_is_cut_short_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space left"):
        WholeFileStorage(tmp_path).save("oc/orden.pdf", CutShort(b""))

    assert files(tmp_path) == []


def test_second_file_of_a_name_gets_another(tmp_path: Path) -> None:
    storage = WholeFileStorage(tmp_path)
    first, second = (storage.save("orden.pdf", ContentFile(content)) for content in (b"1", b"2"))

    assert first != second
    assert [(tmp_path / name).read_bytes() for name in (first, second)] == [b"1", b"2"]
