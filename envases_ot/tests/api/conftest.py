from collections.abc import Callable

import pytest
from django.core.cache import cache

from envases_ot.choices import Rol
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import SuperuserFactory, UserFactory
from envases_ot.tests.plant import load_plant


@pytest.fixture(autouse=True)
def forgotten_attempts() -> None:
    """What the throttle counted in other tests."""
    cache.clear()


@pytest.fixture
def plant(db: None) -> None:
    load_plant()


@pytest.fixture
def nobody(db: None) -> Caller:
    return Caller()


@pytest.fixture
def as_rol(db: None) -> Callable[[Rol], Caller]:
    return lambda rol: Caller(UserFactory.create(rol=rol))


@pytest.fixture
def vendedor(db: None) -> Caller:
    return Caller(UserFactory.create(rol=Rol.VENDEDOR))


@pytest.fixture
def superuser(db: None) -> Caller:
    return Caller(SuperuserFactory.create())
