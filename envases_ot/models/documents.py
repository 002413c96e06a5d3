"""Papers that were issued: the file as it left, with what it was made from."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from pgtrigger import Delete, Protect, Update

from envases_ot.models.work_orders import WorkOrder


def issued_path(document: "IssuedDocument", filename: str) -> str:
    """Where an issued paper is stored: outside any public path, under a name that tells nothing."""
    return f"emitidos/{document.work_order_id}/{uuid4().hex}.pdf"


class IssuedDocument(models.Model):
    """A paper of an OT, written once and never changed: what the plant has in hand can be shown again.

    Attributes:
        number: counts the papers of this kind of the OT, from 1, without gaps.
        template_version: name and version of the paper's layout.
        context: all that it says, as `documents.types.as_json` gives it.
        sha256: of the file, hexadecimal.
    """

    class Kind(models.TextChoices):
        FICHA_OT = "ficha_ot", "Ficha técnica"

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="issued_documents"
    )
    kind = models.CharField("documento", max_length=30, choices=Kind)
    number = models.PositiveIntegerField("copia N.º")
    template_version = models.CharField("plantilla", max_length=40)
    context = models.JSONField("contenido")
    file = models.FileField("archivo", upload_to=issued_path, max_length=255)
    sha256 = models.CharField("huella SHA-256", max_length=64)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="emitido por", related_name="+"
    )
    issued_at = models.DateTimeField("emitido")

    class Meta:
        verbose_name = "documento emitido"
        verbose_name_plural = "documentos emitidos"
        ordering = ("-id",)
        constraints = (
            models.UniqueConstraint(
                fields=("work_order", "kind", "number"), name="issueddocument_numero_unico"
            ),
            models.CheckConstraint(condition=models.Q(number__gte=1), name="issueddocument_numero_positivo"),
            models.CheckConstraint(
                condition=models.Q(sha256__regex="^[0-9a-f]{64}$"), name="issueddocument_sha256_de_64"
            ),
        )
        triggers = (Protect(name="append_only", operation=Update | Delete),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number} de la OT {self.work_order_id}"

    @property
    def filename(self) -> str:
        """The name that a reader saves it under."""
        return f"{self.kind.replace('_', '-')}-{self.work_order_id}-{self.number}.pdf"
