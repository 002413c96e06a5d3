"""What a process keeps is dropped when another one changes it, and is not believed while nobody hears."""

import time
from collections.abc import Iterator
from threading import Event
from typing import Any

import psycopg
import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Rol
from envases_ot.domain.cascade.rules import rules_version
from envases_ot.models import Impresion, User, changes
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import UserFactory

WAIT_S = 10
PAUSE = Event()


class Ear(changes.Listener):
    """A listener that can be waited for."""

    def wait_until(self, *, heard: bool, after: int | None = None) -> int | None:
        """Its number, once it hears (or is deaf) and has counted on from `after`."""
        end = time.monotonic() + WAIT_S
        while time.monotonic() < end:
            now = self.heard()
            if (now is not None) is heard and (after is None or now != after):
                return now
            PAUSE.wait(0.005)
        raise AssertionError(f"heard: {self.heard()}")


@pytest.fixture
def elsewhere(transactional_db: None) -> Iterator[psycopg.Connection[Any]]:
    """Another process, as far as the database can tell."""
    parameters = {**connection.get_connection_params(), "autocommit": True}
    parameters.pop("pool", None)
    with psycopg.connect(**parameters) as other:
        yield other


@pytest.fixture
def ear(elsewhere: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    listener = Ear()
    monkeypatch.setattr(changes, "LISTENER", listener)
    listener.start()
    listener.wait_until(heard=True)
    yield listener
    listener.ended = True
    cut(elsewhere, listener)
    listener.join(WAIT_S)
    assert not listener.is_alive()


def cut(elsewhere: psycopg.Connection[Any], ear: Ear) -> None:
    """End the server's side of its connection, which is known by the channel of its own."""
    ended = elsewhere.execute(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        " WHERE query LIKE %s AND datname = current_database()",
        ["SELECT pg_notify(%"],
    ).fetchone()
    assert ended == (1,)


def announce(ear: Ear, elsewhere: psycopg.Connection[Any], statement: str) -> None:
    """Change something elsewhere, and wait until it was heard here."""
    before = ear.heard()
    elsewhere.execute(statement)
    ear.wait_until(heard=True, after=before)


@pytest.fixture
def caller(ear: Ear) -> Caller:
    caller = Caller(UserFactory(rol=Rol.VENDEDOR))
    caller.get("auth/me/")
    return caller


def test_a_known_token_costs_no_query(
    caller: Caller, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    caller.get("auth/me/")

    with django_assert_num_queries(0):
        response = caller.get("auth/me/")

    assert response.status_code == 200


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE envases_ot_user SET is_active = false", "usuario_inactivo"),
        ("DELETE FROM knox_authtoken", "token_invalido"),
        ("TRUNCATE knox_authtoken", "token_invalido"),
    ],
)
def test_who_is_shut_out_elsewhere_is_out_here(
    caller: Caller, ear: Ear, elsewhere: psycopg.Connection[Any], statement: str, code: str
) -> None:
    announce(ear, elsewhere, statement)

    response = caller.get("auth/me/")

    assert (response.status_code, response.json()["code"]) == (401, code)


def test_a_kept_token_still_expires(caller: Caller, ear: Ear, elsewhere: psycopg.Connection[Any]) -> None:
    announce(ear, elsewhere, "UPDATE knox_authtoken SET expiry = created + interval '1 ms'")

    assert caller.get("auth/me/").json()["code"] == "token_vencido"


def test_the_version_of_the_rules_follows_a_catalog(ear: Ear, elsewhere: psycopg.Connection[Any]) -> None:
    Impresion.objects.create(id=900, descripcion="Una")
    first = rules_version()
    announce(ear, elsewhere, "UPDATE envases_ot_impresion SET descripcion = 'Otra'")

    assert first is not None
    assert rules_version() not in (None, first)


def test_nothing_kept_is_believed_while_the_connection_is_lost(
    caller: Caller,
    ear: Ear,
    elsewhere: psycopg.Connection[Any],
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    cut(elsewhere, ear)
    ear.wait_until(heard=False)

    with django_assert_num_queries(1):
        assert caller.get("auth/me/").status_code == 200

    ear.wait_until(heard=True)


def test_a_listener_that_does_not_hear_itself_is_not_believed(
    ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "TRUST_S", 0.0)  # its word, whenever it comes back, is too late

    ear.wait_until(heard=False)


def test_a_user_who_signs_in_is_no_other_one(ear: Ear) -> None:
    """Two callers, two rows kept: neither is answered as the other."""
    one, two = (Caller(user) for user in (UserFactory(username="uno"), UserFactory(username="dos")))

    names = [caller.get("auth/me/").json()["username"] for caller in (one, two, one, two)]

    assert names == ["uno", "dos", "uno", "dos"]
    assert User.objects.count() == 2


class Counter:
    """Hears whatever it is told to have heard."""

    number: int | None = 1

    def heard(self) -> int | None:
        return self.number


@pytest.fixture
def counter(monkeypatch: pytest.MonkeyPatch) -> Counter:
    counter = Counter()
    monkeypatch.setattr(changes, "LISTENER", counter)
    return counter


def test_what_is_kept_goes_with_the_next_announcement_and_the_least_used_first(counter: Counter) -> None:
    kept = changes.Kept[str, str](size=2)
    for key in "abac":
        kept.get(key, lambda key=key: key)

    assert [kept.get("a", lambda: "anew"), kept.get("b", lambda: "anew")] == ["a", "anew"]
    counter.number = 2
    assert kept.get("a", lambda: "anew") == "anew"


def test_what_changes_while_it_is_read_is_read_again(counter: Counter) -> None:
    kept = changes.Kept[str, str](size=2)

    def read() -> str:
        counter.number = 2
        return "old"

    assert [kept.get("a", read), kept.get("a", lambda: "new")] == ["old", "new"]


def test_nothing_found_is_looked_for_again(counter: Counter) -> None:
    kept = changes.Kept[str, str](size=2)

    assert [kept.get("a", lambda: None), kept.get("a", lambda: "found")] == [None, "found"]


def test_nothing_is_kept_while_nobody_hears(counter: Counter) -> None:
    counter.number = None
    kept = changes.Kept[str, int](size=2)
    read = iter(range(5))

    assert [kept.get("a", lambda: next(read)) for _ in range(3)] == [0, 1, 2]


def test_only_servers_listen() -> None:
    assert (changes.LISTENER.is_alive(), changes.LISTENER.heard()) == (False, None)
