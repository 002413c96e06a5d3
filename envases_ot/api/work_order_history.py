"""The history of an OT, by pages: when, who, what, what it was and what it is."""

import base64
import binascii
import json
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.pagination import LARGEST_ID, PAGE_SIZE_MAX, WRONG_CURSOR, IdCursorPagination
from envases_ot.api.permissions import caller
from envases_ot.api.schema import path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.domain.history import Entry
from envases_ot.domain.ot_history import SOURCES, Position, ot_history
from envases_ot.domain.permissions import visible_ots
from envases_ot.models import WorkOrder

GROUPS = {source.model: source.group for source in SOURCES}


class ChangeShape(serializers.Serializer[Any]):
    field = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment] # likewise
    old = serializers.CharField()
    new = serializers.CharField()


class HistoryEntryShape(serializers.Serializer[Any]):
    at = serializers.DateTimeField()
    user_id = serializers.IntegerField(allow_null=True)
    who = serializers.CharField()
    door = serializers.CharField()
    deed = serializers.CharField()
    what = serializers.CharField()
    group = serializers.CharField()
    row_id = serializers.IntegerField()
    changes = ChangeShape(many=True)


class HistoryView(PolicyView):
    policy = {"GET": "ot.view"}

    @extend_schema(
        operation_id="work_orders_history",
        summary="Historia completa de la OT, lo último primero",
        description=(
            "Lo que su rol no ve no está: una página puede traer menos filas que `page_size`, y `next` lleva a la"
            " siguiente mientras la haya."
        ),
        parameters=[
            path_id(),
            OpenApiParameter("cursor", str, description="Página: el de `next`."),
            OpenApiParameter(
                "page_size",
                {"type": "integer", "minimum": 1, "maximum": PAGE_SIZE_MAX},
                description="Filas por página.",
            ),
        ],
        responses={
            200: inline_serializer(
                "WorkOrderHistory",
                {"next": serializers.URLField(allow_null=True), "results": HistoryEntryShape(many=True)},
            ),
            **refusals(400, 401, 403, 404),
        },
    )
    def get(self, request: Request, pk: str) -> Response:
        ot = _visible(request, int(pk))
        limit = IdCursorPagination().get_page_size(request)
        cursor = request.query_params.get("cursor")
        after = None if cursor is None else _position(cursor)
        page = ot_history(ot, reader=caller(request), limit=limit, after=after)
        return Response(
            {
                "next": None if page.after is None else _next_url(request, page.after),
                "results": [_told(entry) for entry in page.entries],
            }
        )


def _visible(request: Request, pk: int) -> WorkOrder:
    ot = visible_ots(caller(request)).select_related("creador").filter(pk=pk).first()
    if ot is None:
        raise Http404
    return ot


def _told(entry: Entry) -> dict[str, Any]:
    return {
        "at": entry.at,
        "user_id": entry.author or None,
        "who": entry.who,
        "door": entry.door,
        "deed": entry.deed,
        "what": entry.subject or str(WorkOrder._meta.verbose_name),
        "group": GROUPS[entry.model],
        "row_id": entry.row_id,
        "changes": [
            {"field": change.field, "label": change.label, "old": change.old, "new": change.new}
            for change in entry.changes
        ],
    }


def _next_url(request: Request, after: Position) -> str:
    kept = {name: value for name, value in request.query_params.items() if name != "cursor"}
    url = request.build_absolute_uri(request.path)
    return f"{url}?{urlencode(kept | {'cursor': _cursor(after)})}"


def _cursor(place: Position) -> str:
    text = json.dumps([place.at.isoformat(), place.source, place.number])
    return base64.urlsafe_b64encode(text.encode()).decode()


def _position(cursor: str) -> Position:
    """The place that a cursor says.

    Raises:
        ValidationError: it is not one that we gave.
    """
    try:
        at, source, number = json.loads(base64.b64decode(cursor, altchars=b"-_", validate=True))
        place = Position(datetime.fromisoformat(at), source, number)
        if place.at.tzinfo is None or _cursor(place) != cursor:
            raise ValueError(cursor)
    except (binascii.Error, ValueError, TypeError) as error:
        raise _wrong_cursor() from error
    if not (_is_number(source, len(SOURCES)) and _is_number(number, LARGEST_ID)):
        raise _wrong_cursor()
    return place


def _is_number(value: Any, most: int) -> bool:
    return type(value) is int and 0 <= value <= most


def _wrong_cursor() -> ValidationError:
    return ValidationError({"cursor": [ErrorDetail(WRONG_CURSOR, code="invalid")]})
