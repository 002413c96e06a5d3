"""The access line, the request's id and what the middleware costs."""

import logging
import re
from collections.abc import Callable
from time import perf_counter
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client as Browser
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries, Settings

from envases_ot.choices import Rol
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import UserFactory, WorkOrderFactory, ot_values
from inveb.watch import middleware
from inveb.watch.middleware import WatchMiddleware

type Lines = Callable[[str], list[dict[str, Any]]]

ACCESS = "inveb.access"
OWN_ID = re.compile(r"[0-9a-f]{16}")


def without_what_varies(line: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name not in ("time", "process", "duration_ms")}


@pytest.mark.django_db
def test_a_request_leaves_one_line_with_who_what_and_how_long(lines: Lines) -> None:
    user = UserFactory.create(rol=Rol.VENDEDOR)
    ot = WorkOrderFactory.create(creador=user)

    response = Caller(user).get(f"work-orders/{ot.pk}/?clave=secreta", headers={"X-Request-ID": "orden-0001"})

    (line,) = lines(ACCESS)
    assert response.headers["X-Request-ID"] == "orden-0001"
    assert without_what_varies(line) == {
        "level": "INFO",
        "logger": ACCESS,
        "message": "petición",
        "request_id": "orden-0001",
        "method": "GET",
        "path": f"/api/v1/work-orders/{ot.pk}/",
        "status": 200,
        "user": user.username,
        "ot": str(ot.pk),
        "address": "127.0.0.1",
    }
    assert 0 < line["duration_ms"] < 60_000


@pytest.mark.django_db
def test_a_new_ot_is_named_in_its_line(lines: Lines) -> None:
    caller = Caller(UserFactory.create(rol=Rol.VENDEDOR))

    response = caller.post("work-orders/", ot_values())

    assert response.status_code == 201, response.content
    assert [line["ot"] for line in lines(ACCESS)] == [str(response.json()["id"])]


@pytest.mark.django_db
def test_a_page_of_the_admin_names_its_ot_and_its_user(lines: Lines) -> None:
    user = UserFactory.create(rol=Rol.VENDEDOR)
    ot = WorkOrderFactory.create(creador=user)
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")

    browser.get(f"/admin/envases_ot/workorder/{ot.pk}/change/")

    (line,) = lines(ACCESS)
    assert (line["user"], line["ot"], line["status"]) == (user.username, str(ot.pk), 200)


@pytest.mark.parametrize(
    "given", ["corta", "a" * 65, "con espacio 1", 'comilla"doble', "<script>alert(1)</script>", "línea-rara"]
)
def test_an_id_that_is_not_well_formed_is_replaced(client: Browser, given: str) -> None:
    response = client.get("/health/live", headers={"X-Request-ID": given})

    assert OWN_ID.fullmatch(response.headers["X-Request-ID"])


def test_each_request_has_an_id_of_its_own(client: Browser) -> None:
    seen = {client.get("/health/live").headers["X-Request-ID"] for _ in range(20)}

    assert len(seen) == 20
    assert all(OWN_ID.fullmatch(one) for one in seen)


@pytest.mark.django_db
def test_what_is_logged_meanwhile_carries_the_id(client: Browser, lines: Lines) -> None:
    client.get("/no/existe", headers={"X-Request-ID": "orden-0002"})

    (line,) = lines("django.request")
    assert (line["message"], line["request_id"]) == ("Not Found: /no/existe", "orden-0002")


def test_nothing_is_left_of_a_request_that_ended(client: Browser, lines: Lines) -> None:
    client.get("/health/live")

    logging.getLogger("otro").warning("después")

    assert "request_id" not in lines("otro")[0]


@pytest.mark.django_db
def test_the_line_reads_nothing_from_the_database(
    django_assert_num_queries: DjangoAssertNumQueries, lines: Lines, settings: Settings
) -> None:
    """Whoever has a session and asks for what needs none: still no query. History would ask who it is."""
    settings.PGHISTORY_MIDDLEWARE_METHODS = ()
    browser = Browser()
    browser.force_login(UserFactory.create(), backend="envases_ot.authentication.RutOrEmailBackend")

    with django_assert_num_queries(0):
        browser.get("/health/live")

    assert "user" not in lines(ACCESS)[0]


def test_with_the_level_off_it_costs_less_than_20_microseconds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger=ACCESS)
    answer = HttpResponse()
    watched = WatchMiddleware(lambda request: answer)
    request = RequestFactory().get("/health/live")

    assert fastest(watched, request) - fastest(lambda request: answer, request) < 20e-6


def fastest(call: Callable[[HttpRequest], HttpResponse], request: HttpRequest) -> float:
    """Seconds of one call: the best of many rounds, which other programs of the machine do not disturb."""
    rounds = []
    for _ in range(50):
        start = perf_counter()
        for _ in range(200):
            call(request)
        rounds.append((perf_counter() - start) / 200)
    return min(rounds)


def test_with_the_level_off_the_fields_are_not_even_gathered(
    client: Browser, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.WARNING, logger=ACCESS)
    monkeypatch.setattr(middleware, "_seen", lambda *args, **kwargs: pytest.fail("gathered"))

    assert client.get("/health/live").status_code == 200
