"""The repeated groups of an OT over HTTP: colour stations, tapes, dies, sequences, papers and the others."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.conditions import etag_of, seen_number
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IF_MATCH, path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.work_orders import require_visible
from envases_ot.api.workflow import read_object
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.work_order_rows import ROW_MODELS, read_rows, save_rows

type Groups = dict[str, list[dict[str, Any]]]

GROUP = {"type": "array", "items": {"type": "object", "additionalProperties": {}}}
ROWS = {
    "type": "object",
    "properties": dict.fromkeys(("documents", *ROW_MODELS), GROUP),
    "required": ["documents", *ROW_MODELS],
}
SENT = {"type": "object", "properties": dict.fromkeys(ROW_MODELS, GROUP), "additionalProperties": False}


class RowsView(PolicyView):
    policy = {"GET": "ot.view", "PATCH": ("ot.edit", "ot.edit.description", "ot.edit.oc")}

    @extend_schema(
        operation_id="work_orders_rows_retrieve",
        summary="Filas de una OT: colores, cintas, matrices, secuencias y demás grupos",
        parameters=[path_id()],
        responses={200: OpenApiResponse(ROWS, description="Una lista por grupo."), **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        version = visible_ots(request.user).filter(pk=pk).values_list("version", flat=True).first()
        if version is None:
            raise Http404
        return Response(read_rows(int(pk)), headers={"ETag": etag_of(version)})

    @extend_schema(
        operation_id="work_orders_rows_update",
        summary="Reemplazar grupos de filas de una OT",
        description="Cada grupo que se envía queda como se envía; los demás no cambian.",
        parameters=[path_id(), IF_MATCH],
        request={"application/json": SENT},
        responses={
            200: OpenApiResponse(ROWS, description="Una lista por grupo."),
            **refusals(400, 401, 403, 404, 412, 415, 428),
        },
    )
    def patch(self, request: Request, pk: str) -> Response:
        version = seen_number(request)
        groups = _groups(read_object(request))
        by = caller(request)
        require_visible(by, int(pk))
        ot = save_rows(int(pk), groups, by=by, version=version)
        return Response(read_rows(ot.pk), headers={"ETag": etag_of(ot.version)})


def _groups(sent: Mapping[str, Any]) -> Groups:
    """What was sent, in shape: known groups, each a list of objects.

    Raises:
        ValidationError: names what is not.
    """
    wrong: dict[str, list[ErrorDetail]] = {}
    for name, rows in sent.items():
        if name not in ROW_MODELS:
            wrong[name] = [ErrorDetail("No existe este grupo.", code="campo_desconocido")]
        elif not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
            wrong[name] = [ErrorDetail("Se espera una lista de objetos.", code="invalid")]
    if wrong:
        raise ValidationError(wrong)
    return dict(sent)
