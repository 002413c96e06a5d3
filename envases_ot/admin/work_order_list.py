"""The list of OTs: what each row shows, how it is filtered, and a paginator that stays quick at a million rows."""

from datetime import datetime, time, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.forms import DateField
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.timezone import make_aware
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateFilter,
    RelatedDropdownFilter,
)
from unfold.views import ChangeList

COUNTED = 5000
"""Rows that are counted exactly; past them the list says "more than" and asks for a filter."""

COLUMNS = (
    "id",
    "descripcion",
    "tipo_solicitud",
    "state_id",
    "current_area_id",
    "created_at",
    "client__nombre",
    "planta__descripcion",
    "creador__nombre",
    "creador__apellido",
    "creador__username",
)
"""What a row of the list reads, and nothing else."""


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
    """Reads only the columns that the list shows."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet:
        return super().get_queryset(request, exclude_parameters).only(*COLUMNS)


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
    ("state_id", ChoicesDropdownFilter),
    ("current_area_id", ChoicesDropdownFilter),
    ("tipo_solicitud", ChoicesDropdownFilter),
    ("planta", RelatedDropdownFilter),
    ("client", AutocompleteSelectFilter),
    ("creador", AutocompleteSelectFilter),
    MineFilter,
    ("created_at", CreatedFilter),
)
