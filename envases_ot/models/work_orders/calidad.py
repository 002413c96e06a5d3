"""Section 7c of the form: the quality figures that the client specifies. The board has its own, in `Carton`."""

from django.db import models

from envases_ot.models.work_orders.columns import figure, percentage


class CalidadSection(models.Model):
    """Section 7c, Datos de calidad. ECT is a force a length; the legacy export headed it as a pressure."""

    bct_min_lb = figure("BCT mín.", "lb", decimals=1)
    bct_humedo_lb = figure("BCT húmedo", "lb", decimals=1)
    ect = figure("ECT mín.", "lb/pulg")
    fct = figure("FCT", "lb/pulg²")
    mullen = figure("Mullen", "lb/pulg²")
    gramaje = figure("gramaje", "g/m²", decimals=1)
    peso = figure("peso cliente", "g", decimals=1)
    dst = figure("DST", "BPI")
    espesor = figure("espesor", "mm")
    espesor_placa = figure("espesor placa", "mm")
    espesor_caja = figure("espesor caja", "mm")
    cobb_interior = figure("Cobb interior", "g/m²", decimals=1)
    cobb_exterior = figure("Cobb exterior", "g/m²", decimals=1)
    flexion_aleta = figure("flexión de aleta", "N")
    incision_rayado_longitudinal = figure("incisión rayado longitudinal", "N")
    incision_rayado_vertical = figure("incisión rayado transversal", "N")
    porosidad = figure("porosidad", "s")
    brillo = percentage("brillo (%)")
    rigidez_4_ptos_long = figure("rigidez 4 puntos longitudinal", "N/mm")
    rigidez_4_ptos_transv = figure("rigidez 4 puntos transversal", "N/mm")
    angulo_deslizamiento_tapa_exterior = figure("ángulo de deslizamiento tapa exterior", "°", decimals=1)
    angulo_deslizamiento_tapa_interior = figure("ángulo de deslizamiento tapa interior", "°", decimals=1)
    resistencia_frote = figure("resistencia al frote", "")
    contenido_reciclado = percentage("contenido reciclado (%)")

    class Meta:
        abstract = True
