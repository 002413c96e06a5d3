"""Drawings and dies: CAD and matriz."""

from django.db import models

from envases_ot.models.base import CodedCatalog, track


def _mm(label: str) -> models.DecimalField:
    """A length in millimetres, to a tenth; null is "not yet"."""
    return models.DecimalField(f"{label} (mm)", max_digits=8, decimal_places=1, null=True, blank=True)


def _m2(label: str) -> models.DecimalField:
    """An area in square metres, to a square centimetre; null is "not yet"."""
    return models.DecimalField(f"{label} (m²)", max_digits=10, decimal_places=4, null=True, blank=True)


@track
class Cad(CodedCatalog):
    """A structural drawing; its measures fill those of the OT. Source: cascade spec 7.13."""

    interno_largo = _mm("largo interno")
    interno_ancho = _mm("ancho interno")
    interno_alto = _mm("alto interno")
    externo_largo = _mm("largo externo")
    externo_ancho = _mm("ancho externo")
    externo_alto = _mm("alto externo")
    area_producto = _m2("área producto")
    largura_hm = _mm("largura HM")
    anchura_hm = _mm("anchura HM")
    rayado_c1r1 = _mm("rayado C1/R1")
    rayado_r1_r2 = _mm("rayado R1/R2")
    rayado_r2_c2 = _mm("rayado R2/C2")
    recorte_caracteristico = _m2("recorte característico")
    recorte_adicional = _m2("recorte adicional")
    veces_item = models.PositiveSmallIntegerField("veces ítem", null=True, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "CAD"
        verbose_name_plural = "CAD"


@track
class Matriz(CodedCatalog):
    """A die; it serves the CAD whose code stands in `plano_cad`."""

    plano_cad = models.CharField("plano CAD", max_length=60, db_index=True)
    tipo_matriz = models.CharField("tipo de matriz", max_length=60, blank=True)
    cantidad_largo_matriz = models.PositiveSmallIntegerField("golpes al largo", null=True, blank=True)
    cantidad_ancho_matriz = models.PositiveSmallIntegerField("golpes al ancho", null=True, blank=True)
    separacion_largo_matriz = _mm("separación al largo")
    separacion_ancho_matriz = _mm("separación al ancho")
    cuchillas = models.DecimalField("cuchillas (ml)", max_digits=12, decimal_places=3, null=True, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "matriz"
        verbose_name_plural = "matrices"
