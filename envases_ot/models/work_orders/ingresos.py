"""Section 6 of the form: the nine fields that the cascade governs."""

from django.db import models

from envases_ot.choices import CartonColor, SiNo
from envases_ot.models.cascade import RuleSet
from envases_ot.models.catalogs.boards import Carton
from envases_ot.models.catalogs.plants import Planta
from envases_ot.models.catalogs.print import (
    CoverageExternal,
    CoverageInternal,
    Fsc,
    Impresion,
)
from envases_ot.models.catalogs.products import ProductType


class IngresosSection(models.Model):
    """Section 6, Ingresos principales; `rule_set` is the version that judged the row last."""

    product_type = models.ForeignKey(
        ProductType, on_delete=models.PROTECT, verbose_name="tipo ítem", null=True, blank=True, db_index=False
    )
    impresion = models.ForeignKey(
        Impresion,
        on_delete=models.PROTECT,
        verbose_name="impresión",
        null=True,
        blank=True,
        db_column="impresion",
        db_index=False,
    )
    fsc = models.ForeignKey(
        Fsc,
        on_delete=models.PROTECT,
        verbose_name="FSC",
        to_field="codigo",
        null=True,
        blank=True,
        db_column="fsc",
        db_index=False,
    )
    cinta = models.PositiveSmallIntegerField("cinta", choices=SiNo, null=True, blank=True)
    coverage_internal = models.ForeignKey(
        CoverageInternal,
        on_delete=models.PROTECT,
        verbose_name="recubrimiento interno",
        null=True,
        blank=True,
        db_index=False,
    )
    coverage_external = models.ForeignKey(
        CoverageExternal,
        on_delete=models.PROTECT,
        verbose_name="recubrimiento externo",
        null=True,
        blank=True,
        db_index=False,
    )
    planta = models.ForeignKey(
        Planta,
        on_delete=models.PROTECT,
        verbose_name="planta objetivo",
        null=True,
        blank=True,
        db_index=False,
    )
    carton_color = models.PositiveSmallIntegerField(
        "color cartón", choices=CartonColor, null=True, blank=True
    )
    carton = models.ForeignKey(
        Carton, on_delete=models.PROTECT, verbose_name="cartón", null=True, blank=True, db_index=False
    )
    rule_set = models.ForeignKey(
        RuleSet,
        on_delete=models.PROTECT,
        verbose_name="juego de reglas",
        null=True,
        blank=True,
        editable=False,
        db_index=False,
    )

    class Meta:
        abstract = True
