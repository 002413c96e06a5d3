"""Each indicator: who may see it, what its card shows, what its Excel holds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final

from envases_ot.admin.indicators import charts, lists, tables
from envases_ot.admin.indicators.tables import Table
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.documents.xlsx import Sheet
from envases_ot.domain.drawings.shapes import Drawing
from envases_ot.domain.reports.active import Active, active_ots
from envases_ot.domain.reports.asked import LOAD_MONTHS, REJECTION_MONTHS, Asked, Clock
from envases_ot.domain.reports.cancelled import cancelled_count
from envases_ot.domain.reports.changes import Changes, changes
from envases_ot.domain.reports.conversion import Cohort, conversion
from envases_ot.domain.reports.external import by_provider, external_designs
from envases_ot.domain.reports.lead_times import LeadTimes, lead_times
from envases_ot.domain.reports.people import PersonLoad, active_by_person
from envases_ot.domain.reports.samples import pending_samples

UNITS: Final = {Clock.WORKING: "días hábiles", Clock.CALENDAR: "días corridos"}


class Figures:
    """The figures of one question, each asked of the database once, when it is first needed."""

    def __init__(self, asked: Asked, *, now: datetime) -> None:
        self.asked = asked
        self.now = now

    @cached_property
    def active(self) -> Active:
        return active_ots(self.asked, now=self.now)

    @cached_property
    def lead(self) -> LeadTimes:
        return lead_times(self.asked, now=self.now)

    @cached_property
    def changes(self) -> Changes:
        return changes(self.asked)

    @cached_property
    def cohorts(self) -> list[Cohort]:
        return conversion(self.asked)

    @cached_property
    def people(self) -> list[PersonLoad]:
        return active_by_person(self.asked, now=self.now)


@dataclass(frozen=True, slots=True)
class Card:
    """What the page shows.

    Attributes:
        note: what is counted.
        chart: None while there is nothing to draw; `empty` says so then.
        count: a number instead of a chart.
    """

    note: str
    tables: Sequence[Table]
    empty: str
    chart: Drawing | None = None
    count: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """An indicator; `sheets` adds to its tables what the page has no room for, `listed` rows of OTs."""

    title: str
    action: str
    card: Callable[[Figures], Card]
    sheets: Callable[[Asked, datetime], Iterable[Sheet]] = lambda asked, now: ()
    listed: Callable[[Figures], int] = lambda figures: 0


def _span(figures: Figures, months: int) -> str:
    return tables.span(figures.asked.months(months))


def active_card(figures: Figures) -> Card:
    active = figures.active
    return Card(
        note=(
            "OT que no han terminado, por el área donde están ahora. El color compara sus días hábiles en el área con "
            f"los plazos de ella; los promedios van en {UNITS[figures.asked.clock]}."
        ),
        tables=[tables.active_by_area(active), tables.active_by_type(active)],
        empty="No hay OT en curso con este filtro.",
        chart=charts.active_chart(active) if active.count(None) else None,
    )


def lead_card(figures: Figures) -> Card:
    months = figures.lead.months
    return Card(
        note=(
            f"OT creadas {_span(figures, LOAD_MONTHS)}. Cerradas: terminadas, entregadas, perdidas o anuladas; "
            f"{UNITS[figures.asked.clock]} desde su creación, sin los que estuvieron detenidas."
        ),
        tables=[tables.months_of_load(months)],
        empty="Ninguna OT creada en estos meses se ha cerrado todavía.",
        chart=charts.lead_chart(months) if any(row.closed for row in months) else None,
    )


def area_card(figures: Figures) -> Card:
    areas = figures.lead.areas
    return Card(
        note=(
            f"OT creadas {_span(figures, LOAD_MONTHS)}, abiertas o cerradas: {UNITS[figures.asked.clock]} que pasó "
            "cada una en el área, en promedio de las que pasaron por ella."
        ),
        tables=[tables.days_by_area(areas)],
        empty="Ninguna OT creada en estos meses.",
        chart=charts.area_chart(areas) if areas else None,
    )


def rejection_card(figures: Figures) -> Card:
    found, months = figures.changes, figures.asked.months(REJECTION_MONTHS)
    return Card(
        note=f"Cambios al estado Rechazada {_span(figures, REJECTION_MONTHS)}, por el mes del rechazo.",
        tables=[tables.rejections_by_motive(found, months), tables.rejections_by_pair(found)],
        empty="Ningún rechazo en estos meses.",
        chart=charts.rejection_chart(found) if found.rejections else None,
    )


def throughput_card(figures: Figures) -> Card:
    months, finished = figures.lead.months, figures.changes.finished
    some = any(row.created or finished[row.month] for row in months)
    return Card(
        note="OT creadas en el mes, y OT que pasaron a Terminada en el mes, cuando sea que se crearon.",
        tables=[tables.created_and_finished(months, finished)],
        empty="Ninguna OT creada ni terminada en estos meses.",
        chart=charts.throughput_chart(months, finished) if some else None,
    )


def conversion_card(figures: Figures) -> Card:
    rows, months = figures.cohorts, figures.asked.months(LOAD_MONTHS)
    return Card(
        note=(
            "Desarrollo Completo, Arte con Material y Proyectos de Innovación: cuántas de las creadas en el mes están "
            "terminadas. Los meses recientes siempre se ven mal: compare a los mismos meses de vida."
        ),
        tables=[tables.cohorts(rows, months), tables.conversion_by_type(rows)],
        empty="Ninguna OT de estos tipos creada en estos meses.",
        chart=charts.conversion_chart(rows, months) if any(row.created for row in rows) else None,
    )


def people_card(figures: Figures) -> Card:
    area = SHORT_AREAS[figures.asked.area]
    return Card(
        note=f"{area}: OT en curso que tiene ahora cada persona, y cuáles están en el área.",
        tables=[tables.people(figures.people)],
        empty=f"Nadie tiene OT en curso de {area}.",
        chart=charts.people_chart(figures.people) if figures.people else None,
    )


def samples_card(figures: Figures) -> Card:
    rows = pending_samples(figures.asked)
    count = sum(row.samples for row in rows)
    return Card(
        note="Muestras sin asignar, en proceso o devueltas, ahora. El Excel trae una fila por muestra.",
        tables=[tables.samples(rows)],
        empty="Ninguna muestra por hacer.",
        count=f"{tables.in_words(count)} muestras" if count else "",
    )


def cancelled_card(figures: Figures) -> Card:
    counts = cancelled_count(figures.asked)
    total = sum(counts.values())
    return Card(
        note=f"OT que quedaron Perdidas o Anuladas {_span(figures, REJECTION_MONTHS)}. El Excel trae una fila por OT.",
        tables=[tables.cancelled(counts)],
        empty="Ninguna OT perdida ni anulada en estos meses.",
        count=f"{tables.in_words(total)} OT" if total else "",
    )


def external_card(figures: Figures) -> Card:
    rows = by_provider(external_designs(figures.asked, now=figures.now))
    month = tables.month_name(figures.asked.month)
    return Card(
        note=(
            f"Recibidos en {month}, y los que siguen fuera hoy: {UNITS[figures.asked.clock]} desde el envío. "
            "El Excel trae una fila por envío."
        ),
        tables=[tables.providers(rows)],
        empty="Ningún diseño recibido en el mes ni por recibir.",
        chart=charts.external_chart(rows) if rows else None,
    )


REPORTS: Final[Mapping[str, Report]] = {
    "en-curso": Report("OT en curso por área", "report.active", active_card),
    "plazo": Report(
        "Plazo de las OT por mes de creación",
        "report.load_month",
        lead_card,
        lists.ots_of_load,
        listed=lambda figures: sum(row.created for row in figures.lead.months),
    ),
    "tiempos": Report("Días en cada área", "report.time_area", area_card),
    "rechazos": Report("Rechazos por motivo", "report.rejections", rejection_card),
    "carga": Report("Creadas y terminadas por mes", "report.load_month", throughput_card),
    "conversion": Report("Conversión de las OT creadas", "report.conversion", conversion_card),
    "personas": Report("OT en curso por persona", "report.active_users", people_card),
    "muestras": Report("Muestras pendientes", "report.samples_pending", samples_card, lists.samples_pending),
    "externos": Report(
        "Diseñadores externos", "report.external_designer", external_card, lists.external_designs
    ),
    "anuladas": Report("OT anuladas y perdidas", "report.cancellations", cancelled_card, lists.cancelled),
}
"""By the name in the address, in the order of the page."""
