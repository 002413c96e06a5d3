"""The purchase order of an OT: sent back as a download, to those who see the OT."""

from django.http import FileResponse, Http404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from envases_ot.api.schema import path_id, refusals
from envases_ot.api.views import PolicyView
from envases_ot.domain.permissions import visible_ots
from envases_ot.file_storage import as_download


class OcFileView(PolicyView):
    policy = {"GET": "ot.view"}

    @extend_schema(
        operation_id="work_orders_oc_file",
        summary="Archivo de la OC",
        parameters=[path_id()],
        responses={
            (200, "application/octet-stream"): OpenApiTypes.BINARY,
            **refusals(401, 403, 404),
        },
    )
    def get(self, request: Request, pk: str) -> FileResponse:
        ot = visible_ots(request.user).filter(pk=pk, active=True).only("oc_file").first()
        stored = ot.oc_file.name if ot is not None else None
        if ot is None or not stored or not ot.oc_file.storage.exists(stored):
            raise Http404
        name = f"OC-{ot.pk}.{stored.rpartition('.')[2]}"
        return as_download(ot.oc_file, name=name)
