"""Excel files that were asked for: who, of which list, with which filter, how many rows; and how far each one is."""

from uuid import uuid4

from django.conf import settings
from django.db import models


class ExcelRun(models.Model):
    """A piece of work on an Excel file. Rows that wait are the queue of `manage.py procesar_excel`.

    Attributes:
        done_rows, total_rows: how far it is; equal when nothing is left.
        seen_at: when whoever works on it last said so.
        message: Spanish; why it failed, or what came out of it.
    """

    class Status(models.TextChoices):
        QUEUED = "en_cola", "En cola"
        RUNNING = "en_curso", "En curso"
        DONE = "listo", "Listo"
        FAILED = "fallido", "Fallido"

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="pedido por", related_name="+"
    )
    status = models.CharField("estado", max_length=10, choices=Status, default=Status.QUEUED)
    done_rows = models.PositiveIntegerField("filas hechas", default=0)
    total_rows = models.PositiveIntegerField("filas", default=0)
    message = models.CharField("resultado", max_length=500, blank=True)
    created_at = models.DateTimeField("pedido", auto_now_add=True)
    started_at = models.DateTimeField("comenzado", null=True)
    seen_at = models.DateTimeField("última señal", null=True)
    finished_at = models.DateTimeField("terminado", null=True)

    class Meta:
        abstract = True

    @property
    def percent(self) -> int:
        return 100 * self.done_rows // self.total_rows if self.total_rows else 0

    @property
    def is_pending(self) -> bool:
        return self.status in (self.Status.QUEUED, self.Status.RUNNING)


def export_path(run: "ExportRun", filename: str) -> str:
    """Where a large export waits for the person who asked for it: outside any public path."""
    return f"excel/{uuid4().hex}.xlsx"


class ExportRun(ExcelRun):
    """One export. `model` is the list, `query` the filter as the address of the list has it."""

    model = models.CharField("lista", max_length=100)
    query = models.TextField("filtro", blank=True)
    file = models.FileField("archivo", upload_to=export_path, max_length=255, blank=True)

    class Meta:
        verbose_name = "exportación"
        verbose_name_plural = "exportaciones"
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=ExcelRun.Status.values),
                name="exportrun_status_conocido",
            ),
        )
        indexes = (
            models.Index("user", models.F("id").desc(), name="exportrun_user_idx"),
            models.Index(
                fields=("id",),
                condition=models.Q(status__in=("en_cola", "en_curso")),
                name="exportrun_cola_idx",
            ),
        )

    def __str__(self) -> str:
        return f"Exportación {self.pk} de {self.model}"
