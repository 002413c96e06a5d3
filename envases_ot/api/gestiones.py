"""What happened to an OT, and gestiones that move nothing: queries, answers, designs outside; files as downloads."""

from http import HTTPStatus
from typing import Any

from django.http import FileResponse, Http404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.serializers import given
from envases_ot.api.views import PolicyView
from envases_ot.api.work_orders import require_visible
from envases_ot.api.workflow import ANSWER
from envases_ot.choices import Area, GestionType
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.workflow.gestiones import STORED, add_gestion, answer_query
from envases_ot.file_storage import as_download
from envases_ot.models import Management, ManagementFile, Proveedor, QueryAnswer
from envases_ot.models.workflow import OBSERVACION_MAX

KINDS = [(kind.value, kind.label) for kind in STORED if kind != GestionType.ARCHIVO]
"""Files come in by the admin's page."""


class GestionInput(serializers.Serializer[Any]):
    management_type = serializers.ChoiceField(choices=KINDS)
    observacion = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=OBSERVACION_MAX
    )
    area = serializers.ChoiceField(choices=Area.choices, required=False, allow_null=True)
    due_at = serializers.DateTimeField(required=False, allow_null=True)
    proveedor_id = serializers.IntegerField(required=False, allow_null=True, min_value=1, max_value=2**31 - 1)


class AnswerInput(serializers.Serializer[Any]):
    texto = serializers.CharField(allow_blank=True, max_length=OBSERVACION_MAX)
    closes = serializers.BooleanField(required=False, default=False)


class GestionesView(PolicyView):
    policy = {"GET": "ot.view", "POST": "ot.view"}

    @extend_schema(
        operation_id="work_orders_gestiones_list",
        summary="Qué pasó con la OT: cambios de estado, consultas con sus respuestas, archivos",
        parameters=[path_id()],
        responses={200: ANSWER, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        rows = (
            Management.objects.filter(work_order_id=int(pk))
            .select_related("user", "proveedor")
            .prefetch_related("answers__user", "files")
        )
        return Response({"gestiones": [_told(row) for row in rows.order_by("id")]})

    @extend_schema(
        operation_id="work_orders_gestiones_create",
        summary="Consultar a un área, o enviar y recibir un diseño externo",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=GestionInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        values = given(GestionInput, request)
        number = values.get("proveedor_id")
        gestion = add_gestion(
            int(pk),
            kind=GestionType(values["management_type"]),
            by=caller(request),
            observacion=values["observacion"],
            to_area=None if values.get("area") is None else Area(values["area"]),
            due_at=values.get("due_at"),
            proveedor=None if number is None else Proveedor.objects.filter(pk=number).first(),
        )
        return Response(_told(gestion), status=HTTPStatus.CREATED)


class AnswersView(PolicyView):
    policy = {"POST": "ot.view"}

    @extend_schema(
        operation_id="work_orders_gestiones_answers_create",
        summary="Responder una consulta, o cerrarla quien la hizo",
        parameters=[path_id("ot_pk"), path_id(), IDEMPOTENCY_KEY],
        request=AnswerInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, ot_pk: str, pk: str) -> Response:
        require_visible(caller(request), int(ot_pk))
        sent = given(AnswerInput, request)
        queries = Management.objects.filter(work_order_id=int(ot_pk), management_type=GestionType.CONSULTA)
        if not queries.filter(pk=int(pk)).exists():
            raise Http404
        answer = answer_query(int(pk), by=caller(request), **sent)
        return Response(_answered(answer), status=HTTPStatus.CREATED)


class GestionFileView(PolicyView):
    policy = {"GET": "ot.view"}

    @extend_schema(
        operation_id="work_orders_gestiones_file",
        summary="Un archivo de una gestión",
        parameters=[path_id("ot_pk"), path_id()],
        responses={(200, "application/octet-stream"): OpenApiTypes.BINARY, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, ot_pk: str, pk: str) -> FileResponse:
        seen = visible_ots(caller(request)).filter(pk=int(ot_pk))
        file = ManagementFile.objects.filter(pk=int(pk), management__work_order__in=seen).first()
        if file is None or not file.archivo.storage.exists(str(file.archivo.name)):
            raise Http404
        return as_download(file.archivo, name=file.nombre)


def _told(row: Management) -> dict[str, Any]:
    return {
        "id": row.pk,
        "management_type": row.management_type,
        "label": row.get_management_type_display(),
        "created_at": row.created_at,
        "user_id": row.user_id,
        "user": str(row.user),
        "from_state_id": row.from_state_id,
        "from_area_id": row.area_id,
        "state_id": row.state_id,
        "area_id": row.to_area_id,
        "motive": row.motive,
        "observacion": row.observacion,
        "due_at": row.due_at,
        "proveedor_id": row.proveedor_id,
        "replies_to": row.replies_to_id,
        "answers": [_answered(one) for one in row.answers.all()],
        "files": [{"id": file.pk, "nombre": file.nombre} for file in row.files.all()],
    }


def _answered(row: QueryAnswer) -> dict[str, Any]:
    return {
        "id": row.pk,
        "created_at": row.created_at,
        "user_id": row.user_id,
        "user": str(row.user),
        "texto": row.texto,
        "closes": row.closes,
    }
