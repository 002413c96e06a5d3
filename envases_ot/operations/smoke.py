"""The half of the checklist that asks a running site, as a browser or another system would."""

import http.client
import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings

from envases_ot.operations.verification import Check

TIMEOUT_SECONDS = 10
JSON_START = 1 << 16


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes


@dataclass(frozen=True)
class Page:
    """A path, the statuses that are well, and a text that its body must hold."""

    name: str
    path: str
    statuses: tuple[int, ...] = (200,)
    holds: str = ""


def pages() -> list[Page]:
    """What a deployment must answer: the seed's list, the admin's door, and a door that is closed."""
    api = f"/{settings.API_PREFIX}"
    return [
        Page("Salud", "/health", holds='"status":"ok"'),
        Page("Lista para atender", "/health/ready", holds='"status":"ok"'),
        Page("Swagger", "/docs"),
        Page("ReDoc", "/redoc"),
        Page("OpenAPI", "/openapi.json", holds='"openapi":"3.1'),
        Page("Ingreso al admin", "/admin/login/", holds="csrfmiddlewaretoken"),
        Page("API cerrada sin ingreso", f"{api}/work-orders/", (401, 403)),
    ]


def check_outside(url: str) -> Iterator[Check]:
    """One check a page of the site at `url`."""
    for page in pages():
        try:
            answer = get(url, page.path)
        except (OSError, http.client.HTTPException) as error:
            yield Check(page.name, ok=False, detail=f"{page.path}: no responde ({error})")
            continue
        body = answer.body.decode(errors="replace").replace('": "', '":"')
        ok = answer.status in page.statuses and page.holds in body
        yield Check(page.name, ok, f"{page.path}: HTTP {answer.status}{'' if ok else explained(body)}")


def get(url: str, path: str) -> Answer:
    """The answer to a GET. A site behind a proxy is asked as its proxy would: by its name, over HTTPS."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "localhost", parts.port, timeout=TIMEOUT_SECONDS)
    headers = {"Accept": "*/*", "Host": asked_host(parts.netloc)}
    if settings.SECURE_PROXY_SSL_HEADER:
        headers["X-Forwarded-Proto"] = "https"
    try:
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.read())
    finally:
        connection.close()


def asked_host(netloc: str) -> str:
    """The name in the URL, or the site's own when the URL goes round the proxy to a loopback address."""
    named = [host for host in settings.ALLOWED_HOSTS if host.strip("*")]
    name = netloc.rpartition("@")[2].partition(":")[0]
    return netloc if name in settings.ALLOWED_HOSTS or not named else named[0].lstrip(".")


def explained(body: str) -> str:
    """The beginning of an answer that was not expected, in one line."""
    try:
        body = json.dumps(json.loads(body[:JSON_START]), ensure_ascii=False)
    except ValueError:
        body = ""
    return f" {body[:200]}" if body else ""
