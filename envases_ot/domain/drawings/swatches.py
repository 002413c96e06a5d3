"""Colour stations on paper: a square each, filled up to its share, so that it reads in black and white."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from envases_ot.domain.drawings.dimensions import mm_text
from envases_ot.domain.drawings.shapes import Anchor, Area, Drawing, Line, Point, Shape, Stroke, Text, drawing
from envases_ot.errors import InvalidError, Problem

SIDE_MM, STEP_MM, LINE_MM, TEXT_MM = 14.0, 46.0, 18.0, 3.2
PER_LINE: Final = 5
FULL_PCT: Final = 100
SHADE: Final = 0.55
LONGEST: Final = 16
"""Letters of a name that have room beside their square."""


@dataclass(frozen=True, slots=True)
class Station:
    """One colour of the printing; `cobertura_pct` is its share of the blank, None while it is not known."""

    number: int
    name: str
    cobertura_pct: float | None


def swatches(stations: Sequence[Station]) -> Drawing:
    """The stations in their order, left to right and then down.

    Raises:
        InvalidError: STATIONS_MISSING: there is none; SHARE_RANGE: a share that is no percentage.
    """
    if not stations:
        raise InvalidError([Problem(None, "STATIONS_MISSING", "No hay colores que mostrar.")])
    shapes: list[Shape] = []
    for place, station in enumerate(stations):
        line, column = divmod(place, PER_LINE)
        shapes += _swatch(station, Point(column * STEP_MM, line * LINE_MM))
    said = "; ".join(f"{station.number}: {station.name}, {_share_text(station)}" for station in stations)
    return drawing(title="Colores", description=f"{said}.", shapes=shapes, margin_mm=1)


def _swatch(station: Station, corner: Point) -> list[Shape]:
    share = station.cobertura_pct or 0
    if not 0 <= share <= FULL_PCT:
        message = f"La cobertura del color {station.number} es un porcentaje de 0 a 100."
        raise InvalidError([Problem(f"impresion_{station.number}", "SHARE_RANGE", message)])
    level = SIDE_MM * (1 - share / FULL_PCT)
    name = station.name if len(station.name) <= LONGEST else f"{station.name[: LONGEST - 1]}…"
    beside = corner.moved(SIDE_MM + TEXT_MM * 0.6, TEXT_MM)
    return [
        *([Area(_square(corner, level), SHADE)] if share else []),
        Line(Stroke.CUT, _square(corner, 0), is_closed=True),
        Text(beside, f"Color {station.number}", TEXT_MM, Anchor.START, is_strong=True),
        Text(beside.moved(0, TEXT_MM * 1.5), name, TEXT_MM, Anchor.START),
        Text(beside.moved(0, TEXT_MM * 3), _share_text(station), TEXT_MM, Anchor.START),
    ]


def _square(corner: Point, level: float) -> tuple[Point, ...]:
    """A square from that far below its upper edge down."""
    return tuple(
        corner.moved(x, y) for x, y in ((0, level), (SIDE_MM, level), (SIDE_MM, SIDE_MM), (0, SIDE_MM))
    )


def _share_text(station: Station) -> str:
    return "sin cobertura" if station.cobertura_pct is None else f"{mm_text(station.cobertura_pct)} %"
