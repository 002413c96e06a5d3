"""Commercial lists: channels, hierarchies, countries, sales organisations."""

from django.db import models

from envases_ot.models.base import Catalog, CodedCatalog, track


@track
class Hierarchy(Catalog):
    """Level 1; set by the channel, never by hand."""

    class Meta(Catalog.Meta):
        verbose_name = "jerarquía 1"
        verbose_name_plural = "jerarquías 1"


@track
class Subhierarchy(Catalog):
    hierarchy = models.ForeignKey(
        Hierarchy,
        on_delete=models.PROTECT,
        verbose_name="jerarquía 1",
        related_name="subhierarchies",
    )

    class Meta(Catalog.Meta):
        verbose_name = "jerarquía 2"
        verbose_name_plural = "jerarquías 2"


@track
class Subsubhierarchy(Catalog):
    """Level 3, the leaf; carries the code that SAP knows."""

    subhierarchy = models.ForeignKey(
        Subhierarchy,
        on_delete=models.PROTECT,
        verbose_name="jerarquía 2",
        related_name="subsubhierarchies",
    )
    jerarquia_sap = models.CharField("jerarquía SAP", max_length=40, blank=True)

    class Meta(Catalog.Meta):
        verbose_name = "jerarquía 3"
        verbose_name_plural = "jerarquías 3"


@track
class Canal(CodedCatalog):
    """Sales channel; `hierarchy` is the level 1 that it fixes. Source: cascade spec 7.1."""

    hierarchy = models.ForeignKey(
        Hierarchy,
        on_delete=models.PROTECT,
        verbose_name="jerarquía 1 que fija",
        null=True,
        blank=True,
    )

    class Meta(CodedCatalog.Meta):
        verbose_name = "canal"
        verbose_name_plural = "canales"


@track
class OrgVenta(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "organización de venta"
        verbose_name_plural = "organizaciones de venta"


@track
class Pais(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "país"
        verbose_name_plural = "países"


@track
class Mercado(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "mercado objetivo"
        verbose_name_plural = "mercados objetivo"


@track
class ClasificacionCliente(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "clasificación de cliente"
        verbose_name_plural = "clasificaciones de cliente"


@track
class ReferenceType(Catalog):
    """Kind of reference; OTs refer to `codigo`, not to the id."""

    codigo = models.PositiveSmallIntegerField("código", unique=True)
    selectable = models.BooleanField("seleccionable", default=True)

    class Meta(Catalog.Meta):
        verbose_name = "tipo de referencia"
        verbose_name_plural = "tipos de referencia"
        ordering = ("codigo",)
