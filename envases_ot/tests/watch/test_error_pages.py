"""Refusals that no view makes: Spanish, with what to do, the request's number, and nothing from another host."""

import re
from html import unescape

import pytest
from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.test import Client as Browser
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db

ID = "orden-0001"
LOGIN = "/admin/login/"


@pytest.fixture
def browser() -> Browser:
    return Browser(raise_request_exception=False, headers={"X-Request-ID": ID})


def read(response: object) -> tuple[int, str]:
    """(status, heading) of an error page, after all that every one of them has to be."""
    page = response.content.decode()
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["X-Request-ID"] == ID
    assert f"<code>{ID}</code>" in page
    assert re.findall(r"(?:src|href)=[\"'](?!/[^/])", page) == []
    assert re.findall(r"<script|<style| style=", page) == []
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    return response.status_code, unescape(re.findall(r"<h1>(.*)</h1>", page)[0])


def sabotage(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Every sign-in page breaks with the error."""

    def broken(*args: object, **kwargs: object) -> None:
        raise error

    monkeypatch.setattr("envases_ot.admin.site.EnvasesAdminSite.each_context", broken)


def test_host_that_is_not_ours(browser: Browser) -> None:
    response = browser.get(LOGIN, headers={"Host": "otro.example"})

    assert read(response) == (400, "La solicitud no se entiende")


def test_page_of_another_role(browser: Browser) -> None:
    browser.force_login(
        UserFactory.create(rol=Rol.VENDEDOR), backend="envases_ot.authentication.RutOrEmailBackend"
    )

    assert read(browser.get("/admin/matriz/")) == (403, "No puede abrir esta página")


def test_path_that_does_not_exist(browser: Browser) -> None:
    assert read(browser.get("/nada/")) == (404, "No encontramos esta página")


def test_form_without_its_token() -> None:
    browser = Browser(enforce_csrf_checks=True, headers={"X-Request-ID": ID})

    response = browser.post(LOGIN, {"username": "x", "password": "y"})

    assert read(response) == (403, "El formulario venció")


def test_form_that_is_too_large(browser: Browser, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100

    response = browser.post(LOGIN, "x=" + "a" * 200, content_type="application/x-www-form-urlencoded")

    assert read(response) == (413, "Lo enviado es demasiado grande")


def test_sign_in_that_failed_too_often(browser: Browser, settings: Settings) -> None:
    user = UserFactory.create()
    user.set_password("cereza-de-exportacion")
    user.save()

    for _ in range(settings.AXES_FAILURE_LIMIT):
        last = browser.post(LOGIN, {"username": user.username, "password": "otra"})
    right = browser.post(LOGIN, {"username": user.username, "password": "cereza-de-exportacion"})

    assert read(last) == read(right) == (429, "Cuenta bloqueada por un rato")
    assert "espere 1\xa0hora y vuelva a probar" in unescape(right.content.decode())
    assert "_auth_user_id" not in browser.session


def test_bug_says_nothing_of_itself(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    sabotage(monkeypatch, ZeroDivisionError("secreto"))

    response = browser.get(LOGIN)

    assert read(response) == (500, "Algo falló de nuestro lado")
    assert b"secreto" not in response.content


def test_database_that_is_away(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    sabotage(monkeypatch, OperationalError("no route"))

    response = browser.get(LOGIN)

    assert read(response) == (503, "El sistema no está disponible por un momento")
    assert response.headers["Retry-After"] == "5"


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        (RequestDataTooBig("demasiado"), (413, "cuerpo_grande", {})),
        (OperationalError("no route"), (503, "base_no_disponible", {})),
    ],
)
def test_the_api_is_told_in_json(
    error: Exception, answer: tuple[int, str, dict[str, list[str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*args: object, **kwargs: object) -> None:
        raise error

    monkeypatch.setattr("rest_framework.views.APIView.dispatch", broken)

    assert told(Caller().get("auth/me/")) == answer


def test_host_that_is_not_ours_is_told_in_json_too() -> None:
    assert told(Caller().get("auth/me/", headers={"Host": "otro.example"})) == (400, "solicitud_invalida", {})
