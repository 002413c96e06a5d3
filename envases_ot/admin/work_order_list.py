"""The list of OTs: what each row shows, how it is filtered, and a paginator that stays quick at a million rows."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import SEARCH_VAR
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.forms import DateField
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.timezone import make_aware
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateFilter,
    RelatedDropdownFilter,
)
from unfold.views import ChangeList

from envases_ot.admin.workflow_panel import AreaTime, area_times
from envases_ot.choices import State
from envases_ot.domain.permissions import can, default_list_scope
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.way import ShortWay, ways_of_each
from envases_ot.models import WorkOrder

COUNTED = 5000
"""Rows that are counted exactly; past them the list says "more than" and asks for a filter."""

COLUMNS = (
    "id",
    "descripcion",
    "tipo_solicitud",
    "state_id",
    "current_area_id",
    "created_at",
    "analisis",
    "client__nombre",
    "planta__descripcion",
    "creador__nombre",
    "creador__apellido",
    "creador__username",
)
"""What a row of the list reads, and nothing else."""


STATE_LABELS = {
    State.TERMINADA.label: "success",
    State.ENTREGADO.label: "success",
    State.RECHAZADA.label: "danger",
    State.PERDIDA.label: "danger",
    State.ANULADA.label: "danger",
    State.HIBERNACION.label: "warning",
    State.ESPERA_OC.label: "warning",
    State.CONSULTA_CLIENTE.label: "warning",
    State.FALTA_DEFINICION_CLIENTE.label: "warning",
}
"""Colours of the state; those not named are plain."""


class CappedPaginator(Paginator):
    """Counts up to COUNTED rows: the cost of a page does not grow with the table."""

    object_list: QuerySet

    @cached_property
    def count(self) -> int:
        return self.object_list.order_by()[:COUNTED].count()

    @property
    def is_capped(self) -> bool:
        return self.count == COUNTED


class WorkOrderChangeList(ChangeList):
    """Reads only the columns that the list shows; tells when it starts with less than the user may see."""

    result_list: Any

    @property
    def is_scoped(self) -> bool:
        return any(isinstance(spec, ScopeFilter) and spec.scope for spec in self.filter_specs)

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet:
        ots: Any = super().get_queryset(request, exclude_parameters).only(*COLUMNS)
        return ots.in_order() if tuple(ots.query.order_by) == ("-id",) else ots

    def get_results(self, request: HttpRequest) -> None:
        """The rows of the page, each with its way: one query more, whatever their number."""
        super().get_results(request)
        self.result_list = with_way(list(self.result_list), user=request.user)


@dataclass(frozen=True, slots=True)
class RowWay:
    """What the list says of an OT beside its columns; `marks` are (words, kind of badge)."""

    times: list[AreaTime]
    marks: list[tuple[str, str]]


def with_way(ots: list[WorkOrder], *, user: Any) -> list[WorkOrder]:
    """The OTs of a page with `way`, a `RowWay`."""
    ways = ways_of_each(ots, now=timezone.now())
    for ot in ots:
        way = ways[ot.pk]
        row = RowWay(area_times(way.seconds, analisis=ot.analisis), marks_of(ot, way, user=user))
        ot.__dict__["way"] = row
    return ots


def marks_of(ot: WorkOrder, way: ShortWay, *, user: Any) -> list[tuple[str, str]]:
    """What catches the eye. Source: workflow/spec.md 13.2."""
    marks = []
    if ot.state_id in (State.RECHAZADA, State.ENTREGADO) and ot.current_area_id == user.area:
        marks.append(("A su área", "green"))
    if user.area is not None and slot_of(user.area) in way.asked:
        marks.append(("Consulta a su área", "yellow"))
    if way.external_pending:
        marks.append(("Diseño afuera", "cyan"))
    return marks


class WayColumns:
    """Columns of the list that tell the way of an OT; read by `WorkOrderChangeList.get_results`."""

    @admin.display(description="avisos", empty_value="")
    def marks(self, ot: Any) -> SafeString | None:
        marks = [(kind, words) for words, kind in ot.way.marks]
        return format_html_join(" ", '<span class="ot-days ot-days-{}">{}</span>', marks) or None

    @admin.display(description="días por área")
    def way_days(self, ot: Any) -> SafeString:
        """Badges in the order of the way, the whole OT last; their colours have a name for who does not see them."""
        badges = (
            (
                time.colour.name.lower(),
                f"{time.name}: {time.days} días, {time.colour}",
                time.initials,
                time.days,
            )
            for time in ot.way.times
        )
        template = '<span class="ot-days ot-days-{}" title="{}">{} <strong>{}</strong></span>'
        return format_html_join(" ", template, badges)


class CreatedFilter(RangeDateFilter):
    """By day of creation, both days included, in the plant's time zone."""

    title = "fecha"

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        since, until = (self._day(f"created_at_{end}") for end in ("from", "to"))
        if since is not None:
            queryset = queryset.filter(created_at__gte=since)
        if until is not None:
            queryset = queryset.filter(created_at__lt=until + timedelta(days=1))
        return queryset

    def _day(self, parameter: str) -> datetime | None:
        """The first instant of the day that was asked for; None when it is blank or no day."""
        try:
            day = DateField(required=False).clean(self.used_parameters.get(parameter))
        except ValidationError:
            return None
        return None if day is None else make_aware(datetime.combine(day, time.min))


class ScopeFilter(DropdownFilter):
    """What a role starts with; a search, or a filter of one's own on the same column, lifts it."""

    title = "alcance"
    parameter_name = "alcance"
    all_option = ("", "Lo mío o de mi área, en curso")
    ALL = "todas"

    def __init__(self, request: HttpRequest, params: dict[str, Any], model: Any, model_admin: Any) -> None:
        self.scope: dict[str, Any] = {}
        super().__init__(request, params, model, model_admin)

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(self.ALL, "Todas las que puedo ver")] if start_scope(request.user) else []

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == self.ALL or request.GET.get(SEARCH_VAR):
            return queryset
        asked = {parameter.partition("__")[0] for parameter in request.GET}
        if MineFilter.parameter_name in asked:
            asked.add("creador")
        self.scope = {
            lookup: value
            for lookup, value in start_scope(request.user).items()
            if lookup.partition("__")[0] not in asked
        }
        return queryset.filter(**self.scope)


def start_scope(user: Any) -> dict[str, Any]:
    """Look-ups that the list starts with: the policy's, and the own OTs for those who start with them."""
    scope: dict[str, Any] = dict(default_list_scope(user))
    if not user.is_superuser and can(user, "ot.list.own_only_default"):
        scope["creador"] = user
    return scope


class MineFilter(DropdownFilter):
    """OTs of the person who looks."""

    title = "dueño"
    parameter_name = "mias"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("vendedor", "Mías (vendedor)"), ("ingreso", "Las que ingresé yo")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "vendedor":
            return queryset.filter(creador=request.user)
        if self.value() == "ingreso":
            return queryset.filter(ingresado_por=request.user)
        return queryset


LIST_FILTERS = (
    ScopeFilter,
    ("state_id", ChoicesDropdownFilter),
    ("current_area_id", ChoicesDropdownFilter),
    ("tipo_solicitud", ChoicesDropdownFilter),
    ("planta", RelatedDropdownFilter),
    ("client", AutocompleteSelectFilter),
    ("creador", AutocompleteSelectFilter),
    MineFilter,
    ("created_at", CreatedFilter),
)
