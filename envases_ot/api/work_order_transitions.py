"""An OT's way: what may follow, and the moves themselves."""

from http import HTTPStatus
from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.conditions import etag_of, seen_number
from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.serializers import given
from envases_ot.api.views import PolicyView
from envases_ot.api.work_orders import require_visible
from envases_ot.api.workflow import ANSWER
from envases_ot.choices import Area, State
from envases_ot.domain.permissions import visible_ots
from envases_ot.domain.workflow.advance import NextState, advance_ot, next_states
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.stored import facts_of
from envases_ot.models import Management
from envases_ot.models.workflow import OBSERVACION_MAX


class TransitionInput(serializers.Serializer[Any]):
    state = serializers.ChoiceField(choices=State.choices)
    area = serializers.ChoiceField(choices=Area.choices, required=False, allow_null=True)
    motive = serializers.ChoiceField(choices=list(MOTIVES.items()), required=False, allow_null=True)
    observacion = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=OBSERVACION_MAX
    )


class TransitionsView(PolicyView):
    policy = {"GET": "ot.view", "POST": ("act.change_state", "act.reopen_finished")}

    @extend_schema(
        operation_id="work_orders_transitions_list",
        summary="A qué estados puede pasar la OT y, a los demás, por qué no",
        parameters=[path_id()],
        responses={200: ANSWER, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        user = caller(request)
        ot = visible_ots(user).filter(pk=int(pk)).first()
        if ot is None:
            raise Http404
        body = {
            "state_id": ot.state_id,
            "current_area_id": ot.current_area_id,
            "version": ot.version,
            "states": [_told(one) for one in next_states(ot, facts_of(ot, user))],
        }
        return Response(body, headers={"ETag": etag_of(ot.version)})

    @extend_schema(
        operation_id="work_orders_transitions_create",
        summary="Mover la OT a otro estado",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=TransitionInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 412, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        user, values = caller(request), given(TransitionInput, request)
        require_visible(user, int(pk))
        gestion = advance_ot(
            int(pk),
            to=State(values["state"]),
            by=user,
            observacion=values["observacion"],
            to_area=None if values.get("area") is None else Area(values["area"]),
            motive=values.get("motive"),
            version=seen_number(request) if "If-Match" in request.headers else None,
        )
        headers = {"ETag": etag_of(gestion.work_order.version)}
        return Response(_moved(gestion), status=HTTPStatus.CREATED, headers=headers)


def _told(one: NextState) -> dict[str, Any]:
    reject_to = [{"area": area.value, "motives": motives} for area, motives in one.reject_to.items()]
    return {
        "state": one.state.value,
        "label": one.state.label,
        "possible": one.why_not is None,
        "why_not": one.why_not,
        **({"reject_to": reject_to} if reject_to else {}),
    }


def _moved(gestion: Management) -> dict[str, Any]:
    return {
        "id": gestion.pk,
        "created_at": gestion.created_at,
        "from_state_id": gestion.from_state_id,
        "from_area_id": gestion.area_id,
        "state_id": gestion.state_id,
        "current_area_id": gestion.to_area_id,
        "motive": gestion.motive,
        "observacion": gestion.observacion,
        "version": gestion.work_order.version,
    }
