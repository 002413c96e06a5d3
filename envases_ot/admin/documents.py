"""Papers in the OT page: its drawings to scale, the copies that were issued, and a button for the next one."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from envases_ot.admin.base import asker
from envases_ot.documents.drawn_ot import drawn
from envases_ot.documents.field_texts import value_text
from envases_ot.documents.issue import issue_ficha
from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.drawings.blank_drawing import blank_drawing
from envases_ot.domain.drawings.box_drawing import box_drawing
from envases_ot.domain.drawings.svg import svg
from envases_ot.domain.drawings.swatches import Station, swatches
from envases_ot.domain.permissions import can, visible_ots
from envases_ot.models import IssuedDocument, User, WorkOrder

SHOWN = 10
"""Copies that the page lists, the last ones first."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One line of the list of copies."""

    label: str
    url: str
    said: str


def papers(ot: WorkOrder, *, user: User) -> dict[str, Any]:
    """What the template `papers.html` shows of a stored OT; nothing of a new one. Two queries at most."""
    if ot.pk is None:
        return {}
    picture = drawn(ot, parameters=parameters_on(localdate()))
    stations = [
        Station(ink.station, str(ink.color.descripcion if ink.color else ""), ink.impresion)
        for ink in ot.inks.select_related("color")
    ]
    return {
        "blank_svg": svg(blank_drawing(picture.blank), key="plancha") if picture.blank else None,
        "box_svg": svg(box_drawing(picture.box), key="caja") if picture.box else None,
        "stations_svg": svg(swatches(stations), key="colores") if stations else None,
        "no_drawing": picture.why_not,
        "analyses_url": f"{reverse('admin:analyses')}?ot={ot.pk}" if can(user, "ot.edit.mckee") else None,
        "labels_url": f"/{settings.API_PREFIX}/labels/?ot={ot.pk}" if can(user, "sample.labels") else None,
        "copies": _copies(ot),
        "issue_url": reverse("admin:work_order_ficha", args=[ot.pk]),
    }


@require_POST
def issue_view(request: HttpRequest, pk: int) -> HttpResponse:
    """Issue the sheet of an OT and go back to its page.

    Raises:
        PermissionDenied: the OT is not one that the user sees.
    """
    user = asker(request)
    if not visible_ots(user).filter(pk=pk).exists():
        raise PermissionDenied
    document = issue_ficha(pk, by=user)
    messages.success(request, f"Se emitió la {document.get_kind_display().lower()}, copia {document.number}.")
    return HttpResponseRedirect(f"{reverse('admin:envases_ot_workorder_change', args=[pk])}#documentos")


def _copies(ot: WorkOrder) -> list[Copy]:
    documents = ot.issued_documents.select_related("issued_by").defer("context")[:SHOWN]
    return [
        Copy(
            label=f"{document.get_kind_display()}, copia {document.number}",
            url=_file_url(document),
            said=f"{value_text(document.issued_at)} · {document.issued_by}",
        )
        for document in documents
    ]


def _file_url(document: IssuedDocument) -> str:
    return f"/{settings.API_PREFIX}/work-orders/{document.work_order_id}/documents/{document.pk}/"
