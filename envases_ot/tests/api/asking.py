"""How tests ask the API: by path under the prefix, in JSON, signed in by token as a client would be."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from knox.models import AuthToken
from rest_framework.test import APIClient

from envases_ot.models import User

LIFE = timedelta(minutes=5)


class Caller:
    """Somebody who asks; nobody when there is no user."""

    def __init__(self, user: User | None = None) -> None:
        self.user = user
        self.client = APIClient(raise_request_exception=False)
        self.token: dict[str, str] = {}
        if user is not None:
            _, token = AuthToken.objects.create(user=user, expiry=LIFE)
            self.token = {"Authorization": f"Bearer {token}"}
            self.client.credentials(HTTP_AUTHORIZATION=self.token["Authorization"])

    def ask(
        self, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None, **more: Any
    ) -> HttpResponse:
        url = path if path.startswith(("/", "http")) else f"/{settings.API_PREFIX}/{path}"
        send = getattr(self.client, method.lower())
        return send(url, body, headers=headers, **more)

    def get(self, path: str, **more: Any) -> HttpResponse:
        return self.ask("GET", path, **more)

    def post(self, path: str, body: Any, **more: Any) -> HttpResponse:
        return self.ask("POST", path, body, **more)

    def patch(self, path: str, body: Any, *, seen: str | None = None, **more: Any) -> HttpResponse:
        return self.ask("PATCH", path, body, headers=if_match(seen), **more)

    def delete(self, path: str, *, seen: str | None = None) -> HttpResponse:
        return self.ask("DELETE", path, headers=if_match(seen))


def if_match(seen: str | None) -> dict[str, str] | None:
    return None if seen is None else {"If-Match": seen}


def told(response: HttpResponse) -> tuple[int, str, dict[str, list[str]]]:
    """(status, code, {field: codes}) of a refusal, whose body has these three names and no other."""
    body = response.json()
    assert sorted(body) == ["code", "fields", "message"]
    assert body["message"]
    fields = {name: [item["code"] for item in items] for name, items in body["fields"].items()}
    return response.status_code, body["code"], fields
