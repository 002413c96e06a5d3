"""Sections 11 and 12 of the form: process, gluing, assembly, maquila; the operational sequence is rows."""

from django.db import models

from envases_ot.models.catalogs.products import Armado, MaquilaServicio, Process
from envases_ot.models.work_orders.columns import code, one_of, si_no
from envases_ot.ot_choices import SentidoArmado, TipoPegado


class TerminacionesSection(models.Model):
    """Section 11, Terminaciones."""

    process = one_of(Process, "proceso")
    pegado_terminacion = code("tipo de pegado", TipoPegado)
    armado = one_of(Armado, "armado")
    sentido_armado = code("sentido de armado", SentidoArmado)
    maquila = si_no("maquila")
    maquila_servicio = one_of(MaquilaServicio, "servicio de maquila")

    class Meta:
        abstract = True


class SecuenciaSection(models.Model):
    """Section 12, Secuencia operacional: which auxiliary plants take part; their names follow from the plant."""

    check_planta_alt1 = models.BooleanField("planta auxiliar 1", default=False, db_default=False)
    check_planta_alt2 = models.BooleanField("planta auxiliar 2", default=False, db_default=False)

    class Meta:
        abstract = True
