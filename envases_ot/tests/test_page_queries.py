"""Every page and every endpoint that is read, opened by who sees it all: none needs more queries than the bar."""

import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from envases_ot.models import changes
from envases_ot.tests.factories import SuperuserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant
from envases_ot.tests.policy_doors import NOBODY
from envases_ot.tests.policy_samples import (
    Door,
    Samples,
    doors,
    fill_what_the_plant_does_not_ship,
    order_file,
)

BAR = 12
"""Source: issue 2.6."""


class Hearing:
    """A listener that hears and has nothing to tell, as that of a server most of the time."""

    def __init__(self) -> None:
        self._number = time.monotonic_ns()

    def heard(self) -> int:
        return self._number


def read_doors() -> list[Door]:
    return [door for door in doors() if (door.gates or {}).get("GET", NOBODY) != NOBODY]


@pytest.mark.django_db
@pytest.mark.parametrize("rows", [10, 1000])
def test_no_page_needs_more_queries_than_the_bar(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int
) -> None:
    """With so many OTs, and half as many clients."""
    settings.MEDIA_ROOT = tmp_path
    load_plant()
    fill_what_the_plant_does_not_ship()
    user = SuperuserFactory.create()
    samples = Samples(WorkOrderFactory.create(creador=user, oc_file=order_file()), user)
    call_command("generar_ots", str(rows), f"--clientes={rows // 2}", "--vendedores=3", stdout=StringIO())
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    doors_and_urls = [(door, samples.url(door)) for door in read_doors()]
    monkeypatch.setattr(changes, "LISTENER", Hearing())
    for url in (
        "/admin/envases_ot/workorder/add/",
        "/admin/matriz/",
        "/api/v1/cascade/explain/?field=planta_id&value=1",
    ):
        browser.get(url)  # what is kept until the rules change

    over = {door.key: count for door, url in doors_and_urls if (count := _queries(browser, url)) > BAR}

    assert over == {}


def _queries(browser: Browser, url: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = browser.get(url)
        if response.streaming:
            response.getvalue()
    assert response.status_code < 500, url
    return len(queries)
