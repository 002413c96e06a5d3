"""What people are told: a row a person and event. Source: workflow/spec.md 15.1."""

from django.conf import settings
from django.db import models

from envases_ot.models.work_orders import WorkOrder

DETAIL_MAX = 180


class Notification(models.Model):
    """One notice to one person about an OT; it stays until they read it."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, verbose_name="para", related_name="notifications"
    )
    work_order = models.ForeignKey(WorkOrder, on_delete=models.CASCADE, verbose_name="OT", related_name="+")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, verbose_name="de", related_name="+"
    )
    motive = models.CharField("motivo", max_length=80)
    detail = models.CharField("detalle", max_length=DETAIL_MAX, blank=True)
    created_at = models.DateTimeField("fecha", auto_now_add=True)
    read_at = models.DateTimeField("leída", null=True)

    class Meta:
        verbose_name = "aviso"
        verbose_name_plural = "avisos"
        ordering = ("-id",)
        indexes = (
            models.Index(
                fields=("user", "work_order"),
                condition=models.Q(read_at__isnull=True),
                name="notification_sin_leer_idx",
            ),
            models.Index("user", models.F("id").desc(), name="notification_user_idx"),
        )

    def __str__(self) -> str:
        return f"{self.motive} · OT {self.work_order_id}"
