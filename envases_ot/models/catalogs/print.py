"""Printing, colours and coatings."""

from django.db import models

from envases_ot.models.base import Catalog, CodedCatalog, track


@track
class Impresion(Catalog):
    """Kind of printing; only the offered ones may be chosen, the others stay for old OTs."""

    offered = models.BooleanField("se ofrece", default=True)

    class Meta(Catalog.Meta):
        verbose_name = "impresión"
        verbose_name_plural = "impresiones"
        ordering = ("id",)


@track
class Fsc(Catalog):
    """FSC option; OTs and rules refer to `codigo`, never to the id."""

    codigo = models.PositiveSmallIntegerField("código", unique=True)
    selectable = models.BooleanField("seleccionable", default=True)

    class Meta(Catalog.Meta):
        verbose_name = "FSC"
        verbose_name_plural = "FSC"
        ordering = ("codigo",)


@track
class CoverageInternal(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "recubrimiento interno"
        verbose_name_plural = "recubrimientos internos"
        ordering = ("id",)


@track
class CoverageExternal(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "recubrimiento externo"
        verbose_name_plural = "recubrimientos externos"
        ordering = ("id",)


@track
class TipoCinta(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "tipo de cinta"
        verbose_name_plural = "tipos de cinta"
        ordering = ("id",)


@track
class DesignType(Catalog):
    complejidad = models.CharField("complejidad", max_length=40)
    indicador_facturacion_diseno_grafico = models.CharField(
        "indicador facturación D.G.", max_length=100, blank=True
    )

    class Meta(Catalog.Meta):
        verbose_name = "tipo de diseño"
        verbose_name_plural = "tipos de diseño"
        ordering = ("id",)


@track
class Color(CodedCatalog):
    """Ink; `barniz_uv` marks the two codes that the UV varnish offers. Source: cascade spec 7.6."""

    texto_breve = models.CharField("texto breve", max_length=60, blank=True)
    barniz_uv = models.BooleanField("se ofrece como barniz UV", default=False)

    class Meta(CodedCatalog.Meta):
        verbose_name = "color"
        verbose_name_plural = "colores"


@track
class Trazabilidad(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "trazabilidad"
        verbose_name_plural = "trazabilidades"
        ordering = ("id",)
