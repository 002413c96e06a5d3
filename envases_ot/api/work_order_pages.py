"""Rows of the list of OTs: its statement is composed once for the filters that are in use, and then only asked.

Composing it, as Django does for each request, took as long as all the rest of the list.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Final

from django.http import QueryDict
from django_filters.utils import translate_validation
from rest_framework.request import Request

from envases_ot.api.work_order_filters import WorkOrderFilters
from envases_ot.api.work_order_shapes import ATTRIBUTES, LISTED
from envases_ot.domain.permissions import own_sellers, visible_ots
from envases_ot.models import User
from envases_ot.models.prepared import PreparedQuery

COMPOSED = 256
"""Lists whose statement is kept, the least used ones go first."""
ANY_ID, ANY_READER = -1, -2
SEARCH: Final = "search"
INDEXED: Final = frozenset(
    {"state_id", "current_area_id", "tipo_solicitud", "client_id", "creador_id", "planta_id"}
)
"""Filters with an index in the list's order: the same plan is right for each of their values."""

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Listing:
    """What makes one statement: who reads, filtered by what, which part.

    Attributes:
        reader: who stands in for others, whose statement is not kept; ANY_READER for all the rest.
        filters: as in the path, those that the list knows.
        position: look-up of the cursor, "id__lt" or "id__gt"; "" on the first page.
    """

    rol: str
    is_superuser: bool
    filters: str
    reader: int
    ordering: str = ""
    position: str = ""
    start: int = 0
    stop: int = 0


@dataclass(frozen=True, slots=True)
class OtRows:
    """Stands for the queryset that the cursor's pagination orders, positions and cuts."""

    listing: Listing
    reader_pk: int
    last_id: object = None

    def order_by(self, ordering: str) -> "OtRows":
        return replace(self, listing=replace(self.listing, ordering=ordering))

    def filter(self, **position: object) -> "OtRows":
        [(lookup, last_id)] = position.items()
        return replace(self, listing=replace(self.listing, position=lookup), last_id=last_id)

    def __getitem__(self, part: slice) -> list[Row]:
        listing = replace(self.listing, start=part.start, stop=part.stop)
        asked = {"last_id": self.last_id, "reader": self.reader_pk}
        return [dict(zip(LISTED, row, strict=True)) for row in _rows(listing, asked)]


def ot_rows(request: Request, user: User) -> OtRows:
    """The OTs that the user may see and the query asks for.

    Its rows may raise ValidationError: a filter is malformed.
    """
    known = QueryDict(mutable=True)
    for name, values in request.query_params.lists():
        if name in WorkOrderFilters.base_filters:
            known.setlist(name, values)
    reader = ANY_READER if own_sellers(user) in (None, {user.pk}) else user.pk
    return OtRows(Listing(user.rol, user.is_superuser, known.urlencode(), reader), reader_pk=user.pk)


def _rows(listing: Listing, asked: dict[str, object]) -> list[tuple[Any, ...]]:
    filters = QueryDict(listing.filters)
    # Words of clients, absences: not the same statement tomorrow.
    if SEARCH in filters or listing.reader != ANY_READER:
        return _composed(listing).rows_planned_anew(**asked)
    query = _kept(listing)
    conditions = [name for name, values in filters.lists() for _ in values]
    if ANY_READER in query.values:
        conditions.append("creador_id")
    if len(conditions) <= 1 and INDEXED.issuperset(conditions):
        return query.rows(**asked)
    return query.rows_planned_anew(**asked)


def _composed(listing: Listing) -> PreparedQuery:
    """Composed for a reader and a position that stand for all of them."""
    reader = User(pk=listing.reader, rol=listing.rol, is_superuser=listing.is_superuser)
    asked = WorkOrderFilters(QueryDict(listing.filters), queryset=visible_ots(reader))
    if not asked.is_valid():
        raise translate_validation(asked.errors)
    ots = asked.qs
    if listing.position:
        ots = ots.older_than(ANY_ID) if listing.position == "id__lt" else ots.newer_than(ANY_ID)
    ots = ots.in_order(newest_first=listing.ordering == "-id")
    columns = ots.values_list(*(ATTRIBUTES[column] for column in LISTED))
    return PreparedQuery(columns[listing.start : listing.stop], last_id=ANY_ID, reader=ANY_READER)


_kept = lru_cache(maxsize=COMPOSED)(_composed)
