"""The MAILERS setting, made from one address."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

TIMEOUT_S = 20
BACKENDS = {
    "smtp": "smtp",
    "smtp+tls": "smtp",
    "smtp+ssl": "smtp",
    "consolemail": "console",
}
PORTS = {"smtp": 25, "smtp+tls": 587, "smtp+ssl": 465}


def mailers(url: str) -> dict[str, dict[str, Any]]:
    """How mail leaves: smtp+tls://usuario:clave@servidor:587, smtp+ssl://, smtp://, or consolemail:// to see it.

    Raises:
        ImproperlyConfigured: the address says none of these.
    """
    if not url:  # nothing leaves (MAIL_ON); a backend for development would be refused in production
        return {"default": {"BACKEND": f"django.core.mail.backends.{BACKENDS['smtp']}.EmailBackend"}}
    parts = urlsplit(url)
    if parts.scheme not in BACKENDS or (parts.scheme in PORTS and not parts.hostname):
        raise ImproperlyConfigured(
            "EMAIL_URL no se entiende: use smtp+tls://usuario:clave@servidor:587, smtp+ssl:// o smtp://."
        )
    backend = f"django.core.mail.backends.{BACKENDS[parts.scheme]}.EmailBackend"
    if parts.scheme not in PORTS:
        return {"default": {"BACKEND": backend}}
    options = {
        "host": parts.hostname,
        "port": parts.port or PORTS[parts.scheme],
        "username": unquote(parts.username or ""),
        "password": mail_password(url),
        "use_tls": parts.scheme == "smtp+tls",
        "use_ssl": parts.scheme == "smtp+ssl",
        "timeout": TIMEOUT_S,
    }
    return {"default": {"BACKEND": backend, "OPTIONS": options}}


def mail_password(url: str) -> str:
    """What logs must not show; "" when there is none."""
    return unquote(urlsplit(url).password or "")
