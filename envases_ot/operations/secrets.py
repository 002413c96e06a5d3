"""Secrets that everybody knows are refused in production."""

from django.conf import settings
from django.db import connection

from envases_ot.operations.errors import OperationError

SHORTEST_KEY = 50
KNOWN_PASSWORDS = {
    "postgres",
    "password",
    "clave",
    "cambiar",
    "admin",
    "secret",
    "inveb",
    "changeme",
    "1234",
    "123456",
}


def known_secrets() -> list[str]:
    """The variables whose value is an example's or too short, with what to do; empty outside production."""
    if not settings.IS_PRODUCTION:
        return []
    found = []
    if len(settings.SECRET_KEY) < SHORTEST_KEY or settings.SECRET_KEY.startswith("django-insecure"):
        found.append(f"SECRET_KEY tiene menos de {SHORTEST_KEY} caracteres o es de ejemplo: genere otra")
    login = connection.settings_dict
    password = login["PASSWORD"]
    if password and (password.lower() in KNOWN_PASSWORDS or password == login["USER"]):
        found.append("la clave de DATABASE_URL es la de un ejemplo: cámbiela en la base y en la variable")
    return found


def refuse_known_secrets() -> None:
    """Raises:
    OperationError: SECRETO_CONOCIDO.
    """
    found = known_secrets()
    if found:
        raise OperationError(f"No se inicia en producción: {'; '.join(found)}.", code="SECRETO_CONOCIDO")
