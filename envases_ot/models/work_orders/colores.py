"""Section 8 of the form: colour, wax, varnish; the colour stations are rows, `WorkOrderInk`."""

from django.db import models

from envases_ot.models.catalogs.print import Color, DesignType, TipoCinta, Trazabilidad
from envases_ot.models.work_orders.columns import count, one_of, percentage, si_no

MAX_COLORES = 7
MAX_CINTAS = 10
"""Tapes of a box. Source: ot/fields.md section 7d."""


class ColoresSection(models.Model):
    """Section 8, Color, cera y barniz. The varnish is one station more; the inner colour is that of tiro y retiro."""

    trazabilidad = one_of(Trazabilidad, "trazabilidad", db_column="trazabilidad")
    design_type = one_of(DesignType, "tipo de diseño")
    numero_colores = count("número de colores", least=0, most=MAX_COLORES)
    percentage_coverage_internal = percentage("% recubrimiento interno")
    percentage_coverage_external = percentage("% recubrimiento externo")
    barniz_uv = one_of(Color, "barniz UV", db_column="barniz_uv")
    porcentanje_barniz_uv = percentage("% barniz UV")
    color_interno = one_of(Color, "color interno", db_column="color_interno")
    impresion_color_interno = percentage("% impresión color interno")
    prueba_color = si_no("prueba de color")
    impresion_borde = si_no("impresión de borde")
    impresion_sobre_rayado = si_no("impresión sobre rayado")

    class Meta:
        abstract = True


class CintaSection(models.Model):
    """Section 7d, Distancia cinta: only with tape; the distances are rows, `WorkOrderTapeLine`."""

    corte_liner = si_no("corte de liner")
    tipo_cinta = one_of(TipoCinta, "tipo de cinta", db_column="tipo_cinta")
    cintas_x_caja = count("cintas por caja", least=0, most=MAX_CINTAS)

    class Meta:
        abstract = True
