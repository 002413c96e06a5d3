"""What the caller was told: their own notices, and the mark that they read one."""

from http import HTTPStatus
from typing import Any

from django.http import Http404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.permissions import caller
from envases_ot.api.schema import path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.workflow import ANSWER
from envases_ot.models import Notification

LATEST = 100
"""Notices of one answer; older ones were read or are of no use any more."""


class NotificationsView(PolicyView):
    policy = {"GET": "ot.list"}

    @extend_schema(
        operation_id="notifications_list",
        summary="Sus últimos avisos, y cuántos no ha leído",
        responses={200: ANSWER, **refusals(401, 403)},
    )
    def get(self, request: Request) -> Response:
        mine = Notification.objects.filter(user=caller(request))
        rows = mine.select_related("by").order_by("-id")[:LATEST]
        unread = mine.filter(read_at__isnull=True).count()
        return Response({"unread": unread, "notifications": [_told(row) for row in rows]})


class NotificationReadView(PolicyView):
    policy = {"POST": "ot.list"}

    @extend_schema(
        operation_id="notifications_read_create",
        summary="Marcar leído un aviso",
        parameters=[path_id()],
        request=None,
        responses={201: ANSWER, **refusals(401, 403, 404)},
    )
    def post(self, request: Request, pk: str) -> Response:
        mine = Notification.objects.filter(user=caller(request), pk=int(pk)).select_related("by")
        mine.filter(read_at__isnull=True).update(read_at=timezone.now())
        row = mine.first()
        if row is None:
            raise Http404
        return Response(_told(row), status=HTTPStatus.CREATED)


def _told(row: Notification) -> dict[str, Any]:
    return {
        "id": row.pk,
        "work_order_id": row.work_order_id,
        "by": str(row.by),
        "motive": row.motive,
        "detail": row.detail,
        "created_at": row.created_at,
        "read_at": row.read_at,
    }
