import json

import pytest
from django.test import override_settings

from envases_ot.models import Client
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import ClientFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


def test_unknown_path_of_the_api_is_told_in_json(nobody: Caller) -> None:
    assert told(nobody.get("nada/de/nada")) == (404, "no_encontrado", {})


def test_unknown_path_elsewhere_is_a_page(nobody: Caller) -> None:
    response = nobody.get("/nada/")

    assert (response.status_code, response.headers["Content-Type"]) == (404, "text/html; charset=utf-8")


def test_method_that_a_path_does_not_have(vendedor: Caller) -> None:
    response = vendedor.ask("PUT", "auth/me/", {})

    assert told(response) == (405, "metodo_no_permitido", {})
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_body_of_a_type_that_is_not_read(vendedor: Caller) -> None:
    response = vendedor.client.post("/api/v1/cascade/evaluate/", "<a/>", content_type="application/xml")

    assert told(response) == (415, "tipo_de_contenido", {})


@pytest.mark.parametrize("body", ['{"a": ', '{"a": NaN}', '"\\ud800"', b"\xff\xfe", "[" * 2000])
def test_body_that_is_no_json(vendedor: Caller, body: str | bytes) -> None:
    response = vendedor.client.post("/api/v1/cascade/evaluate/", body, content_type="application/json")

    assert told(response) == (400, "json_invalido", {})


def test_bug_answers_500_without_saying_what_broke(vendedor: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object) -> None:
        raise ZeroDivisionError("secreto")

    monkeypatch.setattr("rest_framework.views.APIView.check_throttles", broken)  # a sabotage

    response = vendedor.get("work-orders/")

    assert told(response) == (500, "error_interno", {})
    assert b"secreto" not in response.content


def test_row_in_use_is_not_deleted(superuser: Caller) -> None:
    client = ClientFactory.create()
    WorkOrderFactory.create(client=client)

    response = superuser.delete(f"clients/{client.pk}/", seen="*")

    assert told(response) == (409, "en_uso", {})
    assert Client.objects.filter(pk=client.pk).exists()


@override_settings(CORS_ALLOWED_ORIGINS=["https://portal.example"])
def test_cors_lets_the_named_origin_in_and_no_other(nobody: Caller) -> None:
    asked = {
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,if-match,idempotency-key",
    }

    named = nobody.ask("OPTIONS", "work-orders/", headers={"Origin": "https://portal.example", **asked})
    other = nobody.ask("OPTIONS", "work-orders/", headers={"Origin": "https://otro.example", **asked})

    assert named.headers["Access-Control-Allow-Origin"] == "https://portal.example"
    allowed = {name.strip() for name in named.headers["Access-Control-Allow-Headers"].split(",")}
    assert {"authorization", "if-match", "idempotency-key", "if-none-match"} <= allowed
    assert "Access-Control-Allow-Origin" not in other.headers


def test_answers_are_never_sniffed(nobody: Caller) -> None:
    response = nobody.get("auth/me/")

    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert json.loads(response.content)["code"] == "sin_autenticar"
