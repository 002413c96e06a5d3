"""Sections 1 and 2 of the form: what is asked for, by whom, for which client."""

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models

from envases_ot.choices import AjusteAreaDesarrollo, SiNo, TipoSolicitud
from envases_ot.models.catalogs.commerce import (
    Canal,
    OrgVenta,
    Subhierarchy,
    Subsubhierarchy,
)
from envases_ot.models.clients import TELEFONO, Client, Installation
from envases_ot.models.uploads import oc_upload_path, validate_upload

DESCRIPCION_MAX = 40
"""Characters of the SAP short text. Source: ot/fields.md section 2."""


class SolicitudSection(models.Model):
    """Section 1, Tipo de solicitud."""

    tipo_solicitud = models.PositiveSmallIntegerField("tipo de solicitud", choices=TipoSolicitud)
    ajuste_area_desarrollo = models.PositiveSmallIntegerField(
        "ajuste área desarrollo", choices=AjusteAreaDesarrollo, null=True, blank=True
    )
    creador = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="vendedor",
        related_name="ots",
        help_text="Vendedor dueño de la OT.",
        db_index=False,
    )
    ingresado_por = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="ingresada por",
        related_name="ots_ingresadas",
        editable=False,
    )

    class Meta:
        abstract = True


class ComercialSection(models.Model):
    """Section 2, Datos comerciales."""

    client = models.ForeignKey(Client, on_delete=models.PROTECT, verbose_name="cliente", db_index=False)
    dato_sub_cliente = models.CharField("datos cliente Edipac", max_length=191, blank=True)
    instalacion_cliente = models.ForeignKey(
        Installation,
        on_delete=models.PROTECT,
        verbose_name="instalación cliente",
        null=True,
        blank=True,
        db_column="instalacion_cliente",
        db_index=False,
    )
    nombre_contacto = models.CharField("nombre contacto", max_length=191)
    email_contacto = models.EmailField("email contacto", max_length=191)
    telefono_contacto = models.CharField("teléfono contacto", max_length=12, validators=[TELEFONO])
    codigo_producto = models.CharField("código producto cliente", max_length=200, blank=True)
    descripcion = models.CharField(
        "descripción",
        max_length=DESCRIPCION_MAX,
        help_text=f"Hasta {DESCRIPCION_MAX} caracteres: es el texto breve de SAP.",
        validators=[MaxLengthValidator(DESCRIPCION_MAX)],
    )
    volumen_venta_anual = models.PositiveBigIntegerField(
        "volumen venta anual (unidades/año)", null=True, blank=True
    )
    usd = models.PositiveBigIntegerField("venta anual (USD)", null=True, blank=True)
    org_venta = models.ForeignKey(
        OrgVenta,
        on_delete=models.PROTECT,
        verbose_name="organización de venta",
        null=True,
        blank=True,
        db_index=False,
    )
    canal = models.ForeignKey(Canal, on_delete=models.PROTECT, verbose_name="canal", db_index=False)
    subhierarchy = models.ForeignKey(
        Subhierarchy,
        on_delete=models.PROTECT,
        verbose_name="jerarquía 2",
        null=True,
        blank=True,
        db_index=False,
    )
    subsubhierarchy = models.ForeignKey(
        Subsubhierarchy,
        on_delete=models.PROTECT,
        verbose_name="jerarquía 3",
        null=True,
        blank=True,
        db_index=False,
    )
    oc = models.PositiveSmallIntegerField("orden de compra (OC)", choices=SiNo, null=True, blank=True)
    oc_file = models.FileField(
        "archivo OC",
        upload_to=oc_upload_path,
        max_length=255,
        blank=True,
        validators=[validate_upload],
        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
    )
    oc_file_date = models.DateTimeField("fecha archivo OC", null=True, blank=True, editable=False)

    class Meta:
        abstract = True

    @property
    def hierarchy_id(self) -> int | None:
        """Level 1 follows from the channel and is not stored; reads `canal`: a query when not loaded."""
        return self.canal.hierarchy_id
