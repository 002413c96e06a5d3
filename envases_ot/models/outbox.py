"""What leaves for outside: mails to people and events to other systems, a row each until it was received.

The rows are written by triggers, in the transaction of the notice or the gestión that they tell: nothing is told that
did not happen, nothing that happened is forgotten. `manage.py enviar_avisos` sends them. See docs/decisions/0020.
"""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from envases_ot.models.notifications import Notification
from envases_ot.models.work_orders import WorkOrder

ERROR_MAX = 500


class MailPreference(models.Model):
    """How one person wants their notices by mail; without a row, each at once."""

    class Mode(models.TextChoices):
        AT_ONCE = "inmediato", "Un correo por aviso"
        DAILY = "diario", "Uno al día, a las 8, con los avisos sin leer"
        NONE = "ninguno", "Sin correos"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        verbose_name="usuario",
        related_name="mail_preference",
        primary_key=True,
    )
    mode = models.CharField("avisos por correo", max_length=10, choices=Mode, default=Mode.AT_ONCE)

    class Meta:
        verbose_name = "preferencia de correo"
        verbose_name_plural = "preferencias de correo"
        constraints = (
            models.CheckConstraint(
                condition=models.Q(mode__in=["inmediato", "diario", "ninguno"]),
                name="mailpreference_mode_conocido",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}: {self.get_mode_display()}"


class WebhookEndpoint(models.Model):
    """An address of another system that hears of events.

    Attributes:
        secret: encrypted (`domain.outbox.webhooks`); with it the other system knows that we sent it.
    """

    class Event(models.TextChoices):
        CREATED = "work_order.created", "OT creada"
        MOVED = "work_order.moved", "OT que cambia de estado"
        GESTION = "work_order.gestion", "Otra gestión de una OT"

    name = models.CharField("sistema", max_length=80, unique=True)
    url = models.URLField("dirección", max_length=500)
    secret = models.TextField("secreto", editable=False)
    events = ArrayField(models.CharField(max_length=40, choices=Event), verbose_name="sucesos")
    active = models.BooleanField("activo", default=True)
    created_at = models.DateTimeField("creado", auto_now_add=True)

    class Meta:
        verbose_name = "webhook"
        verbose_name_plural = "webhooks"
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(
                    events__contained_by=["work_order.created", "work_order.moved", "work_order.gestion"]
                ),
                name="webhookendpoint_events_conocidos",
            ),
        )

    def __str__(self) -> str:
        return self.name


class OutboxMessage(models.Model):
    """A mail or an event that is to leave.

    Attributes:
        event_id: what the receiver knows a repeated event by.
        is_digest: waits for the others of its day, and leaves with them in one mail.
        payload: of an event, what is told.
        due_at: not before.
        last_error: Spanish; why it did not leave the last time, or will not leave.
    """

    class Medium(models.TextChoices):
        MAIL = "correo", "Correo"
        WEBHOOK = "webhook", "Webhook"

    class Status(models.TextChoices):
        QUEUED = "en_cola", "En cola"
        SENT = "enviado", "Enviado"
        SKIPPED = "omitido", "Omitido"
        GIVEN_UP = "abandonado", "Abandonado"

    medium = models.CharField("por", max_length=10, choices=Medium)
    event = models.CharField("suceso", max_length=40)
    event_id = models.UUIDField("identificador", unique=True)
    work_order = models.ForeignKey(WorkOrder, on_delete=models.CASCADE, verbose_name="OT", related_name="+")
    notification = models.ForeignKey(
        Notification, on_delete=models.CASCADE, verbose_name="aviso", related_name="+", null=True
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        verbose_name="para",
        related_name="+",
        null=True,
    )
    endpoint = models.ForeignKey(
        WebhookEndpoint, on_delete=models.CASCADE, verbose_name="webhook", related_name="+", null=True
    )
    is_digest = models.BooleanField("del resumen diario", default=False)
    payload = models.JSONField("contenido", default=dict)
    status = models.CharField("estado", max_length=10, choices=Status, default=Status.QUEUED)
    attempts = models.PositiveSmallIntegerField("intentos", default=0)
    last_error = models.CharField("último error", max_length=ERROR_MAX, blank=True)
    created_at = models.DateTimeField("escrito")
    due_at = models.DateTimeField("sale desde")
    ended_at = models.DateTimeField("terminado", null=True)

    class Meta:
        verbose_name = "envío de la bandeja de salida"
        verbose_name_plural = "bandeja de salida"
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(medium="correo", user__isnull=False, notification__isnull=False)
                | models.Q(medium="webhook", endpoint__isnull=False),
                name="outboxmessage_con_destino",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["en_cola", "enviado", "omitido", "abandonado"]),
                name="outboxmessage_status_conocido",
            ),
        )
        indexes = (
            models.Index(
                fields=("due_at", "id"),
                condition=models.Q(status="en_cola"),
                name="outboxmessage_cola_idx",
            ),
            models.Index(
                fields=("endpoint", "work_order", "id"),
                condition=models.Q(status="en_cola"),
                name="outboxmessage_orden_idx",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_medium_display()} {self.pk} de la OT {self.work_order_id}"
