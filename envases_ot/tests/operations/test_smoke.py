"""The questions of `verificar --url`, asked to a site of a few lines that answers as it is told."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from envases_ot.operations.smoke import check_outside

GOOD = {
    "/health": (200, '{"status": "ok"}'),
    "/health/ready": (200, '{"status":"ok","checks":{}}'),
    "/docs": (200, "<html>"),
    "/redoc": (200, "<html>"),
    "/openapi.json": (200, '{"openapi": "3.1.0"}'),
    "/admin/login/": (200, '<input name="csrfmiddlewaretoken">'),
    "/api/v1/work-orders/": (401, '{"code": "not_authenticated"}'),
}


@pytest.fixture
def site() -> Iterator[Callable[..., tuple[str, list[dict[str, str]]]]]:
    """Call it with answers by path: the site's URL, and the headers it was asked with."""
    asked: list[dict[str, str]] = []
    answers: dict[str, tuple[int, str]] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(dict(self.headers))
            status, body = answers.get(self.path, (404, ""))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *args: object) -> None:
            """Nothing: the tests' output is theirs."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def serve(given: dict[str, tuple[int, str]]) -> tuple[str, list[dict[str, str]]]:
        answers.update(given)
        return f"http://127.0.0.1:{server.server_port}", asked

    yield serve
    server.shutdown()
    thread.join()
    server.server_close()


def test_check_outside_of_a_good_site(site):
    url, _ = site(GOOD)

    found = list(check_outside(url))

    assert [(check.ok, check.detail) for check in found] == [
        (True, f"{path}: HTTP {status}") for path, (status, _) in GOOD.items()
    ]


@pytest.mark.parametrize(
    ("path", "answer", "detail"),
    [
        ("/health", (503, '{"status": "error"}'), '/health: HTTP 503 {"status": "error"}'),
        ("/docs", (404, ""), "/docs: HTTP 404"),
        ("/openapi.json", (200, "{}"), "/openapi.json: HTTP 200 {}"),
        ("/api/v1/work-orders/", (200, "[]"), "/api/v1/work-orders/: HTTP 200 []"),
    ],
)
def test_check_outside_names_the_page_that_is_not_well(site, path, answer, detail):
    url, _ = site({**GOOD, path: answer})

    assert [check.detail for check in check_outside(url) if not check.ok] == [detail]


def test_check_outside_of_a_site_that_is_down_fails_every_line():
    found = list(check_outside("http://127.0.0.1:1"))

    assert [check.ok for check in found] == [False] * len(GOOD)


def test_check_outside_asks_round_the_proxy_as_the_proxy_would(site, settings):
    settings.ALLOWED_HOSTS = [".ot.example.com"]
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    url, asked = site(GOOD)

    list(check_outside(url))

    assert {(headers["Host"], headers["X-Forwarded-Proto"]) for headers in asked} == {
        ("ot.example.com", "https")
    }
