"""Section 3 of the form; what was handed in stands in `WorkOrderDocument`, a row each."""

from django.db import models

from envases_ot.models.work_orders.columns import si_no


class AntecedentesSection(models.Model):
    """Section 3, Antecedentes desarrollo."""

    ant_des_conservar_muestra = si_no("conservar muestra")
    armado_automatico = si_no("armado automático")

    class Meta:
        abstract = True
