"""The cascade's questions over HTTP: bodies and answers are the engine's own, a "no" is an answer too."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from drf_spectacular.utils import (
    OpenApiExample,
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
)
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.errors import WHOLE, Refused
from envases_ot.api.permissions import SIGNED_IN, caller
from envases_ot.api.questions import CHAIN_PARAMETERS, QUESTION_SCHEMA, chain_of, integer, role_of
from envases_ot.api.schema import refusals
from envases_ot.api.views import PolicyView
from envases_ot.domain.cascade import rules
from envases_ot.domain.cascade.types import CHAIN

TEST_OVERRIDES = ("delete_rows", "set_rows", "carton_set")
RULE_SET_OF_VARIANT = {"A": "ot-a", "B": "ot-b"}
"""The two readings of the published rules, as fixtures/rules/ names them."""

ANSWER = OpenApiResponse({"type": "object", "additionalProperties": True}, description="La respuesta.")


class CascadeView(PolicyView):
    """A question to the cascade: `door` is the function that answers it."""

    policy = {"POST": SIGNED_IN}
    door: ClassVar["staticmethod[[Mapping[str, object]], dict[str, object]]"]

    def post(self, request: Request) -> Response:
        return Response(type(self).door(read_question(request)))


def read_question(request: Request) -> dict[str, object]:
    """The body as a question of the caller's own role, or of another one that they may ask for.

    Raises:
        Refused: 400 for a body that is no object or changes the rules under test.
        NotAllowedError: NOT_ALLOWED, another role.
    """
    if not isinstance(request.data, dict):
        raise _refused(WHOLE, "formato", "El cuerpo es un objeto JSON.")
    question: dict[str, object] = dict(request.data)
    for name in TEST_OVERRIDES:
        if name in question:
            raise _refused(name, "solo_pruebas", "Las reglas no se cambian desde una consulta.")
    variant = question.pop("variant", None)
    if variant is not None:
        if not isinstance(variant, str) or variant not in RULE_SET_OF_VARIANT:
            raise _refused("variant", "formato", "Use A, B, o el código de un juego en rule_set.")
        question.setdefault("rule_set", RULE_SET_OF_VARIANT[variant])
    question["role"] = role_of(caller(request), question)
    return question


def _refused(field: str, code: str, message: str) -> Refused:
    fields = {field: [{"code": code, "message": message}]}
    return Refused(message, code=code, status=HTTPStatus.BAD_REQUEST, fields=fields)


def _documented(operation: str, summary: str, example: Mapping[str, Any]) -> Callable[[type], type]:
    examples = [OpenApiExample("consulta", value=dict(example), request_only=True)]
    post = extend_schema(
        operation_id=f"cascade_{operation}",
        summary=summary,
        tags=["cascade"],
        request={"application/json": QUESTION_SCHEMA},
        responses={200: ANSWER, **refusals(400, 401, 403, 409)},
        examples=examples,
    )
    decorated: Callable[[type], type] = extend_schema_view(post=post)
    return decorated


CONTEXT = {"mode": "create", "role": "vendedor", "tipo_solicitud": 1}
CHOSEN = {"product_type_id": 3, "impresion": 2, "fsc": 2}


@_documented("evaluate", "Estado de los nueve campos", {**CONTEXT, "selections": CHOSEN})
class EvaluateView(CascadeView):
    door = staticmethod(rules.evaluate_cascade)


@_documented(
    "change",
    "Qué hace un cambio",
    {**CONTEXT, "selections": CHOSEN, "event": {"field": "cinta", "value": 1}},
)
class ChangeView(CascadeView):
    door = staticmethod(rules.change_cascade)


@_documented(
    "validate",
    "Si se puede guardar",
    {**CONTEXT, "selections": {**CHOSEN, "cinta": 1, "planta_id": 1}},
)
class ValidateView(CascadeView):
    door = staticmethod(rules.validate_cascade)


@_documented("project", "Qué se puede completar, en cualquier orden", {**CONTEXT, "selections": CHOSEN})
class ProjectView(CascadeView):
    door = staticmethod(rules.project_cascade)


@_documented(
    "derive",
    "Cascadas secundarias",
    {"mode": "create", "event": {"field": "canal_id", "value": 3}},
)
class DeriveView(CascadeView):
    door = staticmethod(rules.derive)


class ExplainView(PolicyView):
    policy = {"GET": SIGNED_IN}

    @extend_schema(
        operation_id="cascade_explain",
        summary="Por qué no se puede elegir un valor",
        tags=["cascade"],
        parameters=[
            OpenApiParameter("field", str, required=True, enum=CHAIN),
            OpenApiParameter("value", int, required=True),
            OpenApiParameter("rule_set", str, description="Otro juego de reglas que el publicado."),
            *CHAIN_PARAMETERS,
        ],
        responses={200: ANSWER, **refusals(400, 401, 409)},
    )
    def get(self, request: Request) -> Response:
        given = request.query_params
        question: dict[str, object] = {
            "event": {"field": given.get("field"), "value": integer("value", given.get("value"))},
            "selections": chain_of(given),
        }
        if "rule_set" in given:
            question["rule_set"] = given["rule_set"]
        return Response(rules.explain_cascade(question))
