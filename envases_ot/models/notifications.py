"""What people are told: a row a person and event. Source: workflow/spec.md 15.1."""

from django.conf import settings
from django.db import models
from pgtrigger import After, Insert, Referencing, Statement, Trigger

from envases_ot.models.work_orders import WorkOrder

DETAIL_MAX = 180

QUEUE_MAILS = Trigger(
    name="queue_mails",
    level=Statement,
    when=After,
    operation=Insert,
    referencing=Referencing(new="told"),  # type: ignore[no-untyped-call] # as pgtrigger ships it
    func="""
        INSERT INTO envases_ot_outboxmessage (medium, event, event_id, work_order_id, notification_id, user_id,
            is_digest, payload, status, attempts, last_error, created_at, due_at)
        SELECT 'correo', 'notification', gen_random_uuid(), told.work_order_id, told.id, told.user_id,
            wish.mode IS NOT DISTINCT FROM 'diario', '{}', 'en_cola', 0, '', now(),
            CASE wish.mode WHEN 'diario' THEN
                (date_trunc('day', now() AT TIME ZONE 'America/Santiago' - interval '8 hours')
                    + interval '32 hours') AT TIME ZONE 'America/Santiago'
            ELSE now() END
        FROM told
        JOIN envases_ot_user AS person ON person.id = told.user_id
        LEFT JOIN envases_ot_mailpreference AS wish ON wish.user_id = told.user_id
        WHERE person.is_active AND person.email <> '' AND wish.mode IS DISTINCT FROM 'ninguno'
        ORDER BY told.id;
        RETURN NULL;
    """,
)
"""A mail a notice, as its person wishes: at once, at eight in the morning with the others of the day, or none."""


class Notification(models.Model):
    """One notice to one person about an OT; it stays until they read it."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, verbose_name="para", related_name="notifications"
    )
    work_order = models.ForeignKey(WorkOrder, on_delete=models.CASCADE, verbose_name="OT", related_name="+")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, verbose_name="de", related_name="+"
    )
    motive = models.CharField("motivo", max_length=80)
    detail = models.CharField("detalle", max_length=DETAIL_MAX, blank=True)
    created_at = models.DateTimeField("fecha", auto_now_add=True)
    read_at = models.DateTimeField("leída", null=True)

    class Meta:
        verbose_name = "aviso"
        verbose_name_plural = "avisos"
        ordering = ("-id",)
        indexes = (
            models.Index(
                fields=("user", "work_order"),
                condition=models.Q(read_at__isnull=True),
                name="notification_sin_leer_idx",
            ),
            models.Index("user", models.F("id").desc(), name="notification_user_idx"),
        )
        triggers = (QUEUE_MAILS,)

    def __str__(self) -> str:
        return f"{self.motive} · OT {self.work_order_id}"
