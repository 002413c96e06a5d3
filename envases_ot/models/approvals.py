"""What chiefs decided of the samples of an OT."""

from django.conf import settings
from django.db import models
from pgtrigger import Delete, Protect, Update

from envases_ot.models.work_orders import WorkOrder

MOTIVO_MAX = 500


class ApprovalLevel(models.IntegerChoices):
    """Who decides, in their order. Source: workflow/spec.md 11."""

    VENTAS = 1, "Jefe de Ventas"
    DESARROLLO = 2, "Jefe de Diseño Estructural"


class SampleApproval(models.Model):
    """One decision of one level, on the number of samples that the OT asked for then. Written once, never changed."""

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="sample_approvals"
    )
    level = models.PositiveSmallIntegerField("nivel", choices=ApprovalLevel)
    approved = models.BooleanField("aprobadas")
    motivo = models.CharField("motivo", max_length=MOTIVO_MAX, blank=True)
    numero_muestras = models.PositiveSmallIntegerField("número de muestras")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="decidió", related_name="+"
    )
    decided_at = models.DateTimeField("fecha", auto_now_add=True)

    class Meta:
        verbose_name = "aprobación de muestras"
        verbose_name_plural = "aprobaciones de muestras"
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(level__in=ApprovalLevel.values), name="sampleapproval_nivel_conocido"
            ),
            models.CheckConstraint(
                condition=models.Q(approved=True) | ~models.Q(motivo=""),
                name="sampleapproval_rechazo_con_motivo",
                violation_error_message="Diga por qué rechaza las muestras.",
            ),
        )
        triggers = (Protect(name="append_only", operation=Update | Delete),)

    def __str__(self) -> str:
        return f"Muestras de la OT {self.work_order_id}: {'aprobadas' if self.approved else 'rechazadas'}"
