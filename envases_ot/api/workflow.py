"""The workflow's questions over HTTP, for checking the rules without stored data."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar, Final

from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.errors import WHOLE, Refused
from envases_ot.api.schema import refusals
from envases_ot.api.views import PolicyView
from envases_ot.domain.workflow.questions import GROUP_NAMES, Question, answer_working_time, decide

STAFF: Final = ("ot.list", "admin.master_data")
"""Whoever works with OTs or administers the tables."""

DECIDE_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["group"],
    "properties": {"group": {"type": "string", "enum": list(GROUP_NAMES)}},
    "additionalProperties": True,
}
CALENDAR_SCHEMA: Final[dict[str, Any]] = {
    "description": "general, muestras, o un calendario descrito.",
    "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": True}],
}
WORKING_TIME_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["start", "end", "calendar"],
    "properties": {
        "start": {"type": "string", "description": "Fecha y hora ISO; sin zona es la hora de la planta."},
        "end": {"type": "string"},
        "calendar": CALENDAR_SCHEMA,
    },
}
WORKING_TIME_ANSWER: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["seconds", "hours", "days", "wall_seconds"],
    "properties": {
        "seconds": {"type": "integer"},
        "hours": {"type": "number"},
        "days": {"type": "number"},
        "wall_seconds": {"type": "integer"},
    },
}
ANSWER: Final = OpenApiResponse({"type": "object", "additionalProperties": True}, description="La respuesta.")
WORKFLOW_EXAMPLE: Final = {
    "group": "workflow",
    "role_id": 4,
    "assigned": True,
    "ot_area": 1,
    "last_state": 1,
    "request_type": 1,
}
INTERVAL_EXAMPLE: Final = {"start": "2024-03-08T14:30", "end": "2024-03-11T09:00", "calendar": "general"}


class WorkflowQuestionView(PolicyView):
    """A question to the workflow: `door` is the function that answers it."""

    policy = {"POST": STAFF}
    door: ClassVar["staticmethod[[Question], dict[str, object]]"]

    def answer(self, request: Request) -> Response:
        return Response(type(self).door(read_object(request)))


def read_object(request: Request) -> Mapping[str, object]:
    """The body, which is a JSON object.

    Raises:
        Refused: 400, it is something else.
    """
    if isinstance(request.data, dict):
        return request.data
    message = "El cuerpo es un objeto JSON."
    fields = {WHOLE: [{"code": "formato", "message": message}]}
    raise Refused(message, code="formato", status=HTTPStatus.BAD_REQUEST, fields=fields)


class DecideView(WorkflowQuestionView):
    door = staticmethod(decide)

    @extend_schema(
        operation_id="workflow_decide",
        summary="Qué decide el flujo sobre unos datos, por grupo de casos",
        tags=["workflow"],
        request={"application/json": DECIDE_SCHEMA},
        responses={200: ANSWER, **refusals(400, 401, 403)},
        examples=[OpenApiExample("consulta", value=WORKFLOW_EXAMPLE, request_only=True)],
    )
    def post(self, request: Request) -> Response:
        return self.answer(request)


class WorkingTimeView(WorkflowQuestionView):
    door = staticmethod(answer_working_time)

    @extend_schema(
        operation_id="workflow_working_time",
        summary="Segundos hábiles de un intervalo",
        tags=["workflow"],
        request={"application/json": WORKING_TIME_SCHEMA},
        responses={
            200: OpenApiResponse(WORKING_TIME_ANSWER, description="Segundos, horas y días hábiles."),
            **refusals(400, 401, 403),
        },
        examples=[OpenApiExample("consulta", value=INTERVAL_EXAMPLE, request_only=True)],
    )
    def post(self, request: Request) -> Response:
        return self.answer(request)
