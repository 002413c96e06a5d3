"""Repeated groups of an OT over HTTP: read whole, replaced by group, judged, refused when stale or locked."""

from typing import Any

import pytest

from envases_ot.choices import Area, Rol
from envases_ot.models import Color, WorkOrder, WorkOrderInk
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

EMPTY = {
    "documents": [],
    "inks": [],
    "tape_lines": [],
    "matrices": [],
    "secuencias": [],
    "layers": [],
    "study_rows": [],
    "overrides": [],
}


def ot_in_design(**values: Any) -> WorkOrder:
    return WorkOrderFactory.create(current_area_id=Area.DISENO, numero_colores=2, **values)


def ink(station: int, **values: Any) -> dict[str, Any]:
    color = Color._base_manager.earliest("pk").pk
    return {"station": station, "color_id": color, "impresion": 40, "cm2_clisse": 120.5} | values


def test_rows_of_a_group_are_replaced_and_told_with_the_next_version() -> None:
    ot = ot_in_design()
    designer = Caller(UserFactory.create(rol=Rol.DISENADOR))

    before = designer.get(f"work-orders/{ot.pk}/rows")
    after = designer.patch(f"work-orders/{ot.pk}/rows", {"inks": [ink(1), ink(2)]}, seen=before["ETag"])

    assert (before.status_code, before.json()) == (200, EMPTY)
    assert (after.status_code, after.json()) == (200, EMPTY | {"inks": [ink(1), ink(2)]})
    assert (before["ETag"], after["ETag"]) == ('"1"', '"2"')


@pytest.mark.parametrize(
    ("groups", "code"),
    [
        ({"inks": [{"station": 3}]}, "TOO_MANY_STATIONS"),
        ({"inks": [{"station": 1}, {"station": 1}]}, "REPEATED"),
        ({"inks": [{"station": 1, "impresion": 101}]}, "max_value"),
        ({"inks": [{"station": 1, "color_id": 999_999}]}, "NOT_FOUND"),
        ({"inks": [{"station": 1, "tinta": 1}]}, "NOT_WRITABLE"),
        ({"inks": [{}]}, "REQUIRED"),
        ({"tape_lines": [{"position": 1, "distancia_mm": 10}]}, "LOCKED_BY_ROLE"),
    ],
)
def test_rows_that_cannot_stand_are_refused_whole(groups: dict[str, Any], code: str) -> None:
    ot = ot_in_design()
    designer = Caller(UserFactory.create(rol=Rol.DISENADOR))

    answer = designer.patch(f"work-orders/{ot.pk}/rows", groups, seen='"1"')

    status, _, fields = told(answer)
    assert (status, fields) == (400, {name: [code] for name in groups})
    assert WorkOrderInk.objects.count() == 0
    assert WorkOrder.objects.get(pk=ot.pk).version == 1


def test_a_stale_write_of_rows_is_refused() -> None:
    ot = ot_in_design()
    designer = Caller(UserFactory.create(rol=Rol.DISENADOR))

    answer = designer.patch(f"work-orders/{ot.pk}/rows", {"inks": [ink(1)]}, seen='"9"')

    assert (answer.status_code, answer.json()["code"]) == (412, "STALE")
    assert WorkOrderInk.objects.count() == 0
