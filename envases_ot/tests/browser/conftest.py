"""A real browser before the real pages: Chromium, a live server, the plant's own fixtures."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.commands import loaddata
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from envases_ot.choices import Rol
from envases_ot.models import User
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


@pytest.fixture
def plant(transactional_db: None) -> None:
    """The catalogs and rules of `fixtures/`, and a user a role."""
    call_command(
        loaddata.Command(), *fixture_files(), verbosity=0
    )  # Django's own: judged elsewhere, in half the time
    for rol in Rol:
        User.objects.create_user(rol.value, password=PASSWORD, rol=rol, nombre=rol.label)


@pytest.fixture
def office(chromium: Browser, live_server: LiveServer, plant: None) -> Iterator[Office]:
    """Opens signed-in windows; every script error of any of them fails the test."""
    office = Office(chromium, str(live_server), password=PASSWORD)
    yield office
    office.close()
    assert office.errors == []


@pytest.fixture
def window(office: Office) -> Page:
    """A draughtsman: the one who may fill all nine fields of a new OT."""
    return office.enter("ingeniero")
