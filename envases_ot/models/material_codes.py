"""Numbers of new materials, one after the other, and the codes under which SAP knows the finished ones."""

from django.core.validators import RegexValidator
from django.db import models

from envases_ot.models.base import track, unique_text
from envases_ot.models.materials import Material
from envases_ot.models.work_orders import WorkOrder

CODE_PART = RegexValidator(
    r"^[A-Z0-9]{1,6}$", "Letras mayúsculas y números, 6 como máximo.", code="codigo_invalido"
)


class MaterialSequence(models.Model):
    """One row with the last number given. It is counted in the transaction that uses it: a number is lost with nobody.

    A sequence of PostgreSQL would not do: it keeps no promise about gaps when a transaction is undone.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    last_number = models.PositiveIntegerField("último número")

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="materialsequence_una_fila"),)

    def __str__(self) -> str:
        return str(self.last_number)


@track
class SapCode(models.Model):
    """A final SAP code: prefix of the plant, number of the material, suffix. Source: workflow/spec.md 18.2."""

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="sap_codes"
    )
    material = models.ForeignKey(
        Material, on_delete=models.PROTECT, verbose_name="material", related_name="sap_codes"
    )
    codigo = models.CharField("código SAP final", max_length=80)

    class Meta:
        verbose_name = "código SAP final"
        verbose_name_plural = "códigos SAP finales"
        ordering = ("codigo",)
        constraints = (unique_text("codigo", table="sapcode"),)

    def __str__(self) -> str:
        return self.codigo
