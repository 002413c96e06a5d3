"""Which design type and how many colours a printing allows."""

from dataclasses import dataclass
from typing import Final

OFFSET, FLEXO, HIGH_GRAPHICS, TWO_SIDED = 1, 2, 3, 4
UNPRINTED: Final = frozenset({5, 6, 7})
"""Printings of the catalog by their id, which the cascade's published API speaks."""
UV_VARNISH_OUTSIDE: Final = 4
TRACED: Final = frozenset({2, 3})
"""Traceabilities that print one mark on an unprinted box."""
DESIGN_TYPE: Final = {OFFSET: 5, HIGH_GRAPHICS: 5, TWO_SIDED: 6, 5: 1, 6: 1, 7: 1}
STATIONS: Final = 6
STATIONS_WITH_UV: Final = 7


@dataclass(frozen=True, slots=True)
class AllowedColours:
    """`design_type` is None where people choose it; `numbers` None while something is missing."""

    design_type: int | None
    numbers: tuple[int, ...] | None


def allowed_colours(
    *, impresion: int | None, coverage_external_id: int | None, trazabilidad: int | None
) -> AllowedColours:
    """What the printing fixes and the numbers of colours that may be chosen.

    >>> allowed_colours(impresion=5, coverage_external_id=1, trazabilidad=3)
    AllowedColours(design_type=1, numbers=(1,))

    Source: ot/calculations.md 7.
    """
    if impresion is None:
        return AllowedColours(None, None)
    numbers: tuple[int, ...] | None
    if impresion in UNPRINTED:
        numbers = None if trazabilidad is None else (1 if trazabilidad in TRACED else 0,)
    elif impresion in (OFFSET, HIGH_GRAPHICS):
        has_uv = coverage_external_id == UV_VARNISH_OUTSIDE
        last = STATIONS_WITH_UV if has_uv else STATIONS
        numbers = None if coverage_external_id is None else tuple(range(1, last + 1))
    else:
        numbers = tuple(range(1, STATIONS + 1))
    return AllowedColours(DESIGN_TYPE.get(impresion), numbers)
