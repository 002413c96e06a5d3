"""Files that people upload: named by us, checked by what they contain, kept outside any public path."""

from pathlib import PurePath
from uuid import uuid4

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File

SIGNATURES: dict[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".xlsx": (b"PK\x03\x04",),
    ".xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",),
}
"""Extension -> how such a file begins."""


def oc_upload_path(instance: object, filename: str) -> str:
    """Where a purchase order is stored; the name is ours, only the extension is theirs."""
    return f"oc/{uuid4().hex}{PurePath(filename).suffix.lower()}"


def document_upload_path(instance: object, filename: str) -> str:
    """Where a document of an OT is stored; as for a purchase order."""
    return f"documentos/{uuid4().hex}{PurePath(filename).suffix.lower()}"


def validate_upload(upload: File) -> None:
    """Refuse what is too large or is not what its name says.

    Raises:
        ValidationError: archivo_grande, archivo_tipo.
    """
    if upload.size > settings.UPLOAD_MAX_MB * 1024 * 1024:
        raise ValidationError(
            f"El archivo supera {settings.UPLOAD_MAX_MB} MB: redúzcalo y vuelva a subirlo.",
            code="archivo_grande",
        )
    signatures = SIGNATURES.get(PurePath(upload.name or "").suffix.lower(), ())
    upload.seek(0)
    start = upload.read(8)
    upload.seek(0)
    if not start.startswith(signatures) or not signatures:
        raise ValidationError(
            "Solo se aceptan PDF, PNG, JPG, XLS y XLSX, y el contenido debe corresponder al nombre.",
            code="archivo_tipo",
        )
