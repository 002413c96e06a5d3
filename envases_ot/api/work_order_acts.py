"""What an OT gives rise to: a copy of itself, its material, its final SAP code."""

from http import HTTPStatus
from typing import Any

from django.conf import settings
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.conditions import etag_of
from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.serializers import given
from envases_ot.api.views import PolicyView
from envases_ot.api.work_order_shapes import WorkOrderAnswer, answered, row_of
from envases_ot.api.work_orders import require_visible
from envases_ot.domain.duplicate import duplicate_ot
from envases_ot.domain.material_codes import create_material, create_sap_code
from envases_ot.models import WorkOrder
from envases_ot.sections import SECTIONS

REFUSED = refusals(400, 401, 403, 404, 409, 415, 422)


class DuplicateInput(serializers.Serializer[Any]):
    sections = serializers.ListField(
        child=serializers.ChoiceField(choices=list(SECTIONS)), allow_empty=False, max_length=len(SECTIONS)
    )


class MaterialInput(serializers.Serializer[Any]):
    cad = serializers.CharField(
        max_length=60, required=False, default="", allow_blank=True, help_text="Código del CAD nuevo."
    )


class MaterialAnswer(serializers.Serializer[Any]):
    material_id = serializers.IntegerField()
    codigo = serializers.CharField()
    cad_id = serializers.IntegerField()
    cad = serializers.CharField()


class SapCodeInput(serializers.Serializer[Any]):
    prefijo = serializers.CharField(max_length=6)
    sufijo = serializers.CharField(max_length=6)


class SapCodeAnswer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    codigo = serializers.CharField()


class DuplicateView(PolicyView):
    policy = {"POST": "ot.duplicate"}

    @extend_schema(
        operation_id="work_orders_duplicate",
        summary="Duplicar la OT, con las secciones que se elijan",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=DuplicateInput,
        responses={201: WorkOrderAnswer, **REFUSED},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        sections = given(DuplicateInput, request)["sections"]
        by = caller(request)
        require_visible(by, int(pk))
        new = duplicate_ot(int(pk), sections=list(dict.fromkeys(sections)), by=by)
        ot = WorkOrder.objects.select_related("creador").get(pk=new.pk)
        row = answered(row_of(ot), reader=by, seller_rol=lambda: ot.creador.rol)
        headers = {"ETag": etag_of(ot.version), "Location": f"/{settings.API_PREFIX}/work-orders/{ot.pk}/"}
        return Response(row, status=HTTPStatus.CREATED, headers=headers)


class MaterialView(PolicyView):
    policy = {"POST": "ot.create_cad_material"}

    @extend_schema(
        operation_id="work_orders_material",
        summary="Crear el CAD y el material de la OT",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=MaterialInput,
        responses={201: MaterialAnswer, **REFUSED},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        by, sent = caller(request), given(MaterialInput, request)
        require_visible(by, int(pk))
        material = create_material(int(pk), by=by, cad=sent["cad"])
        body = {
            "material_id": material.pk,
            "codigo": material.codigo,
            "cad_id": material.cad_id,
            "cad": material.cad.codigo if material.cad else None,
        }
        return Response(body, status=HTTPStatus.CREATED)


class SapCodeView(PolicyView):
    policy = {"POST": "ot.final_sap_code"}

    @extend_schema(
        operation_id="work_orders_sap_code",
        summary="Crear un código SAP final de la OT",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=SapCodeInput,
        responses={201: SapCodeAnswer, **REFUSED},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        by, sent = caller(request), given(SapCodeInput, request)
        require_visible(by, int(pk))
        code = create_sap_code(int(pk), by=by, **sent)
        return Response({"id": code.pk, "codigo": code.codigo}, status=HTTPStatus.CREATED)
