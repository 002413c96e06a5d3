"""Which backups were restored and found equal to what was backed up."""

from django.db import models


class BackupProof(models.Model):
    """One backup that was restored into a throw-away database, whose rows equalled those of its manifest."""

    name = models.CharField("respaldo", max_length=80)
    taken_at = models.DateTimeField("tomado")
    proved_at = models.DateTimeField("probado", auto_now_add=True)
    tables = models.PositiveIntegerField("tablas")
    rows = models.PositiveBigIntegerField("filas")
    size_bytes = models.PositiveBigIntegerField("tamaño (bytes)")
    seconds = models.FloatField("duración de la prueba (s)")

    class Meta:
        verbose_name = "prueba de respaldo"
        verbose_name_plural = "pruebas de respaldos"
        ordering = ("-proved_at",)
        indexes = (models.Index(fields=("-taken_at",), name="backupproof_tomado_idx"),)

    def __str__(self) -> str:
        return self.name
