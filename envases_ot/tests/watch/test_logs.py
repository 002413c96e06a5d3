"""No secret reaches a line, however it got there; slow statements are told without their values."""

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from pytest_django import Settings

from envases_ot.models.prepared import prepared_rows
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import UserFactory
from envases_ot.tests.watch.conftest import SECRETS
from inveb.watch.logs import LineFormatter, WithoutSecrets
from inveb.watch.slow_queries import watch_queries

type Lines = Callable[[str], list[dict[str, Any]]]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Authorization: Bearer 3f1c9a", "Authorization: Bearer [oculto]"),
        ("postgres://app:s3creta@db:5432/inveb", "postgres://app:[oculto]@db:5432/inveb"),
        ("password=abc&username=valeria", "password=[oculto]&username=valeria"),
        ('{"password": "abc", "username": "valeria"}', '{"password": "[oculto]", "username": "valeria"}'),
        ("{'client_secret': 'abc'}", "{'client_secret': '[oculto]'}"),
        ("Cookie: inveb_session=abc; csrftoken=def", "Cookie: inveb_session=[oculto]; csrftoken=[oculto]"),
        ("la clave-de-la-base no sirve", "la [oculto] no sirve"),
        ("Not Found: /admin/clave/", "Not Found: /admin/clave/"),
        ("OT 42 en el área 1", "OT 42 en el área 1"),
    ],
)
def test_what_looks_like_a_secret_is_hidden_and_nothing_else(text: str, hidden: str) -> None:
    assert WithoutSecrets(SECRETS)(text) == hidden


def test_a_secret_in_message_extra_or_traceback_is_hidden(lines: Lines) -> None:
    try:
        raise ValueError("postgres://app:clave-de-la-base@db/inveb")
    except ValueError:
        logging.getLogger("prueba").exception(
            "con %s", "clave-de-la-instalacion", extra={"sql": "password='abc'", "request": "token=abc"}
        )

    (line,) = lines("prueba")
    assert (line["message"], line["sql"]) == ("con [oculto]", "password='[oculto]'")
    assert line["traceback"].endswith("ValueError: postgres://app:[oculto]@db/inveb")
    assert "request" not in line


def test_the_line_for_people_hides_secrets_too() -> None:
    record = logging.makeLogRecord({"msg": "password=abc", "levelname": "INFO", "name": "x", "status": 200})

    assert LineFormatter(SECRETS).format(record).endswith("INFO x password=[oculto] status=200")


@pytest.mark.django_db
def test_a_sign_in_leaves_neither_password_nor_token_in_the_log(lines: Lines) -> None:
    user = UserFactory.create(username="valeria")
    user.set_password("cereza-de-exportacion")
    user.save()
    caller = Caller()

    token = caller.post("auth/login/", {"username": "valeria", "password": "cereza-de-exportacion"}).json()
    caller.post("auth/login/", {"username": "valeria", "password": "otra-cereza-mas"})
    caller.get("auth/me/", headers={"Authorization": f"Bearer {token['token']}"})
    caller.get("auth/me/", headers={"Authorization": "Bearer inventado"})

    written = str([*lines("inveb.access"), *lines("django.request"), *lines("axes.handlers.database")])
    assert len(lines("inveb.access")) == 4
    assert [word for word in ("cereza", token["token"], "inventado") if word in written] == []


@pytest.mark.django_db
def test_a_slow_statement_is_told_once_without_its_values(settings: Settings, lines: Lines) -> None:
    settings.SLOW_QUERY_MS = 50

    with connection.execute_wrapper(watch_queries), connection.cursor() as cursor:
        cursor.execute("SELECT %s, pg_sleep(0.06)", ["valor-privado"])
        cursor.execute("SELECT 1")

    (line,) = lines("inveb.slow_query")
    assert (line["level"], line["sql"]) == ("WARNING", "SELECT %s, pg_sleep(0.06)")
    assert 60 <= line["duration_ms"] < 5_000


@pytest.mark.django_db
def test_a_prepared_statement_is_watched_too(settings: Settings, lines: Lines) -> None:
    settings.SLOW_QUERY_MS = 50

    with connection.execute_wrapper(watch_queries):
        prepared_rows("SELECT pg_sleep(0.06)::text")

    assert [line["sql"] for line in lines("inveb.slow_query")] == ["SELECT pg_sleep(0.06)::text"]
