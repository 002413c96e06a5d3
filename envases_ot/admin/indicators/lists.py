"""What only the Excel of an indicator holds: a row an OT or a sample, written as it is read."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

from envases_ot.admin.indicators import tables
from envases_ot.admin.indicators.tables import rounded
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.choices import Area, IndicadorFacturacion, State, TipoSolicitud
from envases_ot.documents.xlsx import Cell, Sheet
from envases_ot.domain.reports import external
from envases_ot.domain.reports.asked import Asked, Clock
from envases_ot.domain.reports.cancelled import cancelled_rows
from envases_ot.domain.reports.ot_rows import OtRow, ot_rows
from envases_ot.domain.reports.samples import pending_rows, waiting_since
from envases_ot.domain.reports.stays import WALL_DAY_SECONDS
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.worked_time import WORKED_AREAS, days, worked_seconds
from envases_ot.models import Muestra

OT_HEADINGS: Final = (
    "OT",
    "Creada",
    "Ingresada por",
    "Cliente",
    "Estado",
    "Material",
    "OC",
    "Tipo de solicitud",
    "Análisis",
    "Prueba industrial",
    "Muestra",
    "Tipo de ítem",
    "Descripción",
    "Canal",
    "Jerarquía 1",
    "Jerarquía 2",
    "Jerarquía 3",
    "Área actual",
    "En el área desde",
    "Días en total",
    "Vendedor",
    *(f"{SHORT_AREAS[area]}: {what}" for area in WORKED_AREAS[1:] for what in ("asignado", "días")),
    f"{SHORT_AREAS[Area.VENTAS]}: días",
    "Número de muestras",
    "Indicador de facturación",
    "Cartón",
)
SAMPLE_HEADINGS: Final = (
    "OT",
    "Muestra",
    "Estado",
    "Prioritaria",
    "CAD",
    "Cartón",
    "Cartón de la muestra",
    "Pegado",
    "Salas de corte",
    "Destinos y cantidades",
    "Piezas",
    "Espera desde",
    "Días de espera",
)
CANCELLED_HEADINGS: Final = (
    "OT",
    "Estado",
    "Fecha",
    "Desde el área",
    "Motivo escrito",
    "Creada",
    "Días",
    "Código de material",
    "Código de referencia",
    "Referencia bloqueada",
    "Vendedor",
)


def ots_of_load(asked: Asked, now: datetime) -> Iterable[Sheet]:
    """The general sheet. Source: workflow/reports.md 16."""
    yield Sheet("OT", OT_HEADINGS, (_ot(row) for row in ot_rows(asked, now=now)))


def _ot(row: OtRow) -> list[Cell]:
    ot = row.values
    area = Area(ot["current_area_id"])
    billing = ot["indicador_facturacion"]
    return [
        ot["id"],
        ot["created_at"],
        _person(ot, "ingresado_por") or _person(ot, "creador"),
        ot["client__nombre"],
        State(ot["state_id"]).label,
        ot["material__codigo"],
        ot["oc"],
        TipoSolicitud(ot["tipo_solicitud"]).label,
        ot["analisis"],
        ot["prueba_industrial"],
        ot["muestra"],
        ot["product_type__descripcion"],
        ot["descripcion"],
        ot["canal__descripcion"],
        ot["canal__hierarchy__descripcion"],
        ot["subhierarchy__descripcion"],
        ot["subsubhierarchy__descripcion"],
        SHORT_AREAS.get(area, area.label),
        row.area_since,
        rounded(sum(row.days.values())),
        _person(ot, "creador"),
        *_areas(row),
        rounded(row.days.get(Area.VENTAS)),
        ot["numero_muestras"],
        None if billing is None else IndicadorFacturacion(billing).label,
        ot["carton__codigo"],
    ]


def _person(ot: dict[str, Any], who: str) -> str:
    """As `User` tells its name; "" for nobody."""
    name = f"{ot[f'{who}__nombre'] or ''} {ot[f'{who}__apellido'] or ''}".strip()
    return name or ot[f"{who}__username"] or ""


def _areas(row: OtRow) -> Iterator[Cell]:
    for area in WORKED_AREAS[1:]:
        yield row.holders.get(slot_of(area))
        yield rounded(row.days.get(area))


def _code(row: Any) -> str | None:
    return None if row is None else row.codigo


def samples_pending(asked: Asked, now: datetime) -> Iterable[Sheet]:
    """Source: workflow/reports.md 10."""
    rows = (_sample(muestra, now=now, clock=asked.clock) for muestra in pending_rows(asked))
    yield Sheet("Muestras", SAMPLE_HEADINGS, rows)


def _sample(muestra: Muestra, *, now: datetime, clock: Clock) -> list[Cell]:
    deliveries = list(muestra.deliveries.all())
    rooms = sorted({str(row.sala_corte) for row in deliveries if row.sala_corte is not None})
    since = waiting_since(muestra)
    return [
        muestra.work_order_id,
        muestra.pk,
        muestra.get_state_display(),
        muestra.is_priority,
        _code(muestra.cad) or muestra.cad_texto,
        _code(muestra.carton),
        _code(muestra.carton_muestra),
        muestra.get_pegado_display(),
        ", ".join(rooms),
        ", ".join(f"{row.get_destination_display()}: {row.cantidad}" for row in deliveries),
        sum(row.cantidad for row in deliveries),
        since,
        rounded(_waited(since, now, clock)),
    ]


def _waited(since: datetime, now: datetime, clock: Clock) -> float:
    if clock == Clock.CALENDAR:
        return (now - since).total_seconds() / WALL_DAY_SECONDS
    return days(worked_seconds(since, now, Area.MUESTRAS), Area.MUESTRAS)


def cancelled(asked: Asked, now: datetime) -> Iterable[Sheet]:
    """Source: workflow/reports.md 9."""
    rows = (
        [
            row.ot,
            row.state.label,
            row.at,
            SHORT_AREAS.get(row.from_area, row.from_area.label),
            row.reason,
            row.created_at,
            rounded(row.days),
            row.material,
            row.reference,
            None if row.bloqueo_referencia is None else bool(row.bloqueo_referencia),
            row.seller,
        ]
        for row in cancelled_rows(asked, now=now)
    )
    yield Sheet("OT", CANCELLED_HEADINGS, rows)


def external_designs(asked: Asked, now: datetime) -> Iterable[Sheet]:
    """Source: workflow/reports.md 15."""
    table = tables.external_designs(external.external_designs(asked, now=now))
    yield Sheet(table.name, table.headings, table.rows)
