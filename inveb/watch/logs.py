"""Log lines as JSON, one an event, without secrets. `configuration` is the LOGGING setting."""

import logging
import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson
from django.http import HttpRequest

from inveb.watch.asking import current, ot_of, request_id, username_of

EXTRAS = ("method", "path", "status", "duration_ms", "user", "ot", "address", "sql")
"""Fields that a line may have beside its own; whatever else a logger hangs on it is left out."""

HIDDEN = "[oculto]"
SHORTEST = 6
"""Letters of a secret that is hidden wherever it stands; a shorter one would hide words."""
SHORT, REMEMBERED = 120, 2048
"""Letters of a text that is remembered, and how many are."""
SECRET = re.compile(
    r"(?P<before>"
    r"(?:bearer|basic|token)\s+"  # Authorization headers
    r"|[a-z+]+://[^\s:/@]*:"  # the password of an address
    r"|[\"']?\b(?:password|passwd|clave|contraseña|secret(?:_key)?|token|sessionid|inveb_session|csrftoken"
    r"|csrfmiddlewaretoken|client_secret|code|pwd)[\"']?\s*[=:]\s*[\"']?"
    r")(?P<secret>[^\s\"'&,;@]+)",
    re.IGNORECASE,
)


class WithoutSecrets:
    """Hides what looks like a secret, and the values of this installation wherever they stand."""

    def __init__(self, secrets: list[str]) -> None:
        known = [re.escape(secret) for secret in secrets if len(secret) >= SHORTEST]
        self._known = re.compile("|".join(known)) if known else None
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._hide)

    def __call__(self, text: str) -> str:
        """Short texts come again and again (methods, addresses, paths): looking through one takes 10 µs."""
        return self._remembered(text) if len(text) <= SHORT else self._hide(text)

    def _hide(self, text: str) -> str:
        if self._known is not None:
            text = self._known.sub(HIDDEN, text)
        return SECRET.sub(rf"\g<before>{HIDDEN}", text)


class JsonFormatter(logging.Formatter):
    """{"time", "level", "logger", "message", "request_id", ...}: names in English, as collectors expect."""

    def __init__(self, secrets: list[str]) -> None:
        super().__init__()
        self.without_secrets = WithoutSecrets(secrets)

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self.without_secrets(record.getMessage()),
            "process": record.process,
            **_of_the_request(record),
        }
        for name in EXTRAS:
            value = record.__dict__.get(name)
            if value is not None:
                line[name] = self.without_secrets(value) if isinstance(value, str) else value
        if record.exc_info:
            line["traceback"] = self.without_secrets(self.formatException(record.exc_info))
        return orjson.dumps(line, default=str).decode()


class LineFormatter(logging.Formatter):
    """For people at a terminal: one readable line, with the same care for secrets."""

    def __init__(self, secrets: list[str]) -> None:
        super().__init__("{asctime} {levelname} {name} {message}", style="{")
        self.without_secrets = WithoutSecrets(secrets)

    def format(self, record: logging.LogRecord) -> str:
        seen = [f"{name}={record.__dict__[name]}" for name in EXTRAS if record.__dict__.get(name) is not None]
        return self.without_secrets(" ".join([super().format(record), *seen]))


def _of_the_request(record: logging.LogRecord) -> dict[str, Any]:
    """Django tells what it refused once the middleware is left, and hangs the request on its line."""
    request = getattr(record, "request", None) or current.get()
    if not isinstance(request, HttpRequest):
        return {}
    named = {"request_id": request_id(request), "user": username_of(request), "ot": ot_of(request)}
    return {name: value for name, value in named.items() if value is not None}


def configuration(*, level: str, form: str, secrets: list[str]) -> dict[str, Any]:
    """Everything to the standard error, as `form` says: json or line."""
    formatter = {"json": JsonFormatter, "line": LineFormatter}[form]
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"own": {"()": formatter, "secrets": secrets}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "own"}},
        "root": {"handlers": ["console"], "level": level},
        # Django's own would add a handler in DEBUG and mail to nobody.
        "loggers": {"django": {"handlers": [], "level": level, "propagate": True}},
    }
