"""Samples: the technical data once, and where each part of them goes. Source: workflow/spec.md 14."""

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models

from envases_ot.choices import DeliveryForm, Destination, MuestraPegado, MuestraState
from envases_ot.models.base import Stamped, track
from envases_ot.models.catalogs.boards import Carton
from envases_ot.models.catalogs.engineering import Cad
from envases_ot.models.catalogs.plants import SalaCorte
from envases_ot.models.work_orders import WorkOrder

ADDRESSES_MAX = 4
"""Addresses of the client that one sample goes to."""


@track
class Muestra(Stamped):
    """A sample of an OT; it is cut for each of its deliveries.

    Attributes:
        room_since, room_until: its time in the room; a return or a new send starts it anew.
    """

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="muestras"
    )
    state = models.PositiveSmallIntegerField(
        "estado", choices=MuestraState, default=MuestraState.SIN_ASIGNAR, editable=False
    )
    cad = models.ForeignKey(Cad, on_delete=models.PROTECT, verbose_name="CAD", null=True, blank=True)
    cad_texto = models.CharField("CAD sin código", max_length=60, blank=True)
    carton = models.ForeignKey(
        Carton, on_delete=models.PROTECT, verbose_name="cartón", null=True, blank=True, related_name="+"
    )
    carton_muestra = models.ForeignKey(
        Carton,
        on_delete=models.PROTECT,
        verbose_name="cartón de la muestra",
        null=True,
        blank=True,
        related_name="+",
    )
    pegado = models.PositiveSmallIntegerField("pegado", choices=MuestraPegado, null=True, blank=True)
    minutos_unidad = models.PositiveSmallIntegerField("minutos por unidad", null=True, blank=True)
    is_priority = models.BooleanField("prioritaria", default=False, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="creada por",
        related_name="+",
        editable=False,
    )
    room_since = models.DateTimeField("en la sala desde", null=True, editable=False)
    room_until = models.DateTimeField("en la sala hasta", null=True, editable=False)

    class Meta:
        verbose_name = "muestra"
        verbose_name_plural = "muestras"
        ordering = ("-is_priority", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=MuestraState.values), name="muestra_state_conocido"
            ),
        )
        indexes = (
            models.Index(
                fields=("state",), condition=models.Q(state__in=(0, 1, 5)), name="muestra_por_hacer_idx"
            ),
        )

    def __str__(self) -> str:
        return f"Muestra {self.pk} de la OT {self.work_order_id}"


@track
class MuestraDelivery(models.Model):
    """A part of a sample: how many, for whom, cut where and when."""

    muestra = models.ForeignKey(
        Muestra, on_delete=models.CASCADE, verbose_name="muestra", related_name="deliveries"
    )
    destination = models.PositiveSmallIntegerField("destino", choices=Destination)
    cantidad = models.PositiveIntegerField("cantidad", validators=[MinValueValidator(1)])
    sala_corte = models.ForeignKey(
        SalaCorte, on_delete=models.PROTECT, verbose_name="sala de corte", null=True, blank=True
    )
    cut_at = models.DateTimeField("cortada", null=True, editable=False)
    comentario = models.CharField("comentario", max_length=250, blank=True)
    nombre = models.CharField("nombre", max_length=120, blank=True)
    direccion = models.CharField("dirección", max_length=250, blank=True)
    comuna = models.CharField("comuna", max_length=80, blank=True)
    forma = models.PositiveSmallIntegerField("forma de entrega", choices=DeliveryForm, null=True, blank=True)
    numero_envio = models.CharField("número de envío", max_length=40, blank=True)

    class Meta:
        verbose_name = "entrega de muestra"
        verbose_name_plural = "entregas de muestras"
        ordering = ("id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(cantidad__gte=1), name="muestradelivery_cantidad_positiva"
            ),
            models.CheckConstraint(
                condition=~models.Q(destination=Destination.ENVIO_CLIENTE) | ~models.Q(direccion=""),
                name="muestradelivery_cliente_con_direccion",
                violation_error_message="Un envío al cliente necesita su dirección.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.cantidad} · {self.get_destination_display()}"
