"""Cascade rules: read from memory, written by those who keep the rules, refused when they would break."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.conditions import etag_of, with_revision
from envases_ot.api.idempotency import idempotent
from envases_ot.api.memory import remembered
from envases_ot.api.pagination import FirstToLast
from envases_ot.api.permissions import SIGNED_IN, Policy
from envases_ot.api.resources import Collection, Item, Resource
from envases_ot.api.schema import (
    IDEMPOTENCY_KEY,
    IF_MATCH,
    IF_NONE_MATCH,
    NOT_MODIFIED,
    RULE_SET,
    path_id,
    refusals,
)
from envases_ot.api.serializers import StrictModelSerializer
from envases_ot.choices import RuleSetStatus
from envases_ot.domain.cascade.rules import FORM_CONTEXT
from envases_ot.domain.rule_edits import validate_rule
from envases_ot.errors import InvalidError
from envases_ot.models import CascadeRule, RuleSet
from envases_ot.models.base import columns_of

POLICY: Policy = {"GET": SIGNED_IN, "POST": "admin.rules", "PATCH": "admin.rules", "DELETE": "admin.rules"}


class CascadeRuleSerializer(StrictModelSerializer[CascadeRule]):
    rule_set = serializers.SlugRelatedField(
        slug_field="code", queryset=RuleSet.objects.all(), required=False, help_text="Sin él, el publicado."
    )

    class Meta:
        model = CascadeRule
        fields = (
            "id",
            "rule_set",
            "rule_code",
            "rule_name",
            "trigger_field",
            "trigger_table",
            "target_field",
            "target_table",
            "action",
            "condition_type",
            "condition_value",
            "reset_fields",
            "validation_endpoint",
            "cascade_order",
            "form_context",
            "description",
            "active",
            "notes",
            "created_at",
            "updated_at",
        )
        validators = ()


def published() -> RuleSet:
    """The rule set in force.

    Raises:
        Http404: there is none.
    """
    found = RuleSet.objects.filter(form_context=FORM_CONTEXT, status=RuleSetStatus.PUBLISHED).first()
    if found is None:
        raise Http404
    return found


def of_rule_set[Row: Any](rows: QuerySet[Row], request: Request, *, path: str) -> QuerySet[Row]:
    """The rows of the rule set that ?rule_set names, else of the published one."""
    code = request.query_params.get("rule_set")
    if code is None:
        return rows.filter(
            **{f"{path}__status": RuleSetStatus.PUBLISHED, f"{path}__form_context": FORM_CONTEXT}
        )
    return rows.filter(**{f"{path}__code": code.replace("\x00", "")})


class CascadeRuleFilters(django_filters.FilterSet):
    active = django_filters.BooleanFilter()
    form_context = django_filters.CharFilter(max_length=40)
    target_field = django_filters.CharFilter(max_length=100)

    class Meta:
        model = CascadeRule
        fields = ()


class CascadeRules(Resource):
    policy = POLICY
    pagination_class = FirstToLast
    path = "cascade-rules"
    serializer_class = CascadeRuleSerializer
    queryset = CascadeRule.objects.none()

    def rows(self) -> QuerySet[CascadeRule]:
        return CascadeRule.objects.select_related("rule_set").order_by("pk")

    def judge(self, row: CascadeRule) -> None:
        problems = validate_rule(columns_of(row))
        if problems:
            raise InvalidError(problems)


class CascadeRulesView(CascadeRules, Collection):
    filterset_class = CascadeRuleFilters

    def get_queryset(self) -> QuerySet[CascadeRule]:
        return of_rule_set(self.rows(), self.request, path="rule_set")

    @extend_schema(
        operation_id="cascade_rules_list",
        summary="Reglas de la cascada, por páginas",
        parameters=[RULE_SET, IF_NONE_MATCH],
        responses={200: CascadeRuleSerializer(many=True), **NOT_MODIFIED, **refusals(400, 401)},
    )
    @remembered
    def get(self, request: Request) -> Response:
        return self.list_rows(request)

    @extend_schema(
        operation_id="cascade_rules_create",
        summary="Agregar una regla",
        parameters=[IDEMPOTENCY_KEY],
        responses={201: CascadeRuleSerializer, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        return self.add_row(request)

    def given(self, *, partial: bool) -> dict[str, Any]:
        values: dict[str, Any] = super().given(partial=partial)
        if "rule_set" not in values:
            values["rule_set"] = published()
        return values


class CascadeRulesOfTriggerView(CascadeRules, Collection):
    """The rules that a field triggers."""

    def get_queryset(self) -> QuerySet[CascadeRule]:
        rules = of_rule_set(self.rows(), self.request, path="rule_set")
        return rules.filter(trigger_field=self.kwargs["field"])

    @extend_schema(
        operation_id="cascade_rules_of_trigger",
        summary="Reglas que dispara un campo",
        parameters=[OpenApiParameter("field", str, OpenApiParameter.PATH), RULE_SET, IF_NONE_MATCH],
        responses={200: CascadeRuleSerializer(many=True), **NOT_MODIFIED, **refusals(400, 401, 404)},
    )
    @remembered
    def get(self, request: Request, field: str) -> Response:
        return self.list_rows(request)


class CascadeRuleOfCodeView(CascadeRules, Item):
    @extend_schema(
        operation_id="cascade_rules_of_code",
        summary="Una regla, por su código",
        parameters=[OpenApiParameter("code", str, OpenApiParameter.PATH), RULE_SET, IF_NONE_MATCH],
        responses={200: CascadeRuleSerializer, **NOT_MODIFIED, **refusals(401, 404)},
    )
    @remembered
    def get(self, request: Request, code: str) -> Response:
        rules = of_rule_set(self.rows(), request, path="rule_set").filter(rule_code=code)
        rule: Any = with_revision(rules).first()
        if rule is None:
            raise Http404
        return Response(self.shaped(rule), headers={"ETag": etag_of(rule.revision)})


class CascadeRuleView(CascadeRules, Item):
    @extend_schema(
        operation_id="cascade_rules_retrieve",
        summary="Una regla",
        parameters=[path_id(), IF_NONE_MATCH],
        responses={200: CascadeRuleSerializer, **NOT_MODIFIED, **refusals(401, 404)},
    )
    @remembered
    def get(self, request: Request, pk: str) -> Response:
        return self.read_row(request)

    @extend_schema(
        operation_id="cascade_rules_update",
        summary="Cambiar una regla",
        parameters=[path_id(), IF_MATCH],
        responses={200: CascadeRuleSerializer, **refusals(400, 401, 403, 404, 409, 412, 415, 428)},
    )
    def patch(self, request: Request, pk: str) -> Response:
        return self.change_row(request)

    @extend_schema(
        operation_id="cascade_rules_delete",
        summary="Borrar una regla",
        parameters=[path_id(), IF_MATCH],
        responses={
            204: OpenApiResponse(description="Borrada."),
            **refusals(401, 403, 404, 412, 428),
        },
    )
    def delete(self, request: Request, pk: str) -> Response:
        return self.remove_row(request)
