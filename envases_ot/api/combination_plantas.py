"""The plants of a combination, and the question whether values can be made together."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.http import Http404
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.combinations import Combinations, planta_or_problem
from envases_ot.api.idempotency import idempotent
from envases_ot.api.memory import remembered
from envases_ot.api.questions import CHAIN_PARAMETERS, chain_of
from envases_ot.api.resources import Item
from envases_ot.api.schema import IDEMPOTENCY_KEY, IF_NONE_MATCH, NOT_MODIFIED, RULE_SET, path_id, refusals
from envases_ot.api.serializers import ErrorItem, Strict, given
from envases_ot.domain.cascade.rules import explain_cascade, project_cascade
from envases_ot.domain.cascade.types import PLANTA
from envases_ot.models import CascadeCombinationPlanta, CascadeValidCombination

ANY_CONTEXT = {"mode": "create", "tipo_solicitud": 1}
"""The tables do not depend on who asks, nor on the form."""


class PlantaInput(Strict):
    planta_id = serializers.IntegerField(min_value=1, max_value=2**31 - 1)


class PlantaAnswer(serializers.Serializer[Any]):
    planta_id = serializers.IntegerField()
    descripcion = serializers.CharField()


class ConflictAnswer(ErrorItem):
    field = serializers.CharField()


class ValidityAnswer(serializers.Serializer[Any]):
    valid = serializers.BooleanField()
    plantas = serializers.ListField(child=serializers.IntegerField())
    problems = ConflictAnswer(many=True)


class CombinationPlantasView(Combinations, Item):
    """The plants of a combination; adding one that is there already changes nothing."""

    pagination_class = None
    filter_backends = ()

    @extend_schema(
        operation_id="cascade_combinations_plantas",
        summary="Plantas que hacen una combinación",
        parameters=[path_id(), IF_NONE_MATCH],
        responses={200: PlantaAnswer(many=True), **NOT_MODIFIED, **refusals(401, 404)},
    )
    @remembered
    def get(self, request: Request, pk: str) -> Response:
        return Response(_plantas_of(self.find()))

    @extend_schema(
        operation_id="cascade_combinations_plantas_add",
        summary="Agregar una planta",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=PlantaInput,
        responses={201: PlantaAnswer(many=True), **refusals(400, 401, 403, 404, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        sent = given(PlantaInput, request)
        combination = self.find()
        combination.plantas.add(planta_or_problem(sent["planta_id"], field="planta_id"))
        return Response(_plantas_of(combination), status=HTTPStatus.CREATED)


class CombinationPlantaView(Combinations, Item):
    @extend_schema(
        operation_id="cascade_combinations_plantas_remove",
        summary="Quitar una planta",
        parameters=[path_id(), path_id("planta_pk")],
        responses={204: OpenApiResponse(description="Quitada."), **refusals(401, 403, 404)},
    )
    def delete(self, request: Request, pk: str, planta_pk: str) -> Response:
        rows = CascadeCombinationPlanta.objects.filter(combination_id=int(pk), planta_id=int(planta_pk))
        deleted, _ = rows.delete()
        if not deleted:
            raise Http404
        return Response(status=HTTPStatus.NO_CONTENT)


def _plantas_of(combination: CascadeValidCombination) -> list[dict[str, Any]]:
    rows = CascadeCombinationPlanta.objects.filter(combination=combination).order_by("planta_id")
    return [
        {"planta_id": pk, "descripcion": name}
        for pk, name in rows.values_list("planta_id", "planta__descripcion")
    ]


class CombinationValidView(Combinations, Item):
    @extend_schema(
        operation_id="cascade_combinations_validate",
        summary="Si unos valores se pueden hacer juntos, y en qué plantas",
        parameters=[RULE_SET, *CHAIN_PARAMETERS],
        responses={200: ValidityAnswer, **NOT_MODIFIED, **refusals(400, 401)},
    )
    @remembered
    def get(self, request: Request) -> Response:
        question: dict[str, Any] = {**ANY_CONTEXT, "selections": chain_of(request.query_params)}
        if "rule_set" in request.query_params:
            question["rule_set"] = request.query_params["rule_set"]
        answer: dict[str, Any] = project_cascade(question)
        return Response(
            {
                "valid": answer["consistent"],
                "plantas": answer["alternatives"][PLANTA],
                "problems": [] if answer["consistent"] else _conflicts(question, answer["alternatives"]),
            }
        )


def _conflicts(question: Mapping[str, Any], alternatives: Mapping[str, list[int]]) -> list[dict[str, Any]]:
    """One problem for each value that does not go with the others."""
    chosen: Mapping[str, int] = question["selections"]
    problems = []
    for name, value in chosen.items():
        if value in alternatives[name]:
            continue
        others = {other: chosen[other] for other in chosen if other != name}
        event = {"field": name, "value": value}
        told: dict[str, Any] = explain_cascade({**question, "selections": others, "event": event})
        problems.append({"field": name, "code": told["reason"]["code"], "message": told["message"]})
    return problems
