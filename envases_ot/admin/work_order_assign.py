"""Many OTs assigned at once: chosen in the list, looked at on a page of their own, done all or none."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from envases_ot.admin.base import ModelAdmin, asker
from envases_ot.admin.told import done_and_told
from envases_ot.admin.workflow import NUMBER
from envases_ot.admin.workflow_panel import SLOT_NAMES
from envases_ot.domain.permissions import can, visible_ots
from envases_ot.domain.workflow.assigning import (
    MOST_OTS,
    assign_ots,
    candidates,
    planned_assignments,
    slot_of_assigner,
)
from envases_ot.errors import TransitionError
from envases_ot.models import User, WorkOrder

LIST = "admin:envases_ot_workorder_changelist"
PAGE = "admin:envases_ot_workorder_asignar"
COLUMNS = ("id", "descripcion", "state_id", "current_area_id", "client__nombre")


class AssignPages(ModelAdmin):
    """What the list of OTs has for who assigns them."""

    actions = ("assign",)
    list_disable_select_all = True

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.assign_view)
        return [path("asignar/", view, name=PAGE.partition(":")[2]), *super().get_urls()]

    def has_assign_permission(self, request: HttpRequest) -> bool:
        return slot_of_assigner(asker(request)) is not None

    @admin.action(description="Asignar a…", permissions=["assign"])
    def assign(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse | None:
        """Goes on to the page that shows what will happen."""
        numbers = sorted(queryset.order_by().values_list("pk", flat=True)[: MOST_OTS + 1])
        if len(numbers) > MOST_OTS:
            self.message_user(request, f"Elija hasta {MOST_OTS} OT.", messages.ERROR)
            return None
        return HttpResponseRedirect(f"{reverse(PAGE)}?ot={','.join(map(str, numbers))}")

    def assign_view(self, request: HttpRequest) -> HttpResponse:
        """
        Raises:
            PermissionDenied: the user assigns nobody.
        """
        user = asker(request)
        if not (can(user, "assign.self") or can(user, "assign.team")):
            raise PermissionDenied
        if request.method == "POST" and done_and_told(request, lambda: _assign(request, by=user)):
            return HttpResponseRedirect(reverse(LIST))
        context = {
            **self.admin_site.each_context(request),
            **_context(request, user),
            "opts": self.opts,
            "title": "Asignar OT",
        }
        return TemplateResponse(request, "admin/envases_ot/workorder/assign.html", context)


def _assign(request: HttpRequest, *, by: User) -> str:
    number = next(iter(_numbers(request.POST.get("user_id", ""))), 0)
    user = User.objects.filter(pk=number).first()
    if user is None:
        raise TransitionError("Elija a quién asignar las OT.", code="INVALID_INPUT", field="user_id")
    rows = assign_ots(_numbers(",".join(request.POST.getlist("ot"))), user=user, by=by)
    return f"OT asignadas a {user}: {len(rows)}."


def _context(request: HttpRequest, user: User) -> dict[str, Any]:
    """Five queries, whatever the number of OTs."""
    numbers = _numbers(request.GET.get("ot", ""))[:MOST_OTS]
    found = visible_ots(user).filter(pk__in=numbers).select_related("client").only(*COLUMNS).order_by("pk")
    ots: list[WorkOrder] = list(found)
    slot = slot_of_assigner(user)
    kept = set(request.POST.getlist("ot")) if request.method == "POST" else {str(ot.pk) for ot in ots}
    planned = planned_assignments(ots, by=user)
    people = candidates(user)
    return {
        "slot": None if slot is None else SLOT_NAMES[slot],
        "planned": [(one, str(one.ot.pk) in kept and one.why_not is None) for one in planned],
        "possible": any(one.why_not is None for one in planned),
        "lost": sorted(set(numbers) - {ot.pk for ot in ots}),
        "people": people,
        "chosen": request.POST.get("user_id") or (str(people[0].user.pk) if len(people) == 1 else ""),
    }


def _numbers(text: str) -> list[int]:
    """The numbers of a list with commas; what is none is left out."""
    return [int(one) for one in text.split(",") if NUMBER.fullmatch(one)]
