"""Any list of the admin as Excel, with the filters that it has: at once, or by the worker when it is long."""

from tempfile import TemporaryFile
from typing import Any, ClassVar, cast

from django.contrib import messages
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import PermissionDenied
from django.core.files import File
from django.db.models import Model, QuerySet
from django.http import FileResponse, HttpRequest, HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone

from envases_ot.documents.lists import list_columns, list_rows
from envases_ot.documents.xlsx import MAX_ROWS, MAX_SHEET_NAME, Sheet, write_workbook
from envases_ot.domain.excel_runs import end_run, progress_of
from envases_ot.domain.permissions import can
from envases_ot.models import ExportRun, User

DIRECT_ROWS = 20_000
"""A longer list is written by the worker; its file waits on the Excel page. Source: issue 4.8."""
APP = "envases_ot"


class ExportMixin:
    """Gives the list of a model its export. Rows and columns are those that the person may see.

    Attributes:
        export_action: what the policy is asked, beside what it is asked for the list; None asks nothing more.
    """

    export_action: ClassVar[str | None] = None
    model: type[Model]
    opts: Any
    admin_site: Any

    def has_export_permission(self, request: HttpRequest) -> bool:
        may_list: bool = self.has_view_permission(request)  # type: ignore[attr-defined]  # of the class it is mixed into
        return may_list and (self.export_action is None or can(request.user, self.export_action))

    @property
    def is_exported(self) -> bool:
        """Tables of other packages (sessions, lockouts) hold secrets and are not."""
        return self.opts.app_label == APP

    @property
    def export_url_name(self) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}_exportar"

    def export_urls(self) -> list[URLPattern]:
        if not self.is_exported:
            return []
        view = self.admin_site.admin_view(self.export_view)
        return [path("exportar/", view, name=self.export_url_name)]

    def export_link(self, request: HttpRequest) -> str | None:
        """Where the list, as it is filtered now, is exported; None for who may not."""
        if not self.is_exported or not self.has_export_permission(request):
            return None
        return f"{reverse(f'admin:{self.export_url_name}')}?{request.GET.urlencode()}"

    def export_view(self, request: HttpRequest) -> HttpResponseBase:
        """Tells how many rows it would be; writes them when it is posted to."""
        if not self.has_export_permission(request):
            raise PermissionDenied
        query = request.GET.urlencode()
        try:
            total = self.rows_to_export(request.user, query).count()
        except IncorrectLookupParameters:
            return redirect(f"{reverse(self._list_name)}?e=1")
        if total > MAX_ROWS:
            messages.error(request, f"Son {total} filas y Excel llega a {MAX_ROWS}: filtre la lista.")
            return redirect(f"{reverse(self._list_name)}?{query}")
        if request.method == "POST":
            return self._export(request, query, total)
        context = {
            **self.admin_site.each_context(request),
            "title": f"Exportar a Excel: {self.opts.verbose_name_plural}",
            "total": total,
            "is_direct": total <= DIRECT_ROWS,
            "back": f"{reverse(self._list_name)}?{query}",
        }
        return TemplateResponse(request, "admin/excel_export.html", context)

    @property
    def _list_name(self) -> str:
        return f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"

    def rows_to_export(self, user: Any, query: str) -> QuerySet[Any]:
        """The rows of the list as this person sees it under this filter, now."""
        request = HttpRequest()
        request.method, request.user, request.GET = "GET", user, QueryDict(query)
        return self.get_changelist_instance(request).get_queryset(request)  # type: ignore[attr-defined]  # as above

    def _export(self, request: HttpRequest, query: str, total: int) -> HttpResponseBase:
        run = ExportRun(
            user=cast(User, request.user), model=self.opts.label_lower, query=query, total_rows=total
        )
        if total > DIRECT_ROWS:
            run.save()
            messages.success(request, "La exportación está en cola: su archivo aparecerá en esta página.")
            return redirect("admin:excel")
        run.status, run.started_at = ExportRun.Status.RUNNING, timezone.now()
        run.save()
        self.run_export(run)
        return self.export_response(run)

    def export_response(self, run: ExportRun) -> FileResponse:
        name = f"{self.opts.model_name}-{timezone.localdate(run.created_at):%Y%m%d}-{run.pk}.xlsx"
        return FileResponse(run.file.open("rb"), as_attachment=True, filename=name)

    def run_export(self, run: ExportRun) -> None:
        """Write the file, asking for the rows anew. Who lost the permission since gets nothing."""
        request = HttpRequest()
        request.user = run.user
        if not run.user.is_active or not self.has_export_permission(request):
            end_run(run, status=ExportRun.Status.FAILED, rows=0, message="Su rol ya no exporta esta lista.")
            return
        rows = self.rows_to_export(run.user, run.query)
        columns = list_columns(self.model, run.user)
        name = str(self.opts.verbose_name_plural)[:MAX_SHEET_NAME]
        sheet = Sheet(name, [column.heading for column in columns], list_rows(rows, columns))
        with TemporaryFile() as file:
            written = write_workbook(file, [sheet], told=progress_of(run))
            file.seek(0)
            run.file.save("exportacion.xlsx", File(file))
            run.file.close()
        end_run(run, status=ExportRun.Status.DONE, rows=written)


def may_fetch(user: User, run: ExportRun) -> bool:
    """A file is for who asked for it."""
    return run.user_id == user.pk and bool(run.file)
