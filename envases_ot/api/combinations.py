"""Valid combinations: the rows of the rule tables and the plants that make each."""

from collections.abc import Mapping
from typing import Any

import django_filters
from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.pagination import BasePagination
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.memory import remembered
from envases_ot.api.pagination import FirstToLast
from envases_ot.api.resources import Collection, Item, Resource
from envases_ot.api.rules import POLICY, of_rule_set, published
from envases_ot.api.schema import (
    IDEMPOTENCY_KEY,
    IF_MATCH,
    IF_NONE_MATCH,
    NOT_MODIFIED,
    RULE_SET,
    path_id,
    refusals,
)
from envases_ot.api.serializers import StrictModelSerializer, key_field
from envases_ot.domain.rule_edits import validate_combination
from envases_ot.errors import InvalidError, Problem
from envases_ot.models import CascadeTable, CascadeValidCombination, Planta
from envases_ot.models.base import columns_of


class PlantasField(serializers.ListField):
    """Ids of the plants, in order."""

    child = serializers.IntegerField(min_value=1, max_value=2**31 - 1)

    def get_attribute(self, instance: CascadeValidCombination) -> list[int]:
        return sorted(row.planta_id for row in instance.plant_rows.all())


class CombinationSerializer(StrictModelSerializer[CascadeValidCombination]):
    table: serializers.Field[Any, Any, Any, Any] = serializers.SlugRelatedField(
        slug_field="referencia", read_only=True, help_text="Referencia de la tabla, como impresion_fsc."
    )
    rule_set = serializers.CharField(source="table.rule_set.code", read_only=True)
    product_type_id = key_field(CascadeValidCombination, "product_type")
    impresion = key_field(CascadeValidCombination, "impresion")
    fsc = key_field(CascadeValidCombination, "fsc")
    coverage_internal_id = key_field(CascadeValidCombination, "coverage_internal")
    coverage_external_id = key_field(CascadeValidCombination, "coverage_external")
    planta_id = key_field(CascadeValidCombination, "planta")
    carton_id = key_field(CascadeValidCombination, "carton")
    plantas = PlantasField(read_only=True)

    class Meta:
        model = CascadeValidCombination
        fields = (
            "id",
            "rule_set",
            "table",
            "product_type_id",
            "impresion",
            "fsc",
            "cinta",
            "coverage_internal_id",
            "coverage_external_id",
            "planta_id",
            "carton_color",
            "carton_id",
            "plantas",
            "por_confirmar",
            "notes",
        )
        validators = ()


class CombinationInput(CombinationSerializer):
    """As it is sent: the table by its referencia, in the published rule set unless another one is named."""

    table = serializers.CharField(max_length=60)
    rule_set = serializers.CharField(max_length=40, required=False)
    plantas = PlantasField(required=False)


class CombinationFilters(django_filters.FilterSet):
    table = django_filters.CharFilter("table__referencia", max_length=60)
    impresion = django_filters.NumberFilter("impresion_id", min_value=0, max_value=2**31 - 1)
    fsc = django_filters.NumberFilter("fsc_id", min_value=0, max_value=2**31 - 1)
    por_confirmar = django_filters.BooleanFilter()

    class Meta:
        model = CascadeValidCombination
        fields = ()


class Combinations(Resource):
    policy = POLICY
    pagination_class: type[BasePagination] | None = FirstToLast
    path = "cascade-combinations"
    serializer_class = CombinationSerializer
    queryset = CascadeValidCombination.objects.none()

    def rows(self) -> QuerySet[CascadeValidCombination]:
        rows = CascadeValidCombination.objects.select_related("table__rule_set")
        return rows.prefetch_related("plant_rows").order_by("pk")

    def judge(self, row: CascadeValidCombination) -> None:
        problems = validate_combination(row.table, columns_of(row))
        if problems:
            raise InvalidError(problems)


class CombinationsView(Combinations, Collection):
    filterset_class = CombinationFilters

    def get_queryset(self) -> QuerySet[CascadeValidCombination]:
        return of_rule_set(self.rows(), self.request, path="table__rule_set")

    @extend_schema(
        operation_id="cascade_combinations_list",
        summary="Combinaciones válidas, por páginas",
        parameters=[RULE_SET, IF_NONE_MATCH],
        responses={200: CombinationSerializer(many=True), **NOT_MODIFIED, **refusals(400, 401)},
    )
    @remembered
    def get(self, request: Request) -> Response:
        return self.list_rows(request)

    @extend_schema(
        operation_id="cascade_combinations_create",
        summary="Agregar una combinación",
        parameters=[IDEMPOTENCY_KEY],
        request=CombinationInput,
        responses={201: CombinationSerializer, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        return self.add_row(request)

    def given(self, *, partial: bool) -> dict[str, Any]:
        sent = CombinationInput(data=self.request.data, partial=partial)
        sent.is_valid(raise_exception=True)
        values = dict(sent.validated_data)
        code = values.pop("rule_set", None) or published().code
        referencia = values["table"]
        table = CascadeTable.objects.filter(rule_set__code=code, referencia=referencia).first()
        if table is None:
            message = f"El juego «{code}» no tiene la tabla «{referencia}»."
            raise InvalidError([Problem("table", "NOT_FOUND", message)])
        return {**values, "table": table}

    def store(self, row: CascadeValidCombination, values: Mapping[str, Any]) -> CascadeValidCombination:
        columns = {name: value for name, value in values.items() if name != "plantas"}
        stored: CascadeValidCombination = super().store(row, columns)
        stored.plantas.set([planta_or_problem(pk, field="plantas") for pk in values.get("plantas", ())])
        return stored


def planta_or_problem(pk: int, *, field: str) -> Planta:
    """The plant with this id.

    Raises:
        InvalidError: NOT_FOUND, beside the field that names it.
    """
    planta = Planta.objects.filter(pk=pk).first()
    if planta is None:
        raise InvalidError([Problem(field, "NOT_FOUND", f"No existe la planta {pk}.")])
    return planta


class CombinationView(Combinations, Item):
    @extend_schema(
        operation_id="cascade_combinations_retrieve",
        summary="Una combinación",
        parameters=[path_id(), IF_NONE_MATCH],
        responses={200: CombinationSerializer, **NOT_MODIFIED, **refusals(401, 404)},
    )
    @remembered
    def get(self, request: Request, pk: str) -> Response:
        return self.read_row(request)

    @extend_schema(
        operation_id="cascade_combinations_delete",
        summary="Borrar una combinación: deja de poder hacerse",
        parameters=[path_id(), IF_MATCH],
        responses={
            204: OpenApiResponse(description="Borrada."),
            **refusals(401, 403, 404, 412, 428),
        },
    )
    def delete(self, request: Request, pk: str) -> Response:
        return self.remove_row(request)
