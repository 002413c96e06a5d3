"""The order of lists of OTs: by number, through the index of what they are filtered by."""

import pytest
from django.db import connection
from django.db.models import Q, QuerySet

from envases_ot.choices import State
from envases_ot.models import WorkOrder
from envases_ot.models.work_orders.queryset import INDEXED_BY_AGE
from envases_ot.tests.factories import WorkOrderFactory

pytestmark = pytest.mark.django_db

BY_AGE, BY_NUMBER = '(0 - "envases_ot_workorder"."id")', '"envases_ot_workorder"."id"'
STATES = (State.PROCESO_VENTAS, State.TERMINADA)


def order_of(ots: QuerySet[WorkOrder]) -> str:
    return str(ots.query).partition(" ORDER BY ")[2]


@pytest.mark.parametrize("column", INDEXED_BY_AGE)
def test_those_of_one_are_walked_by_age(column: str) -> None:
    ots = WorkOrder.objects.filter(**{column: 1}, cinta=0)

    assert order_of(ots.in_order()) == f"{BY_AGE} ASC"
    assert order_of(ots.in_order(newest_first=False)) == f"{BY_AGE} DESC"


@pytest.mark.parametrize(
    "filters",
    [
        Q(),
        Q(planta_id=1),
        Q(state_id__in=STATES),
        Q(state_id=1) | Q(client_id=1),
        ~Q(state_id=1),
        Q(state_id__gt=1),
    ],
    ids=str,
)
def test_others_are_walked_by_number(filters: Q) -> None:
    ots = WorkOrder.objects.filter(filters)

    assert order_of(ots.in_order()) == f"{BY_NUMBER} DESC"
    assert order_of(ots.in_order(newest_first=False)) == f"{BY_NUMBER} ASC"


@pytest.mark.parametrize("filters", [{}, {"state_id": State.TERMINADA}], ids=["all", "of one state"])
def test_both_walks_give_the_same_rows(filters: dict[str, int]) -> None:
    made = [WorkOrderFactory.create(state_id=state).pk for state in STATES * 3]
    wanted = made[1::2] if filters else made
    ots = WorkOrder.objects.filter(**filters)
    middle = made[3]

    def numbers(found: QuerySet[WorkOrder]) -> list[int]:
        return list(found.values_list("pk", flat=True))

    assert numbers(ots.in_order()) == wanted[::-1]
    assert numbers(ots.in_order(newest_first=False)) == wanted
    assert numbers(ots.older_than(middle).in_order()) == [pk for pk in wanted[::-1] if pk < middle]
    assert numbers(ots.newer_than(middle).in_order(newest_first=False)) == [
        pk for pk in wanted if pk > middle
    ]


@pytest.mark.parametrize("column", INDEXED_BY_AGE)
def test_the_index_of_what_they_are_of_has_the_order(column: str) -> None:
    """However the rows stand, without another way to the order."""
    ots = WorkOrder.objects.filter(**{column: 1}).older_than(1000).in_order()
    with connection.cursor() as cursor:
        cursor.execute(
            "SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off"
        )

    plan = ots.explain()

    assert f"Index Scan using ot_{column.removesuffix('_id')}_age_idx" in plan
    assert "Sort" not in plan
    assert f"Index Cond: (({column} = 1) AND ((0 - id) > '-1000'" in plan
