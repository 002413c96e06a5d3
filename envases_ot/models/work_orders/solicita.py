"""Sections 4 and 5 of the form: what is requested, and with which material as reference."""

from django.core.validators import MinValueValidator
from django.db import models

from envases_ot.choices import IndicadorFacturacion, SiNo
from envases_ot.models.catalogs.commerce import ReferenceType
from envases_ot.models.materials import Material


class SolicitaSection(models.Model):
    """Section 4, Solicita; the last four are history and are not offered any more."""

    analisis = models.BooleanField("análisis", default=False)
    prueba_industrial = models.BooleanField("prueba industrial", default=False)
    muestra = models.BooleanField("muestra", default=False)
    numero_muestras = models.PositiveSmallIntegerField(
        "N° de muestras", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    plano = models.BooleanField("plano", default=False)
    datos_cotizar = models.BooleanField("datos para cotizar", default=False)
    boceto = models.BooleanField("boceto", default=False)
    nuevo_material = models.BooleanField("nuevo material", default=False)

    class Meta:
        abstract = True


class ReferenciaSection(models.Model):
    """Section 5, Referencia."""

    reference_type = models.ForeignKey(
        ReferenceType,
        on_delete=models.PROTECT,
        verbose_name="tipo de referencia",
        to_field="codigo",
        null=True,
        blank=True,
        db_column="reference_type",
        db_index=False,
    )
    reference = models.ForeignKey(
        Material,
        on_delete=models.PROTECT,
        verbose_name="material de referencia",
        null=True,
        blank=True,
    )
    bloqueo_referencia = models.PositiveSmallIntegerField(
        "bloqueo referencia", choices=SiNo, null=True, blank=True
    )
    indicador_facturacion = models.PositiveSmallIntegerField(
        "indicador facturación D.E.",
        choices=IndicadorFacturacion,
        null=True,
        blank=True,
    )

    class Meta:
        abstract = True
