"""Drawings and dies: CAD and matriz."""

from django.db import models

from envases_ot.models.base import CodedCatalog, track

MM = {"max_digits": 8, "decimal_places": 1, "null": True, "blank": True}
M2 = {"max_digits": 10, "decimal_places": 4, "null": True, "blank": True}


@track
class Cad(CodedCatalog):
    """A structural drawing; its measures fill those of the OT. Source: cascade spec 7.13."""

    interno_largo = models.DecimalField("largo interno (mm)", **MM)
    interno_ancho = models.DecimalField("ancho interno (mm)", **MM)
    interno_alto = models.DecimalField("alto interno (mm)", **MM)
    externo_largo = models.DecimalField("largo externo (mm)", **MM)
    externo_ancho = models.DecimalField("ancho externo (mm)", **MM)
    externo_alto = models.DecimalField("alto externo (mm)", **MM)
    area_producto = models.DecimalField("área producto (m²)", **M2)
    largura_hm = models.DecimalField("largura HM (mm)", **MM)
    anchura_hm = models.DecimalField("anchura HM (mm)", **MM)
    rayado_c1r1 = models.DecimalField("rayado C1/R1 (mm)", **MM)
    rayado_r1_r2 = models.DecimalField("rayado R1/R2 (mm)", **MM)
    rayado_r2_c2 = models.DecimalField("rayado R2/C2 (mm)", **MM)
    recorte_caracteristico = models.DecimalField("recorte característico (m²)", **M2)
    recorte_adicional = models.DecimalField("recorte adicional (m²)", **M2)
    veces_item = models.PositiveSmallIntegerField("veces ítem", null=True, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "CAD"
        verbose_name_plural = "CAD"


@track
class Matriz(CodedCatalog):
    """A die; it serves the CAD whose code stands in `plano_cad`."""

    plano_cad = models.CharField("plano CAD", max_length=60, db_index=True)
    tipo_matriz = models.CharField("tipo de matriz", max_length=60, blank=True)
    cantidad_largo_matriz = models.PositiveSmallIntegerField(
        "golpes al largo", null=True, blank=True
    )
    cantidad_ancho_matriz = models.PositiveSmallIntegerField(
        "golpes al ancho", null=True, blank=True
    )
    separacion_largo_matriz = models.DecimalField("separación al largo (mm)", **MM)
    separacion_ancho_matriz = models.DecimalField("separación al ancho (mm)", **MM)
    cuchillas = models.DecimalField(
        "cuchillas (ml)", max_digits=12, decimal_places=3, null=True, blank=True
    )

    class Meta(CodedCatalog.Meta):
        verbose_name = "matriz"
        verbose_name_plural = "matrices"
