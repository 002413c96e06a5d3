"""From which OT a duplicated one was made, and which of its sections were taken."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from envases_ot.models.work_orders import WorkOrder


class WorkOrderCopy(models.Model):
    """The source of a duplicated OT. Source: workflow/spec.md 10.2, "store the source id"."""

    work_order = models.OneToOneField(
        WorkOrder, on_delete=models.CASCADE, verbose_name="OT nueva", related_name="copied_from"
    )
    source = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT de origen", related_name="copies"
    )
    sections = ArrayField(models.CharField(max_length=60), verbose_name="secciones")

    class Meta:
        verbose_name = "duplicación"
        verbose_name_plural = "duplicaciones"
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(work_order=models.F("source")), name="workordercopy_de_otra"
            ),
        )

    def __str__(self) -> str:
        return f"OT {self.work_order_id}, copia de la OT {self.source_id}"
