"""Pages by cursor, on one unique column: nothing is lost or repeated while rows arrive."""

from rest_framework.pagination import CursorPagination


class IdCursorPagination(CursorPagination):
    ordering = "-id"
    page_size_query_param = "page_size"
    max_page_size = 500
