"""Materials: catalogued products that an OT may take as reference."""

from django.db import models

from envases_ot.models.base import CodedCatalog, track
from envases_ot.models.catalogs.boards import Carton
from envases_ot.models.catalogs.engineering import Cad
from envases_ot.models.catalogs.products import ProductType, Style
from envases_ot.models.clients import Client


@track
class Material(CodedCatalog):
    """A product as SAP knows it. Source: ot/fields.md, related entities."""

    client = models.ForeignKey(
        Client, on_delete=models.PROTECT, verbose_name="cliente", null=True, blank=True
    )
    carton = models.ForeignKey(Carton, on_delete=models.PROTECT, verbose_name="cartón", null=True, blank=True)
    product_type = models.ForeignKey(
        ProductType,
        on_delete=models.PROTECT,
        verbose_name="tipo ítem",
        null=True,
        blank=True,
    )
    style = models.ForeignKey(Style, on_delete=models.PROTECT, verbose_name="estilo", null=True, blank=True)
    cad = models.ForeignKey(Cad, on_delete=models.PROTECT, verbose_name="CAD", null=True, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "material"
        verbose_name_plural = "materiales"
