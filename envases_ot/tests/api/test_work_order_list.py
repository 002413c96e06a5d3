from datetime import UTC, datetime
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Rol
from envases_ot.models import Client, WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import ClientFactory, UserFactory, WorkOrderFactory, rut

pytestmark = pytest.mark.django_db

ROW = [
    "id",
    "tipo_solicitud",
    "client_id",
    "creador_id",
    "descripcion",
    "canal_id",
    "product_type_id",
    "impresion",
    "fsc",
    "cinta",
    "coverage_internal_id",
    "coverage_external_id",
    "planta_id",
    "carton_color",
    "carton_id",
    "state_id",
    "current_area_id",
    "version",
    "created_at",
    "updated_at",
]


def many(count: int) -> list[int]:
    """Copies of one OT; their ids, oldest first."""
    ot = WorkOrderFactory.create()
    pk = ot.pk
    copies = []
    for _ in range(count - 1):
        copy = WorkOrder.objects.get(pk=pk)
        copy.pk = None
        copies.append(copy)
    return [pk, *(copy.pk for copy in WorkOrder.objects.bulk_create(copies))]


def ids(answer: Any) -> list[int]:
    assert answer.status_code == 200, answer.content
    return [row["id"] for row in answer.json()["results"]]


def test_row_of_the_list_has_the_columns_by_name(superuser: Caller) -> None:
    ot = WorkOrderFactory.create()

    body = superuser.get("work-orders").json()

    [row] = body["results"]
    assert (list(body), list(row)) == (["next", "previous", "results"], ROW)
    assert {name: row[name] for name in ROW[:-2]} == {name: ot.row[name] for name in ROW[:-2]}


def test_seller_lists_own_ots_only(vendedor: Caller) -> None:
    WorkOrderFactory.create()
    own = WorkOrderFactory.create(creador=vendedor.user)

    assert ids(vendedor.get("work-orders/")) == [own.pk]


def test_role_without_the_list_is_refused() -> None:
    caller = Caller(UserFactory.create(rol=Rol.ADMINISTRADOR))

    assert told(caller.get("work-orders/")) == (403, "NOT_ALLOWED", {})


@pytest.mark.parametrize(("ordering", "step"), [("", -1), ("-created_at", -1), ("id", 1), ("created_at", 1)])
def test_pages_give_every_ot_once_though_all_have_one_hour(
    superuser: Caller, ordering: str, step: int
) -> None:
    made = many(7)
    WorkOrder.objects.update(created_at=datetime(2026, 1, 1, tzinfo=UTC))
    path = f"work-orders/?page_size=3{'&ordering=' + ordering if ordering else ''}"
    pages, back = [], []

    while path:
        answer = superuser.get(path).json()
        pages.append([row["id"] for row in answer["results"]])
        path = answer["next"]
    path = answer["previous"]
    while path:
        answer = superuser.get(path).json()
        back.append([row["id"] for row in answer["results"]])
        path = answer["previous"]

    assert [pk for page in pages for pk in page] == made[::step]
    assert back == [pages[1], pages[0]]


def test_ot_that_arrives_between_two_pages_moves_nothing(superuser: Caller) -> None:
    made = many(4)
    first = superuser.get("work-orders/?page_size=2").json()
    many(1)

    second = superuser.get(first["next"]).json()

    assert [row["id"] for row in second["results"]] == [made[1], made[0]]


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ("cursor=zzz", {"cursor": ["invalid"]}),
        ("cursor=cD1hYmM=", {"cursor": ["invalid"]}),
        ("page_size=0", {"page_size": ["invalid"]}),
        ("page_size=501", {"page_size": ["invalid"]}),
        ("page_size=x", {"page_size": ["invalid"]}),
        ("ordering=descripcion", {"ordering": ["invalid"]}),
        ("state_id=99", {"state_id": ["invalid_choice"]}),
        ("client_id=x", {"client_id": ["invalid"]}),
        ("client_id=99999999999", {"client_id": ["max_value"]}),
        ("created_from=ayer", {"created_from": ["invalid"]}),
        ("search=%00", {"search": ["null_characters_not_allowed"]}),
    ],
)
def test_malformed_page_or_filter_is_refused(superuser: Caller, query: str, fields: Any) -> None:
    assert told(superuser.get(f"work-orders/?{query}")) == (400, "formato", fields)


@pytest.mark.parametrize(
    ("column", "value", "other"),
    [
        ("state_id", 1, 2),
        ("current_area_id", 1, 2),
        ("tipo_solicitud", 1, 7),
        ("planta_id", 2, 3),
        ("impresion", 2, 5),
        ("fsc", 2, 3),
        ("cinta", 0, 1),
    ],
)
def test_filter_by_a_column_leaves_its_rows(superuser: Caller, column: str, value: int, other: int) -> None:
    one, another = WorkOrderFactory.create(), WorkOrderFactory.create()
    WorkOrder.objects.filter(pk=one.pk).update(**{_attribute(column): value})
    WorkOrder.objects.filter(pk=another.pk).update(**{_attribute(column): other})

    assert ids(superuser.get(f"work-orders/?{column}={value}")) == [one.pk]
    assert ids(superuser.get(f"work-orders/?{column}={other}")) == [another.pk]


def _attribute(column: str) -> str:
    fields = {field.column: field.attname for field in WorkOrder._meta.concrete_fields}
    return fields[column]


def test_filter_by_several_states_client_and_seller(superuser: Caller) -> None:
    one, two, three = (WorkOrderFactory.create() for _ in range(3))
    WorkOrder.objects.filter(pk=two.pk).update(state_id=5)
    WorkOrder.objects.filter(pk=three.pk).update(state_id=8)

    assert ids(superuser.get("work-orders/?state_id=5&state_id=8")) == [three.pk, two.pk]
    assert ids(superuser.get(f"work-orders/?client_id={one.client_id}")) == [one.pk]
    assert ids(superuser.get(f"work-orders/?creador_id={two.creador_id}")) == [two.pk]


def test_filter_by_days_of_the_plant_both_included(superuser: Caller) -> None:
    made = many(3)
    for pk, hour in zip(made, ("2026-03-01 02:59", "2026-03-01 03:00", "2026-03-02 02:59"), strict=True):
        moment = datetime.fromisoformat(hour).replace(tzinfo=UTC)
        WorkOrder.objects.filter(pk=pk).update(created_at=moment)

    answer = superuser.get("work-orders/?created_from=2026-03-01&created_to=2026-03-01")

    assert ids(answer) == [made[2], made[1]]


@pytest.mark.parametrize(
    ("term", "found"),
    [
        ("nuñoa", ["client"]),
        ("VINA", ["client"]),
        ("76.543.210", ["client"]),
        ("camarón", ["words"]),
        ("camaron caja", ["words"]),
        ("100%", []),
        ("sap-77", ["client"]),
        ("camaron nunoa", []),
    ],
)
def test_search_finds_by_words_client_and_rut(superuser: Caller, term: str, found: list[str]) -> None:
    client = ClientFactory.create(nombre="Viña Ñuñoa", rut=rut(76_543_210), codigo="SAP-77")
    made = {
        "client": WorkOrderFactory.create(client=client).pk,
        "words": WorkOrderFactory.create(descripcion="CAJA CAMARÓN 2 KG").pk,
    }

    answer = superuser.ask("GET", "work-orders/", {"search": term})

    assert ids(answer) == [made[name] for name in found]


def test_search_finds_by_number(superuser: Caller) -> None:
    made = many(3)
    Client.objects.update(nombre="Viña sin números")

    assert ids(superuser.get(f"work-orders/?search={made[1]}")) == [made[1]]


@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_list_costs_two_queries_at_most_beside_the_sign_in(
    superuser: Caller, django_assert_max_num_queries: DjangoAssertNumQueries, rows: int
) -> None:
    many(rows)

    with django_assert_max_num_queries(2):
        superuser.get("work-orders/?page_size=500&state_id=1")
    with django_assert_max_num_queries(3):
        superuser.get("work-orders/?search=caja")
