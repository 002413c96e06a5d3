"""What is made and how it is finished."""

from django.db import models

from envases_ot.models.base import Catalog, CodedCatalog, track


@track
class MaquilaServicio(Catalog):
    """Outsourced service; which product types may have it is `ProductType.maquila_servicios`."""

    class Meta(Catalog.Meta):
        verbose_name = "servicio de maquila"
        verbose_name_plural = "servicios de maquila"


@track
class ProductType(CodedCatalog):
    """Item type. Source: cascade spec 7.12 for maquila."""

    codigo_sap = models.CharField("código SAP", max_length=20, blank=True)
    maquila_enabled = models.BooleanField("admite maquila", default=False)
    maquila_servicios = models.ManyToManyField(
        MaquilaServicio,
        verbose_name="servicios de maquila",
        blank=True,
        related_name="product_types",
    )

    class Meta(CodedCatalog.Meta):
        verbose_name = "tipo de ítem"
        verbose_name_plural = "tipos de ítem"
        ordering = ("descripcion",)

    def __str__(self) -> str:
        return self.descripcion


@track
class Style(CodedCatalog):
    codigo_armado = models.CharField("código de armado", max_length=60, blank=True)
    factor_peso = models.DecimalField("factor de peso", max_digits=8, decimal_places=4, null=True, blank=True)
    grupo_materiales = models.CharField("grupo de materiales", max_length=20, blank=True)

    class Meta(CodedCatalog.Meta):
        verbose_name = "estilo"
        verbose_name_plural = "estilos"


@track
class Process(Catalog):
    orden = models.PositiveSmallIntegerField("orden", default=0)

    class Meta(Catalog.Meta):
        verbose_name = "proceso"
        verbose_name_plural = "procesos"
        ordering = ("orden",)


@track
class Armado(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "armado"
        verbose_name_plural = "armados"


@track
class Envase(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "envase primario"
        verbose_name_plural = "envases primarios"


@track
class Rayado(CodedCatalog):
    class Meta(CodedCatalog.Meta):
        verbose_name = "tipo de rayado"
        verbose_name_plural = "tipos de rayado"


@track
class ProductTypeDeveloping(Catalog):
    """Product to be packed; `rama` says which development data it asks for. Source: cascade spec 7.14."""

    class Rama(models.TextChoices):
        SUBSTANCE = "substance", "Sustancia"
        FOOD = "food", "Alimento"
        NONE = "none", "Ninguna"

    rama = models.CharField("datos que exige", max_length=10, choices=Rama, default=Rama.NONE)

    class Meta(Catalog.Meta):
        verbose_name = "tipo de producto a desarrollar"
        verbose_name_plural = "tipos de producto a desarrollar"


@track
class FoodType(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "tipo de alimento"
        verbose_name_plural = "tipos de alimento"


@track
class ExpectedUse(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "uso previsto"
        verbose_name_plural = "usos previstos"


@track
class RecycledUse(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "uso reciclado"
        verbose_name_plural = "usos reciclados"


@track
class TransportationWay(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "medio de transporte"
        verbose_name_plural = "medios de transporte"


@track
class ClassSubstancePacked(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "clase de sustancia a embalar"
        verbose_name_plural = "clases de sustancia a embalar"


@track
class AdditionalCharacteristicsType(Catalog):
    class Meta(Catalog.Meta):
        verbose_name = "característica adicional"
        verbose_name_plural = "características adicionales"
