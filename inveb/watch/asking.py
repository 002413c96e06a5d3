"""Which request this thread is answering, for everything that is logged meanwhile."""

import os
import re
from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import SimpleLazyObject

HEADER = "X-Request-ID"
WELL_FORMED = re.compile(r"[A-Za-z0-9._-]{8,64}")
"""What is taken from outside: nothing that could break a line of the log or a page."""

current: ContextVar[HttpRequest | None] = ContextVar("current_request", default=None)


def take_id(request: HttpRequest) -> str:
    """The caller's id when it is well-formed, else a new one of 16 hexadecimal digits."""
    given = request.META.get("HTTP_X_REQUEST_ID")
    own = given if given is not None and WELL_FORMED.fullmatch(given) else os.urandom(8).hex()
    request.META[HEADER] = own
    return own


def take_address(request: HttpRequest) -> None:
    """Behind a proxy: who asked it, the last address of X-Forwarded-For. Those before are the caller's own words."""
    told = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2].strip()
    if told:
        request.META["REMOTE_ADDR"] = told


def request_id(request: HttpRequest | None) -> str | None:
    return None if request is None else request.META.get(HEADER)


def username_of(request: HttpRequest) -> str | None:
    """Who asks, as far as it is known already: a log line never reads a session from the database."""
    user: Any = request.__dict__.get("user")
    if isinstance(user, SimpleLazyObject):
        user = request.__dict__.get("_cached_user")
    return None if user is None or not user.is_authenticated else str(user.get_username())


def ot_of(request: HttpRequest, response: HttpResponseBase | None = None) -> str | None:
    """Number of the OT that the path names, or that was made by this request."""
    match = request.resolver_match
    name = "" if match is None else match.url_name or ""
    if match is None or not name.startswith(("work-order", "envases_ot_workorder_")):
        return None
    number = match.kwargs.get("pk") or match.kwargs.get("object_id")
    if number is None and response is not None and response.has_header("Location"):
        number = response.headers["Location"].rstrip("/").rpartition("/")[2]
    return number if number is not None and str(number).isdecimal() else None


def route_of(request: HttpRequest) -> str:
    """The pattern that the path was matched with: one word for all OTs; "desconocida" when there is none."""
    match = request.resolver_match
    return "desconocida" if match is None else match.route
