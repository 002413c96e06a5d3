"""Documents of an OT, and calculated measures that somebody fixed by hand: who and when stands in the row."""

from decimal import Decimal
from typing import ClassVar

from django.conf import settings
from django.core.validators import MaxValueValidator, MinLengthValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from envases_ot.models.base import track
from envases_ot.models.uploads import document_upload_path, validate_upload
from envases_ot.models.work_orders.rows import WorkOrderRow
from envases_ot.ot_choices import DocumentKind, OverriddenMeasure

HANDED_IN = (DocumentKind.CAJA_REFERENCIA_DE, DocumentKind.CAJA_REFERENCIA_DG, DocumentKind.ENVASE_PRIMARIO)
"""Things, not files: the row says that they were received. Source: ot/fields.md section 3."""
APPROVALS = (DocumentKind.VB_MUESTRA, DocumentKind.VB_BOCETO)
"""One of each an OT, never taken back. Source: ot/fields.md section 3."""


@track
class WorkOrderDocument(WorkOrderRow):
    """A document of an OT: its name as it came, its content by hash.

    Attributes:
        sha256: hexadecimal; "" for a thing that was handed in.
    """

    work_order = models.ForeignKey(
        "envases_ot.WorkOrder", on_delete=models.PROTECT, verbose_name="OT", related_name="documents"
    )
    kind = models.CharField("documento", max_length=30, choices=DocumentKind)
    file = models.FileField(
        "archivo",
        upload_to=document_upload_path,
        max_length=255,
        blank=True,
        validators=[validate_upload],
        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
    )
    name = models.CharField("nombre", max_length=200, blank=True, editable=False)
    size = models.PositiveIntegerField("bytes", default=0, editable=False)
    sha256 = models.CharField("huella SHA-256", max_length=64, blank=True, editable=False)
    at = models.DateTimeField("recibido", auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="recibido por",
        related_name="+",
        editable=False,
    )

    class Meta:
        verbose_name = "documento de la OT"
        verbose_name_plural = "documentos de la OT"
        ordering: ClassVar = ("kind", "id")
        constraints: ClassVar = (
            models.CheckConstraint(
                condition=Q(kind__in=DocumentKind.values), name="workorderdocument_kind_conocido"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=HANDED_IN, file="") | (~Q(file="") & Q(sha256__regex="^[0-9a-f]{64}$")),
                name="workorderdocument_con_archivo",
                violation_error_message="Este documento se recibe con su archivo.",
            ),
            models.UniqueConstraint(
                fields=("work_order", "kind"),
                condition=Q(kind__in=(*APPROVALS, *HANDED_IN)),
                name="workorderdocument_uno_por_tipo",
                violation_error_message="La OT ya tiene ese documento.",
            ),
        )


@track
class WorkOrderOverride(WorkOrderRow):
    """A calculated measure that this OT fixes by hand; it wins always. Source: ot/calculations.md 1.2."""

    work_order = models.ForeignKey(
        "envases_ot.WorkOrder",
        on_delete=models.CASCADE,
        verbose_name="OT",
        related_name="overrides",
        db_index=False,
    )
    measure = models.CharField("medida", max_length=20, choices=OverriddenMeasure)
    value = models.DecimalField(
        "valor",
        max_digits=8,
        decimal_places=1,
        validators=[MinValueValidator(Decimal("0.1")), MaxValueValidator(Decimal(100_000))],
    )
    reason = models.CharField("motivo", max_length=300, validators=[MinLengthValidator(10)])
    at = models.DateTimeField("fijado", auto_now=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="fijado por",
        related_name="+",
        editable=False,
    )

    class Meta:
        verbose_name = "medida fijada a mano"
        verbose_name_plural = "medidas fijadas a mano"
        ordering: ClassVar = ("measure",)
        constraints: ClassVar = (
            models.UniqueConstraint(
                fields=("work_order", "measure"),
                name="workorderoverride_una_por_medida",
                violation_error_message="Esa medida ya está fijada en esta OT.",
            ),
            models.CheckConstraint(
                condition=Q(measure__in=OverriddenMeasure.values), name="workorderoverride_measure_conocida"
            ),
            models.CheckConstraint(
                condition=Q(value__gt=0),
                name="workorderoverride_positiva",
                violation_error_message="La medida es mayor que cero.",
            ),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="workorderoverride_con_motivo",
                violation_error_message="Diga por qué se fija a mano.",
            ),
        )
