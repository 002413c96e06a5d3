from collections.abc import Callable
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Rol
from envases_ot.models import Client, Contact, Installation
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import ClientFactory, ContactFactory, InstallationFactory, UserFactory, rut

pytestmark = pytest.mark.usefixtures("plant")

NEW = {"nombre": "Viña Ñuñoa", "rut": "76.543.210-" + rut(76_543_210)[-1]}


def names(answer: Any) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [row["nombre"] for row in answer.json()["results"]]


def test_client_is_created_read_changed_and_deleted(superuser: Caller) -> None:
    created = superuser.post("clients", NEW)

    body = created.json()
    assert created.status_code == 201
    assert created.headers["Location"] == f"/api/v1/clients/{body['id']}/"
    assert (body["nombre"], body["rut"], body["active"]) == ("Viña Ñuñoa", rut(76_543_210), True)
    read = superuser.get(created.headers["Location"])
    assert (read.json(), read.headers["ETag"]) == (body, created.headers["ETag"])
    changed = superuser.patch(read.wsgi_request.path, {"codigo": "S1"}, seen=read.headers["ETag"])
    assert (changed.status_code, changed.json()["codigo"]) == (200, "S1")
    assert superuser.delete(read.wsgi_request.path, seen=changed.headers["ETag"]).status_code == 204
    assert Client.objects.count() == 0


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"nombre": "Sin RUT"}, {"__all__": ["invalid"]}),
        ({**NEW, "rut": "12345678-9"}, {"rut": ["rut_invalido"]}),
        ({**NEW, "clasificacion": 999}, {"clasificacion": ["invalid"]}),
        ({**NEW, "razon": "x"}, {"razon": ["campo_desconocido"]}),
        ({"rut": NEW["rut"]}, {"nombre": ["required"]}),
    ],
)
def test_client_that_is_not_right_is_refused_by_field(
    superuser: Caller, values: dict[str, Any], fields: Any
) -> None:
    assert told(superuser.post("clients/", values)) == (400, "formato", fields)
    assert Client.objects.count() == 0


def test_second_client_with_a_rut_is_refused(superuser: Caller) -> None:
    ClientFactory.create(rut=rut(76_543_210))

    assert told(superuser.post("clients/", NEW)) == (400, "formato", {"__all__": ["invalid"]})
    assert Client.objects.count() == 1


def test_stale_change_of_a_client_is_told_what_changed(superuser: Caller) -> None:
    client = ClientFactory.create()
    path = f"clients/{client.pk}/"
    seen = superuser.get(path).headers["ETag"]
    superuser.patch(path, {"poblacion": "Buin"}, seen=seen)

    response = superuser.patch(path, {"nombre": "Otro"}, seen=seen)

    assert told(response) == (412, "STALE", {"poblacion": ["cambiado"]})
    assert response.json()["fields"]["poblacion"][0]["message"] == "Antes: vacío. Ahora: Buin."
    assert Client.objects.get().nombre == client.nombre


def test_write_by_sql_is_noticed_too(superuser: Caller) -> None:
    client = ClientFactory.create()
    seen = superuser.get(f"clients/{client.pk}/").headers["ETag"]
    Client.objects.update(poblacion="Buin")

    response = superuser.patch(f"clients/{client.pk}/", {"nombre": "Otro"}, seen=seen)

    assert told(response) == (412, "STALE", {"poblacion": ["cambiado"]})


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("search=nunoa", ["Viña Ñuñoa"]),
        ("search=viña ÑUÑOA", ["Viña Ñuñoa"]),
        ("search=76.543", ["Viña Ñuñoa"]),
        ("active=false", ["Pesquera Sur"]),
        ("codigo=x-9", ["Pesquera Sur"]),
        ("search=nada", []),
        ("", ["Pesquera Sur", "Viña Ñuñoa"]),
    ],
)
def test_clients_are_found(vendedor: Caller, query: str, found: list[str]) -> None:
    ClientFactory.create(nombre="Viña Ñuñoa", rut=rut(76_543_210))
    ClientFactory.create(nombre="Pesquera Sur", active=False, codigo="X-9")

    assert names(vendedor.get(f"clients/?{query}")) == found


def test_seller_of_one_client_sees_that_one_only() -> None:
    own, other = ClientFactory.create(), ClientFactory.create()
    InstallationFactory.create(client=other)
    caller = Caller(UserFactory.create(rol=Rol.VENDEDOR_EXTERNO, client=own))

    assert names(caller.get("clients/")) == [own.nombre]
    for path in (f"clients/{other.pk}/", f"clients/{other.pk}/installations/"):
        assert told(caller.get(path)) == (404, "no_encontrado", {})


def test_installation_and_contact_are_kept_below_their_client(superuser: Caller) -> None:
    client = ClientFactory.create()

    place = superuser.post(f"clients/{client.pk}/installations/", {"nombre": "Packing", "fsc": 3})
    person = {
        "nombre": "Pía Soto",
        "email": "pia@example.com",
        "telefono": "912345678",
        "installation_id": place.json()["id"],
    }
    contact = superuser.post(f"clients/{client.pk}/contacts/", person)

    assert (place.status_code, contact.status_code) == (201, 201)
    assert (place.json()["client_id"], place.json()["fsc"]) == (client.pk, 3)
    assert {name: contact.json()[name] for name in person} == person
    assert names(superuser.get(f"clients/{client.pk}/installations")) == ["Packing"]
    assert names(superuser.get(f"clients/{client.pk}/contacts")) == ["Pía Soto"]
    changed = superuser.patch(place.headers["Location"], {"altura_pallet": 1200}, seen=place.headers["ETag"])
    assert (changed.status_code, changed.json()["altura_pallet"]) == (200, 1200)
    assert superuser.delete(contact.headers["Location"], seen=contact.headers["ETag"]).status_code == 204
    assert (Installation.objects.count(), Contact.objects.count()) == (1, 0)


def test_contact_of_another_clients_installation_is_refused(superuser: Caller) -> None:
    client, other = ClientFactory.create(), InstallationFactory.create()
    person = {"nombre": "Pía", "email": "pia@example.com", "telefono": "912345678"}

    response = superuser.post(f"clients/{client.pk}/contacts/", {**person, "installation_id": other.pk})

    assert told(response) == (400, "formato", {"installation": ["instalacion_ajena"]})
    assert Contact.objects.count() == 0


def test_part_of_another_client_is_not_found(superuser: Caller) -> None:
    client, other = ClientFactory.create(), InstallationFactory.create()

    assert told(superuser.get(f"clients/{client.pk}/installations/{other.pk}/")) == (404, "no_encontrado", {})


def test_clients_are_kept_by_their_role_only(as_rol: Callable[[Rol], Caller]) -> None:
    client = ClientFactory.create()
    seller, chief = as_rol(Rol.VENDEDOR), as_rol(Rol.JEFE_VENTAS)

    refused = [
        seller.post("clients/", NEW),
        seller.patch(f"clients/{client.pk}/", {"nombre": "Otro"}, seen="*"),
        seller.delete(f"clients/{client.pk}/", seen="*"),
        seller.post(f"clients/{client.pk}/contacts/", {}),
    ]

    assert [told(answer) for answer in refused] == [(403, "NOT_ALLOWED", {})] * 4
    assert chief.patch(f"clients/{client.pk}/", {"nombre": "Otro"}, seen="*").status_code == 200


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_of_clients_cost_two_queries_at_most(
    superuser: Caller, django_assert_max_num_queries: DjangoAssertNumQueries, rows: int
) -> None:
    client = ClientFactory.create()
    ClientFactory.create_batch(rows)
    InstallationFactory.create_batch(rows, client=client, fsc_id=3)
    ContactFactory.create_batch(rows, client=client)

    for path in ("clients/", f"clients/{client.pk}/installations/", f"clients/{client.pk}/contacts/"):
        with django_assert_max_num_queries(3):
            superuser.get(path)
