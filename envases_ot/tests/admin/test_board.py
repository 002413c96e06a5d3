"""The board: exact figures over what the user may see, at a fixed number of queries."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.models import Management, User, WorkOrder
from envases_ot.tests.admin.test_work_orders import copies, signed_in
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

BOARD = reverse("admin:board")


def change(ot: WorkOrder, to: State, motive: int | None = None) -> None:
    Management.objects.create(
        work_order=ot,
        management_type=GestionType.CAMBIO_ESTADO,
        user=ot.creador,
        from_state_id=ot.state_id,
        area_id=ot.current_area_id,
        state_id=to,
        to_area_id=Area.VENTAS,
        motive=motive,
    )


@pytest.fixture
def ot() -> WorkOrder:
    ot = WorkOrderFactory.create()
    copies(ot, 2)
    WorkOrder.objects.filter(pk=ot.pk).update(state_id=State.ESPERA_OC)
    return ot


def figures(user: User) -> tuple[dict, list, list]:
    context = signed_in(user).get(BOARD).context
    areas = {
        area["name"]: (area["count"], [(label, count) for label, count, _ in area["states"]])
        for area in context["areas"]
        if area["count"]
    }
    return areas, context["rejections"], context["finished"]


def test_the_board_counts_by_area_and_state_what_is_not_over(ot: WorkOrder) -> None:
    for motive in (2, 1, 2):
        change(ot, State.RECHAZADA, motive)
    change(ot, State.TERMINADA)
    change(ot, State.TERMINADA)
    WorkOrder.objects.filter(pk__gt=ot.pk + 1).update(state_id=State.ANULADA)

    areas, rejections, finished = figures(UserFactory.create(rol=Rol.JEFE_VENTAS))

    assert areas == {"Ventas": (2, [("Proceso de Ventas", 1), ("Espera de OC", 1)])}
    assert rejections == [("Información Errónea", 2, 2), ("Falta Información", 1, 2)]
    assert finished == [(f"{timezone.localtime():%m-%Y}", 1, 1)]


def test_a_seller_s_board_is_about_the_own_ots(ot: WorkOrder) -> None:
    change(ot, State.RECHAZADA, 1)

    assert figures(UserFactory.create(rol=Rol.VENDEDOR)) == ({}, [], [])


def test_the_board_costs_three_queries_beside_the_session(ot: WorkOrder) -> None:
    browser = signed_in(UserFactory.create(rol=Rol.JEFE_VENTAS))
    browser.get(BOARD)

    with CaptureQueriesContext(connection) as queries:
        browser.get(BOARD)

    assert len([one for one in queries if "GROUP BY" in one["sql"]]) == 3
    assert len(queries) <= 6
