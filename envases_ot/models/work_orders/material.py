"""Section 13 of the form: the material that an OT ends in; written by the step that creates it, never typed."""

from django.db import models

from envases_ot.models.materials import Material


class MaterialSection(models.Model):
    """Section 13, Material asignado. `codigo_sap_final` says that its final SAP code was made."""

    material = models.ForeignKey(
        Material,
        on_delete=models.PROTECT,
        verbose_name="material asignado",
        null=True,
        blank=True,
        editable=False,
        related_name="ots",
    )
    codigo_sap_final = models.BooleanField(
        "código SAP final", default=False, db_default=False, editable=False
    )

    class Meta:
        abstract = True
