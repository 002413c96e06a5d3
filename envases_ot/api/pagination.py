"""Pages by cursor, on one unique column: nothing is lost or repeated while rows arrive."""

from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import QuerySet
from rest_framework.exceptions import ErrorDetail, NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request

if TYPE_CHECKING:
    from rest_framework.views import APIView

PAGE_SIZE_MAX = 500
LARGEST_ID = 2**63 - 1
WRONG_CURSOR = "El cursor no es válido: vuelva a la primera página."


class IdCursorPagination(CursorPagination):
    """Newest first; `page_size` up to 500. The whole is not counted: its cost would grow with the table.

    `ordering` takes id and created_at, either way; both are the id, which grows as rows are created: a cursor on a
    column with equal values loses rows or loops.
    """

    ordering = "-id"
    page_size_query_param = "page_size"
    max_page_size = PAGE_SIZE_MAX
    orderings: ClassVar[dict[str, str]] = {
        "id": "id",
        "-id": "-id",
        "created_at": "id",
        "-created_at": "-id",
    }

    def get_ordering(
        self, request: Request, queryset: QuerySet[Any], view: "APIView | None"
    ) -> tuple[str, ...]:
        asked = request.query_params.get("ordering", str(self.ordering))
        if asked not in self.orderings:
            raise _invalid("ordering", f"Use uno de: {', '.join(self.orderings)}.")
        return (self.orderings[asked],)

    def get_page_size(self, request: Request) -> int:
        asked = request.query_params.get("page_size")
        if asked is None:
            return int(self.page_size or PAGE_SIZE_MAX)
        if not (asked.isascii() and asked.isdecimal() and 1 <= int(asked) <= PAGE_SIZE_MAX):
            raise _invalid("page_size", f"Use un entero entre 1 y {PAGE_SIZE_MAX}.")
        return int(asked)

    def decode_cursor(self, request: Request) -> Cursor | None:
        """The cursor of the request.

        Raises:
            ValidationError: it is not one that we gave.
        """
        try:
            cursor: Cursor | None = super().decode_cursor(request)
        except NotFound as error:
            raise _invalid("cursor", WRONG_CURSOR) from error
        if cursor is not None and cursor.position is not None:
            position = str(cursor.position)
            if not (position.isascii() and position.isdecimal() and int(position) <= LARGEST_ID):
                raise _invalid("cursor", WRONG_CURSOR)
        return cursor

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        link = {"type": ["string", "null"], "format": "uri"}
        return {
            "type": "object",
            "required": ["next", "previous", "results"],
            "properties": {"next": link, "previous": link, "results": schema},
        }

    def get_schema_operation_parameters(self, view: "APIView") -> list[dict[str, Any]]:
        return [
            _parameter("cursor", "Página: el de `next` o `previous`.", {"type": "string"}),
            _parameter(
                "page_size", "Filas por página.", {"type": "integer", "minimum": 1, "maximum": PAGE_SIZE_MAX}
            ),
            _parameter("ordering", "Orden.", {"type": "string", "enum": list(self.orderings)}),
        ]


class FirstToLast(IdCursorPagination):
    """For lists that are read as they were written: rules, rows of a table."""

    ordering = "id"


def _parameter(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


def _invalid(name: str, message: str) -> ValidationError:
    return ValidationError({name: [ErrorDetail(message, code="invalid")]})
