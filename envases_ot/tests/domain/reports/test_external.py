"""External designs: what came back in the month, what is out, by provider."""

import pytest

from envases_ot.choices import Area, Rol
from envases_ot.domain.reports.asked import Clock
from envases_ot.domain.reports.external import ExternalDesign, Provider, by_provider, external_designs
from envases_ot.models import Assignment, Management
from envases_ot.tests.domain.reports.story import asked, at, sent, told_ot
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db
NOW = at("2026-11-26T17:45")


def test_each_send_of_the_month_and_those_still_out() -> None:
    designer = UserFactory.create(rol=Rol.DISENADOR, nombre="Eva", apellido="Mora")
    first, second = told_ot("2026-10-01T08:15"), told_ot("2026-10-01T08:15")
    Assignment.objects.create(work_order=first, area_id=Area.DISENO, user=designer, assigned_by=designer)
    sent(first, "Sur", "2026-10-05T08:15", "2026-10-31T23:59")  # the month before
    sent(first, "Sur", "2026-11-23T08:15", "2026-11-24T17:45")  # two days
    sent(first, "Sur", "2026-11-24T08:15", "2026-11-26T17:45")  # three
    sent(second, "Norte", "2026-11-25T08:15")  # two until now
    sent(second, "Norte", "2026-11-26T08:15", "2026-12-01T00:00")  # received after the month

    designs = external_designs(asked(), now=NOW)

    assert designs == [
        ExternalDesign(first.pk, "Sur", "Eva Mora", at("2026-11-23T08:15"), at("2026-11-24T17:45"), 2),
        ExternalDesign(first.pk, "Sur", "Eva Mora", at("2026-11-24T08:15"), at("2026-11-26T17:45"), 3),
        ExternalDesign(second.pk, "Norte", "", at("2026-11-25T08:15"), None, 2),
    ]
    assert by_provider(designs) == [Provider("Norte", 0, None, 1, 2), Provider("Sur", 2, 2.5, 0, None)]


def test_calendar_days_and_the_ots_that_the_user_sees() -> None:
    ot = told_ot("2026-10-01T08:15")
    sent(ot, "Sur", "2026-11-20T12:00", "2026-11-23T00:00")

    [design] = external_designs(asked(clock=Clock.CALENDAR), now=NOW)

    assert design.days == 2.5
    assert Management.objects.count() == 2
    assert external_designs(asked(UserFactory.create(rol=Rol.VENDEDOR)), now=NOW) == []
