"""Boards (cartones) and what the cascade needs to know of them."""

from django.core.validators import MinValueValidator
from django.db import models

from envases_ot.choices import CartonColor, TipoCarton
from envases_ot.models.base import CodedCatalog, loads_after, track
from envases_ot.models.catalogs.plants import Planta
from envases_ot.models.catalogs.print import Impresion


@track
class Carton(CodedCatalog):
    """A board: where it is made, what may be printed on it, its outer colour.

    Source: legacy WorkOrderController, carton step; plants and printings were comma lists there.
    """

    onda = models.CharField("onda", max_length=10, blank=True)
    color = models.PositiveSmallIntegerField("color tapa exterior", choices=CartonColor)
    alta_grafica = models.BooleanField("alta gráfica", default=False)
    offset = models.BooleanField("offset", default=False)
    carton_muestra = models.BooleanField("cartón de muestra", default=False)
    ect_min_lb_in = models.DecimalField(
        "ECT mínimo (lb/pulg)", max_digits=5, decimal_places=2, null=True, blank=True
    )
    espesor_mm = models.DecimalField("espesor (mm)", max_digits=5, decimal_places=2, null=True, blank=True)
    tipo = models.CharField(
        "tipo de cartón",
        max_length=20,
        choices=TipoCarton,
        blank=True,
        db_default="",
        default="",
        help_text="De él depende la orilla de la placa; sin él no se calcula la HC.",
    )
    gramaje_g_m2 = models.PositiveSmallIntegerField(
        "gramaje (g/m²)", null=True, blank=True, validators=[MinValueValidator(1)]
    )
    plantas = models.ManyToManyField(Planta, verbose_name="plantas", through="CartonPlanta")
    impresiones = models.ManyToManyField(Impresion, verbose_name="impresiones", through="CartonImpresion")

    class Meta(CodedCatalog.Meta):
        verbose_name = "cartón"
        verbose_name_plural = "cartones"
        constraints = [
            *CodedCatalog.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(color__in=CartonColor.values),
                name="carton_color_conocido",
            ),
            models.CheckConstraint(
                condition=~models.Q(alta_grafica=True, offset=True),
                name="carton_alta_grafica_u_offset",
                violation_error_message="Un cartón es de alta gráfica o de offset, no ambos.",
            ),
        ]

    def __str__(self) -> str:
        return self.codigo


@track
class Paper(CodedCatalog):
    """A paper that boards and corner posts are made of."""

    gramaje_g_m2 = models.PositiveSmallIntegerField("gramaje (g/m²)")

    class Meta(CodedCatalog.Meta):
        verbose_name = "papel"
        verbose_name_plural = "papeles"
        constraints = [
            *CodedCatalog.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(gramaje_g_m2__gt=0),
                name="paper_gramaje_positivo",
                violation_error_message="El gramaje es mayor que cero.",
            ),
        ]


class CartonPlantaManager(models.Manager["CartonPlanta"]):
    def get_by_natural_key(self, carton: str, planta: int) -> "CartonPlanta":
        return self.get(carton__codigo=carton, planta_id=planta)


@track
class CartonPlanta(models.Model):
    carton = models.ForeignKey(Carton, on_delete=models.CASCADE)
    planta = models.ForeignKey(Planta, on_delete=models.PROTECT)

    objects = CartonPlantaManager()

    class Meta:
        verbose_name = "planta del cartón"
        verbose_name_plural = "plantas del cartón"
        triggers = CodedCatalog.Meta.triggers
        constraints = (models.UniqueConstraint(fields=("carton", "planta"), name="cartonplanta_una"),)

    def __str__(self) -> str:
        return f"{self.carton} en {self.planta}"

    @loads_after("envases_ot.carton")
    def natural_key(self) -> tuple[str, int]:
        return (self.carton.codigo, self.planta_id)


class CartonImpresionManager(models.Manager["CartonImpresion"]):
    def get_by_natural_key(self, carton: str, impresion: int) -> "CartonImpresion":
        return self.get(carton__codigo=carton, impresion_id=impresion)


@track
class CartonImpresion(models.Model):
    carton = models.ForeignKey(Carton, on_delete=models.CASCADE)
    impresion = models.ForeignKey(Impresion, on_delete=models.PROTECT)

    objects = CartonImpresionManager()

    class Meta:
        verbose_name = "impresión del cartón"
        verbose_name_plural = "impresiones del cartón"
        triggers = CodedCatalog.Meta.triggers
        constraints = (models.UniqueConstraint(fields=("carton", "impresion"), name="cartonimpresion_una"),)

    def __str__(self) -> str:
        return f"{self.carton} con {self.impresion}"

    @loads_after("envases_ot.carton")
    def natural_key(self) -> tuple[str, int]:
        return (self.carton.codigo, self.impresion_id)
