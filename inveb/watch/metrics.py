"""Requests and the database pool, counted at the end of each request."""

from functools import cache
from time import monotonic
from typing import Any, cast

from django.db import connection
from django.http import HttpRequest
from prometheus_client import Counter, Gauge, Histogram

from envases_ot.metrics import REGISTRY
from inveb.watch.asking import route_of

REQUEST_SECONDS = Histogram(
    "inveb_http_request_seconds",
    "Peticiones: cuantas, con que respuesta y cuanto tardaron",
    labelnames=("method", "route", "status"),
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    registry=REGISTRY,
)
POOL_CONNECTIONS = Gauge(
    "inveb_database_pool_connections",
    "Conexiones a la base: max (las permitidas), open (abiertas) e idle (libres)",
    labelnames=("state",),
    multiprocess_mode="livesum",
    registry=REGISTRY,
)
POOL_WAITING = Gauge(
    "inveb_database_pool_waiting",
    "Peticiones que esperan una conexion",
    multiprocess_mode="livesum",
    registry=REGISTRY,
)
POOL_WAIT_SECONDS = Counter(
    "inveb_database_pool_wait_seconds", "Tiempo total esperando una conexion", registry=REGISTRY
)
POOL_REFUSED = Counter(
    "inveb_database_pool_refused", "Esperas que terminaron sin conexion", registry=REGISTRY
)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def count_request(request: HttpRequest, *, status: int, seconds: float) -> None:
    """Few words a label: a method that nobody uses and a path that does not exist are one word for all."""
    method = request.method if request.method in METHODS else "otro"
    _of(method, route_of(request), status).observe(seconds)


@cache
def _of(method: str, route: str, status: int) -> Any:
    return REQUEST_SECONDS.labels(method, route, str(status))


class PoolSampler:
    """Copies the pool's own figures into ours, at most once a second: an idle process has nothing new to tell."""

    every_seconds = 1.0

    def __init__(self) -> None:
        self._next = 0.0
        self._wait_ms = 0
        self._refused = 0

    def sample(self) -> None:
        """Nothing of a request that did not ask the database: looking at the pool would open it."""
        now = monotonic()
        if now < self._next or connection.connection is None:
            return
        self._next = now + self.every_seconds
        figures = cast(Any, connection).pool.get_stats()
        POOL_CONNECTIONS.labels("max").set(figures["pool_max"])
        POOL_CONNECTIONS.labels("open").set(figures["pool_size"])
        POOL_CONNECTIONS.labels("idle").set(figures["pool_available"])
        POOL_WAITING.set(figures["requests_waiting"])
        wait_ms, refused = figures.get("requests_wait_ms", 0), figures.get("requests_errors", 0)
        POOL_WAIT_SECONDS.inc(_more(wait_ms, self._wait_ms) / 1000)
        POOL_REFUSED.inc(_more(refused, self._refused))
        self._wait_ms, self._refused = wait_ms, refused


def _more(now: int, before: int) -> int:
    """What was added since; a pool that was opened anew counts from zero."""
    return now - before if now >= before else now


pool = PoolSampler()
