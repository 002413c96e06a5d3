"""The page of the indicators and their Excel files: one filter for all, kept in the address."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from tempfile import TemporaryFile
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone

from envases_ot.admin.base import asker
from envases_ot.admin.excel_export import DIRECT_ROWS
from envases_ot.admin.indicators.form import IndicatorsForm, asked_by, indicators_form
from envases_ot.admin.indicators.reports import REPORTS, Card, Figures, Report
from envases_ot.admin.indicators.tables import Table, in_words
from envases_ot.documents.xlsx import Sheet, write_workbook
from envases_ot.domain.drawings.svg import svg
from envases_ot.domain.permissions import can
from envases_ot.models import User


def indicators_urls(site: admin.AdminSite) -> list[URLPattern]:
    return [
        path("indicadores/", site.admin_view(indicators_view), name="indicators"),
        path("indicadores/<slug:name>/excel/", site.admin_view(excel_view), name="indicators_excel"),
    ]


def indicators_view(request: HttpRequest) -> HttpResponse:
    """The cards of the reports that the user may see; a malformed filter is told, and nothing counted.

    Raises:
        PermissionDenied: the user may see none of them.
    """
    reports = reports_of(asker(request))
    if not reports:
        raise PermissionDenied
    form = indicators_form(request)
    asked = asked_by(request, form)
    figures = None if asked is None else Figures(asked, now=timezone.now())
    query = request.GET.urlencode()
    context = {
        **admin.site.each_context(request),
        "title": "Indicadores",
        "form": form,
        "cards": [
            _shown(name, report, report.card(figures), query)
            for name, report in reports.items()
            if figures is not None
        ],
    }
    return TemplateResponse(request, "admin/indicators.html", context)


def reports_of(user: User) -> dict[str, Report]:
    return {name: report for name, report in REPORTS.items() if can(user, report.action)}


def excel_view(request: HttpRequest, name: str) -> HttpResponseBase:
    """The tables of one report, and the list behind it, with the filter of the page.

    Raises:
        PermissionDenied: the user may not see the report.
    """
    report = REPORTS.get(name)
    if report is None:
        raise Http404
    if not can(asker(request), report.action):
        raise PermissionDenied
    form = indicators_form(request)
    asked = asked_by(request, form)
    if asked is None:
        return _back(request)
    figures = Figures(asked, now=timezone.now())
    if report.listed(figures) > DIRECT_ROWS:
        total, most = in_words(report.listed(figures)), in_words(DIRECT_ROWS)
        messages.error(request, f"Son {total} OT y este Excel llega a {most}: elija vendedores o un canal.")
        return _back(request)
    sheets = [
        *_sheets(report.card(figures).tables),
        *report.sheets(asked, figures.now),
        _question(form, now=figures.now),
    ]
    file = TemporaryFile()  # noqa: SIM115 # the response closes it
    write_workbook(file, sheets)
    file.seek(0)
    return FileResponse(file, as_attachment=True, filename=f"{name}-{asked.month:%Y%m}.xlsx")


def _back(request: HttpRequest) -> HttpResponse:
    """To the page, with the same filter."""
    return redirect(f"{reverse('admin:indicators')}?{request.GET.urlencode()}")


def _sheets(tables: Iterable[Table]) -> Iterator[Sheet]:
    return (Sheet(table.name, table.headings, table.rows) for table in tables)


def _question(form: IndicatorsForm, *, now: datetime) -> Sheet:
    """What was asked for: a file is read long after its page was closed."""
    return Sheet("Filtro", ("Dato", "Valor"), [*form.in_words(), ("Hecho el", now)])


def _shown(name: str, report: Report, card: Card, query: str) -> dict[str, Any]:
    return {
        "name": name,
        "title": report.title,
        "card": card,
        "chart": "" if card.chart is None else svg(card.chart, key=name),
        "tables": [_table(table) for table in card.tables if table.rows],
        "excel": f"{reverse('admin:indicators_excel', args=[name])}?{query}",
    }


def _table(table: Table) -> dict[str, Any]:
    """Its cells as words, each with whether it is text: numbers stand to the right."""
    rows = [(row[0], [(in_words(cell), isinstance(cell, str)) for cell in row[1:]]) for row in table.rows]
    are_words = [
        any(isinstance(row[place], str) for row in table.rows) for place in range(len(table.headings))
    ]
    return {"name": table.name, "headings": zip(table.headings, are_words, strict=True), "rows": rows}
