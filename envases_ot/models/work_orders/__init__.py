"""The OT: one row, its sections as abstract classes, its constraints here."""

from typing import Any

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import MinLengthValidator
from django.db import models
from django.db.models.functions import Lower

from envases_ot.choices import Area, CartonColor, SiNo, State, TipoSolicitud
from envases_ot.models.base import Stamped, columns_of, track_many
from envases_ot.models.functions import Unaccent
from envases_ot.models.work_orders.antecedentes import AntecedentesSection
from envases_ot.models.work_orders.calidad import CalidadSection
from envases_ot.models.work_orders.colores import CintaSection, ColoresSection
from envases_ot.models.work_orders.comercial import ComercialSection, SolicitudSection
from envases_ot.models.work_orders.constraints import codes_known, in_range, inner_fits_outer, known
from envases_ot.models.work_orders.desarrollo import DesarrolloSection
from envases_ot.models.work_orders.ingresos import IngresosSection
from envases_ot.models.work_orders.material import MaterialSection
from envases_ot.models.work_orders.medidas import EstructuraSection, MedidasSection
from envases_ot.models.work_orders.otras_solicitudes import (
    EstudioSection,
    FichaTecnicaSection,
    LicitacionSection,
)
from envases_ot.models.work_orders.pallet import CatalogacionSection, PalletSection
from envases_ot.models.work_orders.queryset import INDEXED_BY_AGE, Age, WorkOrderQuerySet
from envases_ot.models.work_orders.solicita import ReferenciaSection, SolicitaSection
from envases_ot.models.work_orders.terminaciones import SecuenciaSection, TerminacionesSection
from envases_ot.ot_choices import Caracteristica

OBSERVACION_MAX = 1000
"""Characters. Source: ot/fields.md section 15."""
LATER_SECTIONS = (
    AntecedentesSection,
    EstructuraSection,
    PalletSection,
    CalidadSection,
    CintaSection,
    ColoresSection,
    MedidasSection,
    TerminacionesSection,
    SecuenciaSection,
    MaterialSection,
    DesarrolloSection,
    CatalogacionSection,
    LicitacionSection,
    FichaTecnicaSection,
    EstudioSection,
)
"""Sections whose constraints follow from their columns."""


def _listed(field: str) -> models.Index:
    """Serves a list filtered by this column, newest OT first."""
    return models.Index(field, models.F("id").desc(), name=f"ot_{field}_idx")


def _listed_by_age(field: str) -> models.Index:
    """As `_listed`, where the OTs of a value stand together in time: see `WorkOrderQuerySet.in_order`."""
    return models.Index(field, Age("id"), name=f"ot_{field.removesuffix('_id')}_age_idx")


@track_many
class WorkOrder(
    SolicitudSection,
    ComercialSection,
    SolicitaSection,
    ReferenciaSection,
    AntecedentesSection,
    IngresosSection,
    EstructuraSection,
    PalletSection,
    CalidadSection,
    CintaSection,
    ColoresSection,
    MedidasSection,
    TerminacionesSection,
    SecuenciaSection,
    MaterialSection,
    DesarrolloSection,
    CatalogacionSection,
    LicitacionSection,
    FichaTecnicaSection,
    EstudioSection,
    Stamped,
):
    """An order that travels through the areas. Its number is its id."""

    observacion = models.TextField(
        "observación",
        blank=True,
        max_length=OBSERVACION_MAX,
        validators=[MinLengthValidator(10)],
    )
    state_id = models.PositiveSmallIntegerField(
        "estado", choices=State, default=State.PROCESO_VENTAS, editable=False
    )
    current_area_id = models.PositiveSmallIntegerField(
        "área actual", choices=Area, default=Area.VENTAS, editable=False
    )
    active = models.BooleanField("activa", default=True, editable=False)
    version = models.PositiveIntegerField("versión", default=1, editable=False)
    descripcion_busqueda = models.GeneratedField(
        expression=Lower(Unaccent(models.F("descripcion"))),
        output_field=models.CharField(max_length=80),
        db_persist=True,
        verbose_name="descripción para buscar",
    )

    objects = WorkOrderQuerySet.as_manager()

    class Meta:
        verbose_name = "orden de trabajo"
        verbose_name_plural = "órdenes de trabajo"
        ordering = ("-id",)
        constraints = (
            known("tipo_solicitud", TipoSolicitud.values),
            known("state_id", State.values),
            known("current_area_id", Area.values),
            known("cinta", SiNo.values),
            known("carton_color", CartonColor.values),
            models.CheckConstraint(
                condition=~models.Q(numero_muestras=0),
                name="workorder_numero_muestras_positivo",
                violation_error_message="El número de muestras es 1 o más.",
            ),
            models.CheckConstraint(
                condition=~models.Q(reference_type=2, reference__isnull=False),
                name="workorder_sin_referencia_sin_material",
                violation_error_message="Sin referencia no hay material de referencia: quítelo o cambie el tipo.",
            ),
            models.CheckConstraint(condition=models.Q(version__gte=1), name="workorder_version_positiva"),
            *codes_known(*LATER_SECTIONS),
            *in_range(*LATER_SECTIONS),
            *inner_fits_outer(),
            models.CheckConstraint(
                condition=models.Q(caracteristicas_adicionales__contained_by=Caracteristica.values)
                & (
                    ~models.Q(caracteristicas_adicionales__contains=[Caracteristica.NINGUNA])
                    | models.Q(caracteristicas_adicionales__len=1)
                ),
                name="workorder_caracteristicas_conocidas",
                violation_error_message="«N/A» va sola; las demás son letras de la lista.",
            ),
        )
        indexes = (
            *map(_listed_by_age, INDEXED_BY_AGE),
            _listed("tipo_solicitud"),
            _listed("planta"),
            models.Index(fields=("created_at",), name="ot_created_at_idx"),
            GinIndex(
                OpClass("descripcion_busqueda", name="gin_trgm_ops"),
                name="ot_descripcion_trgm_idx",
            ),
            models.Index(
                fields=("id",),
                condition=models.Q(
                    tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD,
                    numero_muestras__gte=3,
                    current_area_id__in=(Area.VENTAS, Area.DESARROLLO),
                ),
                name="ot_muestras_por_decidir_idx",
            ),
        )

    def __str__(self) -> str:
        return f"OT {self.pk}" if self.pk else "OT nueva"

    @property
    def row(self) -> dict[str, Any]:
        """As `columns_of`."""
        return columns_of(self)
