"""The figures as tables in Spanish: the same ones on the page, under each chart, and in the Excel files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.utils.formats import date_format

from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.documents.xlsx import Cell
from envases_ot.domain.reports.active import Active
from envases_ot.domain.reports.changes import Changes
from envases_ot.domain.reports.conversion import Cohort, percent
from envases_ot.domain.reports.external import ExternalDesign, Provider
from envases_ot.domain.reports.lead_times import COUNTED_TYPES, AreaDays, MonthLoad
from envases_ot.domain.reports.people import PersonLoad
from envases_ot.domain.reports.samples import Pending
from envases_ot.domain.workflow.lights import Colour
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.worked_time import WORKED_AREAS

COLOURS: Final = {
    Colour.GREEN: "A tiempo",
    Colour.YELLOW: "Atrasadas",
    Colour.RED: "Muy atrasadas",
}
DECIMALS: Final = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as long as the headings; the first cell of a row is its name. `name` fits the tab of a sheet."""

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def month_name(month: date) -> str:
    """ "nov 2026"."""
    return date_format(month, "M Y").lower().replace(".", "")


def span(months: Sequence[date]) -> str:
    """ "de jul 2026 a nov 2026"."""
    return f"de {month_name(months[0])} a {month_name(months[-1])}"


def in_words(cell: Cell) -> str:
    """As staff write it: a comma for the decimals, a dash for what there is not."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:,.1f}".translate(str.maketrans(",.", ".,"))
    return f"{cell:,}".replace(",", ".") if isinstance(cell, int) else str(cell)


def active_by_area(active: Active) -> Table:
    total = active.count(None)
    rows: list[list[Cell]] = [
        [
            SHORT_AREAS[area],
            *(active.count(area, colour) for colour in COLOURS),
            active.count(area),
            percent(active.count(area), total),
            rounded(active.mean_days(area)),
        ]
        for area in WORKED_AREAS
    ]
    whole = [*(active.count(None, colour) for colour in COLOURS), total, percent(total, total)]
    rows.append(["La OT entera", *whole, rounded(active.mean_days(None))])
    rows += [[state.label, None, None, None, count, None, None] for state, count in active.parked.items()]
    headings = ("Área", *COLOURS.values(), "OT", "% de las OT", "Días promedio en el área")
    return Table("Por área", headings, rows)


def active_by_type(active: Active) -> Table:
    """A row for each area and type that has any; the last ones are of the whole OT."""
    rows: list[list[Cell]] = []
    for area in (*WORKED_AREAS, None):
        for tipo in TipoSolicitud:
            if active.count(area, tipo=tipo):
                name = "La OT entera" if area is None else SHORT_AREAS[area]
                rows.append([name, tipo.label, *_colours(active, area, tipo)])
    days = [f"{name}: días promedio" for name in COLOURS.values()]
    return Table("Por área y tipo", ("Área", "Tipo", *_alternately(list(COLOURS.values()), days)), rows)


def _colours(active: Active, area: Area | None, tipo: TipoSolicitud) -> list[Cell]:
    counts: list[Cell] = [active.count(area, colour, tipo) for colour in COLOURS]
    return _alternately(counts, [rounded(active.mean_days(area, colour, tipo)) for colour in COLOURS])


def _alternately[One](first: Sequence[One], second: Sequence[One]) -> list[One]:
    return [one for pair in zip(first, second, strict=True) for one in pair]


def months_of_load(months: Sequence[MonthLoad]) -> Table:
    rows: list[list[Cell]] = [
        [
            month_name(row.month),
            row.created,
            row.still_open,
            row.closed,
            *map(rounded, (row.mean, row.median, row.ninetieth, row.mean_of_all)),
            *(row.by_type[tipo] for tipo in COUNTED_TYPES),
            row.created - sum(row.by_type.values()),
        ]
        for row in months
    ]
    headings = (
        "Creadas en",
        "OT",
        "Aún abiertas",
        "Cerradas",
        "Días promedio de las cerradas",
        "Mediana",
        "Percentil 90",
        "Días promedio de todas, hasta hoy",
        *(str(tipo.label) for tipo in COUNTED_TYPES),
        "Otros tipos",
    )
    return Table("Plazo por mes", headings, rows)


def days_by_area(areas: Sequence[AreaDays]) -> Table:
    rows: list[list[Cell]] = [
        [
            month_name(row.month),
            SHORT_AREAS[row.area],
            row.ots,
            rounded(row.per_ot),
            row.visits,
            rounded(row.per_visit),
        ]
        for row in areas
    ]
    headings = ("Creadas en", "Área", "OT que pasaron", "Días por OT", "Visitas", "Días por visita")
    return Table("Días por área", headings, rows)


def rejections_by_motive(changes: Changes, months: Sequence[date]) -> Table:
    """The most frequent motive first; those without any are left out."""
    counts = {motive: changes.of_motive(motive) for motive in MOTIVES}
    ordered = sorted((motive for motive in MOTIVES if counts[motive]), key=lambda motive: -counts[motive])
    rows: list[list[Cell]] = [
        [MOTIVES[motive], *(changes.of_motive(motive, month) for month in months), counts[motive]]
        for motive in ordered
    ]
    return Table("Por motivo y mes", ("Motivo", *map(month_name, months), "Total"), rows)


def rejections_by_pair(changes: Changes) -> Table:
    rows: list[list[Cell]] = [
        [f"{SHORT_AREAS[start]} → {SHORT_AREAS[end]}", MOTIVES[motive], count]
        for start, end, motives in changes.pairs()
        for motive, count in sorted(motives.items(), key=lambda one: (-one[1], one[0]))
    ]
    return Table("De área a área", ("De → a", "Motivo", "Rechazos"), rows)


def created_and_finished(months: Sequence[MonthLoad], finished: dict[date, int]) -> Table:
    rows: list[list[Cell]] = [[month_name(row.month), row.created, finished[row.month]] for row in months]
    return Table("Creadas y terminadas", ("Mes", "Creadas en el mes", "Terminadas en el mes"), rows)


def cohorts(rows: Sequence[Cohort], months: Sequence[date]) -> Table:
    """Of what was created in a month, how much was finished after so many months, all types together."""
    return Table(
        "Por mes de creación",
        ("Creadas en", "OT", *(f"A los {number} meses" for number in range(len(months))), "Después", "%"),
        [_cohort(month, [row for row in rows if row.month == month], len(months)) for month in months],
    )


def _cohort(month: date, rows: Sequence[Cohort], length: int) -> list[Cell]:
    after: dict[int, int] = {}
    for row in rows:
        for number, count in row.finished_after.items():
            after[number] = after.get(number, 0) + count
    created, finished = sum(row.created for row in rows), sum(row.finished for row in rows)
    early = [after.get(number, 0) for number in range(length)]
    return [month_name(month), created, *early, finished - sum(early), percent(finished, created)]


def conversion_by_type(rows: Sequence[Cohort]) -> Table:
    headings = ("Creadas en", "Tipo", "OT", "Terminadas", "% de conversión", "Con material")
    return Table(
        "Conversión por tipo",
        headings,
        [
            [
                month_name(row.month),
                row.tipo.label,
                row.created,
                row.finished,
                percent(row.finished, row.created),
                row.materials,
            ]
            for row in rows
        ],
    )


def people(rows: Sequence[PersonLoad]) -> Table:
    headings = ("Persona", "OT asignadas", "En el área", "Días en el área", "Días promedio")
    return Table(
        "Por persona",
        headings,
        [
            [
                row.name or "Sin asignar",
                row.assigned,
                row.in_area,
                rounded(row.days),
                rounded(row.mean_days),
            ]
            for row in rows
        ],
    )


def samples(rows: Sequence[Pending]) -> Table:
    headings = ("Estado", "OT", "Muestras", "Piezas por cortar")
    return Table(
        "Por estado", headings, [[row.state.label, row.ots, row.samples, row.pieces] for row in rows]
    )


def cancelled(counts: dict[State, int]) -> Table:
    return Table("Por estado", ("Estado", "OT"), [[state.label, count] for state, count in counts.items()])


def providers(rows: Sequence[Provider]) -> Table:
    headings = (
        "Diseñador externo",
        "Recibidos en el mes",
        "Días promedio",
        "Sin recibir",
        "El más antiguo, días",
    )
    return Table(
        "Por diseñador externo",
        headings,
        [
            [row.name, row.received, rounded(row.mean_days), row.pending, rounded(row.oldest_days)]
            for row in rows
        ],
    )


def external_designs(rows: Sequence[ExternalDesign]) -> Table:
    headings = ("OT", "Diseñador", "Diseñador externo", "Enviado", "Recibido", "Días")
    return Table(
        "Envíos",
        headings,
        [[row.ot, row.designer, row.provider, row.sent, row.received, rounded(row.days)] for row in rows],
    )


def rounded(days: float | None) -> float | None:
    return None if days is None else round(days, DECIMALS)
