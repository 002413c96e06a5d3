"""Clients, with their installations and contacts below them."""

import django_filters
from django.db.models import Q, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.idempotency import idempotent
from envases_ot.api.permissions import Policy
from envases_ot.api.resources import Collection, Item, Resource
from envases_ot.api.schema import IDEMPOTENCY_KEY, IF_MATCH, path_id, refusals
from envases_ot.api.serializers import StrictModelSerializer, key_field
from envases_ot.models import Client, Contact, Installation
from envases_ot.models.work_orders.queryset import fold

READERS = ("admin.clients", "ot.create", "ot.edit", "ot.list")
"""Who captures or reads OTs looks up clients; who keeps them is `admin.clients`."""

POLICY: Policy = {
    "GET": READERS,
    "POST": "admin.clients",
    "PATCH": "admin.clients",
    "DELETE": "admin.clients",
}
GONE = {204: OpenApiResponse(description="Eliminado.")}


class ClientSerializer(StrictModelSerializer[Client]):
    clasificacion = key_field(Client, "clasificacion")

    class Meta:
        model = Client
        fields = (
            "id",
            "rut",
            "nombre",
            "codigo",
            "direccion",
            "poblacion",
            "telefono",
            "nacional",
            "clasificacion",
            "active",
            "created_at",
            "updated_at",
        )


class InstallationSerializer(StrictModelSerializer[Installation]):
    tipo_pallet = key_field(Installation, "tipo_pallet")
    formato_etiqueta = key_field(Installation, "formato_etiqueta")
    fsc = key_field(Installation, "fsc")
    pais_mercado_destino = key_field(Installation, "pais_mercado_destino")
    certificado_calidad = key_field(Installation, "certificado_calidad")

    class Meta:
        model = Installation
        fields = (
            "id",
            "client_id",
            "nombre",
            "tipo_pallet",
            "altura_pallet",
            "sobresalir_carga",
            "bulto_zunchado",
            "formato_etiqueta",
            "etiquetas_pallet",
            "termocontraible",
            "fsc",
            "pais_mercado_destino",
            "certificado_calidad",
            "active",
        )
        read_only_fields = ("client_id",)


class ContactSerializer(StrictModelSerializer[Contact]):
    installation_id = key_field(Contact, "installation")

    class Meta:
        model = Contact
        fields = ("id", "client_id", "installation_id", "nombre", "cargo", "email", "telefono", "active")
        read_only_fields = ("client_id",)


class ClientFilters(django_filters.FilterSet):
    active = django_filters.BooleanFilter()
    nacional = django_filters.BooleanFilter()
    codigo = django_filters.CharFilter(lookup_expr="iexact", max_length=100)
    search = django_filters.CharFilter(method="words", max_length=100)

    class Meta:
        model = Client
        fields = ()

    @extend_schema_field(OpenApiTypes.STR)
    def words(self, clients: QuerySet[Client], name: str, text: str) -> QuerySet[Client]:
        """Every word in the name, without looking at accents; or the start of a RUT."""
        meant = Q(*(Q(busqueda__contains=word) for word in fold(text).split()))
        if text[:1].isdigit():
            meant |= Q(rut__startswith=text.replace(".", "").upper())
        return clients.filter(meant)


class ActiveFilter(django_filters.FilterSet):
    active = django_filters.BooleanFilter()


class Clients(Resource):
    policy = POLICY
    path = "clients"
    serializer_class = ClientSerializer
    queryset = Client.objects.none()

    def rows(self) -> QuerySet[Client]:
        return visible_clients(self.request)


def visible_clients(request: Request) -> QuerySet[Client]:
    """All of them; who sells for one client only sees that one."""
    bound: int | None = getattr(request.user, "client_id", None)
    return Client.objects.all() if bound is None else Client.objects.filter(pk=bound)


class ClientsView(Clients, Collection):
    filterset_class = ClientFilters

    @extend_schema(
        operation_id="clients_list",
        summary="Clientes, por páginas",
        responses={200: ClientSerializer(many=True), **refusals(400, 401, 403)},
    )
    def get(self, request: Request) -> Response:
        return self.list_rows(request)

    @extend_schema(
        operation_id="clients_create",
        summary="Crear un cliente",
        parameters=[IDEMPOTENCY_KEY],
        responses={201: ClientSerializer, **refusals(400, 401, 403, 409, 415, 422)},
    )
    @idempotent
    def post(self, request: Request) -> Response:
        return self.add_row(request)


class ClientView(Clients, Item):
    @extend_schema(
        operation_id="clients_retrieve",
        summary="Un cliente",
        parameters=[path_id()],
        responses={200: ClientSerializer, **refusals(401, 403, 404)},
    )
    def get(self, request: Request, pk: str) -> Response:
        return self.read_row(request)

    @extend_schema(
        operation_id="clients_update",
        summary="Cambiar un cliente",
        parameters=[path_id(), IF_MATCH],
        responses={200: ClientSerializer, **refusals(400, 401, 403, 404, 409, 412, 415, 428)},
    )
    def patch(self, request: Request, pk: str) -> Response:
        return self.change_row(request)

    @extend_schema(
        operation_id="clients_delete",
        summary="Eliminar un cliente que nada usa",
        parameters=[path_id(), IF_MATCH],
        responses={**GONE, **refusals(401, 403, 404, 409, 412, 428)},
    )
    def delete(self, request: Request, pk: str) -> Response:
        return self.remove_row(request)
