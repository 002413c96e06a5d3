"""Pallets and what goes with them."""

from django.db import models

from envases_ot.models.base import Catalog, CodedCatalog, track


@track
class PalletType(CodedCatalog):
    largo_mm = models.PositiveIntegerField("largo (mm)", null=True, blank=True)
    ancho_mm = models.PositiveIntegerField("ancho (mm)", null=True, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "tipo de pallet"
        verbose_name_plural = "tipos de pallet"


@track
class PalletTagFormat(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "formato de etiqueta de pallet"
        verbose_name_plural = "formatos de etiqueta de pallet"


@track
class PalletQa(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "certificado de calidad"
        verbose_name_plural = "certificados de calidad"


@track
class PalletStatusType(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "estado de paletizado"
        verbose_name_plural = "estados de paletizado"
        ordering = ("id",)


@track
class ProtectionType(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "tipo de protección"
        verbose_name_plural = "tipos de protección"
        ordering = ("id",)


@track
class PalletPatron(Catalog):
    """How boxes stand on a pallet."""

    class Meta(Catalog.Meta):
        verbose_name = "patrón de pallet"
        verbose_name_plural = "patrones de pallet"


@track
class PalletProtection(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "protección de pallet"
        verbose_name_plural = "protecciones de pallet"


@track
class PalletBoxQuantity(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "cajas por paquete"
        verbose_name_plural = "cajas por paquete"


@track
class PrecutType(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "tipo de prepicado"
        verbose_name_plural = "tipos de prepicado"
