"""The board: how many OTs stand in which state of which area, why they are rejected, how many are finished."""

from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from envases_ot.admin.base import asker
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.domain.permissions import can
from envases_ot.domain.workflow.figures import finished_by_month, rejections_by_motive, work_in_progress

LOOK_BACK = timedelta(days=183)
"""How far back rejections and finished OTs are counted."""


def board_view(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Three queries over the OTs that the user may see.

    Raises:
        PermissionDenied: the user has no list of OTs.
    """
    user = asker(request)
    if not can(user, "ot.list"):
        raise PermissionDenied
    since = timezone.now() - LOOK_BACK
    context |= {
        "title": "Tablero",
        "areas": [
            {
                "name": SHORT_AREAS[load.area],
                "count": load.count,
                "states": [(state.label, count, _listed(load.area, state)) for state, count in load.states],
            }
            for load in work_in_progress(user)
        ],
        "rejections": _bars([(name, count) for name, count in rejections_by_motive(user, since=since)]),
        "finished": _bars(
            [(f"{month:%m-%Y}", count) for month, count in finished_by_month(user, since=since)]
        ),
    }
    return TemplateResponse(request, "admin/board.html", context)


def _listed(area: int, state: int) -> str:
    """Address of the list with exactly these OTs."""
    asked = {"current_area_id__exact": f"{area:d}", "state_id__exact": f"{state:d}", "alcance": "todas"}
    return f"{reverse('admin:envases_ot_workorder_changelist')}?{urlencode(asked)}"


def _bars(rows: list[tuple[str, int]]) -> list[tuple[str, int, int]]:
    """(label, count, the largest count): what a meter shows."""
    largest = max((count for _, count in rows), default=0)
    return [(label, count, largest) for label, count in rows]
