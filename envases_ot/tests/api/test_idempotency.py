from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from envases_ot.models import Client, IdempotencyKey
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import SuperuserFactory, rut

NEW = {"nombre": "Viña Ñuñoa", "rut": rut(76_543_210)}
KEY = {"Idempotency-Key": "3f0c-1"}


@pytest.mark.django_db
def test_repeated_post_is_answered_again_and_done_once(superuser: Caller) -> None:
    first = superuser.post("clients/", NEW, headers=KEY)
    again = superuser.post("clients", dict(reversed(NEW.items())), headers=KEY)
    repeated = superuser.post("clients/", NEW, headers=KEY)

    assert (first.status_code, repeated.status_code) == (201, 201)
    assert repeated.json() == first.json()
    assert "Idempotent-Replayed" not in first.headers
    assert repeated.headers["Idempotent-Replayed"] == "true"
    for name in ("ETag", "Location"):
        assert repeated.headers[name] == first.headers[name]
    assert told(again) == (422, "clave_reutilizada", {})
    assert Client.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(("path", "body"), [("clients/", {**NEW, "nombre": "Otra"}), ("cascade-rules/", NEW)])
def test_key_of_another_request_is_refused_and_nothing_is_done(
    superuser: Caller, path: str, body: dict[str, str]
) -> None:
    superuser.post("clients/", NEW, headers=KEY)

    assert told(superuser.post(path, body, headers=KEY)) == (422, "clave_reutilizada", {})
    assert Client.objects.count() == 1


@pytest.mark.django_db
def test_keys_belong_to_their_user(superuser: Caller) -> None:
    other = Caller(SuperuserFactory.create())
    superuser.post("clients/", NEW, headers=KEY)

    response = other.post("clients/", {"nombre": "Otra", "rut": rut(76_000_001)}, headers=KEY)

    assert (response.status_code, Client.objects.count()) == (201, 2)


@pytest.mark.django_db
def test_refused_post_keeps_its_key_free(superuser: Caller) -> None:
    refused = superuser.post("clients/", {"nombre": "Viña Ñuñoa"}, headers=KEY)
    mended = superuser.post("clients/", NEW, headers=KEY)

    assert (refused.status_code, mended.status_code) == (400, 201)


@pytest.mark.django_db
@pytest.mark.parametrize("key", ["", "x" * 201, "línea"])
def test_key_that_cannot_be_kept_is_refused(superuser: Caller, key: str) -> None:
    response = superuser.client.post("/api/v1/clients/", NEW, HTTP_IDEMPOTENCY_KEY=key)

    assert told(response) == (400, "clave_invalida", {})
    assert Client.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_two_posts_at_once_with_one_key_do_it_once(superuser: Caller) -> None:
    callers = [Caller(superuser.user) for _ in range(4)]

    def send(caller: Caller) -> tuple[int, int, bool]:
        try:
            answer = caller.post("clients/", NEW, headers=KEY)
            return answer.status_code, answer.json().get("id"), "Idempotent-Replayed" in answer.headers
        finally:
            connection.close()

    with ThreadPoolExecutor(len(callers)) as pool:
        answers = list(pool.map(send, callers))

    client = Client.objects.get()
    assert sorted(answers) == [(201, client.pk, False)] + [(201, client.pk, True)] * 3
    assert IdempotencyKey.objects.count() == 1
