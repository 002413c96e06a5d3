"""One database for the whole run: DATABASE_URL's, or a throw-away server of this checkout's own."""

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import django
import pytest
import pytest_django
from django.conf import settings
from django.db import connection
from django.test import override_settings

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
Path(settings.STATIC_ROOT).mkdir(
    parents=True, exist_ok=True
)  # a clone has none yet, and WhiteNoise warns of it

server = ExitStack()
PROVED_RULES = pytest.StashKey[frozenset[str]]()


@pytest.fixture(scope="session", autouse=True)
def light_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Static files straight from the source tree, without collectstatic; passwords that cost nothing to hash."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    with override_settings(
        STORAGES={**settings.STORAGES, "staticfiles": plain},
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        yield


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


@pytest.hookimpl(tryfirst=True)  # before -k and -m take tests away
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    marks = (mark for item in items for mark in item.iter_markers("rule"))
    config.stash[PROVED_RULES] = frozenset(code for mark in marks for code in mark.args)
    if os.environ.get("SKIP_BROWSER") == "1":
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="SKIP_BROWSER=1"))
    config.hook.pytest_deselected(items=[item for item in items if is_left_out(item, config)])
    items[:] = [item for item in items if not is_left_out(item, config)]


def is_left_out(item: pytest.Item, config: pytest.Config) -> bool:
    if config.getoption("database_only"):
        return not uses_database(item)
    return bool(item.get_closest_marker("whole_suite")) and not is_whole_suite(config)


def is_whole_suite(config: pytest.Config) -> bool:
    return [Path(path).resolve() for path in config.args] == [Path(__file__).parent]


def uses_database(item: pytest.Item) -> bool:
    """Whether a test asks for the database itself; what a browser shows does not depend on its version."""
    if item.get_closest_marker("browser"):
        return False
    return bool(
        item.get_closest_marker("django_db")
        or DATABASE_FIXTURES.intersection(getattr(item, "fixturenames", ()))
    )


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None, django_db_blocker: pytest_django.DjangoDbBlocker
) -> Iterator[None]:
    """pytest-django's own; before it drops the database, sessions that a test's thread left in the pool end."""
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture(scope="session")
def proved_rules(pytestconfig: pytest.Config) -> frozenset[str]:
    """The codes of all rules that a collected test is marked with."""
    return pytestconfig.stash[PROVED_RULES]
