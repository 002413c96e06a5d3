"""What people were reminded of, a row each time: nobody is reminded twice of the same. Written once, never changed."""

from django.db import models
from pgtrigger import Protect

from envases_ot.models.approvals import ApprovalLevel
from envases_ot.models.gestiones import APPEND_ONLY
from envases_ot.models.work_orders import WorkOrder
from envases_ot.models.workflow import Management


class QueryReminder(models.Model):
    """Somebody was reminded of a query that nobody answered in time."""

    class Step(models.IntegerChoices):
        """Source: workflow/spec.md 6 and 24.4."""

        ASKED = 1, "A quien se consultó"
        CHIEFS = 2, "A su jefatura"

    management = models.ForeignKey(
        Management, on_delete=models.PROTECT, verbose_name="consulta", related_name="reminders"
    )
    step = models.PositiveSmallIntegerField("paso", choices=Step)
    reminded_at = models.DateTimeField("fecha", auto_now_add=True)

    class Meta:
        verbose_name = "recordatorio de consulta"
        verbose_name_plural = "recordatorios de consultas"
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=("management", "step"), name="queryreminder_una_vez"),
            models.CheckConstraint(condition=models.Q(step__in=[1, 2]), name="queryreminder_paso_conocido"),
        )
        triggers = (Protect(name="append_only", operation=APPEND_ONLY),)

    def __str__(self) -> str:
        return f"{self.get_step_display()}: consulta {self.management_id}"


class ApprovalEscalation(models.Model):
    """Others were told that a level did not decide so many samples in time. Source: workflow/spec.md 11."""

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="approval_escalations"
    )
    level = models.PositiveSmallIntegerField("nivel", choices=ApprovalLevel)
    numero_muestras = models.PositiveSmallIntegerField("número de muestras")
    escalated_at = models.DateTimeField("fecha", auto_now_add=True)

    class Meta:
        verbose_name = "aprobación escalada"
        verbose_name_plural = "aprobaciones escaladas"
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(
                fields=("work_order", "level", "numero_muestras"), name="approvalescalation_una_vez"
            ),
            models.CheckConstraint(
                condition=models.Q(level__in=ApprovalLevel.values), name="approvalescalation_nivel_conocido"
            ),
        )
        triggers = (Protect(name="append_only", operation=APPEND_ONLY),)

    def __str__(self) -> str:
        return f"{self.get_level_display()}: {self.numero_muestras} muestras de la OT {self.work_order_id}"
