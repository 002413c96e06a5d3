"""Absences over HTTP: one's own, and those of the area for its chief."""

from http import HTTPStatus
from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import caller
from envases_ot.api.schema import IDEMPOTENCY_KEY, path_id, refusals
from envases_ot.api.serializers import given
from envases_ot.api.views import PolicyView
from envases_ot.api.workflow import ANSWER
from envases_ot.domain.workflow.absence_edits import KEEPS, add_absence, remove_absence, seen_absences
from envases_ot.models import Absence, User


class AbsenceInput(serializers.Serializer[Any]):
    user_id = serializers.PrimaryKeyRelatedField(queryset=User.objects.all(), source="user")
    substitute_id = serializers.PrimaryKeyRelatedField(queryset=User.objects.all(), source="substitute")
    first_day = serializers.DateField()
    last_day = serializers.DateField()


class AbsencesView(PolicyView):
    policy = {"GET": KEEPS, "POST": KEEPS}

    @extend_schema(
        operation_id="absences_list",
        summary="Ausencias de hoy en adelante: las suyas, las de su equipo y aquellas en que reemplaza",
        responses={200: ANSWER, **refusals(401, 403)},
    )
    def get(self, request: Request) -> Response:
        return Response({"absences": [_told(row) for row in seen_absences(caller(request))]})

    @extend_schema(
        operation_id="absences_create",
        summary="Anotar una ausencia, con quien reemplaza; días incluidos",
        parameters=[IDEMPOTENCY_KEY],
        request=AbsenceInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        row = add_absence(**given(AbsenceInput, request), by=caller(request))
        return Response(_told(row), status=HTTPStatus.CREATED)


class AbsenceView(PolicyView):
    policy = {"DELETE": KEEPS}

    @extend_schema(
        operation_id="absences_delete",
        summary="Quitar una ausencia; la que ya empezó termina ayer",
        parameters=[path_id()],
        responses={204: None, **refusals(401, 403, 404)},
    )
    def delete(self, request: Request, pk: str) -> Response:
        try:
            remove_absence(int(pk), by=caller(request))
        except Absence.DoesNotExist as error:
            raise Http404 from error
        return Response(status=HTTPStatus.NO_CONTENT)


def _told(row: Absence) -> dict[str, Any]:
    return {
        "id": row.pk,
        "user_id": row.user_id,
        "user": str(row.user),
        "substitute_id": row.substitute_id,
        "substitute": str(row.substitute),
        "first_day": row.first_day,
        "last_day": row.last_day,
    }
