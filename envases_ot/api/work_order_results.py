"""The results of an OT over HTTP: as it is stored, or as somebody is typing it. They write nothing."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from django.http import Http404
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.column_shapes import shape_of
from envases_ot.api.permissions import caller
from envases_ot.api.schema import path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.work_order_shapes import FIELDS
from envases_ot.api.workflow import read_object
from envases_ot.choices import TipoSolicitud
from envases_ot.domain.calculations.results.types import Result
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.work_order_results import (
    GROUP_COLUMNS,
    RESULT_COLUMNS,
    results_of,
)
from envases_ot.domain.work_order_rows import ROW_MODELS
from envases_ot.models import User, WorkOrder

_TEXT: Final = {"type": "string"}
_OVERRIDE: Final = {
    "type": ["object", "null"],
    "description": "Lo que la OT fija a mano en lugar de la fórmula.",
    "required": ["value", "by", "reason"],
    "properties": {"value": {"type": "number"}, "by": _TEXT, "reason": _TEXT},
}
_RESULT: Final = {
    "type": "object",
    "required": [*Result.__dataclass_fields__],
    "properties": {
        "name": _TEXT,
        "group": _TEXT,
        "label": _TEXT,
        "unit": _TEXT,
        "value": {"type": ["number", "null"], "description": "Sin redondear; null si no se puede calcular."},
        "text": {"type": "string", "description": "El valor redondeado, como se escribe en Chile."},
        "formula": {"type": "string", "description": "La fórmula con sus números."},
        "missing": {"type": "array", "items": _TEXT, "description": "Lo que falta llenar."},
        "problem": {"type": "string", "description": "Por qué no se puede calcular con lo que hay."},
        "override": _OVERRIDE,
        "by_formula": {
            "type": "string",
            "description": "Lo que daría la fórmula de una medida fijada a mano.",
        },
    },
}
_UNREAD: Final = {
    "type": "object",
    "required": ["field", "message"],
    "properties": {"field": _TEXT, "message": _TEXT},
}
ANSWER: Final = {
    "type": "object",
    "required": ["results", "unread"],
    "properties": {
        "results": {"type": "array", "items": _RESULT},
        "unread": {
            "type": "array",
            "items": _UNREAD,
            "description": "Lo escrito que no se entiende; cuenta como vacío.",
        },
    },
}
_VALUE: Final = {"type": ["number", "string", "null"]}
DRAFT: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {
        "tipo_solicitud": {"type": "integer", "minimum": 1, "maximum": 7, "description": "De una OT nueva."},
        "values": {
            "type": "object",
            "description": "Lo que se está escribiendo, por columna.",
            "properties": dict.fromkeys(RESULT_COLUMNS, _VALUE),
            "additionalProperties": False,
        },
        "rows": {
            "type": "object",
            "description": "Filas en lugar de las guardadas.",
            "properties": {
                group: {
                    "type": "array",
                    "items": {"type": "object", "properties": dict.fromkeys(columns, _VALUE)},
                }
                for group, columns in GROUP_COLUMNS.items()
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
EXAMPLE: Final = OpenApiExample("HM", {"values": {"largura_hm": 800, "anchura_hm": 600}}, request_only=True)
OK: Final = OpenApiResponse(ANSWER, description="Los resultados, en el orden de la pantalla.")


class DraftResultsView(PolicyView):
    """A question, not an act: it answers 200 also where nothing can be computed yet."""

    policy = {"POST": "ot.create"}

    @extend_schema(
        operation_id="work_orders_draft_results",
        summary="Resultados de una OT que todavía no se guarda",
        request={"application/json": DRAFT},
        responses={200: OK, **refusals(400, 401, 403)},
        examples=[EXAMPLE],
    )
    def post(self, request: Request) -> Response:
        sent = read_object(request)
        tipo = sent.get("tipo_solicitud", TipoSolicitud.DESARROLLO_COMPLETO.value)
        if tipo not in TipoSolicitud.values:
            raise _malformed("tipo_solicitud", "No existe este tipo de solicitud.")
        return _answer(WorkOrder(tipo_solicitud=tipo), sent, by=caller(request))


class ResultsView(PolicyView):
    policy = {"GET": "ot.view", "POST": "ot.view"}

    @extend_schema(
        operation_id="work_orders_results_retrieve",
        summary="Resultados de una OT guardada",
        parameters=[path_id()],
        responses={200: OK, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        return _answer(_visible(request, pk), {}, by=caller(request))

    @extend_schema(
        operation_id="work_orders_results_ask",
        summary="Resultados de una OT con cambios que todavía no se guardan",
        parameters=[path_id()],
        request={"application/json": DRAFT},
        responses={200: OK, **refusals(400, 401, 403, 404)},
        examples=[EXAMPLE],
    )
    def post(self, request: Request, pk: str) -> Response:
        ot = _visible(request, pk)
        return _answer(ot, read_object(request), by=caller(request))


def _visible(request: Request, pk: str) -> WorkOrder:
    ot = visible_ots(caller(request)).select_related("creador").filter(pk=pk).first()
    if ot is None:
        raise Http404
    return ot


def _answer(ot: WorkOrder, sent: Mapping[str, Any], *, by: User) -> Response:
    for name in sent:
        if name not in DRAFT["properties"]:
            raise _malformed(name, "No existe este campo.", code="campo_desconocido")
    unread: list[dict[str, str]] = []
    values = _read(_part(sent, "values", dict), FIELDS, RESULT_COLUMNS, "", unread)
    rows = _rows(_part(sent, "rows", dict), unread)
    results = results_of(ot, reader=by, changed=values, rows=rows)
    return Response({"results": [asdict(result) for result in results], "unread": unread})


def _rows(sent: Mapping[str, Any], unread: list[dict[str, str]]) -> dict[str, list[dict[str, Any]]]:
    """Rows that say where they stand; the others are not rows yet."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for group in sent:
        if group not in GROUP_COLUMNS:
            raise _malformed(group, "No existe este grupo.", code="campo_desconocido")
        columns = GROUP_COLUMNS[group]
        fields = {name: ROW_MODELS[group].model._meta.get_field(name) for name in columns}
        found = []
        for number, row in enumerate(_part(sent, group, list)):
            if not isinstance(row, dict):
                raise _malformed(group, "Se espera una lista de objetos.")
            found.append(_read(row, fields, columns, f"{group}.{number}.", unread))
        needed = columns[:2] if group == "overrides" else columns[:1]
        groups[group] = [row for row in found if all(row.get(name) not in (None, "") for name in needed)]
    return groups


def _read(
    sent: Mapping[str, Any],
    fields: Mapping[str, Any],
    columns: tuple[str, ...],
    path: str,
    unread: list[dict[str, str]],
) -> dict[str, Any]:
    """What was typed, as the columns hold it; what does not read as one is blank, and told."""
    read: dict[str, Any] = {}
    for name, value in sent.items():
        if name not in columns:
            raise _malformed(f"{path}{name}", "No es un dato de los resultados.", code="campo_desconocido")
        plain = value.strip() if isinstance(value, str) else value
        if isinstance(plain, str) and name not in ("reason", "measure"):
            plain = plain.replace(",", ".") or None
        try:
            read[name] = None if plain is None else _judged(fields[name], plain)
        except ValidationError as refused:
            read[name] = None
            detail = refused.detail
            message = detail[0] if isinstance(detail, list) else detail
            unread.append({"field": f"{path}{name}", "message": str(message)})
    return read


def _judged(field: Any, value: Any) -> Any:
    """The value in the column's shape and within its limits."""
    shape = shape_of(field)
    shape.validators = [*shape.validators, *(one for one in field.validators if not field.is_relation)]
    return shape.run_validation(value)


def _part[Part: (dict[str, Any], list[Any])](sent: Mapping[str, Any], name: str, kind: type[Part]) -> Part:
    part = sent.get(name, kind())
    if not isinstance(part, kind):
        raise _malformed(name, "Se espera un objeto." if kind is dict else "Se espera una lista.")
    return part


def _malformed(field: str, message: str, *, code: str = "invalid") -> ValidationError:
    return ValidationError({field: [ErrorDetail(message, code=code)]})
