"""Samples of an OT over HTTP: listed, made, cut in the room, finished, returned, cancelled."""

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
from envases_ot.api.work_orders import require_visible
from envases_ot.api.workflow import ANSWER
from envases_ot.choices import DeliveryForm, Destination, MuestraPegado
from envases_ot.domain.muestras import ACTS, act_on_muestra, create_muestra, cut_delivery, possible_acts
from envases_ot.domain.permissions import visible_ots
from envases_ot.models import Muestra, MuestraDelivery, User

KEY_MAX = 2**31 - 1


def _key() -> serializers.IntegerField:
    """A row of another table; one that does not exist is refused by the model."""
    return serializers.IntegerField(required=False, allow_null=True, min_value=1, max_value=KEY_MAX)


def _text(length: int) -> serializers.CharField:
    return serializers.CharField(required=False, allow_blank=True, default="", max_length=length)


class DeliveryInput(serializers.Serializer[Any]):
    destination = serializers.ChoiceField(choices=Destination.choices)
    cantidad = serializers.IntegerField(min_value=1, max_value=KEY_MAX)
    sala_corte_id = _key()
    comentario = _text(250)
    nombre = _text(120)
    direccion = _text(250)
    comuna = _text(80)
    forma = serializers.ChoiceField(choices=DeliveryForm.choices, required=False, allow_null=True)
    numero_envio = _text(40)


class SampleInput(serializers.Serializer[Any]):
    cad_id = _key()
    cad_texto = _text(60)
    carton_id = _key()
    carton_muestra_id = _key()
    pegado = serializers.ChoiceField(choices=MuestraPegado.choices, required=False, allow_null=True)
    minutos_unidad = serializers.IntegerField(required=False, allow_null=True, min_value=0, max_value=32_767)
    deliveries = DeliveryInput(many=True)


class SampleActInput(serializers.Serializer[Any]):
    act = serializers.ChoiceField(choices=[(name, act.label) for name, act in ACTS.items()])


class SamplesView(PolicyView):
    policy = {"GET": "ot.view", "POST": "ot.view"}

    @extend_schema(
        operation_id="work_orders_samples_list",
        summary="Muestras de la OT, con sus entregas y lo que se puede hacer con cada una",
        parameters=[path_id()],
        responses={200: ANSWER, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        rows = Muestra.objects.filter(work_order_id=int(pk)).select_related("work_order")
        shown = rows.prefetch_related("deliveries").order_by("id")
        return Response({"samples": [_told(row, caller(request)) for row in shown]})

    @extend_schema(
        operation_id="work_orders_samples_create",
        summary="Agregar una muestra con sus entregas",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=SampleInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        require_visible(caller(request), int(pk))
        values = given(SampleInput, request)
        deliveries = values.pop("deliveries")
        muestra = create_muestra(int(pk), by=caller(request), values=values, deliveries=deliveries)
        return Response(_told(muestra, caller(request)), status=HTTPStatus.CREATED)


class SampleActsView(PolicyView):
    policy = {"POST": "ot.view"}

    @extend_schema(
        operation_id="samples_acts_create",
        summary="Terminar, devolver, anular o priorizar una muestra",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=SampleActInput,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        seen = visible_ots(caller(request))
        if not Muestra.objects.filter(pk=int(pk), work_order__in=seen).exists():
            raise Http404
        act = given(SampleActInput, request)["act"]
        muestra = act_on_muestra(int(pk), act=act, by=caller(request))
        return Response(_told(muestra, caller(request)), status=HTTPStatus.CREATED)


class DeliveryCutsView(PolicyView):
    policy = {"POST": "ot.view"}

    @extend_schema(
        operation_id="sample_deliveries_cuts_create",
        summary="Marcar cortada una entrega, o quitar la marca",
        parameters=[path_id(), IDEMPOTENCY_KEY],
        request=None,
        responses={201: ANSWER, **refusals(400, 401, 403, 404, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request, pk: str) -> Response:
        seen = visible_ots(caller(request))
        if not MuestraDelivery.objects.filter(pk=int(pk), muestra__work_order__in=seen).exists():
            raise Http404
        delivery = cut_delivery(int(pk), by=caller(request))
        return Response(_delivered(delivery), status=HTTPStatus.CREATED)


def _told(row: Muestra, user: User) -> dict[str, Any]:
    """Reads the OT and the deliveries of the sample."""
    return {
        "id": row.pk,
        "state": row.state,
        "label": row.get_state_display(),
        "cad_id": row.cad_id,
        "cad_texto": row.cad_texto,
        "carton_id": row.carton_id,
        "carton_muestra_id": row.carton_muestra_id,
        "pegado": row.pegado,
        "minutos_unidad": row.minutos_unidad,
        "is_priority": row.is_priority,
        "room_since": row.room_since,
        "room_until": row.room_until,
        "acts": list(possible_acts(row, user)),
        "deliveries": [_delivered(one) for one in row.deliveries.all()],
    }


def _delivered(row: MuestraDelivery) -> dict[str, Any]:
    return {
        "id": row.pk,
        "destination": row.destination,
        "label": row.get_destination_display(),
        "cantidad": row.cantidad,
        "sala_corte_id": row.sala_corte_id,
        "cut_at": row.cut_at,
        "comentario": row.comentario,
        "nombre": row.nombre,
        "direccion": row.direccion,
        "comuna": row.comuna,
        "forma": row.forma,
        "numero_envio": row.numero_envio,
    }
