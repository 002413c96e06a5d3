"""What `/metrics` tells and to whom; several server processes count as one."""

import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import psutil
import pytest
from django.conf import settings as project
from django.db import DatabaseError
from django.test import Client as Browser
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.models import BackupProof
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import UserFactory
from envases_ot.tests.plant import load_plant
from inveb.watch import metrics as counted
from inveb.watch.metrics import PoolSampler

TOKEN = "un-token-de-prueba-largo"
LIVE = r"^health/live/?$"


@pytest.fixture(autouse=True)
def token(settings: Settings) -> None:
    settings.METRICS_TOKEN = TOKEN


def read(text: str) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """{(name, sorted labels): value}."""
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def figures() -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    response = Browser().get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert response.status_code == 200
    return read(response.content.decode())


def requests_of(route: str, *, status: int, method: str = "GET") -> tuple[str, tuple[tuple[str, str], ...]]:
    labels = (("method", method), ("route", route), ("status", str(status)))
    return "inveb_http_request_seconds_count", labels


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": f"Bearer {TOKEN}"}, 200),
        ({"Authorization": "Bearer otro"}, 401),
        ({"Authorization": "Bearer ñandú"}, 401),
        ({}, 401),
    ],
)
def test_a_collector_reads_them_with_its_token_alone(headers: dict[str, str], status: int) -> None:
    response = Browser().get("/metrics", headers=headers)

    assert response.status_code == status
    assert (b"inveb_" in response.content) == (status == 200)


@pytest.mark.django_db
def test_without_the_setting_no_token_opens_them(settings: Settings) -> None:
    settings.METRICS_TOKEN = ""

    assert [
        Browser().get("/metrics", headers=given).status_code for given in ({"Authorization": "Bearer "}, {})
    ] == [
        401,
        401,
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(("rol", "status"), [(Rol.ADMINISTRADOR, 200), (Rol.VENDEDOR, 403)])
def test_a_person_reads_them_as_the_policy_says(rol: Rol, status: int) -> None:
    browser = Browser()
    browser.force_login(UserFactory.create(rol=rol), backend="envases_ot.authentication.RutOrEmailBackend")

    assert browser.get("/metrics").status_code == status


@pytest.mark.django_db
def test_requests_are_counted_by_method_route_and_status() -> None:
    before = figures()

    for path in ("/health/live", "/health/live/", "/nada/1", "/nada/2"):
        Browser().get(path)
    Browser().generic("RAREZA", "/health/live")

    after = figures()
    expected = {requests_of(LIVE, status=200): 2, requests_of("desconocida", status=404): 2}
    expected[requests_of(LIVE, status=405, method="otro")] = 1
    assert {name: after[name] - before.get(name, 0) for name in expected} == expected


@pytest.mark.django_db
def test_the_engine_tells_its_answers_and_what_compiling_takes() -> None:
    load_plant()
    before = figures()

    Caller(UserFactory.create()).post("cascade/evaluate/", {"selections": {}})

    after = figures()
    answers = ("inveb_cascade_answer_seconds_count", (("question", "evaluate"),))
    assert after[answers] - before.get(answers, 0) == 1
    assert after["inveb_cascade_compile_seconds_count", ()] >= 1


@pytest.mark.django_db
def test_the_pool_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted, "pool", PoolSampler())
    counted.pool.sample()

    told = figures()

    state = {
        name: told["inveb_database_pool_connections", (("state", name),)] for name in ("max", "open", "idle")
    }
    assert state["max"] == project.DATABASES["default"]["OPTIONS"]["pool"]["max_size"]
    assert 0 <= state["idle"] <= state["open"] <= state["max"]
    assert told["inveb_database_pool_waiting", ()] == 0


def test_the_pool_is_asked_once_a_second_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Pool:
        def get_stats(self) -> dict[str, int]:
            asked.append(1)
            return {"pool_max": 4, "pool_size": 2, "pool_available": 1, "requests_waiting": 0}

    class Connection:
        connection = object()
        pool = Pool()

    monkeypatch.setattr(counted, "connection", Connection())
    sampler = PoolSampler()

    for _ in range(100):
        sampler.sample()

    assert len(asked) == 1


def test_a_request_that_asks_no_database_does_not_open_the_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    class Connection:
        connection = None

        @property
        def pool(self) -> None:
            opened.append(1)

    monkeypatch.setattr(counted, "connection", Connection())

    PoolSampler().sample()

    assert opened == []


@pytest.mark.django_db
def test_the_age_of_the_last_proven_backup_is_told_once_there_is_one() -> None:
    name = ("inveb_backup_age_seconds", ())
    assert name not in figures()

    for hours in (30, 3):
        BackupProof.objects.create(
            name=f"r{hours}",
            taken_at=timezone.now() - timedelta(hours=hours),
            tables=1,
            rows=1,
            size_bytes=1,
            seconds=1,
        )

    assert 0 <= figures()[name] - 3 * 3600 < 60


@pytest.mark.django_db
def test_without_a_database_the_rest_is_still_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise DatabaseError("no route")

    monkeypatch.setattr(BackupProof.objects, "values_list", away)

    assert ("inveb_backup_age_seconds", ()) not in figures()


class Server:
    """A gunicorn of two processes, as containers start it."""

    def __init__(self, port: int) -> None:
        self.port = port
        command = (
            "-m",
            "gunicorn",
            "inveb.wsgi",
            "--config=python:inveb.gunicorn",
            f"--bind=127.0.0.1:{port}",
        )
        environment = {**os.environ, "METRICS_TOKEN": TOKEN, "WEB_WORKERS": "2", "LOG_LEVEL": "WARNING"}
        self.process = subprocess.Popen([sys.executable, *command], cwd=project.BASE_DIR, env=environment)

    def get(self, path: str, **headers: str) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", path, headers={"Host": "localhost", **headers})
        text = connection.getresponse().read().decode()
        connection.close()
        return text

    def workers(self) -> set[int]:
        return {child.pid for child in psutil.Process(self.process.pid).children()}

    def counted(self) -> float:
        return read(self.get("/metrics", Authorization=f"Bearer {TOKEN}"))[requests_of(LIVE, status=200)]


@pytest.fixture
def server(unused_port: int) -> Iterator[Server]:
    server = Server(unused_port)
    yield server
    server.process.terminate()
    server.process.wait(timeout=40)


def wait_for(ready: Callable[[], bool], *, seconds: float = 40) -> None:
    """Until it is so; what is still refused counts as not yet."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if ready():
                return
        except OSError:
            pass
        time.sleep(0.05)
    pytest.fail("it never came")


def test_processes_count_as_one_and_a_new_one_goes_on_where_the_last_ended(server: Server) -> None:
    wait_for(lambda: '"ok"' in server.get("/health/live"))
    first = server.counted()
    for _ in range(20):
        server.get("/health/live")

    assert [server.counted() - first for _ in range(6)] == [20] * 6

    old = server.workers()
    os.kill(min(old), signal.SIGKILL)
    wait_for(lambda: len(server.workers()) == 2 and server.workers() != old)
    for _ in range(20):
        server.get("/health/live")

    assert [server.counted() - first for _ in range(6)] == [40] * 6


def test_a_pool_that_was_opened_anew_counts_from_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = {"pool_max": 4, "pool_size": 2, "pool_available": 1, "requests_waiting": 0}
    counts = [(4000, 3), (1000, 1), (1500, 1)]
    stats = iter([{**plain, "requests_wait_ms": ms, "requests_errors": refused} for ms, refused in counts])
    pool = type("Pool", (), {"get_stats": lambda _: next(stats)})()
    monkeypatch.setattr(counted, "connection", type("Connection", (), {"connection": object(), "pool": pool}))
    sampler = PoolSampler()
    sampler.every_seconds = 0.0
    told = [f"inveb_database_pool_{name}_total" for name in ("wait_seconds", "refused")]
    before = [counted.REGISTRY.get_sample_value(name) or 0 for name in told]

    for _ in counts:
        sampler.sample()

    after = [counted.REGISTRY.get_sample_value(name) or 0 for name in told]
    assert [now - then for now, then in zip(after, before, strict=True)] == pytest.approx([5.5, 4])
