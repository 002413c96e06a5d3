"""Labels of the samples of one OT or of many, in one PDF: printed, not kept."""

from typing import Any, Final

from django.http import Http404, HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from envases_ot.api.permissions import caller
from envases_ot.api.schema import refusals
from envases_ot.api.views import PolicyView
from envases_ot.documents.label_context import client_labels, for_labels, sample_label
from envases_ot.documents.labels import render_client_labels, render_sample_labels
from envases_ot.domain.permissions import visible_ots

MOST_OTS: Final = 100
KINDS: Final = {"producto": "De la muestra, 10 × 10 cm", "cliente": "Del despacho, A4"}


class LabelsAsked(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=list(KINDS.items()), default="producto")
    ot = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**63 - 1), min_length=1, max_length=MOST_OTS
    )


class LabelsView(PolicyView):
    policy = {"GET": "sample.labels"}

    @extend_schema(
        operation_id="labels",
        summary="Etiquetas de muestra o de despacho de una o más OT, en un PDF",
        description="Una por muestra, o una por cada envío al cliente; sin las muestras anuladas.",
        parameters=[
            OpenApiParameter(
                "ot",
                {"type": "array", "items": {"type": "integer", "minimum": 1}, "maxItems": MOST_OTS},
                required=True,
                description="Número de la OT; se repite para varias.",
            ),
            OpenApiParameter("kind", str, enum=list(KINDS), description="Por omisión, producto."),
        ],
        responses={(200, "application/pdf"): OpenApiTypes.BINARY, **refusals(400, 401, 403, 404)},
    )
    def get(self, request: Request) -> HttpResponse:
        query = request.query_params
        sent = LabelsAsked(data={"ot": query.getlist("ot"), "kind": query.get("kind", "producto")})
        sent.is_valid(raise_exception=True)
        numbers = set(sent.validated_data["ot"])
        ots = visible_ots(caller(request)).filter(pk__in=numbers)
        if ots.count() < len(numbers):
            raise Http404
        muestras = for_labels(ots)
        if sent.validated_data["kind"] == "cliente":
            pdf = render_client_labels([label for muestra in muestras for label in client_labels(muestra)])
        else:
            pdf = render_sample_labels([sample_label(muestra) for muestra in muestras])
        return HttpResponse(
            pdf,
            content_type="application/pdf",
            headers={
                "Content-Disposition": 'inline; filename="etiquetas.pdf"',
                "X-Content-Type-Options": "nosniff",
                "Cache-Control": "private, no-store",
            },
        )
