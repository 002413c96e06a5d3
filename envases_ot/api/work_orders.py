"""OTs over HTTP: the domain judges and saves, this file translates."""

from functools import cache
from http import HTTPStatus
from typing import Any, cast

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.conditions import etag_of, seen_number
from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, IF_MATCH, path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.work_order_filters import WorkOrderFilters
from envases_ot.api.work_order_pages import ot_rows
from envases_ot.api.work_order_shapes import (
    ATTRIBUTES,
    DERIVED,
    DETAIL,
    WorkOrderAnswer,
    WorkOrderInput,
    WorkOrderListed,
    answered,
    oc_path,
    row_of,
)
from envases_ot.domain.permissions import acting_rol, never_read, own_sellers, visible_ots
from envases_ot.domain.work_order_problems import BLANK_ROW
from envases_ot.domain.work_orders import create_ot, delete_ot, update_ot
from envases_ot.models import User, WorkOrder
from envases_ot.models.prepared import PreparedQuery

ANY_OT, ANY_READER = -1, -2

EXAMPLE = OpenApiExample(
    "OT",
    value={
        "tipo_solicitud": 1,
        "client_id": 1,
        "nombre_contacto": "Rosa Díaz",
        "email_contacto": "rosa@cliente.example",
        "telefono_contacto": "912345678",
        "descripcion": "Caja 10 kg uva",
        "canal_id": 1,
        "subhierarchy_id": 1,
        "subsubhierarchy_id": 1,
        "product_type_id": 3,
        "impresion": 2,
        "fsc": 2,
        "cinta": 0,
        "coverage_internal_id": 1,
        "coverage_external_id": 1,
        "planta_id": 1,
        "carton_color": 1,
        "product_type_developing_id": 2,
        "target_market_id": 1,
        "peso_contenido_caja": 10,
        "autosoportante": 1,
        "envase_id": 1,
        "cajas_altura": 8,
        "pallet_sobre_pallet": 0,
        "observacion": "Entregar antes de la cosecha.",
    },
    request_only=True,
)


class WorkOrdersView(PolicyView, GenericAPIView[WorkOrder]):
    policy = {"GET": "ot.list", "POST": "ot.create"}
    filterset_class = WorkOrderFilters
    serializer_class = WorkOrderListed
    queryset = WorkOrder.objects.none()

    @extend_schema(
        operation_id="work_orders_list",
        summary="OT que usted ve, por páginas",
        responses={200: WorkOrderListed(many=True), **refusals(400, 401, 403)},
    )
    def get(self, request: Request) -> Response:
        rows = cast("QuerySet[WorkOrder]", ot_rows(request, caller(request)))  # it stands for one
        page = self.paginate_queryset(rows)
        return self.get_paginated_response(page)

    @extend_schema(
        operation_id="work_orders_create",
        summary="Crear una OT",
        parameters=[IDEMPOTENCY_KEY],
        request={"application/json": WorkOrderInput, "multipart/form-data": WorkOrderInput},
        responses={201: WorkOrderAnswer, **refusals(400, 401, 403, 409, 415, 422)},
        examples=[EXAMPLE],
    )
    @idempotent
    def post(self, request: Request) -> Response:
        ot = create_ot(_given(request), by=caller(request))
        return _answer(ot, request, status=HTTPStatus.CREATED, headers={"Location": _location(ot.pk)})


class WorkOrderView(PolicyView):
    policy = {
        "GET": "ot.view",
        "PATCH": ("ot.edit", "ot.edit.description", "ot.edit.oc"),
        "DELETE": "ot.edit",
    }

    @extend_schema(
        operation_id="work_orders_retrieve",
        summary="Una OT",
        parameters=[path_id()],
        responses={200: WorkOrderAnswer, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        row = _read(caller(request), int(pk))
        return Response(row, headers={"ETag": etag_of(row["version"])})

    @extend_schema(
        operation_id="work_orders_update",
        summary="Cambiar columnas de una OT",
        parameters=[path_id(), IF_MATCH],
        request={"application/json": WorkOrderInput, "multipart/form-data": WorkOrderInput},
        responses={200: WorkOrderAnswer, **refusals(400, 401, 403, 404, 409, 412, 415, 428)},
    )
    def patch(self, request: Request, pk: str) -> Response:
        version = seen_number(request)
        values = _given(request)
        require_visible(caller(request), int(pk))
        ot = update_ot(int(pk), values, by=caller(request), version=version)
        return _answer(ot, request)

    @extend_schema(
        operation_id="work_orders_delete",
        summary="Retirar una OT: sale de las listas, su historia queda",
        parameters=[path_id(), IF_MATCH],
        responses={204: OpenApiResponse(description="Retirada."), **refusals(401, 403, 404, 412, 428)},
    )
    def delete(self, request: Request, pk: str) -> Response:
        version = seen_number(request)
        require_visible(caller(request), int(pk))
        delete_ot(int(pk), by=caller(request), version=version)
        return Response(status=HTTPStatus.NO_CONTENT)


def _given(request: Request) -> dict[str, Any]:
    """The columns that were sent, in shape; what only comes along with a row that was read is left out."""
    sent = WorkOrderInput(data=request.data, partial=True)
    sent.is_valid(raise_exception=True)
    unread = never_read(acting_rol(caller(request)))
    return {
        column: value
        for column, value in sent.validated_data.items()
        if column not in unread or value != BLANK_ROW[column]
    }


def require_visible(user: User, pk: int) -> None:
    """404 for what the caller may not see, as if it were not there."""
    if not visible_ots(user).filter(pk=pk, active=True).exists():
        raise Http404


def _read(user: User, pk: int) -> dict[str, Any]:
    is_alone = own_sellers(user) in (None, {user.pk})
    detail = _detail(user.rol, user.is_superuser) if is_alone else _composed_detail(user)
    found = detail.rows(pk=pk, reader=user.pk)
    if not found:
        raise Http404
    *values, seller_rol = found[0]
    row = dict(zip((*DETAIL, *DERIVED), values, strict=True))
    return answered(row, reader=user, seller_rol=lambda: seller_rol)


@cache
def _detail(rol: str, is_superuser: bool) -> PreparedQuery:
    """One OT as the readers of a role may see it, composed for a reader and an OT that stand for all of them."""
    return _composed_detail(User(pk=ANY_READER, rol=rol, is_superuser=is_superuser))


def _composed_detail(reader: User) -> PreparedQuery:
    paths = [*(ATTRIBUTES[column] for column in DETAIL), *DERIVED.values(), "creador__rol"]
    ots = visible_ots(reader).filter(pk=ANY_OT).order_by().values_list(*paths)
    return PreparedQuery(ots, pk=ANY_OT, reader=ANY_READER)


def _answer(
    ot: WorkOrder,
    request: Request,
    *,
    status: HTTPStatus = HTTPStatus.OK,
    headers: dict[str, str] | None = None,
) -> Response:
    row = answered(row_of(ot), reader=caller(request), seller_rol=lambda: ot.creador.rol)
    return Response(row, status=status, headers={"ETag": etag_of(ot.version), **(headers or {})})


def _location(pk: int) -> str:
    return oc_path(pk).removesuffix("oc-file/")
