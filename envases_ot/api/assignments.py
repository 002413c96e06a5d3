"""Who is assigned: to one OT or to many at once, and whom the caller may assign."""

from http import HTTPStatus
from typing import Any

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
from envases_ot.domain.workflow.assigning import MOST_OTS, Candidate, assign_ot, assign_ots, candidates
from envases_ot.models import Assignment, User

ASSIGNERS = ("assign.self", "assign.team")


class AssignmentInput(serializers.Serializer[Any]):
    user_id = serializers.IntegerField(min_value=1, max_value=2**31 - 1)


class AssignmentsInput(AssignmentInput):
    work_orders = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**63 - 1), min_length=1, max_length=MOST_OTS
    )


class WorkOrderAssignmentsView(PolicyView):
    policy = {"GET": "ot.view", "POST": ASSIGNERS}

    @extend_schema(
        operation_id="work_orders_assignments_list",
        summary="Quién tiene y tuvo cada puesto de la OT",
        parameters=[path_id()],
        responses={200: ANSWER, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        rows = (
            Assignment.objects.filter(work_order_id=int(pk))
            .select_related("user", "assigned_by")
            .order_by("id")
        )
        return Response({"assignments": [_assigned(row) for row in rows]})

    @extend_schema(
        operation_id="work_orders_assignments_create",
        summary="Asignar la OT a alguien",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=AssignmentInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        by, sent = caller(request), given(AssignmentInput, request)
        require_visible(by, int(pk))
        row = assign_ot(int(pk), user=_user(sent["user_id"]), by=by)
        return Response(_assigned(row), status=HTTPStatus.CREATED)


class AssignmentsView(PolicyView):
    policy = {"POST": ASSIGNERS}

    @extend_schema(
        operation_id="assignments_create",
        summary="Asignar varias OT a alguien: todas o ninguna",
        parameters=[IDEMPOTENCY_KEY],
        request=AssignmentsInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        sent = given(AssignmentsInput, request)
        rows = assign_ots(sent["work_orders"], user=_user(sent["user_id"]), by=caller(request))
        body = {"assignments": [{"work_order_id": row.work_order_id, **_assigned(row)} for row in rows]}
        return Response(body, status=HTTPStatus.CREATED)


class CandidatesView(PolicyView):
    policy = {"GET": ASSIGNERS}

    @extend_schema(
        operation_id="assignment_candidates_list",
        summary="A quién puede asignar OT, con las que cada uno tiene en curso",
        responses={200: ANSWER, **refusals(401, 403)},
    )
    def get(self, request: Request) -> Response:
        return Response({"candidates": [_offered(one) for one in candidates(caller(request))]})


def _user(pk: int) -> User:
    user = User.objects.filter(pk=pk).first()
    if user is None:
        raise serializers.ValidationError({"user_id": "No existe esa persona."})
    return user


def _offered(one: Candidate) -> dict[str, Any]:
    away = one.absence
    return {
        "user_id": one.user.pk,
        "user": str(one.user),
        "load": one.load,
        "absent_until": away.last_day if away else None,
        "substitute_id": away.substitute_id if away else None,
        "substitute": str(away.substitute) if away else None,
    }


def _assigned(row: Assignment) -> dict[str, Any]:
    return {
        "id": row.pk,
        "area_id": row.area_id,
        "user_id": row.user_id,
        "user": str(row.user),
        "assigned_by": str(row.assigned_by),
        "since": row.since,
        "until": row.until,
    }
