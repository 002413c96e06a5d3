"""One database for the whole run: DATABASE_URL's, or a throw-away server of this checkout's own."""

import os
import secrets
from contextlib import ExitStack

import django
import pytest

from inveb.local.errors import LocalError
from inveb.local.postgres import TESTS

OWN_SERVER = not (os.environ.get("DATABASE_URL") or os.environ.get("DATABASE_URL_FILE"))
DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "admin_client"}

# Here and not in pyproject.toml: settings are read as soon as their module is named, and need these three.
# The server itself starts later; its address is known before. Workers of xdist inherit all of it.
if OWN_SERVER:
    os.environ["DATABASE_URL"] = TESTS.url
os.environ.setdefault("ENVIRONMENT", "development")
os.environ["SECRET_KEY"] = os.environ.get("SECRET_KEY") or secrets.token_urlsafe(50)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inveb.settings")
django.setup()

server = ExitStack()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database-only", action="store_true", help="only the tests that use the database, without a browser"
    )


def pytest_sessionstart(session: pytest.Session) -> None:
    if OWN_SERVER and not session.config.option.collectonly:
        try:
            server.enter_context(TESTS.running())
        except LocalError as error:
            pytest.exit(str(error), returncode=1)


def pytest_unconfigure() -> None:
    server.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if os.environ.get("SKIP_BROWSER") == "1":
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="SKIP_BROWSER=1"))
    if config.getoption("database_only"):
        config.hook.pytest_deselected(items=[item for item in items if not uses_database(item)])
        items[:] = [item for item in items if uses_database(item)]


def uses_database(item: pytest.Item) -> bool:
    """Whether a test asks for the database itself; what a browser shows does not depend on its version."""
    if item.get_closest_marker("browser"):
        return False
    return bool(
        item.get_closest_marker("django_db")
        or DATABASE_FIXTURES.intersection(getattr(item, "fixturenames", ()))
    )
