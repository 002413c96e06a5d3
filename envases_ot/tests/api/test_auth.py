from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from knox.models import AuthToken
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from envases_ot.models import User
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, rut

pytestmark = pytest.mark.django_db

RUT = rut(12_000_001)
PASSWORD = "cereza-de-exportacion"


@pytest.fixture
def user() -> User:
    user = UserFactory.create(username="valeria", rut=RUT, email="valeria@example.com")
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.mark.parametrize(
    "username", ["valeria", "VALERIA", RUT.replace("12000001", "12.000.001"), "valeria@example.com"]
)
def test_login_by_any_name_answers_a_token_that_works(nobody: Caller, user: User, username: str) -> None:
    before = timezone.now()

    response = nobody.post("auth/login/", {"username": username, "password": PASSWORD})

    body = response.json()
    assert response.status_code == 200
    assert sorted(body) == ["expires_at", "token", "user"]
    assert body["user"] == {
        "id": user.pk,
        "username": "valeria",
        "nombre": user.nombre,
        "apellido": user.apellido,
        "email": "valeria@example.com",
        "rol": "vendedor",
        "rol_label": "Vendedor",
        "area": 1,
        "is_superuser": False,
    }
    life = datetime.fromisoformat(body["expires_at"]) - before
    assert abs(life - timedelta(minutes=settings.TOKEN_MINUTES)) < timedelta(seconds=30)
    me = nobody.get("auth/me/", headers={"Authorization": f"Bearer {body['token']}"})
    assert (me.status_code, me.json()) == (200, body["user"])


def test_login_keeps_the_token_as_a_digest_only(nobody: Caller, user: User) -> None:
    token = nobody.post("auth/login/", {"username": "valeria", "password": PASSWORD}).json()["token"]

    stored = AuthToken.objects.get(user=user)
    assert token not in (stored.digest, stored.token_key)


def test_login_with_a_wrong_password_is_refused_and_makes_no_token(nobody: Caller, user: User) -> None:
    response = nobody.post("auth/login/", {"username": "valeria", "password": "otra"})

    assert told(response) == (401, "credenciales_invalidas", {})
    assert AuthToken.objects.count() == 0


def test_login_of_an_inactive_user_is_refused(nobody: Caller, user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_active=False)

    response = nobody.post("auth/login/", {"username": "valeria", "password": PASSWORD})

    assert told(response) == (401, "credenciales_invalidas", {})


def test_login_is_locked_in_spanish_after_repeated_failures(nobody: Caller, user: User) -> None:
    for _ in range(settings.AXES_FAILURE_LIMIT):
        last = nobody.post("auth/login/", {"username": "valeria", "password": "otra"})

    right = nobody.post("auth/login/", {"username": "valeria", "password": PASSWORD})

    assert told(last) == told(right) == (429, "cuenta_bloqueada", {})
    assert right.json()["message"].startswith("Demasiados intentos fallidos")
    assert AuthToken.objects.count() == 0


def test_login_is_throttled_by_address(nobody: Caller) -> None:
    allowed = int(settings.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"]["login"].split("/")[0])
    for number in range(allowed):
        answer = nobody.post("auth/login/", {"username": f"nadie{number}", "password": "x"})
        assert answer.status_code == 401

    refused = nobody.post("auth/login/", {"username": "nadie", "password": "x"})

    assert told(refused) == (429, "demasiadas_solicitudes", {})
    assert 0 < int(refused.headers["Retry-After"]) <= 60


def test_login_refuses_names_that_it_does_not_know(nobody: Caller) -> None:
    response = nobody.post("auth/login/", {"username": "valeria", "clave": "x"})

    assert told(response) == (400, "formato", {"clave": ["campo_desconocido"]})


def test_expired_token_is_refused_and_forgotten(nobody: Caller, user: User) -> None:
    _, token = AuthToken.objects.create(user=user, expiry=timedelta(seconds=-1))

    response = nobody.get("auth/me", headers={"Authorization": f"Bearer {token}"})

    assert told(response) == (401, "token_vencido", {})
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert AuthToken.objects.count() == 0


@pytest.mark.parametrize("token", ["nada", "ñandú", "a" * 300])
def test_unknown_token_is_refused(nobody: Caller, token: str) -> None:
    response = nobody.client.get("/api/v1/auth/me/", HTTP_AUTHORIZATION=f"Bearer {token}")

    assert told(response) == (401, "token_invalido", {})


def test_token_of_a_user_who_left_is_refused(nobody: Caller, user: User) -> None:
    caller = Caller(user)
    User.objects.filter(pk=user.pk).update(is_active=False)

    assert told(caller.get("auth/me/")) == (401, "usuario_inactivo", {})


def test_no_token_is_told_how_to_sign_in(nobody: Caller) -> None:
    response = nobody.get("auth/me/")

    assert told(response) == (401, "sin_autenticar", {})
    assert response.headers["WWW-Authenticate"] == "Bearer"


def test_logout_ends_this_token_only(user: User) -> None:
    one, other = Caller(user), Caller(user)

    response = one.post("auth/logout/", None)

    assert (response.status_code, response.content) == (204, b"")
    assert told(one.get("auth/me/")) == (401, "token_invalido", {})
    assert other.get("auth/me/").status_code == 200


def test_a_token_costs_one_query(user: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    caller = Caller(user)
    for _ in range(3):
        AuthToken.objects.create(user=user, expiry=timedelta(seconds=-1))

    with django_assert_num_queries(1):
        caller.get("auth/me/")


def test_session_of_the_admin_works_and_writes_want_its_csrf_token(nobody: Caller, user: User) -> None:
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")

    assert client.get("/api/v1/auth/me/").status_code == 200
    assert told(client.post("/api/v1/auth/logout/")) == (403, "NOT_ALLOWED", {})
