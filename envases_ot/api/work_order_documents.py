"""The papers of an OT: which were issued, a new technical sheet, and the file of each as it left."""

from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import FileResponse, Http404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema, inline_serializer
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.api.work_orders import require_visible
from envases_ot.documents.issue import issue_ficha
from envases_ot.models import IssuedDocument


class IssuedDocumentShape(serializers.ModelSerializer[IssuedDocument]):
    kind_label = serializers.CharField(source="get_kind_display")
    issued_by = serializers.CharField()
    url = serializers.SerializerMethodField()

    class Meta:
        model = IssuedDocument
        fields = (
            "id",
            "kind",
            "kind_label",
            "number",
            "template_version",
            "sha256",
            "issued_at",
            "issued_by",
            "url",
        )

    def get_url(self, document: IssuedDocument) -> str:
        return f"/{settings.API_PREFIX}/work-orders/{document.work_order_id}/documents/{document.pk}/"


class DocumentInput(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(
        choices=IssuedDocument.Kind.choices, required=False, default=IssuedDocument.Kind.FICHA_OT
    )


class DocumentsView(PolicyView):
    policy = {"GET": "ot.view", "POST": "ot.view"}

    @extend_schema(
        operation_id="work_orders_documents_list",
        summary="Los documentos emitidos de la OT, el último primero",
        parameters=[path_id()],
        responses={
            200: inline_serializer("IssuedDocuments", {"documents": IssuedDocumentShape(many=True)}),
            **refusals(401, 403, 404),
        },
    )
    def get(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        documents = IssuedDocument.objects.filter(work_order_id=int(pk)).select_related("issued_by")
        return Response({"documents": IssuedDocumentShape(documents.defer("context"), many=True).data})

    @extend_schema(
        operation_id="work_orders_documents_create",
        summary="Emitir un documento de la OT",
        description="Queda guardado como salió, con su número de copia; no se cambia ni se borra.",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=DocumentInput,
        responses={201: IssuedDocumentShape, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        DocumentInput(data=request.data).is_valid(raise_exception=True)
        user = caller(request)
        require_visible(user, int(pk))
        shaped = IssuedDocumentShape(issue_ficha(int(pk), by=user)).data
        return Response(shaped, status=HTTPStatus.CREATED, headers={"Location": shaped["url"]})


class DocumentFileView(PolicyView):
    policy = {"GET": "ot.view"}

    @extend_schema(
        operation_id="work_orders_documents_file",
        summary="El PDF de un documento emitido",
        parameters=[path_id("ot_pk"), path_id()],
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, ot_pk: str, pk: str) -> FileResponse:
        require_visible(caller(request), int(ot_pk))
        document = IssuedDocument.objects.filter(work_order_id=int(ot_pk), pk=int(pk)).first()
        if document is None or not _is_there(document):
            raise Http404
        return FileResponse(
            document.file.open("rb"),
            filename=document.filename,
            content_type="application/pdf",
            headers={"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store"},
        )


def _is_there(document: IssuedDocument) -> bool:
    return bool(document.file.name) and document.file.storage.exists(str(document.file.name))
