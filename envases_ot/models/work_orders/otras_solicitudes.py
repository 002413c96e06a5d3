"""The three short forms of request type 6. Source: ot/fields.md "Type 6 fields"."""

from django.db import models

from envases_ot.models.work_orders.columns import count


def _date(label: str) -> models.DateField:
    return models.DateField(label, null=True, blank=True)


def _tick(label: str) -> models.BooleanField:
    return models.BooleanField(label, default=False, db_default=False)


class LicitacionSection(models.Model):
    """Licitación; its items come as a sheet, a document of the OT."""

    cantidad_item_licitacion = count("cantidad de ítems")
    fecha_maxima_entrega_licitacion = _date("fecha máxima de entrega, licitación")
    check_entregadas_todas = _tick("entregadas todas")
    check_entregadas_algunas = _tick("entregadas algunas")
    cantidad_entregadas_algunas = count("cantidad entregada")

    class Meta:
        abstract = True


class FichaTecnicaSection(models.Model):
    """Ficha técnica."""

    cantidad_fichas_solicitadas = count("cantidad de fichas")
    fecha_maxima_entrega_ficha = _date("fecha máxima de entrega, ficha")
    check_ficha_simple = _tick("ficha simple")
    check_ficha_doble = _tick("ficha completa")
    detalle_fichas_solicitadas = models.TextField(
        "detalle de las fichas", blank=True, max_length=2000, db_default="", default=""
    )

    class Meta:
        abstract = True


class EstudioSection(models.Model):
    """Estudio benchmarking; what is compared are rows, `WorkOrderStudyRow`."""

    cantidad_estudio_bench = count("cantidad de muestras a estudiar")
    fecha_maxima_entrega_estudio = _date("fecha máxima de entrega, estudio")
    tipo_producto_estudio = models.CharField(
        "tipo de producto del estudio", max_length=200, blank=True, db_default="", default=""
    )
    check_estudio_bct = _tick("ensayo BCT")
    check_estudio_ect = _tick("ensayo ECT")
    check_estudio_bct_humedo = _tick("ensayo BCT húmedo")
    check_estudio_flat = _tick("ensayo FLAT")
    check_estudio_humedad = _tick("ensayo humedad")
    check_estudio_porosidad_ext = _tick("ensayo porosidad exterior")
    check_estudio_porosidad_int = _tick("ensayo porosidad interior")
    check_estudio_espesor = _tick("ensayo espesor")
    check_estudio_cera = _tick("ensayo cera")
    check_estudio_flexion_fondo = _tick("ensayo flexión de fondo")
    check_estudio_gramaje = _tick("ensayo gramaje")
    check_estudio_composicion_papeles = _tick("ensayo composición de papeles")
    check_estudio_cobb_interno = _tick("ensayo Cobb interno")
    check_estudio_cobb_externo = _tick("ensayo Cobb externo")
    check_estudio_flexion_4_puntos = _tick("ensayo flexión 4 puntos")
    check_estudio_medidas = _tick("ensayo medidas")
    check_estudio_impresion = _tick("ensayo impresión")

    class Meta:
        abstract = True
