"""How long is long: the colour of the days that an OT spent in an area, and how days are written.

Source: workflow/reports.md 0.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from envases_ot.choices import Area

WHOLE_DAYS: Final = 100
"""From here days are written without decimals."""


class Colour(StrEnum):
    """Its value is what people read who do not see the colour."""

    GREEN = "a tiempo"
    YELLOW = "atrasada"
    RED = "muy atrasada"


@dataclass(frozen=True, slots=True)
class Light:
    """Days, as they are shown, up to which an OT is on time, and up to which it is merely late."""

    green: float
    yellow: float

    def of(self, days: float, *, more: "Light") -> Colour:
        """The colour of some days; `more` is added to both limits."""
        shown = round(days, 1)
        if shown <= self.green + more.green:
            return Colour.GREEN
        return Colour.YELLOW if shown <= self.yellow + more.yellow else Colour.RED

    def limits(self, *, more: "Light") -> tuple[float, float]:
        """The most days, unrounded, that are green, and that are yellow: for a database to compare with."""
        return last_shown_as(self.green + more.green), last_shown_as(self.yellow + more.yellow)


def last_shown_as(days: float) -> float:
    """The most days that are shown as these, which have one decimal.

    >>> last_shown_as(13)
    13.05
    """
    most = days + 0.05
    while round(most, 1) <= days:
        most = math.nextafter(most, math.inf)
    while round(most, 1) > days:
        most = math.nextafter(most, 0)
    return most


LIGHTS: Final = {
    Area.VENTAS: Light(1, 2),
    Area.DESARROLLO: Light(1, 2),
    Area.MUESTRAS: Light(3, 5),
    Area.DISENO: Light(2, 3),
    Area.PRECATALOGACION: Light(1, 2),
    Area.CATALOGACION: Light(2, 3),
}
WHOLE_OT: Final = Light(13, 21)
NOTHING_MORE: Final = Light(0, 0)
ANALYSED: Final = Light(3, 5)
"""What an OT with an analysis may take longer, in Desarrollo and as a whole."""
SAMPLED: Final = Light(1, 2)
"""What an OT that asks for a sample may take longer as a whole, in the reports and not in the list."""


def colour_of(days: float, area: Area | None, *, analisis: bool) -> Colour:
    """The colour of the days in an area, or of the whole OT when `area` is None.

    >>> colour_of(1.04, Area.VENTAS, analisis=False), colour_of(4.5, Area.DESARROLLO, analisis=True)
    (<Colour.GREEN: 'a tiempo'>, <Colour.YELLOW: 'atrasada'>)
    """
    light = WHOLE_OT if area is None else LIGHTS[area]
    gets_more = analisis and area in (None, Area.DESARROLLO)
    return light.of(days, more=ANALYSED if gets_more else NOTHING_MORE)


def shown_days(days: float) -> str:
    """Days as they are read: one decimal, whole days from a hundred on.

    >>> shown_days(2.449), shown_days(120.9)
    ('2,4', '120')
    """
    return str(int(days)) if days >= WHOLE_DAYS else f"{days:.1f}".replace(".", ",")
