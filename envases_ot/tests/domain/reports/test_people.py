"""Who has how much, and the lists of samples and of what was lost."""

import pytest
from django.utils import timezone

from envases_ot.choices import Area, Destination, MuestraState, Rol, State
from envases_ot.domain.reports.cancelled import Cancelled, cancelled_count, cancelled_rows
from envases_ot.domain.reports.people import PersonLoad, active_by_person
from envases_ot.domain.reports.samples import Pending, pending_rows, pending_samples
from envases_ot.models import Assignment, Muestra, MuestraDelivery, User, WorkOrder
from envases_ot.tests.domain.reports.story import DESARROLLO, asked, at, four_ots, told_ot
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db
NOW = at("2026-11-26T17:45")


def assign(ot: WorkOrder, user: User, area: Area, **more) -> None:
    Assignment.objects.create(work_order=ot, area_id=area, user=user, assigned_by=user, **more)


def test_active_ots_by_person_of_desarrollo() -> None:
    engineer = UserFactory.create(rol=Rol.INGENIERO, nombre="Inés", apellido="Soto")
    chief = UserFactory.create(rol=Rol.JEFE_DESARROLLO, nombre="Raúl", apellido="Díaz")
    here = [told_ot("2026-11-23T08:15", ("2026-11-25T08:15", *DESARROLLO)) for _ in range(3)]  # 2 days there
    elsewhere, ended = told_ot("2026-11-26T08:15"), four_ots(UserFactory.create())[0]
    for ot in (here[0], elsewhere, ended):
        assign(ot, engineer, Area.DESARROLLO)
    assign(here[1], chief, Area.DESARROLLO)
    assign(here[2], chief, Area.DESARROLLO, until=timezone.now())  # no more
    assign(here[2], chief, Area.DISENO)  # another slot

    rows = active_by_person(asked(), now=NOW)

    assert rows == [
        PersonLoad(engineer.pk, "Inés Soto", assigned=2, in_area=1, days=2),
        PersonLoad(None, "", assigned=1, in_area=1, days=2),
        PersonLoad(chief.pk, "Raúl Díaz", assigned=1, in_area=1, days=2),
    ]
    assert rows[0].mean_days == 2


def test_in_ventas_the_person_is_the_seller() -> None:
    seller = UserFactory.create(nombre="Ana", apellido="Vera")
    told_ot("2026-11-26T08:15", creador=seller)
    told_ot("2026-11-24T08:15", ("2026-11-25T08:15", *DESARROLLO), creador=seller)

    rows = active_by_person(asked(area=Area.VENTAS), now=NOW)

    assert rows == [PersonLoad(seller.pk, "Ana Vera", assigned=2, in_area=1, days=1)]


def test_the_slot_of_the_catalogue_serves_both_areas() -> None:
    cataloguer = UserFactory.create(rol=Rol.CATALOGADOR, nombre="Leo", apellido="Paz")
    into = (State.PROCESO_PRECATALOGACION, Area.PRECATALOGACION)
    assign(told_ot("2026-11-25T08:15", ("2026-11-26T08:15", *into)), cataloguer, Area.CATALOGACION)

    rows = {
        area: active_by_person(asked(area=area), now=NOW)
        for area in (Area.PRECATALOGACION, Area.CATALOGACION)
    }

    assert rows == {
        Area.PRECATALOGACION: [PersonLoad(cataloguer.pk, "Leo Paz", assigned=1, in_area=1, days=1)],
        Area.CATALOGACION: [PersonLoad(cataloguer.pk, "Leo Paz", assigned=1, in_area=0, days=0)],
    }


def test_pending_samples_count_pieces_that_are_not_cut() -> None:
    first, second = told_ot("2026-11-26T08:15"), told_ot("2026-11-26T08:15")

    def sample(ot: WorkOrder, state: MuestraState, *pieces: int, **more) -> Muestra:
        muestra = Muestra.objects.create(work_order=ot, state=state, created_by=ot.creador, **more)
        for cantidad in pieces:
            MuestraDelivery.objects.create(
                muestra=muestra, destination=Destination.RETIRA_VENTAS, cantidad=cantidad
            )
        return muestra

    plain = sample(first, MuestraState.EN_PROCESO, 2, 3)
    sample(first, MuestraState.EN_PROCESO)
    sample(second, MuestraState.TERMINADA, 9)
    urgent = sample(second, MuestraState.DEVUELTA, 4, is_priority=True)
    plain.deliveries.filter(cantidad=3).update(cut_at=NOW)

    assert pending_samples(asked()) == [
        Pending(MuestraState.EN_PROCESO, ots=1, samples=2, pieces=2),
        Pending(MuestraState.DEVUELTA, ots=1, samples=1, pieces=4),
    ]
    assert [row.pk for row in pending_rows(asked())][:2] == [urgent.pk, plain.pk]
    assert pending_samples(asked(UserFactory.create(rol=Rol.VENDEDOR))) == []


def test_cancelled_ots_are_those_whose_last_change_was_in_the_window() -> None:
    seller = UserFactory.create(nombre="Ana", apellido="Vera")
    third = four_ots(seller)[2]
    lost = told_ot("2026-11-26T08:15", ("2026-11-26T17:45", State.PERDIDA, Area.VENTAS), creador=seller)
    told_ot("2026-05-01T08:15", ("2026-05-29T08:15", State.ANULADA, Area.VENTAS))  # too early
    told_ot(
        "2026-11-02T08:15",
        ("2026-11-03T08:15", State.PERDIDA, Area.VENTAS),
        ("2026-11-04T08:15", *DESARROLLO),
    )

    rows = list(cancelled_rows(asked(), now=NOW))

    assert cancelled_count(asked()) == {State.PERDIDA: 1, State.ANULADA: 1}
    assert [(row.ot, row.state, row.at, row.days) for row in rows] == [
        (lost.pk, State.PERDIDA, at("2026-11-26T17:45"), 1),
        (third.pk, State.ANULADA, at("2026-11-24T19:00"), pytest.approx(1 + 10.75 / 11.5)),
    ]
    assert rows[0] == Cancelled(
        ot=lost.pk,
        state=State.PERDIDA,
        at=at("2026-11-26T17:45"),
        from_area=Area.VENTAS,
        reason="Sin mercado.",
        created_at=at("2026-11-26T08:15"),
        material="",
        reference="",
        bloqueo_referencia=None,
        seller="Ana Vera",
        days=1,
    )
