"""A real browser before the real pages: Chromium, a live server, the plant's own fixtures.

The fixtures are loaded once for all tests of this folder; each test takes its OTs with it.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.commands import flush, loaddata
from django.db import connection
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from envases_ot.choices import Rol
from envases_ot.models import User, WorkOrder
from envases_ot.tests.browser.office import Office
from inveb.local.chromium import find_chromium
from inveb.local.fixtures import fixture_files

os.environ.setdefault(
    "DJANGO_ALLOW_ASYNC_UNSAFE", "true"
)  # playwright's loop runs beside the test's own queries

PASSWORD = "una-clave-de-prueba"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """The test database with the catalogs and rules of `fixtures/` and a user a role, until the last test.

    Named like pytest-django's own, by which it knows that a database is wanted.
    """
    with django_db_blocker.unblock(), ExitStack() as after:
        after.callback(call_command, flush.Command(), interactive=False, verbosity=0)
        call_command(loaddata.Command(), *fixture_files(), verbosity=0)  # Django's own: judged by other tests
        for rol in Rol:
            User.objects.create_user(rol.value, password=PASSWORD, rol=rol, nombre=rol.label)
        yield


@pytest.fixture(scope="package")
def address(db: None) -> Iterator[str]:
    """Where the site answers; pytest-django's own `live_server` would empty the database after each test."""
    server = LiveServer("localhost")
    yield server.url
    server.stop()


@pytest.fixture
def office(chromium: Browser, address: str) -> Iterator[Office]:
    """Opens signed-in windows; every script error of any of them fails the test."""
    office = Office(chromium, address, password=PASSWORD)
    yield office
    office.close()
    forget_ots()
    assert office.errors == []


def forget_ots() -> None:
    """Empty the table of OTs and what hangs on it; deleting would be refused: gestiones are never deleted."""
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {WorkOrder._meta.db_table} CASCADE")


@pytest.fixture
def window(office: Office) -> Page:
    """A draughtsman: the one who may fill all nine fields of a new OT."""
    return office.enter("ingeniero")
