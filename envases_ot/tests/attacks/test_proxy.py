"""What callers say of themselves in headers: believed of the proxy in front alone, and only where there is one."""

import pytest
from axes.models import AccessAttempt
from django.conf import settings as project
from django.test import Client as Browser
from pytest_django import Settings

from envases_ot.tests.api.asking import Caller, told
from inveb.watch.middleware import WatchMiddleware

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"


@pytest.fixture
def production(settings: Settings) -> Settings:
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 31_536_000
    settings.ALLOWED_HOSTS = ["ot.example.com"]
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    return settings


@pytest.fixture
def behind_nginx(production: Settings) -> Settings:
    production.BEHIND_HTTPS_PROXY = True
    production.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    return production


def ask(path: str = LOGIN, **headers: str) -> object:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Browser(raise_request_exception=False).get(path, headers={"Host": "ot.example.com", **named})


def test_without_a_proxy_a_caller_cannot_say_that_it_came_by_https(production: Settings) -> None:
    response = ask(X_Forwarded_Proto="https")

    assert (response.status_code, response.headers["Location"]) == (301, f"https://ot.example.com{LOGIN}")


def test_behind_nginx_https_is_known_and_cookies_and_headers_are_those_of_https(
    behind_nginx: Settings,
) -> None:
    plain, secure = ask(X_Forwarded_Proto="http"), ask(X_Forwarded_Proto="https")

    assert (plain.status_code, plain.headers["Location"]) == (301, f"https://ot.example.com{LOGIN}")
    assert secure.status_code == 200
    assert secure.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert secure.cookies["csrftoken"]["secure"] is True
    assert secure.headers["X-Frame-Options"] == "DENY"
    assert secure.headers["X-Content-Type-Options"] == "nosniff"
    assert secure.headers["Referrer-Policy"] == "same-origin"
    assert secure.headers["Cross-Origin-Opener-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "host", ["otro.example", "ot.example.com.otro.example", "ot.example.com@otro.example", ""]
)
def test_another_host_is_refused(behind_nginx: Settings, host: str) -> None:
    assert ask(Host=host or "x y", X_Forwarded_Proto="https").status_code == 400


def test_a_forwarded_host_is_not_believed(behind_nginx: Settings) -> None:
    response = ask("/admin", X_Forwarded_Proto="http", X_Forwarded_Host="otro.example")

    assert response.headers["Location"].startswith("https://ot.example.com/")


@pytest.mark.parametrize("path", ["/health", "/health/live", "/health/ready", "/metrics"])
def test_what_machines_ask_inside_is_not_sent_to_https(production: Settings, path: str) -> None:
    assert ask(path).status_code in (200, 401)


def test_the_address_that_locks_is_the_proxy_s_word_not_the_caller_s(behind_nginx: Settings) -> None:
    behind_nginx.SECURE_SSL_REDIRECT = False
    browser = Browser()
    for number in range(3):
        forwarded = f"9.9.9.{number}, 203.0.113.7"
        browser.post(
            LOGIN,
            {"username": "x", "password": "y"},
            headers={"X-Forwarded-For": forwarded, "Host": "ot.example.com"},
        )

    assert list(AccessAttempt.objects.values_list("ip_address", "failures_since_start")) == [
        ("203.0.113.7", 3)
    ]


def test_without_a_proxy_a_caller_does_not_choose_its_address() -> None:
    Browser().post(LOGIN, {"username": "x", "password": "y"}, headers={"X-Forwarded-For": "9.9.9.9"})

    assert list(AccessAttempt.objects.values_list("ip_address", flat=True)) == ["127.0.0.1"]


def test_the_throttle_of_sign_in_is_not_outrun_by_other_addresses_in_a_header() -> None:
    allowed = int(project.REST_FRAMEWORK["DEFAULT_THROTTLE_RATES"]["login"].split("/")[0])
    caller = Caller()
    for number in range(allowed):
        caller.post(
            "auth/login/",
            {"username": f"nadie{number}", "password": "x"},
            headers={"X-Forwarded-For": f"9.9.9.{number}"},
        )

    refused = caller.post(
        "auth/login/", {"username": "x", "password": "x"}, headers={"X-Forwarded-For": "8.8.8.8"}
    )

    assert told(refused) == (429, "demasiadas_solicitudes", {})


def test_a_service_of_ours_is_watched_first() -> None:
    assert project.MIDDLEWARE[0] == f"{WatchMiddleware.__module__}.{WatchMiddleware.__name__}"
