"""Pages beside an OT: duplicate it by sections, make its CAD and material, give it its final SAP code."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from envases_ot.admin.base import ModelAdmin, asker
from envases_ot.domain.duplicate import NEVER_COPIED, NEVER_COPIED_GROUPS, duplicate_ot
from envases_ot.domain.material_codes import create_material, create_sap_code
from envases_ot.domain.permissions import can
from envases_ot.errors import DomainError, InvalidError
from envases_ot.models import User, WorkOrder
from envases_ot.models.material_codes import SapCode
from envases_ot.sections import SECTIONS

CHANGE = "admin:envases_ot_workorder_change"


class ActPages(ModelAdmin):
    """What an OT gives rise to, a page each; every refusal is told and writes nothing."""

    def get_urls(self) -> list[URLPattern]:
        pages = (("duplicar", self.duplicate_view), ("material", self.material_view))
        own = [
            path(
                f"<path:object_id>/{name}/",
                self.admin_site.admin_view(view),
                name=f"envases_ot_workorder_{name}",
            )
            for name, view in pages
        ]
        return [*own, *super().get_urls()]

    def duplicate_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        def act(ot: WorkOrder, user: User) -> WorkOrder:
            chosen = [title for title in SECTIONS if title in request.POST.getlist("sections")]
            return duplicate_ot(ot.pk, sections=chosen, by=user)

        return self._page(request, object_id, "duplicate", "Duplicar", act)

    def material_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        def act(ot: WorkOrder, user: User) -> WorkOrder:
            if "material" in request.POST:
                create_material(ot.pk, by=user, cad=request.POST.get("cad", "").strip())
            else:
                parts = {name: request.POST.get(name, "").strip().upper() for name in ("prefijo", "sufijo")}
                create_sap_code(ot.pk, by=user, **parts)
            return ot

        return self._page(request, object_id, "material", "Material y código SAP", act)

    def _page(
        self,
        request: HttpRequest,
        object_id: str,
        name: str,
        title: str,
        act: Callable[[WorkOrder, User], WorkOrder],
    ) -> HttpResponse:
        """Shows the page of an act; on POST does it and goes to the OT that came out of it."""
        ot = self.get_object(request, object_id)
        if ot is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method == "POST":
            try:
                made = act(ot, asker(request))
            except DomainError as refusal:
                _tell(request, refusal)
            else:
                messages.success(request, f"Listo: OT {made.pk}.")
                return HttpResponseRedirect(reverse(CHANGE, args=[made.pk]))
        context = {
            **self.admin_site.each_context(request),
            **_context(ot, asker(request)),
            "opts": self.opts,
            "title": f"OT {ot.pk} · {title}",
            "typed": request.POST,
            "chosen": request.POST.getlist("sections") or list(SECTIONS),
        }
        return TemplateResponse(request, f"admin/envases_ot/workorder/{name}.html", context)


def _tell(request: HttpRequest, refusal: DomainError) -> None:
    problems = refusal.problems if isinstance(refusal, InvalidError) else [refusal]
    for problem in problems:
        messages.error(request, f"{problem.message} ({problem.code})")


def _context(ot: WorkOrder, user: User) -> dict[str, object]:
    return {
        "ot": ot,
        "sections": list(SECTIONS),
        "never": sorted({*NEVER_COPIED.values(), *NEVER_COPIED_GROUPS.values()}),
        "sap_codes": SapCode.objects.filter(work_order=ot),
        "may_duplicate": can(user, "ot.duplicate", ot),
        "may_material": can(user, "ot.create_cad_material", ot) and ot.material_id is None,
        "may_sap_code": can(user, "ot.final_sap_code", ot) and ot.material_id is not None,
    }
