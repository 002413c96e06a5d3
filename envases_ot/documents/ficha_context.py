"""What the technical sheet of an OT says, gathered from its rows: data only, tested as data."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.timezone import localdate

from envases_ot.choices import SiNo
from envases_ot.documents.drawn_ot import drawn
from envases_ot.documents.ficha_results import area_hm_of, ink_g, results
from envases_ot.documents.field_texts import entry, number_text, value_text
from envases_ot.documents.types import Company, Entry, FichaOt, Grid, Group, Issue
from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.drawings.swatches import Station
from envases_ot.domain.ot_columns import COLUMN_OF
from envases_ot.domain.written import not_applicable
from envases_ot.models import WorkOrder, WorkOrderInk
from envases_ot.ot_choices import RoutePlant
from envases_ot.sections import SECTIONS

COMERCIAL: Final = ("creador", "codigo_producto", "instalacion_cliente")
"""Of the commercial section, what the plant may read: neither prices nor how to reach a person."""
PRODUCT: Final = (
    "Ingresos principales",
    "Características",
    "Terminaciones",
    "Distancia cinta",
    "Color, cera y barniz",
    "Datos de calidad",
    "Paletizado del cliente",
    "Catalogación",
    "Datos para desarrollo",
)
"""Sections of the form that a sheet prints, in its order; of others requests, those below that have something."""
MEASURES: Final = tuple(
    name
    for pair in zip(SECTIONS["Medidas interiores"], SECTIONS["Medidas exteriores"], strict=True)
    for name in pair
)
"""Inner above outer, a column an axis."""
LEFT_OUT: Final = frozenset({"cad_texto"})
"""Said on top already."""
REQUESTS: Final = ("Licitación", "Ficha técnica", "Estudio benchmarking")
PRINTED: Final = (
    *COMERCIAL,
    *MEASURES,
    *(name for title in (*PRODUCT, *REQUESTS) for name in SECTIONS[title]),
)
NEEDED: Final = ("client", "creador", "planta", "carton", "cad", "style", "material", "process")
"""What nearly every OT points at, read with it; a statement that joined all the rest would take longer to plan."""
GROUPS: Final = (
    "inks__color",
    "tape_lines",
    "matrices__matriz",
    "secuencias__secuencia_operacional",
    "layers__paper",
    "overrides__by",
)
"""Repeated groups that a sheet reads, two queries each at most."""


def for_sheet(ots: QuerySet[WorkOrder]) -> QuerySet[WorkOrder]:
    """The OTs with all that their sheets read."""
    pointed_at = [name for name in PRINTED if WorkOrder._meta.get_field(name).is_relation]
    one_by_one: list[str] = [*(name for name in pointed_at if name not in NEEDED), *GROUPS]
    return ots.select_related(*NEEDED).prefetch_related(*one_by_one)


def context(ot: WorkOrder, *, issue: Issue) -> FichaOt:
    """The sheet of an OT that `for_sheet` read, with today's constants."""
    parameters = parameters_on(localdate())
    picture = drawn(ot, parameters=parameters)
    inks = list(ot.inks.all())
    return FichaOt(
        ot=ot.pk,
        tipo=ot.get_tipo_solicitud_display(),
        heading=ot.descripcion,
        client=" · ".join(filter(None, (ot.client.nombre, ot.client.rut))),
        facts=_facts(ot),
        blank=picture.blank,
        box=picture.box,
        no_drawing=picture.why_not,
        stations=tuple(_station(ink) for ink in inks),
        parts=tuple(_parts(ot, inks, parameters)),
        observacion=ot.observacion,
        company=Company(settings.COMPANY_NAME, settings.COMPANY_DIVISION),
        issue=issue,
    )


def url_of(ot_pk: int) -> str:
    """Where the OT is, as a telephone that reads its paper finds it."""
    return f"{settings.SITE_URL}{reverse('admin:envases_ot_workorder_change', args=[ot_pk])}"


def _facts(ot: WorkOrder) -> tuple[Entry, ...]:
    carton = f"{ot.carton.codigo} · onda {ot.carton.onda or '?'}" if ot.carton else ""
    return (
        Entry("Planta", value_text(ot.planta)),
        Entry("Cartón", carton),
        Entry("CAD", ot.cad.codigo if ot.cad else ot.cad_texto),
        Entry("Estilo", ot.style.codigo if ot.style else ""),
        Entry("Material", ot.material.codigo if ot.material else ""),
        Entry("Estado", ot.get_state_id_display()),
    )


def _parts(ot: WorkOrder, inks: Sequence[WorkOrderInk], parameters: Parameters) -> list[Group | Grid]:
    parts: list[Group | Grid] = [_comercial(ot)]
    for title in PRODUCT:
        parts += _section(ot, title)
        parts += _rows_of(ot, title, inks, parameters)
        if title == "Características":
            parts.append(Group("Medidas", tuple(entry(ot, name) for name in MEASURES)))
    parts += [group for title in REQUESTS for group in _section(ot, title) if _has_something(group)]
    return [*parts, *_secuencias(ot), results(ot, inks)]


def _comercial(ot: WorkOrder) -> Group:
    entries = (
        *(entry(ot, name) for name in COMERCIAL),
        Entry("Código cliente", ot.client.codigo or ""),
        Entry("Material asignado", ot.material.codigo if ot.material else ""),
        Entry("Descripción de material", ot.material.descripcion if ot.material else ""),
        Entry("Fecha de la OT", value_text(ot.created_at)),
    )
    return Group("Datos comerciales", entries, columns=2)


def _section(ot: WorkOrder, title: str) -> list[Group]:
    """The section as this request type has it: one group, or none. Tape is spoken of where there is tape."""
    if title == "Distancia cinta" and ot.cinta != SiNo.SI:
        return []
    left_out = not_applicable(ot.tipo_solicitud, ot.ajuste_area_desarrollo)
    names = [name for name in SECTIONS[title] if name not in LEFT_OUT and COLUMN_OF[name] not in left_out]
    return [Group(title, tuple(entry(ot, name) for name in names))] if names else []


def _has_something(group: Group) -> bool:
    return any(entry.value for entry in group.entries)


def _rows_of(ot: WorkOrder, title: str, inks: Sequence[WorkOrderInk], parameters: Parameters) -> list[Grid]:
    """Repeated groups that stand below a section; none without rows."""
    grids: Mapping[str, list[Grid]] = {
        "Características": [_matrices(ot), _layers(ot)],
        "Distancia cinta": [_tapes(ot)],
        "Color, cera y barniz": [_inks(ot, inks, parameters)],
    }
    return [grid for grid in grids.get(title, []) if grid.rows]


def _matrices(ot: WorkOrder) -> Grid:
    rows = [
        (
            str(row.position),
            row.matriz.codigo,
            row.matriz.descripcion,
            row.matriz.tipo_matriz,
            value_text(row.matriz.cuchillas),
        )
        for row in ot.matrices.all()
    ]
    headings = ("N.º", "Matriz", "Descripción", "Tipo", "Cuchillas (ml)")
    return Grid("Matrices", headings, tuple(rows), (1, 3, 6, 3, 2))


def _layers(ot: WorkOrder) -> Grid:
    rows = [
        (str(row.position), str(row.paper), value_text(row.ancho_cm), str(row.capas))
        for row in ot.layers.all()
    ]
    return Grid("Papeles del esquinero", ("N.º", "Papel", "Ancho (cm)", "Capas"), tuple(rows), (1, 6, 2, 2))


def _tapes(ot: WorkOrder) -> Grid:
    rows = [(str(row.position), value_text(row.distancia_mm)) for row in ot.tape_lines.all()]
    return Grid("Distancias de cinta", ("Cinta", "Corte 1 a cinta (mm)"), tuple(rows), (1, 5))


def _inks(ot: WorkOrder, inks: Sequence[WorkOrderInk], parameters: Parameters) -> Grid:
    area_hm = area_hm_of(ot)
    rows = []
    for ink in inks:
        grams = ink_g(ink, area_hm=area_hm, parameters=parameters)
        rows.append(
            (
                str(ink.station),
                value_text(ink.color),
                value_text(ink.impresion),
                value_text(ink.cm2_clisse),
                "" if grams is None else number_text(grams, decimals=2),
            )
        )
    headings = ("Estación", "Color", "% impresión", "Clisé (cm²)", "Tinta por caja (g)")
    return Grid("Estaciones de color", headings, tuple(rows), (2, 6, 2, 2, 3))


def _secuencias(ot: WorkOrder) -> list[Grid]:
    """A grid a plant; a row a step, its alternatives in order."""
    steps: dict[int, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in ot.secuencias.all():
        operation = row.secuencia_operacional
        steps[row.route_plant][row.step].append(operation.nombre_corto or operation.codigo)
    return [
        Grid(
            f"Secuencia operacional: {RoutePlant(plant).label.lower()}",
            ("Fila", "Operación", "Alternativas"),
            tuple((str(step), names[0], ", ".join(names[1:])) for step, names in sorted(rows.items())),
            (1, 5, 9),
        )
        for plant, rows in sorted(steps.items())
    ]


def _station(ink: WorkOrderInk) -> Station:
    name = ink.color.descripcion if ink.color else ""
    return Station(ink.station, name, None if ink.impresion is None else float(ink.impresion))
