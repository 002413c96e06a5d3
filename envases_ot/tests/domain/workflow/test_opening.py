"""How an OT begins: its first gestión, and who holds a slot from the start."""

import pytest
from django.db import DatabaseError, connection

from envases_ot.choices import Area, Rol
from envases_ot.domain.work_orders import create_ot
from envases_ot.models import Assignment, Management, WorkOrder
from envases_ot.tests.factories import UserFactory, ot_values

pytestmark = pytest.mark.django_db(transaction=True)


def gestiones() -> list[tuple[int, int, int | None, int | None]]:
    return list(
        Management.objects.order_by("id").values_list("from_state_id", "area_id", "state_id", "to_area_id")
    )


def test_a_seller_s_ot_begins_in_ventas() -> None:
    create_ot(ot_values(), by=UserFactory.create())

    assert gestiones() == [(1, Area.VENTAS, 1, Area.VENTAS)]
    assert not Assignment.objects.exists()


@pytest.mark.parametrize("rol", [Rol.INGENIERO, Rol.DISENADOR])
def test_whoever_draws_starts_in_desarrollo_and_holds_their_slot(rol: Rol) -> None:
    by = UserFactory.create(rol=rol)

    create_ot(ot_values(), by=by)

    assert gestiones() == [(1, Area.VENTAS, 1, Area.VENTAS), (1, Area.VENTAS, 2, Area.DESARROLLO)]
    assert [(row.user, row.area_id) for row in Assignment.objects.all()] == [(by, by.area)]


def test_without_its_gestion_there_is_no_ot() -> None:
    by, values = UserFactory.create(), ot_values()
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE envases_ot_management ADD CONSTRAINT broken CHECK (state_id <> 1)")
    try:
        with pytest.raises(DatabaseError):
            create_ot(values, by=by)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE envases_ot_management DROP CONSTRAINT broken")

    assert not WorkOrder.objects.exists()
