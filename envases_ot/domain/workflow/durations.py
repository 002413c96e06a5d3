"""How long a change of state says that the area before it took.

Source: workflow/spec.md 17.3, transitions.json clock.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from envases_ot.choices import State
from envases_ot.domain.workflow.calendars import Calendar, wall_time, working_time

STOPPED: Final = frozenset(
    {State.TERMINADA, State.PERDIDA, State.ANULADA, State.ENTREGADO, State.HIBERNACION}
)
"""States in which no time runs."""
MERGED: Final = State.COTIZACION
"""Its time is charged when it is left, with all since the area was entered."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the last change, or from entering the area, until now; local times of the plant.

    Attributes:
        earlier_seconds, earlier_wall_seconds: already stored for this stay in the area.
    """

    state: State
    to: State
    area_since: datetime
    last_change: datetime
    now: datetime
    earlier_seconds: int = 0
    earlier_wall_seconds: int = 0


@dataclass(frozen=True, slots=True)
class Duration:
    working_seconds: int
    wall_seconds: int


def stored_duration(stretch: Stretch, calendar: Calendar) -> Duration:
    """What the change charges to the area before it.

    Leaving Cotización charges what of the stay was not charged yet (recommended: the replaced system counted it twice);
    the wall clock stops with the working one.
    """
    if stretch.to == MERGED or stretch.state in STOPPED:
        return Duration(0, 0)
    if stretch.state == MERGED:
        whole = working_time(stretch.area_since, stretch.now, calendar) - stretch.earlier_seconds
        wall = wall_time(stretch.area_since, stretch.now) - stretch.earlier_wall_seconds
        return Duration(max(whole, 0), max(wall, 0))
    start = max(stretch.area_since, stretch.last_change)
    return Duration(working_time(start, stretch.now, calendar), wall_time(start, stretch.now))
