"""What happened to an OT on its way: its gestiones, and who holds which slot."""

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from pgtrigger import After, Delete, Insert, Protect, Referencing, Statement, Trigger, Update

from envases_ot.choices import Area, GestionType, State
from envases_ot.models.base import track_many
from envases_ot.models.work_orders import WorkOrder

OBSERVACION_MAX = 1000
"""Characters of a comment. Source: workflow/spec.md 2.3."""
SLOTS = (Area.DESARROLLO, Area.DISENO, Area.CATALOGACION, Area.MUESTRAS)
"""Areas that a person is assigned for; both catalogue areas share one. The seller of the OT holds that of Ventas."""

QUEUE_EVENTS = Trigger(
    name="queue_events",
    level=Statement,
    when=After,
    operation=Insert,
    referencing=Referencing(new="acts"),  # type: ignore[no-untyped-call] # as pgtrigger ships it
    func="""
        INSERT INTO envases_ot_outboxmessage (medium, event, event_id, work_order_id, endpoint_id,
            is_digest, payload, status, attempts, last_error, created_at, due_at)
        SELECT 'webhook', act.event, gen_random_uuid(), act.work_order_id, hearer.id,
            false, act.payload, 'en_cola', 0, '', now(), now()
        FROM (
            SELECT acts.id, acts.work_order_id,
                CASE WHEN acts.management_type <> 1 THEN 'work_order.gestion'
                    WHEN EXISTS (SELECT FROM envases_ot_management AS earlier
                        WHERE earlier.work_order_id = acts.work_order_id AND earlier.id < acts.id)
                        THEN 'work_order.moved'
                    ELSE 'work_order.created' END AS event,
                jsonb_build_object('gestion_id', acts.id, 'work_order_id', acts.work_order_id,
                    'management_type', acts.management_type, 'at', acts.created_at, 'user_id', acts.user_id,
                    'from_state_id', acts.from_state_id, 'from_area_id', acts.area_id,
                    'state_id', acts.state_id, 'area_id', acts.to_area_id) AS payload
            FROM acts
        ) AS act
        JOIN envases_ot_webhookendpoint AS hearer ON hearer.active AND act.event = ANY (hearer.events)
        ORDER BY act.id, hearer.id;
        RETURN NULL;
    """,
)
"""Other systems hear of each gestión: numbers and codes, no text that somebody wrote and no field of the OT."""


class Management(models.Model):
    """A gestión: one act on an OT. Written once, never changed; times and areas before are derived from these rows.

    Attributes:
        from_state_id, area_id: where the OT stood before.
        state_id, to_area_id: where a change of state put it; of a query, `to_area_id` is the area that is asked.
        motive: of a rejection.
        due_at: until when a query wants its answer.
        proveedor, replies_to: of an external design; the reception names the send that it ends.
    """

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="managements"
    )
    management_type = models.PositiveSmallIntegerField("tipo de gestión", choices=GestionType)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="usuario")
    created_at = models.DateTimeField("fecha", auto_now_add=True)
    from_state_id = models.PositiveSmallIntegerField("estado anterior", choices=State)
    area_id = models.PositiveSmallIntegerField("área anterior", choices=Area)
    state_id = models.PositiveSmallIntegerField("estado", choices=State, null=True)
    to_area_id = models.PositiveSmallIntegerField("área", choices=Area, null=True)
    motive = models.PositiveSmallIntegerField("motivo", null=True)
    observacion = models.TextField(
        "observación", blank=True, validators=[MaxLengthValidator(OBSERVACION_MAX)]
    )
    due_at = models.DateTimeField("responder antes de", null=True, blank=True)
    proveedor = models.ForeignKey(
        "envases_ot.Proveedor", on_delete=models.PROTECT, verbose_name="proveedor", null=True, blank=True
    )
    replies_to = models.OneToOneField(
        "self", on_delete=models.PROTECT, verbose_name="recibe", null=True, blank=True, related_name="reply"
    )

    class Meta:
        verbose_name = "gestión"
        verbose_name_plural = "gestiones"
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(management_type=GestionType.CAMBIO_ESTADO)
                | models.Q(state_id__isnull=False, to_area_id__isnull=False),
                name="management_cambio_con_estado",
            ),
            models.CheckConstraint(
                condition=models.Q(state_id__isnull=True) | models.Q(state_id__in=State.values),
                name="management_state_id_conocido",
            ),
            models.CheckConstraint(
                condition=models.Q(motive__isnull=True) | models.Q(state_id=State.RECHAZADA),
                name="management_motivo_de_rechazo",
            ),
        )
        indexes = (
            models.Index("work_order", models.F("id").desc(), name="management_ot_idx"),
            models.Index(
                fields=("due_at",),
                condition=models.Q(due_at__isnull=False),
                name="management_plazo_idx",
            ),
            models.Index(
                fields=("created_at",),
                condition=models.Q(
                    management_type=GestionType.CAMBIO_ESTADO, state_id__in=(State.TERMINADA, State.RECHAZADA)
                ),
                name="management_fin_rechazo_idx",
            ),
        )
        triggers = (Protect(name="append_only", operation=Update | Delete), QUEUE_EVENTS)

    def __str__(self) -> str:
        return f"{self.get_management_type_display()} de la OT {self.work_order_id}"


@track_many
class Assignment(models.Model):
    """Somebody holds a slot of an OT, from `since` until `until`; one person a slot at a time."""

    work_order = models.ForeignKey(
        WorkOrder, on_delete=models.PROTECT, verbose_name="OT", related_name="assignments"
    )
    area_id = models.PositiveSmallIntegerField("puesto", choices=Area)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="asignado",
        related_name="assignments",
    )
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="asignado por", related_name="+"
    )
    since = models.DateTimeField("desde", auto_now_add=True)
    until = models.DateTimeField("hasta", null=True)

    class Meta:
        verbose_name = "asignación"
        verbose_name_plural = "asignaciones"
        ordering = ("-id",)
        constraints = (
            models.UniqueConstraint(
                fields=("work_order", "area_id"),
                condition=models.Q(until__isnull=True),
                name="assignment_un_asignado_por_puesto",
                violation_error_message="Ese puesto ya tiene a alguien.",
            ),
            models.CheckConstraint(
                condition=models.Q(area_id__in=[area.value for area in SLOTS]),
                name="assignment_puesto_conocido",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user} en la OT {self.work_order_id}"
