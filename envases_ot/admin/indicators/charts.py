"""The charts of the indicators: which figures are drawn, in which words and tones."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from envases_ot.admin.indicators.tables import COLOURS, month_name
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.choices import Area
from envases_ot.domain.drawings.bars import Series, bar_chart, column_chart
from envases_ot.domain.drawings.shapes import Drawing
from envases_ot.domain.reports.active import Active
from envases_ot.domain.reports.changes import Changes
from envases_ot.domain.reports.conversion import Cohort, percent
from envases_ot.domain.reports.external import Provider
from envases_ot.domain.reports.lead_times import AreaDays, MonthLoad
from envases_ot.domain.reports.people import PersonLoad
from envases_ot.domain.workflow.lights import Colour
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.worked_time import WORKED_AREAS

MOST_PEOPLE: Final = 12
"""Whom a chart shows; the table has all."""
FIRST, SECOND, THIRD = (0.85, "first"), (0.5, "second"), (0.25, "third")
LIGHTS: Final = {Colour.GREEN: (0.2, "green"), Colour.YELLOW: (0.45, "yellow"), Colour.RED: (0.85, "red")}
BENEATH: Final = "Los números están en la tabla."


def active_chart(active: Active) -> Drawing:
    series = [
        Series(name, [active.count(area, colour) for area in WORKED_AREAS], *LIGHTS[colour])
        for colour, name in COLOURS.items()
    ]
    names = [SHORT_AREAS[area] for area in WORKED_AREAS]
    fullest = max(WORKED_AREAS, key=active.count)
    said = f"La que más tiene es {SHORT_AREAS[fullest]}, {active.count(fullest)} OT. {BENEATH}"
    return bar_chart(title="OT en curso por área y color", description=said, labels=names, series=series)


def lead_chart(months: Sequence[MonthLoad]) -> Drawing:
    series = [
        Series("Mediana", [row.median for row in months], *THIRD),
        Series("Promedio", [row.mean for row in months], *SECOND),
        Series("Percentil 90", [row.ninetieth for row in months], *FIRST),
    ]
    return column_chart(
        title="Días de las OT cerradas, por mes de creación",
        description=f"Mediana, promedio y percentil 90. {BENEATH}",
        y_label="Días",
        labels=[month_name(row.month) for row in months],
        series=series,
    )


def area_chart(areas: Sequence[AreaDays]) -> Drawing:
    """All the months together."""
    names = [SHORT_AREAS[area] for area in WORKED_AREAS]
    means = [_mean(areas, area) for area in WORKED_AREAS]
    return bar_chart(
        title="Días promedio por OT en cada área",
        description=f"Promedio de los meses juntos. {BENEATH}",
        labels=names,
        series=[Series("Días por OT", means, *FIRST)],
    )


def _mean(areas: Sequence[AreaDays], area: Area) -> float:
    rows = [row for row in areas if row.area == area]
    return sum(row.days for row in rows) / sum(row.ots for row in rows) if rows else 0


def rejection_chart(changes: Changes) -> Drawing:
    counts = {motive: changes.of_motive(motive) for motive in MOTIVES}
    motives = sorted((one for one in MOTIVES if counts[one]), key=lambda one: -counts[one])
    said = f"El motivo más frecuente es {MOTIVES[motives[0]]}, {counts[motives[0]]}. {BENEATH}"
    return bar_chart(
        title="Rechazos por motivo",
        description=said,
        labels=[MOTIVES[motive] for motive in motives],
        series=[Series("Rechazos", [counts[motive] for motive in motives], *FIRST)],
    )


def throughput_chart(months: Sequence[MonthLoad], finished: dict[date, int]) -> Drawing:
    return column_chart(
        title="OT creadas y terminadas por mes",
        description=f"Dos columnas por mes. {BENEATH}",
        y_label="OT",
        labels=[month_name(row.month) for row in months],
        series=[
            Series("Creadas", [row.created for row in months], *THIRD),
            Series("Terminadas", [finished[row.month] for row in months], *FIRST),
        ],
    )


def conversion_chart(rows: Sequence[Cohort], months: Sequence[date]) -> Drawing:
    percents = []
    for month in months:
        of_month = [row for row in rows if row.month == month]
        percents.append(percent(sum(row.finished for row in of_month), sum(row.created for row in of_month)))
    return column_chart(
        title="Porcentaje terminado de las OT creadas en cada mes",
        description=f"Hasta hoy. {BENEATH}",
        y_label="% terminadas",
        labels=[month_name(month) for month in months],
        series=[Series("% terminadas", percents, *FIRST)],
    )


def people_chart(rows: Sequence[PersonLoad]) -> Drawing:
    """Those who have most in the area; a bar is what is in the area and what is elsewhere."""
    shown = rows[:MOST_PEOPLE]
    return bar_chart(
        title="OT en curso por persona",
        description=f"En el área y asignadas en otra. {BENEATH}",
        labels=[row.name or "Sin asignar" for row in shown],
        series=[
            Series("En el área", [row.in_area for row in shown], *FIRST),
            Series("Asignadas, en otra área", [row.assigned - row.in_area for row in shown], *THIRD),
        ],
    )


def external_chart(rows: Sequence[Provider]) -> Drawing:
    return bar_chart(
        title="Diseños por diseñador externo",
        description=f"Recibidos en el mes y sin recibir. {BENEATH}",
        labels=[row.name for row in rows],
        series=[
            Series("Recibidos en el mes", [row.received for row in rows], *FIRST),
            Series("Sin recibir", [row.pending for row in rows], *THIRD),
        ],
    )
