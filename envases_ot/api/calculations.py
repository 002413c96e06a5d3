"""The formulas over HTTP: inputs and outputs by the names of the trade's published vectors."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, Final

from django.utils.dateparse import parse_date
from django.utils.timezone import localdate
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.errors import Refused
from envases_ot.api.permissions import SIGNED_IN
from envases_ot.api.schema import refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.workflow import read_object
from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations.formulas.registry import FORMULAS, calculate
from envases_ot.domain.calculations.formulas.types import Formula, Input, Kind
from envases_ot.domain.calculations.parameters import CONSTANTS, Parameters
from envases_ot.models import CalculationConstant

JSON_TYPES: Final = {
    Kind.NUMBER: "number",
    Kind.WHOLE: "integer",
    Kind.TEXT: "string",
    Kind.NUMBERS: "array",
    Kind.GROUP: "object",
    Kind.GROUPS: "array",
}
NUMERIC: Final = (Kind.NUMBER, Kind.WHOLE, Kind.NUMBERS)

VALUES: Final = {"type": "object", "additionalProperties": True}
_TEXT: Final = {"type": "string"}
_NAMED: Final = {"name": _TEXT, "label": _TEXT, "unit": _TEXT}
_OUTPUT: Final = {"type": "object", "required": ["name", "label", "unit"], "properties": _NAMED}
_INPUT: Final = {
    "type": "object",
    "required": ["name", "label", "unit", "type"],
    "properties": {
        **_NAMED,
        "type": {"type": "string", "enum": sorted(set(JSON_TYPES.values()))},
        "minimum": {"type": "number"},
        "maximum": {"type": "number"},
        "options": {"type": "array", "items": _TEXT},
        "members": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
    },
}
LISTING: Final = {
    "type": "object",
    "required": ["formulas", "constants"],
    "properties": {
        "formulas": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "label", "expression", "inputs", "outputs"],
                "properties": {
                    "name": _TEXT,
                    "label": _TEXT,
                    "expression": _TEXT,
                    "inputs": {"type": "array", "items": _INPUT},
                    "outputs": {"type": "array", "items": _OUTPUT},
                },
            },
        },
        "constants": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "label", "value"],
                "properties": {"name": _TEXT, "label": _TEXT, "value": {"type": "number"}},
            },
        },
    },
}
FECHA: Final = OpenApiParameter(
    "fecha", OpenApiTypes.DATE, description="Con las constantes y orillas que rigen ese día; sin ella, hoy."
)


class CalculationsView(PolicyView):
    policy = {"GET": SIGNED_IN}

    @extend_schema(
        operation_id="calculations_list",
        summary="Las fórmulas: datos, resultados y unidades",
        tags=["calculations"],
        parameters=[FECHA],
        responses={200: OpenApiResponse(LISTING, description="Las fórmulas."), **refusals(400, 401)},
    )
    def get(self, request: Request) -> Response:
        parameters = _in_force(request)
        return Response(
            {
                "formulas": [_described(formula) for formula in FORMULAS.values()],
                "constants": [_constant(name, parameters) for name in CONSTANTS],
            }
        )


class CalculationView(PolicyView):
    """A question, not an act: it answers 200 also where nothing can be computed yet."""

    policy = {"POST": SIGNED_IN}

    @extend_schema(
        operation_id="calculations_calculate",
        summary="El resultado de una fórmula",
        description="Un dato que falta o es null da null en lo que depende de él.",
        tags=["calculations"],
        parameters=[OpenApiParameter("formula", str, OpenApiParameter.PATH, enum=list(FORMULAS)), FECHA],
        request={"application/json": VALUES},
        responses={
            200: OpenApiResponse(VALUES, description="Los resultados de la fórmula, por nombre."),
            **refusals(400, 401, 404, 409),
        },
        examples=[
            OpenApiExample("area_hm", {"largura_hm_mm": 800, "anchura_hm_mm": 600}, request_only=True),
            OpenApiExample("área", {"area_hm_m2": 0.48}, response_only=True, status_codes=["200"]),
        ],
    )
    def post(self, request: Request, formula: str) -> Response:
        if formula not in FORMULAS:
            message = f"No existe la fórmula {formula}: use una de {', '.join(FORMULAS)}."
            raise Refused(message, code="no_encontrado", status=HTTPStatus.NOT_FOUND)
        return Response(calculate(formula, read_object(request), parameters=_in_force(request)))


def _in_force(request: Request) -> Parameters:
    """The parameters of the day that is asked for.

    Raises:
        ValidationError: `fecha` is no date.
    """
    asked = request.query_params.get("fecha")
    if asked is None:
        return parameters_on(localdate())
    try:
        day = parse_date(asked)
    except ValueError:  # a 31st of February
        day = None
    if day is None:
        raise ValidationError({"fecha": [ErrorDetail("Se espera una fecha: 2026-11-24.", code="invalid")]})
    return parameters_on(day)


def _constant(name: str, parameters: Parameters) -> dict[str, Any]:
    return {
        "name": name,
        "label": CalculationConstant.Codigo(name).label,
        "value": getattr(parameters, name),
    }


def _described(formula: Formula) -> dict[str, Any]:
    return {
        "name": formula.name,
        "label": formula.label,
        "expression": formula.expression,
        "inputs": _inputs(formula.inputs),
        "outputs": [
            {"name": output.name, "label": output.label, "unit": output.unit} for output in formula.outputs
        ],
    }


def _inputs(inputs: Iterable[Input]) -> list[dict[str, Any]]:
    return [
        {
            "name": item.name,
            "label": item.label,
            "unit": item.unit,
            "type": JSON_TYPES[item.kind],
            **({"minimum": item.minimum, "maximum": item.maximum} if item.kind in NUMERIC else {}),
            **({"options": list(item.options)} if item.options else {}),
            **({"members": _inputs(item.members)} if item.members else {}),
        }
        for item in inputs
    ]
