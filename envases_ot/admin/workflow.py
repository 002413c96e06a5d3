"""The page of an OT's way: moved and assigned from here, with or without JavaScript; a refusal writes nothing."""

import re
from typing import Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from envases_ot.admin.base import ModelAdmin, asker
from envases_ot.admin.workflow_panel import panel_context
from envases_ot.choices import Area, State
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.errors import DomainError, TransitionError
from envases_ot.models import User, WorkOrder

NUMBER: Final = re.compile(r"[0-9]{1,9}")
PAGE: Final = "admin/envases_ot/workorder/workflow.html"


class WorkflowPages(ModelAdmin):
    """What the admin of the OT has beside its form: the page of its way, under each OT."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.workflow_view)
        page = path("<path:object_id>/gestiones/", view, name="envases_ot_workorder_gestiones")
        return [page, *super().get_urls()]

    def workflow_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Shows the way of an OT; on POST moves or assigns it, by the name of the button that was pressed."""
        ot = self.get_object(request, object_id)
        if ot is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method == "POST" and _act(request, ot):
            return HttpResponseRedirect(reverse("admin:envases_ot_workorder_gestiones", args=[ot.pk]))
        context = {
            **self.admin_site.each_context(request),
            **panel_context(ot, asker(request)),
            "opts": self.opts,
            "title": f"OT {ot.pk} · Gestiones",
            "typed": request.POST,
        }
        return TemplateResponse(request, PAGE, context)


def _act(request: HttpRequest, ot: WorkOrder) -> bool:
    """Whether something was written; a refusal is told with its code."""
    try:
        told = _assign(request, ot) if "asignar" in request.POST else _move(request, ot)
    except DomainError as refusal:
        messages.error(request, f"{refusal.message} ({refusal.code})")
        return False
    messages.success(request, told)
    return True


def _assign(request: HttpRequest, ot: WorkOrder) -> str:
    number = _number(request.POST.get("user_id"))
    user = None if number is None else User.objects.filter(pk=number).first()
    if user is None:
        raise TransitionError("Elija a quién asignar la OT.", code="INVALID_INPUT", field="user_id")
    assign_ot(ot.pk, user=user, by=asker(request))
    return f"La OT {ot.pk} quedó asignada a {user}."


def _move(request: HttpRequest, ot: WorkOrder) -> str:
    number = _number(request.POST.get("state"))
    if number not in State.values:
        raise TransitionError("Elija a qué estado pasa la OT.", code="INVALID_INPUT", field="state")
    area, _, motive = request.POST.get("rechazo", "").partition(":")
    to_area = _number(area)
    gestion = advance_ot(
        ot.pk,
        to=State(number),
        by=asker(request),
        observacion=request.POST.get("observacion", ""),
        to_area=Area(to_area) if to_area in Area.values else None,
        motive=_number(motive),
        version=_number(request.POST.get("version")),
    )
    return f"La OT {ot.pk} pasó a {gestion.get_state_id_display()}."


def _number(text: str | None) -> int | None:
    """What a form sent as a number; None for anything else."""
    return int(text) if text is not None and NUMBER.fullmatch(text) else None
