"""Statements that PostgreSQL plans once a connection, for what is asked at every request.

Django composes a statement anew for each request and writes the values into its text, so it is parsed and planned
anew too: for the short reads of the API that took longer than the answer. Not for text searches, which need a plan
for their words, nor for columns that Django converts (JSON).
"""

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
from django.db import connection
from django.db.models import QuerySet


def prepared_rows(statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
    """All rows. The statement is prepared once it was used some times (settings: `prepare_threshold`)."""
    return _rows(psycopg.Cursor, statement, values)


def _rows(cursor_class: type[psycopg.Cursor[Any]], statement: Any, values: Any) -> list[tuple[Any, ...]]:
    """In binary: times of day are then read by psycopg, not one by one by Django."""
    connection.ensure_connection()
    plain: Any = cursor_class(connection.connection)
    plain.format = psycopg.pq.Format.BINARY
    wrap = connection.make_debug_cursor if connection.queries_logged else connection.make_cursor
    with wrap(plain) as cursor:
        cursor.execute(statement, values or None)
        return cursor.fetchall()


class PreparedQuery:
    """A queryset composed once and asked many times, each time with other values in its places.

    A place is a value of its filters that no other one equals: `filter(pk=-1)` and `pk=-1` make -1 the place that
    `rows(pk=7)` fills. The columns come in the queryset's order.
    """

    def __init__(self, queryset: QuerySet[Any], **places: object) -> None:
        self.statement, self.values = queryset.query.sql_with_params()
        self.numbered = _numbered(self.statement)
        self.names = {value: name for name, value in places.items()}

    def rows(self, **values: object) -> list[tuple[Any, ...]]:
        return _rows(psycopg.RawCursor, self.numbered, self._filled(values))

    def rows_planned_anew(self, **values: object) -> list[tuple[Any, ...]]:
        """For statements whose best plan depends on the values."""
        with connection.cursor() as cursor:
            cursor.execute(self.statement, self._filled(values))
            return cursor.fetchall()

    def _filled(self, values: Mapping[str, Any]) -> list[Any]:
        return [values[self.names[value]] if value in self.names else value for value in self.values]


def _numbered(statement: str) -> str:
    """PostgreSQL's own places for Django's: psycopg reads a long statement for its %s at every use."""
    first, *others = statement.split("%s")
    places = (f"${number}{text}" for number, text in enumerate(others, start=1))
    return "".join((first, *places)).replace("%%", "%")
