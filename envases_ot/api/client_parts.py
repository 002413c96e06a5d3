"""Installations and contacts of a client."""

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.clients import (
    GONE,
    POLICY,
    ActiveFilter,
    ContactSerializer,
    InstallationSerializer,
    visible_clients,
)
from envases_ot.api.idempotency import idempotent
from envases_ot.api.resources import Collection, Item, Resource
from envases_ot.api.schema import IDEMPOTENCY_KEY, IF_MATCH, path_id, refusals
from envases_ot.models import Contact, Installation

OF_CLIENT = path_id("client_pk", "El cliente.")
OF_PART = [OF_CLIENT, path_id()]


class Part(Resource):
    """A row below a client that the caller sees."""

    policy = POLICY
    queryset: QuerySet[Any]

    def parts(self) -> QuerySet[Any]:
        parts: QuerySet[Any] = self.queryset.model._default_manager.all()
        return parts

    def rows(self) -> QuerySet[Any]:
        client = visible_clients(self.request).filter(pk=self.kwargs["client_pk"])
        if not client.exists():
            raise Http404
        return self.parts().filter(client_id=self.kwargs["client_pk"])

    def fixed(self) -> Mapping[str, Any]:
        return {"client_id": int(self.kwargs["client_pk"])}


class PartsView(Part, Collection):
    filterset_class = ActiveFilter

    def get(self, request: Request, client_pk: str) -> Response:
        return self.list_rows(request)

    @idempotent
    def post(self, request: Request, client_pk: str) -> Response:
        return self.add_row(request)


class PartView(Part, Item):
    def get(self, request: Request, client_pk: str, pk: str) -> Response:
        return self.read_row(request)

    def patch(self, request: Request, client_pk: str, pk: str) -> Response:
        return self.change_row(request)

    def delete(self, request: Request, client_pk: str, pk: str) -> Response:
        return self.remove_row(request)


def _list_schema(name: str, what: str, shape: Any) -> Any:
    return extend_schema_view(
        get=extend_schema(
            operation_id=f"client_{name}_list",
            summary=f"{what} de un cliente",
            parameters=[OF_CLIENT],
            responses={200: shape(many=True), **refusals(400, 401, 403, 404)},
        ),
        post=extend_schema(
            operation_id=f"client_{name}_create",
            summary=f"{what}: agregar",
            parameters=[OF_CLIENT, IDEMPOTENCY_KEY],
            responses={201: shape, **refusals(400, 401, 403, 404, 409, 415, 422)},
        ),
    )


def _item_schema(name: str, what: str, shape: Any) -> Any:
    return extend_schema_view(
        get=extend_schema(
            operation_id=f"client_{name}_retrieve",
            summary=f"{what}: leer",
            parameters=OF_PART,
            responses={200: shape, **refusals(401, 403, 404)},
        ),
        patch=extend_schema(
            operation_id=f"client_{name}_update",
            summary=f"{what}: cambiar",
            parameters=[*OF_PART, IF_MATCH],
            responses={200: shape, **refusals(400, 401, 403, 404, 409, 412, 415, 428)},
        ),
        delete=extend_schema(
            operation_id=f"client_{name}_delete",
            summary=f"{what}: eliminar",
            parameters=[*OF_PART, IF_MATCH],
            responses={**GONE, **refusals(401, 403, 404, 409, 412, 428)},
        ),
    )


@_list_schema("installations", "Instalaciones", InstallationSerializer)
class InstallationsView(PartsView):
    path = "clients/{client_pk}/installations"
    serializer_class = InstallationSerializer
    queryset = Installation.objects.none()


@_item_schema("installations", "Instalación", InstallationSerializer)
class InstallationView(PartView):
    path = "clients/{client_pk}/installations"
    serializer_class = InstallationSerializer
    queryset = Installation.objects.none()


@_list_schema("contacts", "Contactos", ContactSerializer)
class ContactsView(PartsView):
    path = "clients/{client_pk}/contacts"
    serializer_class = ContactSerializer
    queryset = Contact.objects.none()


@_item_schema("contacts", "Contacto", ContactSerializer)
class ContactView(PartView):
    path = "clients/{client_pk}/contacts"
    serializer_class = ContactSerializer
    queryset = Contact.objects.none()
