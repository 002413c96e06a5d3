"""Section 7 of the form, the structure: CAD, style, blank, strokes, creases; and the measures of sections 9 and 10."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from envases_ot.models.catalogs.engineering import Cad
from envases_ot.models.catalogs.products import Style
from envases_ot.models.work_orders.columns import LARGEST_MM, count, m2, mm, number, one_of
from envases_ot.ot_choices import Caracteristica, SentidoOnda

LARGEST_GOLPES = 10_000


class EstructuraSection(models.Model):
    """Section 7, Características. `cad_texto` is the code that older OTs carry without a drawing of the list."""

    cad_texto = models.CharField(
        "CAD, código escrito", max_length=60, blank=True, db_default="", default="", db_column="cad"
    )
    cad = one_of(Cad, "CAD", db_index=True)
    style = one_of(Style, "estilo")
    caracteristicas_adicionales = ArrayField(
        models.CharField(max_length=3, choices=Caracteristica),
        verbose_name="características del estilo",
        null=True,
        blank=True,
        help_text="Letras del estilo; «N/A» va sola.",
    )
    items_set = count("ítems del set")
    veces_item = count("veces ítem")
    largura_hm = mm("largura HM")
    anchura_hm = mm("anchura HM")
    area_producto = m2("área producto")
    recorte_adicional = m2("recorte adicional o área agujero")
    longitud_pegado = mm("longitud pegado")
    golpes_largo = count("golpes al largo", most=LARGEST_GOLPES)
    golpes_ancho = count("golpes al ancho", most=LARGEST_GOLPES)
    separacion_golpes_largo = mm("separación golpes al largo", least=-LARGEST_MM)
    separacion_golpes_ancho = mm("separación golpes al ancho", least=-LARGEST_MM)
    cuchillas = number("cuchillas (ml)", digits=12, decimals=4)
    rayado_c1r1 = mm("rayado C1/R1")
    rayado_r1_r2 = mm("rayado R1/R2")
    rayado_r2_c2 = mm("rayado R2/C2")
    tipo_sentido_onda = models.CharField(
        "sentido de onda", max_length=12, choices=SentidoOnda, blank=True, db_default="", default=""
    )

    class Meta:
        abstract = True


class MedidasSection(models.Model):
    """Sections 9 and 10, Medidas interiores y exteriores."""

    interno_largo = mm("largo interior")
    interno_ancho = mm("ancho interior")
    interno_alto = mm("alto interior")
    externo_largo = mm("largo exterior")
    externo_ancho = mm("ancho exterior")
    externo_alto = mm("alto exterior")

    class Meta:
        abstract = True
