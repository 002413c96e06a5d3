"""Days of the OTs created in five months, recomputed by hand from `four_ots`."""

from datetime import date

import pytest

from envases_ot.choices import Area, Rol, TipoSolicitud
from envases_ot.domain.reports.asked import Clock
from envases_ot.domain.reports.lead_times import AreaDays, MonthLoad, lead_times
from envases_ot.tests.domain.reports.story import NOVEMBER, asked, at, four_ots, told_ot
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db
NOW = at("2026-11-26T17:45")
ROOM = 10.75 / 11.5
TYPES = {1: 2, 3: 1, 5: 1, 6: 0, 7: 0}


def test_lead_times_of_four_ots() -> None:
    four_ots(UserFactory.create())

    times = lead_times(asked(), now=NOW)

    assert [row.month.month for row in times.months] == [7, 8, 9, 10, 11]
    assert times.months[-1] == MonthLoad(
        month=NOVEMBER,
        created=4,
        by_type={TipoSolicitud(tipo): count for tipo, count in TYPES.items()},
        closed=3,
        still_open=1,
        mean=pytest.approx((3.5 + 2 + 1 + ROOM) / 3),
        median=pytest.approx(2),
        ninetieth=pytest.approx(2 + 0.8 * 1.5),  # between the second and the third of three
        mean_of_all=pytest.approx((3.5 + 2 + 1 + ROOM + 1) / 4),
    )
    october = times.months[-2]
    assert (october.created, october.closed, october.mean, october.mean_of_all) == (0, 0, None, None)


def test_days_by_area_say_how_many_ots_and_visits_entered_them() -> None:
    four_ots(UserFactory.create())

    areas = lead_times(asked(), now=NOW).areas

    assert areas == [
        AreaDays(NOVEMBER, Area.VENTAS, ots=4, visits=5, days=pytest.approx(1.5 + 1 + 1 + 1)),
        AreaDays(NOVEMBER, Area.DESARROLLO, ots=1, visits=2, days=pytest.approx(2)),
        AreaDays(NOVEMBER, Area.MUESTRAS, ots=1, visits=1, days=pytest.approx(ROOM)),
        AreaDays(NOVEMBER, Area.DISENO, ots=1, visits=1, days=pytest.approx(1)),
    ]
    assert (areas[1].per_ot, areas[1].per_visit) == (2, 1)


def test_calendar_days_are_of_24_hours() -> None:
    four_ots(UserFactory.create())

    [desarrollo] = [
        row for row in lead_times(asked(clock=Clock.CALENDAR), now=NOW).areas if row.area == Area.DESARROLLO
    ]

    assert desarrollo.days == 2


def test_the_window_begins_and_ends_at_midnight_of_the_plant() -> None:
    for moment in ("2026-06-30T23:59:59", "2026-07-01T00:00", "2026-11-30T23:59:59", "2026-12-01T00:00"):
        told_ot(moment)

    months = lead_times(asked(), now=at("2026-12-02T08:15")).months

    assert [(row.month, row.created) for row in months if row.created] == [
        (date(2026, 7, 1), 1),
        (NOVEMBER, 1),
    ]


def test_a_seller_is_told_of_the_own_ots() -> None:
    four_ots(UserFactory.create())

    times = lead_times(asked(UserFactory.create(rol=Rol.VENDEDOR)), now=NOW)

    assert (sum(row.created for row in times.months), times.areas) == (0, [])
