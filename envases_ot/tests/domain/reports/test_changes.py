"""Rejections and ends by the month of the change, and what became of each month's OTs."""

from datetime import date

import pytest

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.reports.changes import Rejections, changes
from envases_ot.domain.reports.conversion import Cohort, conversion, percent
from envases_ot.models import WorkOrder
from envases_ot.tests.domain.reports.story import DESARROLLO, NOVEMBER, asked, four_ots, told_ot
from envases_ot.tests.factories import MaterialFactory, UserFactory

pytestmark = pytest.mark.django_db
OCTOBER = date(2026, 10, 1)
FULL, ART = TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.ARTE_CON_MATERIAL


def rejected(moment: str, motive: int) -> WorkOrder:
    return told_ot(
        "2026-10-01T08:15",
        ("2026-10-02T08:15", *DESARROLLO),
        (moment, State.RECHAZADA, Area.VENTAS),
        motive=motive,
    )


def test_rejections_by_month_motive_and_pair() -> None:
    four_ots(UserFactory.create())
    for moment, motive in (("2026-10-31T23:59", 2), ("2026-11-01T00:00", 1), ("2026-12-01T00:00", 1)):
        rejected(moment, motive)

    found = changes(asked())

    pair = (Area.DESARROLLO, Area.VENTAS)
    assert found.rejections == [Rejections(OCTOBER, 2, *pair, 1), Rejections(NOVEMBER, 1, *pair, 2)]
    assert (found.of_motive(1), found.of_motive(1, OCTOBER), found.of_motive(2, OCTOBER)) == (2, 0, 1)
    assert found.pairs() == [(*pair, {2: 1, 1: 2})]


def test_an_ot_that_was_finished_twice_in_a_month_counts_once() -> None:
    four_ots(UserFactory.create())
    told_ot(
        "2026-06-01T08:15",
        ("2026-11-03T08:15", State.TERMINADA, Area.VENTAS),
        ("2026-11-04T08:15", *DESARROLLO),
        ("2026-11-05T08:15", State.TERMINADA, Area.DESARROLLO),
    )

    finished = changes(asked()).finished

    assert finished == {**{date(2026, month, 1): 0 for month in range(6, 11)}, NOVEMBER: 3}


def test_changes_are_of_the_ots_that_the_user_sees() -> None:
    four_ots(UserFactory.create())

    found = changes(asked(UserFactory.create(rol=Rol.VENDEDOR)))

    assert (found.rejections, set(found.finished.values())) == ([], {0})


def test_conversion_by_month_of_creation_and_months_until_the_end() -> None:
    seller = UserFactory.create()
    four_ots(seller)
    told_ot("2026-10-31T12:00", ("2026-11-02T08:15", State.TERMINADA, Area.VENTAS), creador=seller)
    told_ot("2026-10-01T12:00", ("2026-10-02T08:15", State.TERMINADA, Area.VENTAS), creador=seller)
    ended_unknown = told_ot("2026-10-01T12:00", creador=seller)
    WorkOrder.objects.filter(pk=ended_unknown.pk).update(
        state_id=State.TERMINADA, material=MaterialFactory.create()
    )
    told_ot("2026-10-05T12:00", ("2026-10-06T12:00", State.PERDIDA, Area.VENTAS), creador=seller)

    rows = [row for row in conversion(asked()) if row.created]

    assert rows == [
        Cohort(OCTOBER, FULL, created=4, finished=3, finished_after={0: 1, 1: 1}, materials=1),
        Cohort(NOVEMBER, FULL, created=2, finished=1, finished_after={0: 1}, materials=0),
        Cohort(NOVEMBER, ART, created=1, finished=1, finished_after={0: 1}, materials=0),
    ]
    assert len(conversion(asked())) == 5 * 3


def test_the_end_is_that_of_the_last_change() -> None:
    told_ot(
        "2026-09-01T08:15",
        ("2026-09-02T08:15", State.TERMINADA, Area.VENTAS),
        ("2026-09-03T08:15", *DESARROLLO),
        ("2026-11-04T08:15", State.TERMINADA, Area.DESARROLLO),
    )

    [row] = [row for row in conversion(asked()) if row.created]

    assert row.finished_after == {2: 1}


def test_a_share_of_nothing_is_none() -> None:
    assert (percent(1, 3), percent(0, 0)) == (33.3, None)
