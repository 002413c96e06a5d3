"""What an OT has several of: a row each, numbered by its place in the form. A place is taken once."""

from decimal import Decimal
from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from envases_ot.models.base import track
from envases_ot.models.catalogs.boards import Paper
from envases_ot.models.catalogs.engineering import Matriz
from envases_ot.models.catalogs.plants import SecuenciaOperacional
from envases_ot.models.catalogs.print import Color
from envases_ot.models.work_orders.columns import number, percentage
from envases_ot.ot_choices import RoutePlant

MAX_STATIONS, MAX_TAPES, MAX_DIES, MAX_LAYERS = 7, 6, 3, 5
MAX_STEPS, MAX_OPTION = 20, 5
"""Rows of a sequence, as many as the form lets one add; alternatives beside the main operation."""
MAX_STUDY_ROWS = 50


def place(label: str, *, most: int, least: int = 1) -> models.PositiveSmallIntegerField:
    """The number of a row within its OT."""
    return models.PositiveSmallIntegerField(
        label, validators=[MinValueValidator(least), MaxValueValidator(most)]
    )


def _within(table: str, name: str, *, most: int, least: int = 1) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(**{f"{name}__range": (least, most)}),
        name=f"{table}_{name}_en_rango",
        violation_error_message=f"Va de {least} a {most}.",
    )


def _once(table: str, *fields: str) -> models.UniqueConstraint:
    return models.UniqueConstraint(
        fields=("work_order", *fields),
        name=f"{table}_una_vez",
        violation_error_message="Ese lugar ya está ocupado en esta OT.",
    )


class WorkOrderRow(models.Model):
    """One row of a repeated group of an OT."""

    work_order: models.ForeignKey[Any, Any]
    work_order_id: int

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} de la OT {self.work_order_id}"


def _of_ot(related_name: str) -> models.ForeignKey[Any, Any]:
    return models.ForeignKey(
        "envases_ot.WorkOrder",
        on_delete=models.CASCADE,
        verbose_name="OT",
        related_name=related_name,
        db_index=False,  # the constraint of the place begins with it
    )


@track
class WorkOrderInk(WorkOrderRow):
    """A colour station of the press. Source: ot/fields.md section 8, color_n_id, impresion_n, cm2_clisse_color_n."""

    work_order = _of_ot("inks")
    station = place("estación", most=MAX_STATIONS)
    color = models.ForeignKey(
        Color, on_delete=models.PROTECT, verbose_name="color", null=True, blank=True, related_name="+"
    )
    impresion = percentage("% impresión")
    cm2_clisse = number("clisé (cm²)", digits=10, decimals=2)

    class Meta:
        verbose_name = "color"
        verbose_name_plural = "estaciones de color"
        ordering: ClassVar = ("station",)
        constraints: ClassVar = (
            _once("workorderink", "station"),
            _within("workorderink", "station", most=MAX_STATIONS),
            models.CheckConstraint(
                condition=Q(impresion__isnull=True) | Q(impresion__range=(0, 100)),
                name="workorderink_impresion_porcentaje",
                violation_error_message="El porcentaje va de 0 a 100.",
            ),
            models.CheckConstraint(
                condition=Q(cm2_clisse__isnull=True) | Q(cm2_clisse__gte=0),
                name="workorderink_clisse_no_negativo",
                violation_error_message="Los cm² de clisé son 0 o más.",
            ),
        )


@track
class WorkOrderTapeLine(WorkOrderRow):
    """How far a tape runs from the first cut. Source: ot/fields.md section 7d, distancia_cinta_n."""

    work_order = _of_ot("tape_lines")
    position = place("cinta", most=MAX_TAPES)
    distancia_mm = models.PositiveIntegerField(
        "distancia corte 1 a cinta (mm)", validators=[MaxValueValidator(1_000_000)]
    )

    class Meta:
        verbose_name = "distancia de cinta"
        verbose_name_plural = "distancias de cinta"
        ordering: ClassVar = ("position",)
        constraints: ClassVar = (
            _once("workordertapeline", "position"),
            _within("workordertapeline", "position", most=MAX_TAPES),
        )


@track
class WorkOrderMatriz(WorkOrderRow):
    """A die of the OT, the first one counts. Source: ot/fields.md section 7a, matriz_id, matriz_id_2, matriz_id_3."""

    work_order = _of_ot("matrices")
    position = place("N°", most=MAX_DIES)
    matriz = models.ForeignKey(Matriz, on_delete=models.PROTECT, verbose_name="matriz", related_name="+")

    class Meta:
        verbose_name = "matriz de la OT"
        verbose_name_plural = "matrices de la OT"
        ordering: ClassVar = ("position",)
        constraints: ClassVar = (
            _once("workordermatriz", "position"),
            _within("workordermatriz", "position", most=MAX_DIES),
            models.UniqueConstraint(
                fields=("work_order", "matriz"),
                name="workordermatriz_sin_repetir",
                violation_error_message="Esa matriz ya está en la OT.",
            ),
        )


@track
class WorkOrderSecuencia(WorkOrderRow):
    """A step of the operational sequence in a plant; `option` 0 is the operation, the others its alternatives.

    Source: ot/fields.md section 12.
    """

    work_order = _of_ot("secuencias")
    route_plant = models.PositiveSmallIntegerField("planta", choices=RoutePlant)
    step = place("fila", most=MAX_STEPS)
    option = place("alternativa", least=0, most=MAX_OPTION)
    secuencia_operacional = models.ForeignKey(
        SecuenciaOperacional, on_delete=models.PROTECT, verbose_name="secuencia operacional", related_name="+"
    )

    class Meta:
        verbose_name = "paso de la secuencia"
        verbose_name_plural = "secuencia operacional de la OT"
        ordering: ClassVar = ("route_plant", "step", "option")
        constraints: ClassVar = (
            _once("workordersecuencia", "route_plant", "step", "option"),
            _within("workordersecuencia", "step", most=MAX_STEPS),
            _within("workordersecuencia", "option", least=0, most=MAX_OPTION),
            _within("workordersecuencia", "route_plant", least=0, most=max(RoutePlant.values)),
        )


@track
class WorkOrderLayer(WorkOrderRow):
    """A paper of a corner post. Source: ot/calculations.md 6, cartons_esquineros."""

    work_order = _of_ot("layers")
    position = place("papel N°", most=MAX_LAYERS)
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT, verbose_name="papel", related_name="+")
    ancho_cm = models.DecimalField(
        "ancho (cm)",
        max_digits=5,
        decimal_places=1,
        validators=[MinValueValidator(Decimal("0.1")), MaxValueValidator(Decimal(1000))],
    )
    capas = place("capas", most=100)

    class Meta:
        verbose_name = "papel del esquinero"
        verbose_name_plural = "papeles del esquinero"
        ordering: ClassVar = ("position",)
        constraints: ClassVar = (
            _once("workorderlayer", "position"),
            _within("workorderlayer", "position", most=MAX_LAYERS),
            _within("workorderlayer", "capas", most=100),
            models.CheckConstraint(
                condition=Q(ancho_cm__gt=0),
                name="workorderlayer_ancho_positivo",
                violation_error_message="El ancho es mayor que cero.",
            ),
        )


@track
class WorkOrderStudyRow(WorkOrderRow):
    """A sample that a benchmarking study compares. Source: ot/fields.md "Type 6 fields", detalle_estudio_bench."""

    work_order = _of_ot("study_rows")
    position = place("N°", most=MAX_STUDY_ROWS)
    identificacion = models.CharField("identificación", max_length=200)
    cliente = models.CharField("cliente", max_length=200)
    descripcion = models.CharField("descripción", max_length=200)

    class Meta:
        verbose_name = "muestra del estudio"
        verbose_name_plural = "muestras del estudio"
        ordering: ClassVar = ("position",)
        constraints: ClassVar = (
            _once("workorderstudyrow", "position"),
            _within("workorderstudyrow", "position", most=MAX_STUDY_ROWS),
        )
