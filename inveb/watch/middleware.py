"""Around every request: its id, one access line, the counters. The only middleware of ours."""

import logging
from collections.abc import Callable
from contextlib import nullcontext
from time import perf_counter

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.db import connection
from django.http import HttpRequest, HttpResponse

from envases_ot.api.error_pages import bad_request
from inveb.watch.asking import HEADER, current, ot_of, take_address, take_id, username_of
from inveb.watch.metrics import count_request, pool
from inveb.watch.slow_queries import watch_queries

MB = 1024 * 1024
FORM_MB = 5
"""What a form with its largest file may have beside it."""

access = logging.getLogger("inveb.access")


class WatchMiddleware:
    """Stands first, so that what the others take is counted too.

    The line is written when the answer is ready; bytes of a download that are still being sent are not in it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.watches_queries = settings.SLOW_QUERY_MS > 0
        self.behind_proxy = settings.BEHIND_HTTPS_PROXY
        self.largest = (settings.UPLOAD_MAX_MB + FORM_MB) * MB

    def __call__(self, request: HttpRequest) -> HttpResponse:
        start = perf_counter()
        own_id = take_id(request)
        if self.behind_proxy:
            take_address(request)
        token = current.set(request)
        try:
            with connection.execute_wrapper(watch_queries) if self.watches_queries else nullcontext():
                response = self._answer(request)
            response.headers[HEADER] = own_id
            seconds = perf_counter() - start
            count_request(request, status=response.status_code, seconds=seconds)
            pool.sample()
            if access.isEnabledFor(logging.INFO):
                access.info("petición", extra=_seen(request, response, seconds=seconds))
        finally:
            current.reset(token)
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        """A body that is too large is refused before anything of it is read."""
        length = request.META.get("CONTENT_LENGTH") or "0"
        if length.isdecimal() and int(length) > self.largest:
            return bad_request(request, RequestDataTooBig("the body is too large"))
        return self.get_response(request)


def _seen(request: HttpRequest, response: HttpResponse, *, seconds: float) -> dict[str, object]:
    """Fields of the access line beside those of every line; the query string stays out: it may carry secrets."""
    return {
        "method": request.method,
        "path": request.path,
        "status": response.status_code,
        "duration_ms": round(seconds * 1000, 1),
        "user": username_of(request),
        "ot": ot_of(request, response),
        "address": request.META.get("REMOTE_ADDR"),
    }
