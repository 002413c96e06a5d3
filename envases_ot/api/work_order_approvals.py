"""Samples that wait for a chief: how far they are, and the decision."""

from http import HTTPStatus
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.serializers import Strict, given
from envases_ot.api.views import PolicyView
from envases_ot.api.work_orders import require_visible
from envases_ot.domain.workflow.sample_decisions import decide_samples
from envases_ot.domain.workflow.sample_levels import Level, levels_of
from envases_ot.models import ApprovalLevel, SampleApproval, WorkOrder
from envases_ot.models.approvals import MOTIVO_MAX


class ApprovalInput(Strict):
    approved = serializers.BooleanField()
    motivo = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=MOTIVO_MAX,
        help_text="Obligatorio al rechazar.",
    )


class DecisionAnswer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    level = serializers.ChoiceField(choices=ApprovalLevel.choices)
    approved = serializers.BooleanField()
    motivo = serializers.CharField(allow_blank=True)
    numero_muestras = serializers.IntegerField()
    user_id = serializers.IntegerField()
    at = serializers.DateTimeField()


class LevelAnswer(serializers.Serializer[Any]):
    level = serializers.ChoiceField(choices=ApprovalLevel.choices)
    state = serializers.ChoiceField(choices=["pending", "approved", "rejected"])
    decision = DecisionAnswer(allow_null=True)


class ApprovalsAnswer(serializers.Serializer[Any]):
    levels = LevelAnswer(many=True)


class ApprovalsView(PolicyView):
    policy = {"GET": "ot.view", "POST": ("ot.approve.sales", "ot.approve.development")}

    @extend_schema(
        operation_id="work_orders_approvals_list",
        summary="Aprobación de las muestras: los niveles que esta OT necesita y en qué están",
        parameters=[path_id()],
        responses={200: ApprovalsAnswer, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        levels = levels_of(WorkOrder.objects.get(pk=int(pk)))
        return Response({"levels": [_level(one) for one in levels]})

    @extend_schema(
        operation_id="work_orders_approvals_create",
        summary="Aprobar o rechazar las muestras, en el nivel que toca ahora",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=ApprovalInput,
        responses={201: DecisionAnswer, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        decision = decide_samples(int(pk), by=caller(request), **given(ApprovalInput, request))
        return Response(_decision(decision), status=HTTPStatus.CREATED)


def _level(one: Level) -> dict[str, Any]:
    decision = _decision(one.decision) if one.decision else None
    return {"level": one.level.value, "state": one.state.name.lower(), "decision": decision}


def _decision(row: SampleApproval) -> dict[str, Any]:
    return {
        "id": row.pk,
        "level": row.level,
        "approved": row.approved,
        "motivo": row.motivo,
        "numero_muestras": row.numero_muestras,
        "user_id": row.decided_by_id,
        "at": row.decided_at,
    }
