"""Plants and what stands in them."""

from django.db import models

from envases_ot.models.base import Catalog, CodedCatalog, track


@track
class Planta(Catalog):
    """A plant; `secuencia` is the short name the operational sequences print."""

    centro = models.CharField("centro SAP", max_length=10, unique=True)
    secuencia = models.CharField("nombre en secuencias", max_length=40)

    class Meta(Catalog.Meta):
        verbose_name = "planta"
        verbose_name_plural = "plantas"
        ordering = ("id",)


@track
class SalaCorte(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "sala de corte"
        verbose_name_plural = "salas de corte"


@track
class SecuenciaOperacional(CodedCatalog):
    """An operation of a plant's route."""

    nombre_corto = models.CharField("nombre corto", max_length=40, blank=True)
    planta = models.ForeignKey(Planta, on_delete=models.PROTECT, verbose_name="planta")

    class Meta(CodedCatalog.Meta):
        verbose_name = "secuencia operacional"
        verbose_name_plural = "secuencias operacionales"
