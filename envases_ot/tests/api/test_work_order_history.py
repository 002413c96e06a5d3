"""The history of an OT over HTTP: everything that happened to it, in words, for those who may read it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.permissions import never_read
from envases_ot.domain.workflow.gestiones import add_gestion
from envases_ot.models import Color, Muestra, Planta, User, WorkOrder, WorkOrderInk
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

QUERIES_MAX = 12


@pytest.fixture
def ot(plant: None, vendedor: Caller) -> WorkOrder:
    return WorkOrderFactory.create(creador=vendedor.user, descripcion="Caja uva")


def path(ot: WorkOrder) -> str:
    return f"work-orders/{ot.pk}/history/"


def entries(caller: Caller, ot: WorkOrder, query: str = "") -> list[dict[str, Any]]:
    response = caller.get(path(ot) + query)
    assert response.status_code == 200, response.json()
    return response.json()["results"]


def test_a_change_says_when_who_what_and_both_values(vendedor: Caller, ot: WorkOrder) -> None:
    etag = vendedor.get(f"work-orders/{ot.pk}/").headers["ETag"]
    changed = vendedor.patch(f"work-orders/{ot.pk}/", {"descripcion": "Caja palta"}, seen=etag)
    assert changed.status_code == 200, changed.json()

    first = entries(vendedor, ot)[0]

    assert first | {"at": None} == {
        "at": None,
        "user_id": vendedor.user.pk,
        "who": str(vendedor.user),
        "door": "API",
        "deed": "Modificó",
        "what": "orden de trabajo",
        "group": "",
        "row_id": ot.pk,
        "changes": [
            {"field": "descripcion", "label": "Descripción", "old": "Caja uva", "new": "Caja palta"},
        ],
    }


def test_groups_gestiones_and_samples_are_in_it(vendedor: Caller, ot: WorkOrder) -> None:
    color = Color.objects.order_by("pk")[0]
    WorkOrderInk.objects.create(work_order=ot, station=1, color=color, cm2_clisse="12.50")
    WorkOrderInk.objects.get().delete()
    Muestra.objects.create(work_order=ot, created_by=vendedor.user)
    add_gestion(
        ot.pk,
        kind=GestionType.CONSULTA,
        by=vendedor.user,
        observacion="¿Cabe en un pallet?",
        to_area=Area.DESARROLLO,
    )

    seen = [(one["deed"], one["what"], one["group"], len(one["changes"])) for one in entries(vendedor, ot)]

    assert sorted(seen) == sorted(
        [
            ("Creó", "orden de trabajo", "", seen[-1][3]),
            ("Creó", "color", "inks", 3),
            ("Eliminó", "color", "inks", 0),
            ("Creó", "muestra", "", 2),
            ("Creó", "gestión", "", 5),
        ]
    )


def test_the_values_of_a_group_are_in_words(vendedor: Caller, ot: WorkOrder) -> None:
    color = Color.objects.order_by("pk")[0]
    WorkOrderInk.objects.create(work_order=ot, station=1, color=color, cm2_clisse="12.50")

    ink = next(one for one in entries(vendedor, ot) if one["group"] == "inks")

    assert [(change["field"], change["old"], change["new"]) for change in ink["changes"]] == [
        ("station", "(vacío)", "1"),
        ("color_id", "(vacío)", str(color)),
        ("cm2_clisse", "(vacío)", "12,50"),
    ]


def test_what_a_role_does_not_read_is_not_told(
    vendedor: Caller, as_rol: Callable[[Rol], Caller], ot: WorkOrder
) -> None:
    column = "cajas_por_pallet"
    assert column in never_read(Rol.VENDEDOR)
    WorkOrder.objects.filter(pk=ot.pk).update(cajas_por_pallet=40)

    def fields(caller: Caller) -> set[str]:
        return {change["field"] for one in entries(caller, ot) for change in one["changes"]}

    assert column not in fields(vendedor)
    assert column in fields(as_rol(Rol.SUPER_ADMINISTRADOR))
    assert len(entries(vendedor, ot)) == 1


def test_pages_hold_each_write_once(vendedor: Caller, ot: WorkOrder) -> None:
    for number in range(7):
        WorkOrder.objects.filter(pk=ot.pk).update(descripcion=f"Caja {number}")
    whole = entries(vendedor, ot)
    url: str | None = f"{path(ot)}?page_size=3"
    walked: list[dict[str, Any]] = []
    sizes = []
    while url is not None:
        body = vendedor.get(url).json()
        walked += body["results"]
        sizes.append(len(body["results"]))
        url = body["next"]

    assert len(whole) == 8
    assert walked == whole
    assert sizes == [3, 3, 2]


@pytest.mark.parametrize("cursor", ["x", "", "W10=", "WyIyMDI2LTAxLTAxIiwgMCwgMV0=", "bnVsbA=="])
def test_a_cursor_that_we_did_not_give_is_refused(vendedor: Caller, ot: WorkOrder, cursor: str) -> None:
    assert told(vendedor.get(f"{path(ot)}?cursor={cursor}")) == (400, "formato", {"cursor": ["invalid"]})


@pytest.mark.parametrize("rows", [1, 60])
def test_queries_do_not_grow_with_the_rows(vendedor: Caller, ot: WorkOrder, rows: int) -> None:
    for number in range(rows):
        WorkOrder.objects.filter(pk=ot.pk).update(descripcion=f"Caja {number}", planta_id=1 + number % 3)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        entries(vendedor, ot, "?page_size=100")

    assert len(queries) == 6 < QUERIES_MAX


def test_an_ot_of_somebody_else_is_not_there(plant: None, as_rol: Callable[[Rol], Caller]) -> None:
    owner: User = UserFactory.create()
    ot = WorkOrderFactory.create(creador=owner)

    response = as_rol(Rol.VENDEDOR_EXTERNO).get(path(ot))

    assert response.status_code == 404


def test_states_and_catalogs_are_told_by_their_names(vendedor: Caller, ot: WorkOrder) -> None:
    planta = Planta.objects.exclude(pk=ot.planta_id).order_by("pk")[0]
    WorkOrder.objects.filter(pk=ot.pk).update(state_id=State.ANULADA, planta=planta)

    assert entries(vendedor, ot)[0]["changes"] == [
        {"field": "planta_id", "label": "Planta objetivo", "old": str(ot.planta), "new": str(planta)},
        {
            "field": "state_id",
            "label": "Estado",
            "old": State.PROCESO_VENTAS.label,
            "new": State.ANULADA.label,
        },
    ]
