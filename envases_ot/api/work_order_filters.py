"""Filters of the list of OTs, by the columns' names."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

import django_filters
from django.db.models import IntegerChoices
from django.utils.timezone import make_aware
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field

from envases_ot.choices import Area, State, TipoSolicitud
from envases_ot.models import WorkOrder
from envases_ot.models.work_orders.queryset import WorkOrderQuerySet

LARGEST_KEY = 2**31 - 1

type Ots = WorkOrderQuerySet[WorkOrder]


class KeyFilter(django_filters.NumberFilter):
    """A whole number that a key column can hold."""

    def __init__(self, field_name: str, **words: Any) -> None:
        super().__init__(field_name=field_name, min_value=0, max_value=LARGEST_KEY, decimal_places=0, **words)


def _several(choices: type[IntegerChoices]) -> django_filters.TypedMultipleChoiceFilter:
    """Any of several codes; without DISTINCT, which would sort the whole table."""
    return django_filters.TypedMultipleChoiceFilter(choices=choices.choices, coerce=int, distinct=False)


class AskedFilters(django_filters.FilterSet):
    """Makes only the filters that were asked for: making a dozen took longer than the list."""

    base_filters: Mapping[str, django_filters.Filter]

    def __init__(self, data: Mapping[str, Any] | None = None, *args: Any, **words: Any) -> None:
        asked = data or {}
        self.base_filters = {name: each for name, each in self.base_filters.items() if name in asked}
        super().__init__(data, *args, **words)


class WorkOrderFilters(AskedFilters):
    """State, area and type take several values: ?state_id=1&state_id=2. Dates are days of the plant, both included."""

    state_id = _several(State)
    current_area_id = _several(Area)
    tipo_solicitud = _several(TipoSolicitud)
    client_id = KeyFilter("client_id")
    creador_id = KeyFilter("creador_id")
    planta_id = KeyFilter("planta_id")
    impresion = KeyFilter("impresion_id")
    fsc = KeyFilter("fsc_id")
    cinta = KeyFilter("cinta")
    created_from = django_filters.DateFilter(method="since")
    created_to = django_filters.DateFilter(method="until")
    search = django_filters.CharFilter(method="words", max_length=100)

    class Meta:
        model = WorkOrder
        fields = ()

    @extend_schema_field(OpenApiTypes.DATE)
    def since(self, ots: Ots, name: str, day: date) -> Ots:
        return ots.filter(created_at__gte=make_aware(datetime.combine(day, time.min)))

    @extend_schema_field(OpenApiTypes.DATE)
    def until(self, ots: Ots, name: str, day: date) -> Ots:
        return ots.filter(created_at__lt=make_aware(datetime.combine(day + timedelta(days=1), time.min)))

    @extend_schema_field(OpenApiTypes.STR)
    def words(self, ots: Ots, name: str, text: str) -> Ots:
        return ots.search(text)
