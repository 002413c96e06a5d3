"""OTs at work by area and colour, with the adjustments of the lights, told by hand."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.reports.active import Load, active_ots
from envases_ot.domain.reports.asked import Clock, SellerGroup
from envases_ot.domain.workflow.lights import Colour, Light, last_shown_as
from envases_ot.models import WorkOrder
from envases_ot.tests.domain.reports.story import DESARROLLO, asked, at, four_ots, told_ot
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db
NOW = at("2026-11-26T17:45")
FULL = TipoSolicitud.DESARROLLO_COMPLETO


def test_only_the_fourth_ot_is_still_at_work() -> None:
    four_ots(UserFactory.create())

    active = active_ots(asked(), now=NOW)

    assert active.loads == [
        Load(Area.VENTAS, FULL, Colour.GREEN, 1, 1.0),
        Load(None, FULL, Colour.GREEN, 1, 1.0),
    ]
    assert active.parked == {State.HIBERNACION: 0, State.COTIZACION: 0}


def test_the_days_are_those_of_every_visit_to_the_area() -> None:
    told_ot(
        "2026-11-23T08:15",
        ("2026-11-24T08:15", *DESARROLLO),  # 1 day in Ventas
        ("2026-11-25T08:15", State.RECHAZADA, Area.VENTAS),  # 1 in Desarrollo, 2 more in Ventas until now
    )

    active = active_ots(asked(), now=NOW)

    assert active.mean_days(Area.VENTAS) == 3
    assert active.mean_days(None) == 4
    assert active.count(Area.VENTAS, Colour.RED, FULL) == 1
    assert (active.count(Area.DESARROLLO), active.mean_days(Area.DESARROLLO)) == (0, None)


def test_the_colour_is_of_working_days_whichever_the_clock() -> None:
    told_ot("2026-11-20T08:15")  # a Friday of 6.75 h, and four days: 4.71; on the wall 6 days and 9.5 h

    active = active_ots(asked(clock=Clock.CALENDAR), now=NOW)

    [load] = [load for load in active.loads if load.area == Area.VENTAS]
    assert (load.colour, load.days) == (Colour.RED, pytest.approx(6 + 9.5 / 24))


@pytest.mark.parametrize(
    ("since", "values", "colour"),
    [
        ("2026-11-25T08:15", {}, Colour.YELLOW),  # 2 days
        ("2026-11-24T08:15", {}, Colour.RED),  # 3
        ("2026-11-24T08:15", {"analisis": True}, Colour.GREEN),  # 3 of 1 + 3
        ("2026-11-19T08:15", {"analisis": True}, Colour.YELLOW),  # 5.71 of 2 + 5
        ("2026-11-17T08:15", {"analisis": True}, Colour.RED),  # 7.71
        (
            "2026-11-25T08:15",
            {"muestra": True, "numero_muestras": 1},
            Colour.YELLOW,
        ),  # a sample changes nothing
    ],
)
def test_the_light_of_desarrollo(since: str, values: dict, colour: Colour) -> None:
    told_ot(since, (since, *DESARROLLO), **values)

    active = active_ots(asked(), now=NOW)

    assert [load.colour for load in active.loads if load.area == Area.DESARROLLO] == [colour]


@pytest.mark.parametrize(
    ("analisis", "muestra", "colour"),
    [
        (False, False, Colour.YELLOW),  # 13.71 of 13
        (False, True, Colour.GREEN),  # of 14
        (True, False, Colour.GREEN),
        (True, True, Colour.GREEN),
    ],
)
def test_the_light_of_the_whole_ot_gives_more_to_samples_and_analyses(
    analisis: bool, muestra: bool, colour: Colour
) -> None:
    values = {"muestra": muestra, "numero_muestras": 1 if muestra else None, "analisis": analisis}
    told_ot("2026-11-06T08:15", **values)  # two Fridays of 0.71, and twelve days less three mornings

    active = active_ots(asked(), now=at("2026-11-26T11:05"))

    [load] = [load for load in active.loads if load.area is None]
    assert (round(load.days, 2), load.colour) == (13.43, colour)


def test_both_adjustments_of_the_whole_ot_add_up() -> None:
    values = {"muestra": True, "numero_muestras": 1}
    told_ot("2026-11-04T08:15", analisis=True, **values)  # three Fridays and fourteen days: 16.13
    told_ot("2026-11-04T08:15", analisis=True)

    active = active_ots(asked(), now=NOW)

    colours = sorted(load.colour for load in active.loads if load.area is None)
    assert colours == [Colour.GREEN, Colour.YELLOW]  # of 13 + 3 + 1, and of 13 + 3


def test_ended_states_are_left_out_and_the_parked_stand_apart() -> None:
    for state in (State.TERMINADA, State.PERDIDA, State.ANULADA, State.ENTREGADO):
        told_ot("2026-11-23T08:15", ("2026-11-24T08:15", state, Area.VENTAS))
    told_ot("2026-11-23T08:15", ("2026-11-24T08:15", State.HIBERNACION, Area.HIBERNACION))
    told_ot("2026-11-23T08:15", ("2026-11-24T08:15", State.COTIZACION, Area.COTIZACION))

    active = active_ots(asked(), now=NOW)

    assert (active.loads, active.parked) == ([], {State.HIBERNACION: 1, State.COTIZACION: 1})


def test_the_filter_is_of_sellers_then_of_their_group_and_of_the_channel() -> None:
    inside, outside = (UserFactory.create(rol=rol) for rol in (Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO))
    ot, _ = (told_ot("2026-11-26T08:15", creador=seller) for seller in (inside, outside))
    WorkOrder.objects.filter(pk=told_ot("2026-11-26T08:15", creador=outside).pk).update(active=False)

    def count(**more) -> int:
        return active_ots(asked(**more), now=NOW).count(None)

    assert count() == 2  # the one that was taken out is nobody's
    assert count(group=SellerGroup.EXTERNAL) == 1
    assert count(group=SellerGroup.INTERNAL, sellers=(outside.pk,)) == 1
    assert count(canal=ot.canal_id) == 2
    assert count(canal=ot.canal_id + 1000) == 0
    assert count(user=inside) == 1  # a seller sees the own ones
    assert count(user=UserFactory.create(rol=Rol.VISUALIZADOR)) == 0


def test_any_number_of_ots_is_one_query() -> None:
    for _ in range(3):
        told_ot("2026-11-26T08:15")
    question = asked()

    with CaptureQueriesContext(connection) as queries:
        active_ots(question, now=NOW)

    assert len(queries) == 1


@pytest.mark.parametrize("days", [1, 2, 3, 5, 13, 14, 21, 29])
def test_the_most_days_that_are_shown_as_a_limit_are_the_last_of_its_colour(days: int) -> None:
    light, nothing = Light(days, 100), Light(0, 0)
    most, _ = light.limits(more=nothing)

    assert most == last_shown_as(days)
    assert light.of(most, more=nothing) == Colour.GREEN
    assert light.of(most + 1e-9, more=nothing) == Colour.YELLOW
