"""The strength by McKee in an OT: written with what it came from, or refused and nothing written."""

from decimal import Decimal
from typing import Any

import pytest

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.mckee_use import apply_mckee
from envases_ot.errors import DomainError, InvalidError, NotAllowedError
from envases_ot.models import Carton, User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.factories import CARTON_ID, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def draughtsman() -> User:
    return UserFactory.create(rol=Rol.SUPER_ADMINISTRADOR)


@pytest.fixture
def ot() -> WorkOrder:
    ot = WorkOrderFactory.create(carton_id=CARTON_ID)
    figures: dict[str, Any] = {"ect_min_lb_in": Decimal("55"), "espesor_mm": Decimal("6.5")}
    Carton.objects.filter(pk=CARTON_ID).update(**figures)
    WorkOrder.objects.filter(pk=ot.pk).update(
        state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO
    )
    return ot


def stored_bct(ot: WorkOrder) -> Decimal | None:
    ot.refresh_from_db()
    return ot.bct_min_lb


def test_strength_is_written_and_the_history_says_from_what(ot: WorkOrder, draughtsman: User) -> None:
    written = apply_mckee(ot.pk, largo_mm=600, ancho_mm=400, by=draughtsman)

    assert written == stored_bct(ot) == Decimal("1360.7")
    last = event_model(WorkOrder).objects.filter(pgh_obj_id=ot.pk).latest("pgh_id")
    assert last.bct_min_lb == Decimal("1360.7")
    assert last.pgh_context.metadata["mckee"] == {
        "ect_lb_in": 55.0,
        "espesor_mm": 6.5,
        "largo_mm": 600,
        "ancho_mm": 400,
        "bct_kgf": pytest.approx(617.188475),
        "bct_lbf": pytest.approx(1360.667679, rel=1e-6),
    }


def test_ot_without_board_figures_is_refused(ot: WorkOrder, draughtsman: User) -> None:
    Carton.objects.filter(pk=CARTON_ID).update(ect_min_lb_in=None)

    with pytest.raises(DomainError) as refused:
        apply_mckee(ot.pk, largo_mm=600, ancho_mm=400, by=draughtsman)

    assert refused.value.code == "MCKEE_BOARD"
    assert stored_bct(ot) is None


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.CATALOGADOR])
def test_others_than_development_are_refused(ot: WorkOrder, rol: Rol) -> None:
    with pytest.raises(NotAllowedError) as refused:
        apply_mckee(ot.pk, largo_mm=600, ancho_mm=400, by=UserFactory.create(rol=rol))

    assert refused.value.code == "NOT_ALLOWED"
    assert stored_bct(ot) is None


def test_draughtsman_to_whom_the_ot_is_closed_is_refused_by_the_judge(ot: WorkOrder) -> None:
    WorkOrder.objects.filter(pk=ot.pk).update(current_area_id=Area.VENTAS)

    with pytest.raises(InvalidError):
        apply_mckee(ot.pk, largo_mm=600, ancho_mm=400, by=UserFactory.create(rol=Rol.INGENIERO))

    assert stored_bct(ot) is None
