from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.test import Client as Browser

from envases_ot.models import User

BACKEND = "envases_ot.authentication.RutOrEmailBackend"


@pytest.fixture(autouse=True)
def forgotten_attempts() -> None:
    """What the throttle counted in other tests."""
    cache.clear()


@pytest.fixture
def signed_in() -> Callable[..., Browser]:
    """A browser with the session of a user; `enforce_csrf_checks` and other words go to Django's client."""

    def browser(user: User, **words: object) -> Browser:
        made = Browser(raise_request_exception=False, **words)
        made.force_login(user, backend=BACKEND)
        return made

    return browser
