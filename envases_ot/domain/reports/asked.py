"""What a report is asked for: until which month, of whose OTs, in which clock.

Source: workflow/reports.md 0, seller groups and the month of an OT; 17, one set of reports with a switch.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from django.db.models import QuerySet
from django.utils import timezone

from envases_ot.choices import Area, Rol
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.workflow.reading import PLANT_ZONE
from envases_ot.models import User, WorkOrder

LOAD_MONTHS: Final = 5
"""The chosen month and the four before. Source: workflow/reports.md 1, 2 and 5."""
REJECTION_MONTHS: Final = 6
"""Source: workflow/reports.md 7."""


class SellerGroup(StrEnum):
    ALL = "todos"
    INTERNAL = "internos"
    EXTERNAL = "externos"


GROUP_ROLES: Final = {
    SellerGroup.INTERNAL: (Rol.JEFE_VENTAS, Rol.VENDEDOR),
    SellerGroup.EXTERNAL: (Rol.VENDEDOR_EXTERNO,),
}
SELLER_ROLES: Final = (Rol.JEFE_VENTAS, Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO)


class Clock(StrEnum):
    WORKING = "habiles"
    CALENDAR = "corridos"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the reports.

    Attributes:
        month: first day of the last month that is told of.
        sellers: user ids; any of them puts the group aside.
        area: of the report by person.
    """

    user: User
    month: date
    group: SellerGroup = SellerGroup.ALL
    sellers: tuple[int, ...] = ()
    canal: int | None = None
    area: Area = Area.DESARROLLO
    clock: Clock = Clock.WORKING

    def ots(self) -> QuerySet[WorkOrder]:
        """The OTs of these sellers and this channel that the user may see, in no order."""
        ots = visible_ots(self.user)
        if self.sellers:
            ots = ots.filter(creador_id__in=self.sellers)
        elif self.group in GROUP_ROLES:
            ots = ots.filter(creador__rol__in=GROUP_ROLES[self.group])
        if self.canal is not None:
            ots = ots.filter(canal_id=self.canal)
        return ots.order_by()

    def months(self, count: int) -> list[date]:
        """First days of the last months, oldest first."""
        return [added(self.month, number - count + 1) for number in range(count)]

    def window(self, months: int) -> tuple[datetime, datetime]:
        """[start, end) of the last months, in the time of the plant."""
        return midnight(self.months(months)[0]), midnight(added(self.month, 1))


def added(month: date, count: int) -> date:
    """So many months later, or earlier.

    >>> added(date(2026, 1, 1), -2), added(date(2026, 12, 1), 1)
    (datetime.date(2025, 11, 1), datetime.date(2027, 1, 1))
    """
    number = month.year * 12 + month.month - 1 + count
    return date(number // 12, number % 12 + 1, 1)


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PLANT_ZONE)


def this_month() -> date:
    return timezone.now().astimezone(PLANT_ZONE).date().replace(day=1)
