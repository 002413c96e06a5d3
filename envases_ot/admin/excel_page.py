"""The page of Excel work: what was asked for, how far it is, and the files that wait."""

from typing import Any, cast

from django.contrib import admin
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from envases_ot.admin.base import asker
from envases_ot.admin.excel_export import ExportMixin, may_fetch
from envases_ot.admin.excel_import import import_run_view, import_view, importable, template_view
from envases_ot.domain.permissions import can
from envases_ot.models import ExportRun, ImportRun, User

LATEST = 30
"""Runs that the page shows."""
SECONDS_BETWEEN_LOOKS = 3


def excel_urls(site: admin.AdminSite) -> list[URLPattern]:
    return [
        path("excel/", site.admin_view(excel_view), name="excel"),
        path("excel/<int:pk>/archivo/", site.admin_view(file_view), name="excel_file"),
        path("excel/importar/", site.admin_view(import_view), name="excel_import"),
        path("excel/importar/<int:pk>/", site.admin_view(import_run_view), name="excel_import_run"),
        path("excel/plantilla/<slug:kind>/", site.admin_view(template_view), name="excel_template"),
    ]


def excel_view(request: HttpRequest) -> HttpResponse:
    """One's own work; who administers users sees everybody's: who took what out of the system, and how much."""
    user = asker(request)
    runs = ExportRun.objects.select_related("user")
    if not can(user, "admin.users"):
        runs = runs.filter(user=user)
    exports = [_told(run, user) for run in runs[:LATEST]]
    context = {
        **admin.site.each_context(request),
        "title": "Excel",
        "exports": exports,
        "imports": ImportRun.objects.filter(user=user)[:LATEST],
        "may_import": bool(importable(user)),
        "refresh_s": SECONDS_BETWEEN_LOOKS if any(one["run"].is_pending for one in exports) else None,
    }
    return TemplateResponse(request, "admin/excel.html", context)


def file_view(request: HttpRequest, pk: int) -> FileResponse:
    run = ExportRun.objects.select_related("user").filter(pk=pk).first()
    if run is None or not may_fetch(asker(request), run):
        raise Http404
    return page_of(run.model).export_response(run)


def page_of(label: str) -> ExportMixin:
    """The admin page whose list an export was asked of."""
    pages: dict[str, Any] = {model._meta.label_lower: page for model, page in admin.site._registry.items()}
    return cast(ExportMixin, pages[label])


def _told(run: ExportRun, user: User) -> dict[str, Any]:
    return {
        "run": run,
        "list": str(page_of(run.model).opts.verbose_name_plural),
        "filter": run.query,
        "url": reverse("admin:excel_file", args=(run.pk,)) if may_fetch(user, run) else None,
    }
