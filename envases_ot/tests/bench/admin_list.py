"""Server time and queries of the admin's list of OTs, through Django's test client: no network, no browser."""

import statistics
import time
from dataclasses import asdict, dataclass

from django.contrib import admin
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from envases_ot.choices import State
from envases_ot.models import User, WorkOrder

REQUESTS = 7
LAST = "última página"
LIST = "/admin/envases_ot/workorder/"


@dataclass(frozen=True)
class Page:
    name: str
    server_ms: float
    queries: int
    is_last: bool


def measured() -> list[dict[str, object]]:
    """The pages, the first one first."""
    client = Client(headers={"host": "localhost"})
    client.force_login(User.objects.get(username="admin"))
    return [asdict(measure(client, name, query)) for name, query in queries().items()]


def queries() -> dict[str, str]:
    """The pages to ask for: name -> query string."""
    some = WorkOrder.objects.exclude(planta=None).latest("id")
    return {
        "primera página": "",
        "filtro por estado": f"?state_id__exact={some.state_id}",
        "las terminadas": f"?alcance=todas&state_id__exact={State.TERMINADA}",
        "filtro por cliente": f"?client__id__exact={some.client_id}",
        "búsqueda": f"?q={some.descripcion.split()[0]}",
        LAST: f"?p={last_page()}",
    }


def last_page() -> int:
    """The number of the last page that the list offers."""
    request = RequestFactory().get(LIST)
    request.user = User.objects.get(username="admin")
    model_admin = admin.site.get_model_admin(WorkOrder)
    return model_admin.get_changelist_instance(request).paginator.num_pages


def measure(client: Client, name: str, query: str) -> Page:
    """Median of some requests, after one that is not counted; the queries are those of one request."""
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(LIST + query)
    queries = len(captured)  # the next request empties the log
    if answer.status_code != 200:
        raise SystemExit(f"{LIST}{query}: {answer.status_code}")
    times_ms = []
    for _ in range(REQUESTS):
        start = time.perf_counter()
        client.get(LIST + query)
        times_ms.append((time.perf_counter() - start) * 1000)
    return Page(name, statistics.median(times_ms), queries, is_last=name == LAST)
