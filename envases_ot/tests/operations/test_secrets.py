import pytest
from django.db import connection

from envases_ot.operations.errors import OperationError
from envases_ot.operations.secrets import known_secrets, refuse_known_secrets

LONG_KEY = "k" * 50


@pytest.fixture
def production(settings, monkeypatch):
    """Production with a good key; call it with the login of the database."""

    def set_login(*, user: str, password: str, key: str = LONG_KEY, production: bool = True) -> None:
        settings.IS_PRODUCTION, settings.SECRET_KEY = production, key
        monkeypatch.setitem(connection.settings_dict, "USER", user)
        monkeypatch.setitem(connection.settings_dict, "PASSWORD", password)

    return set_login


@pytest.mark.parametrize("password", ["postgres", "Postgres", "clave", "inveb_app"])
def test_production_refuses_a_password_that_everybody_knows(production, password):
    production(user="inveb_app", password=password)

    with pytest.raises(OperationError) as refusal:
        refuse_known_secrets()

    assert refusal.value.code == "SECRETO_CONOCIDO"
    assert refusal.value.message == (
        "No se inicia en producción: la clave de DATABASE_URL es la de un ejemplo: cámbiela en la base y en la"
        " variable."
    )


@pytest.mark.parametrize("key", ["x", "k" * 49, f"django-insecure-{LONG_KEY}"])
def test_production_refuses_a_short_key(production, key):
    production(user="inveb_app", password="f3a9c1", key=key)

    assert [line.partition(" ")[0] for line in known_secrets()] == ["SECRET_KEY"]


@pytest.mark.parametrize("password", ["", "f3a9c1"])
def test_production_takes_secrets_of_its_own(production, password):
    production(user="inveb_app", password=password)

    refuse_known_secrets()


def test_development_takes_any(production):
    production(user="postgres", password="postgres", key="x", production=False)

    refuse_known_secrets()
