"""Files handed in from the admin: a template, the check with every problem by its cell, the confirmation."""

import hashlib
from tempfile import TemporaryFile
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse

from envases_ot.admin.base import asker
from envases_ot.documents.xlsx import MAX_SHEET_NAME, Sheet, write_workbook
from envases_ot.domain.permissions import can
from envases_ot.importer.columns import SheetColumn
from envases_ot.importer.kinds import KINDS
from envases_ot.models import ImportRun, User
from envases_ot.models.uploads import validate_upload

REFRESH_S = 3
VALUES = "Valores"
"""Sheet of the template that lists what each column may say."""


class ImportForm(forms.Form):
    """`user`: who hands the file in; only what they may import is offered."""

    kind = forms.ChoiceField(label="Qué se importa")
    file = forms.FileField(label="Archivo Excel (.xlsx)", validators=[validate_upload])

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"] = forms.ChoiceField(label="Qué se importa", choices=importable(user))
        self.fields["file"].widget.attrs["accept"] = ".xlsx"

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if not file.name.lower().endswith(".xlsx"):
            raise forms.ValidationError("Solo se importan archivos .xlsx.", code="archivo_tipo")
        return file


def importable(user: User) -> list[tuple[str, str]]:
    """(key, label) of the kinds that the user may import, by label."""
    allowed = [(name, kind.label) for name, kind in KINDS.items() if can(user, kind.action)]
    return sorted(allowed, key=lambda one: one[1])


def import_view(request: HttpRequest) -> HttpResponse:
    """Takes a file and lines it up for its check."""
    user = asker(request)
    if not importable(user):
        raise PermissionDenied
    form = ImportForm(request.POST or None, request.FILES or None, user=user)
    if request.method == "POST" and form.is_valid():
        run = ImportRun.objects.create(
            user=user,
            kind=form.cleaned_data["kind"],
            file=form.cleaned_data["file"],
            filename=form.cleaned_data["file"].name[:255],
            sha256=_sha256(form.cleaned_data["file"]),
        )
        return redirect("admin:excel_import_run", run.pk)
    context = {
        **admin.site.each_context(request),
        "title": "Importar Excel",
        "form": form,
        "kinds": importable(user),
    }
    return TemplateResponse(request, "admin/excel_import.html", context)


@transaction.atomic
def import_run_view(request: HttpRequest, pk: int) -> HttpResponse:
    """What the check found; on POST asks for the load, once."""
    runs = ImportRun.objects.select_related("user").filter(user=asker(request))
    run = (runs.select_for_update(of=("self",)) if request.method == "POST" else runs).filter(pk=pk).first()
    if run is None:
        raise Http404
    if request.method == "POST":
        if run.may_be_confirmed and can(request.user, KINDS[run.kind].action):
            run.confirmed, run.status, run.done_rows = True, ImportRun.Status.QUEUED, 0
            run.save(update_fields=["confirmed", "status", "done_rows"])
        else:
            messages.error(request, "Solo se carga, una vez, un archivo revisado y sin problemas.")
        return redirect("admin:excel_import_run", run.pk)
    context = {
        **admin.site.each_context(request),
        "title": f"Importación {run.pk} · {KINDS[run.kind].label}",
        "run": run,
        "refresh_s": REFRESH_S if run.is_pending else None,
    }
    return TemplateResponse(request, "admin/excel_import_run.html", context)


def template_view(request: HttpRequest, kind: str) -> HttpResponseBase:
    """An empty file with the headings of the kind, and beside them what each column may say."""
    if kind not in KINDS or not can(request.user, KINDS[kind].action):
        raise PermissionDenied
    sheets = {name: maker.columns() for name, maker in KINDS[kind].sheets.items()}
    with TemporaryFile() as file:
        write_workbook(file, [*_empty(sheets), *_values(sheets)])
        file.seek(0)
        content = file.read()
    return FileResponse([content], as_attachment=True, filename=f"plantilla-{kind}.xlsx")


def _empty(sheets: dict[str, list[SheetColumn]]) -> list[Sheet]:
    return [Sheet(name, [column.heading for column in columns], []) for name, columns in sheets.items()]


def _values(sheets: dict[str, list[SheetColumn]]) -> list[Sheet]:
    """One sheet of values a sheet of rows: a column each, as long as its list."""
    found = []
    for name, columns in sheets.items():
        listed = [column for column in columns if column.names is not None]
        lists = [column.names.texts for column in listed if column.names is not None]
        longest = max(map(len, lists), default=0)
        rows = ([texts[turn] if turn < len(texts) else None for texts in lists] for turn in range(longest))
        title = f"{VALUES} {name}"[:MAX_SHEET_NAME]
        found.append(Sheet(title, [column.heading for column in listed], rows))
    return found


def _sha256(file: Any) -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    return digest.hexdigest()
