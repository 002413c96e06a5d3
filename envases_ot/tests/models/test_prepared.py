import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from envases_ot.models import Hierarchy
from envases_ot.models.prepared import PreparedQuery, prepared_rows

pytestmark = pytest.mark.django_db

OFTEN = 7
PLANS_OF = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE %s"


def test_prepared_rows_by_position_and_by_name():
    assert prepared_rows("SELECT 1, %s::text", ["a"]) == [(1, "a")]
    assert prepared_rows("SELECT %(a)s::int + %(b)s::int, %(a)s::int", {"a": 1, "b": 2}) == [(3, 1)]
    assert prepared_rows("SELECT 1 WHERE false") == []


def test_prepared_rows_counts_as_one_query(django_assert_num_queries: DjangoAssertNumQueries):
    with django_assert_num_queries(1):
        prepared_rows("SELECT 1")


def test_a_statement_that_is_used_often_is_planned_once():
    for number in range(OFTEN):
        prepared_rows("SELECT %s::int AS planned_once", [number])

    assert prepared_rows(PLANS_OF, ["%AS planned_once"]) == [(1,)]


def test_statements_of_django_itself_are_never_prepared():
    for number in range(OFTEN):
        with connection.cursor() as cursor:
            cursor.execute("SELECT %s::int AS never_planned", [number])

    assert prepared_rows(PLANS_OF, ["%AS never_planned"]) == [(0,)]


def test_prepared_query_fills_its_places_and_keeps_its_other_values():
    kept = Hierarchy.objects.create(id=1, descripcion="Uva", active=True)
    retired = Hierarchy.objects.create(id=2, descripcion="Palta", active=False)
    query = PreparedQuery(Hierarchy.objects.filter(pk=-1, active=True).values_list("descripcion"), pk=-1)

    assert query.rows(pk=kept.pk) == [("Uva",)]
    assert query.rows(pk=retired.pk) == []
