"""Answers kept so that a repeated POST is answered, not done, twice."""

from django.conf import settings
from django.db import models


class IdempotencyKey(models.Model):
    """What was answered to a POST that carried an Idempotency-Key."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, verbose_name="usuario")
    key = models.CharField("clave", max_length=200)
    path = models.CharField("ruta", max_length=200)
    body_sha256 = models.CharField("huella del cuerpo", max_length=64)
    status = models.PositiveSmallIntegerField("estado HTTP")
    body = models.JSONField("respuesta")
    headers = models.JSONField("cabeceras", default=dict)
    created_at = models.DateTimeField("creada", auto_now_add=True)

    class Meta:
        verbose_name = "clave de idempotencia"
        verbose_name_plural = "claves de idempotencia"
        constraints = (models.UniqueConstraint(fields=("user", "key"), name="idempotencykey_unica"),)
        indexes = (models.Index(fields=("created_at",), name="idempotencykey_creada_idx"),)

    def __str__(self) -> str:
        return self.key
