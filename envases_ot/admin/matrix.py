"""The matrix screen: every combination of a rule set with a check box a plant, saved in one post."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from envases_ot.choices import RuleSetStatus
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.history import author_pk, authors_of
from envases_ot.domain.permissions import can
from envases_ot.domain.rule_check import check_rules
from envases_ot.domain.rule_matrix import (
    WORDS_FROM,
    Cell,
    Edit,
    Grid,
    Plants,
    read_matrix,
    save_matrix,
    words_of,
)
from envases_ot.errors import DomainError
from envases_ot.models import CascadeCombinationPlanta, Planta, RuleSet
from envases_ot.models.base import event_model

NO_ROW = "-"
"""How a cell without a row is written in the form: plants are ids joined by dots, none is blank."""

LATEST = 20


def matrix_view(request: HttpRequest, site_context: dict[str, Any]) -> HttpResponse:
    """Shows the grids of one rule set; on POST writes the cells that changed.

    Raises:
        PermissionDenied: the user does not keep rules.
    """
    if not can(request.user, "admin.rules"):
        raise PermissionDenied
    rule_sets = list(RuleSet.objects.all())
    rule_set = _chosen(rule_sets, request.GET.get("juego"))
    if request.method == "POST" and rule_set is not None and _save(request, rule_set):
        return HttpResponseRedirect(f"{reverse('admin:rule_matrix')}?juego={rule_set.code}")
    context = {
        **site_context,
        "title": "Matriz de combinaciones",
        "rule_sets": rule_sets,
        "rule_set": rule_set,
    }
    if rule_set is not None:
        grids = read_matrix(rule_set)
        plants = list(Planta.objects.filter(active=True))
        context["plants"] = plants
        context["grids"] = [_shown(grid, plants, request.POST) for grid in grids]
        context["findings"] = check_rules(load_rules(rule_set.code))
        context["latest"] = _latest_changes(rule_set)
    return TemplateResponse(request, "admin/rule_matrix.html", context)


def _chosen(rule_sets: list[RuleSet], code: str | None) -> RuleSet | None:
    """The one asked for; else the published one; else the first."""
    by_code = {rule_set.code: rule_set for rule_set in rule_sets}
    published = (rule_set for rule_set in rule_sets if rule_set.status == RuleSetStatus.PUBLISHED)
    return by_code.get(code or "") or next(published, rule_sets[0] if rule_sets else None)


def _save(request: HttpRequest, rule_set: RuleSet) -> bool:
    try:
        written = save_matrix(rule_set.pk, _edits(request))
    except ValueError as error:
        raise BadRequest("La matriz llegó incompleta") from error
    except DomainError as error:
        messages.error(request, error.message)
        return False
    if written:
        messages.success(request, f"Se guardaron {written} celdas. Rigen desde ahora para todos.")
    else:
        messages.info(request, "No había cambios que guardar.")
    return True


def _edits(request: HttpRequest) -> list[Edit]:
    """Every cell of the form: what it showed (`era-`), what is ticked (`hace-`), whether it was confirmed."""
    edits = []
    for name in request.POST:
        if name.startswith("era-"):
            key = name.removeprefix("era-")
            table_id, values = key.split(":")
            seen = _plants_of(str(request.POST[name]))
            ticked = frozenset(int(plant) for plant in request.POST.getlist(f"hace-{key}"))
            edits.append(
                Edit(
                    table_id=int(table_id),
                    values=tuple(int(value) for value in values.split(".")),
                    seen=seen,
                    wanted=None if seen is None and not ticked else ticked,
                    confirmed=f"confirma-{key}" in request.POST,
                )
            )
    return edits


def _plants_of(text: str) -> Plants:
    if text == NO_ROW:
        return None
    return frozenset(int(plant) for plant in text.split(".") if plant)


def _text_of(plants: Plants) -> str:
    return NO_ROW if plants is None else ".".join(str(plant) for plant in sorted(plants))


def _shown(grid: Grid, plants: list[Planta], posted: Any) -> dict[str, Any]:
    """A grid as its template wants it: cells with their form names and what is ticked."""
    return {
        "name": grid.table.name,
        "row_label": grid.axes[0].label,
        "columns": [label for _, label in grid.axes[1].options] if len(grid.axes) > 1 else ["Plantas"],
        "rows": [
            (label, [_cell(grid, cell, plants, posted) for cell in cells]) for label, cells in grid.rows
        ],
    }


def _cell(grid: Grid, cell: Cell, plants: list[Planta], posted: Any) -> dict[str, Any]:
    key = f"{grid.table.pk}:{'.'.join(str(value) for value in cell.values)}"
    ticked = {int(plant) for plant in posted.getlist(f"hace-{key}")} if posted else cell.plants or frozenset()
    return {
        "key": key,
        "was": _text_of(cell.plants),
        "is_missing": cell.plants is None,
        "is_nowhere": cell.plants is not None and not cell.plants,
        "por_confirmar": cell.por_confirmar,
        "plants": [(plant, plant.pk in ticked) for plant in plants],
    }


def _latest_changes(rule_set: RuleSet) -> list[dict[str, Any]]:
    """Who gave or took plants, newest first."""
    events = list(
        event_model(CascadeCombinationPlanta)
        .objects.filter(combination__table__rule_set=rule_set)
        .select_related("pgh_context", "planta", *(f"combination__{name}" for name in WORDS_FROM))
        .order_by("-pgh_id")[:LATEST]
    )
    names = authors_of(events)
    return [
        {
            "at": event.pgh_created_at,
            "who": names.get(author_pk(event), "El sistema"),
            "deed": {"insert": "agregó", "delete": "quitó"}.get(event.pgh_label, "cambió"),
            "plant": event.planta,
            "combination": words_of(event.combination),
        }
        for event in events
    ]
