"""What hangs on a gestión: answers to a query, files; and who designs outside."""

from pathlib import PurePath
from uuid import uuid4

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from pgtrigger import Delete, Protect, Update

from envases_ot.models.base import Catalog, track
from envases_ot.models.uploads import validate_upload
from envases_ot.models.workflow import OBSERVACION_MAX, Management

APPEND_ONLY = Update | Delete


def gestion_upload_path(instance: object, filename: str) -> str:
    """Where a file of a gestión is stored; the name is ours, only the extension is theirs."""
    return f"gestiones/{uuid4().hex}{PurePath(filename).suffix.lower()}"


@track
class Proveedor(Catalog):
    """An external graphic designer."""

    class Meta(Catalog.Meta):
        verbose_name = "diseñador externo"
        verbose_name_plural = "diseñadores externos"


class QueryAnswer(models.Model):
    """An answer to a query, or its end: several may answer, the asker closes. Written once, never changed."""

    management = models.ForeignKey(
        Management, on_delete=models.PROTECT, verbose_name="consulta", related_name="answers"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="usuario")
    created_at = models.DateTimeField("fecha", auto_now_add=True)
    texto = models.TextField("respuesta", blank=True, validators=[MaxLengthValidator(OBSERVACION_MAX)])
    closes = models.BooleanField("cierra la consulta", default=False)

    class Meta:
        verbose_name = "respuesta"
        verbose_name_plural = "respuestas"
        ordering = ("id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(closes=True) | ~models.Q(texto=""), name="queryanswer_dice_algo"
            ),
            models.UniqueConstraint(
                fields=("management",), condition=models.Q(closes=True), name="queryanswer_un_cierre"
            ),
        )
        triggers = (Protect(name="append_only", operation=APPEND_ONLY),)

    def __str__(self) -> str:
        return f"Respuesta de {self.user}"


class ManagementFile(models.Model):
    """A file of a gestión, kept under a name of ours; `nombre` is the one that it came with."""

    management = models.ForeignKey(
        Management, on_delete=models.PROTECT, verbose_name="gestión", related_name="files"
    )
    archivo = models.FileField("archivo", upload_to=gestion_upload_path, validators=[validate_upload])
    nombre = models.CharField("nombre", max_length=200)

    class Meta:
        verbose_name = "archivo de gestión"
        verbose_name_plural = "archivos de gestiones"
        ordering = ("id",)
        triggers = (Protect(name="append_only", operation=APPEND_ONLY),)

    def __str__(self) -> str:
        return self.nombre
