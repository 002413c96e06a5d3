"""Somebody with a role tries to get more: another role, another's OT, a field that is not theirs.

Every URL as nobody and as each role is knocked at by tests/test_policy_walk.py; here the rows behind stay as they were.
"""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from pytest_django import Settings

from envases_ot.choices import Rol, State
from envases_ot.models import User, WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import (
    ClientFactory,
    ContactFactory,
    InstallationFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)

pytestmark = pytest.mark.django_db

type SignedIn = Callable[..., Browser]


def stored(row: Any) -> dict[str, Any]:
    return type(row)._base_manager.filter(pk=row.pk).values().get()


def user_form(user: User, **changes: Any) -> dict[str, Any]:
    fields = ("username", "nombre", "apellido", "rut", "email", "telefono", "rol")
    return {name: getattr(user, name) for name in fields} | {"is_active": "on", "is_staff": "on"} | changes


@pytest.mark.parametrize(
    "rol", [rol for rol in Rol if rol not in (Rol.ADMINISTRADOR, Rol.SUPER_ADMINISTRADOR)]
)
def test_nobody_gives_themselves_a_role_in_the_admin(signed_in: SignedIn, rol: Rol) -> None:
    user = UserFactory.create(rol=rol)
    browser = signed_in(user)
    before = stored(user)

    changed = browser.post(
        f"/admin/envases_ot/user/{user.pk}/change/", user_form(user, rol=Rol.SUPER_ADMINISTRADOR.value)
    )
    password = browser.post(
        f"/admin/envases_ot/user/{user.pk}/password/",
        {"password1": "x9-cerezas-x9", "password2": "x9-cerezas-x9"},
    )

    assert (changed.status_code, password.status_code) == (403, 403)
    assert {**stored(user), "last_login": None} == {**before, "last_login": None}


def test_a_form_of_users_does_not_make_superusers(signed_in: SignedIn) -> None:
    administrator, other = UserFactory.create(rol=Rol.ADMINISTRADOR), UserFactory.create()

    for user in (administrator, other):
        extra = {"is_superuser": "on", "user_permissions": "1", "groups": "1", "nombre": "Cambiado"}
        response = signed_in(administrator).post(
            f"/admin/envases_ot/user/{user.pk}/change/", user_form(user, **extra)
        )
        assert response.status_code == 302

    assert list(User.objects.filter(nombre="Cambiado").values_list("is_superuser", flat=True)) == [
        False,
        False,
    ]


@pytest.mark.parametrize("field", ["is_superuser", "rol", "creador__rol", "nada"])
def test_a_new_ot_with_a_field_that_there_is_not_is_refused(field: str) -> None:
    caller = Caller(UserFactory.create())

    response = caller.post("work-orders/", {**ot_values(), field: 1})

    assert told(response) == (400, "formato", {field: ["campo_desconocido"]})
    assert WorkOrder.objects.count() == 0


def test_a_new_ot_takes_over_nothing_that_is_not_of_its_author_to_say() -> None:
    """What an answer has and a form has not may be sent back, and is not looked at."""
    user, other = UserFactory.create(), UserFactory.create()
    stolen = {
        "ingresado_por_id": other.pk,
        "state_id": 8,
        "rule_set_id": 987_654,
        "version": 99,
        "id": 987_654,
    }

    response = Caller(user).post("work-orders/", {**ot_values(), **stolen})

    assert response.status_code == 201, response.content
    ot = WorkOrder.objects.get()
    assert (ot.creador_id, ot.ingresado_por_id, ot.version) == (user.pk, user.pk, 1)
    assert (ot.state_id, ot.active) == (State.PROCESO_VENTAS, True)
    assert 987_654 not in (ot.pk, ot.rule_set_id)


OTHERS_OT = [
    ("GET", "", None),
    ("PATCH", "", {"descripcion": "MIA"}),
    ("DELETE", "", None),
    ("GET", "oc-file/", None),
    ("GET", "transitions/", None),
    ("POST", "transitions/", {"state": 2}),
    ("GET", "assignments/", None),
    ("POST", "assignments/", {"user_id": 1}),
]


@pytest.mark.parametrize(("method", "part", "body"), OTHERS_OT, ids=str)
def test_a_seller_reaches_nothing_of_another_seller_s_ot(
    method: str, part: str, body: object, settings: Settings, tmp_path: object
) -> None:
    settings.MEDIA_ROOT = tmp_path
    order = SimpleUploadedFile("orden.pdf", b"%PDF-1.7 order")
    ot = WorkOrderFactory.create(creador=UserFactory.create(), oc_file=order)
    before = stored(ot)
    seller = Caller(UserFactory.create())

    response = seller.ask(method, f"work-orders/{ot.pk}/{part}", body, headers={"If-Match": "*"})

    assert response.status_code in (403, 404), (response.status_code, response.content)
    assert ot.descripcion.encode() not in response.content
    assert stored(ot) == before


def test_the_list_shows_a_seller_none_of_another_s(signed_in: SignedIn) -> None:
    ot = WorkOrderFactory.create(creador=UserFactory.create(), descripcion="SOLO MIA")
    seller = UserFactory.create()

    in_api = Caller(seller).get("work-orders/?search=SOLO")
    in_admin = signed_in(seller).get("/admin/envases_ot/workorder/?alcance=todas&q=SOLO")

    assert in_api.json()["results"] == []
    assert f"/workorder/{ot.pk}/".encode() not in in_admin.content


@pytest.mark.parametrize("kind", ["installations", "contacts"])
def test_a_part_of_a_client_is_not_reached_through_another_client(kind: str) -> None:
    factory = {"installations": InstallationFactory, "contacts": ContactFactory}[kind]
    part, other = factory.create(), ClientFactory.create()
    before = stored(part)
    caller = Caller(UserFactory.create(rol=Rol.ADMINISTRADOR))

    answers = [
        caller.ask(
            method, f"clients/{other.pk}/{kind}/{part.pk}/", body, headers={"If-Match": "*"}
        ).status_code
        for method, body in (("GET", None), ("PATCH", {"nombre": "Otro"}), ("DELETE", None))
    ]

    assert answers == [404, 404, 404]
    assert stored(part) == before


@pytest.mark.parametrize(
    "name", ["../../inveb/settings.py", "..%2f..%2fmanage.py", "1/../2", "0", "-1", "9" * 30]
)
def test_no_name_of_a_file_or_number_leads_out_of_the_store(name: str) -> None:
    response = Caller(UserFactory.create(rol=Rol.SUPER_ADMINISTRADOR)).get(f"work-orders/{name}/oc-file/")

    assert response.status_code == 404
