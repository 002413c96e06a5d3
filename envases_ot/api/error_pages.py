"""What is answered when no view does: in JSON under the API's prefix, elsewhere a page that says what to do.

Every page names the request, so that whoever reads the log finds its lines.
"""

import errno
import sys
from http import HTTPStatus
from typing import Any

from axes.helpers import get_cool_off
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils.timesince import timesince
from django.utils.timezone import now

from envases_ot.api.errors import error_body, is_api
from inveb.watch.asking import request_id

RETRY_SECONDS = 5
"""When to ask again while the database is away; about what it takes to come back."""

UNAVAILABLE = (OperationalError, InterfaceError)
"""The database is away, or the pool has no connection left."""

NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What writing a file says when the disk is full, or the share of it that is ours."""


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400 of what Django refuses before any view (a host that is not ours, a body that cannot be read), 413 of a
    body that is too large."""
    if isinstance(exception, RequestDataTooBig):
        message = "Lo enviado es demasiado grande: envíelo en partes."
        return _refusal(request, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, code="cuerpo_grande", message=message)
    message = "La solicitud no se entiende: revise la dirección y lo que envía."
    return _refusal(request, HTTPStatus.BAD_REQUEST, code="solicitud_invalida", message=message)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    message = "Su rol no tiene permiso para esto."
    return _refusal(request, HTTPStatus.FORBIDDEN, code="NOT_ALLOWED", message=message)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 of a form that did not come from a page of ours, or came after its session had ended (CSRF)."""
    message = "El formulario venció o no vino de esta página: ábrala de nuevo y repita el envío."
    return _refusal(request, HTTPStatus.FORBIDDEN, code="csrf", message=message, page="csrf")


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    message = "No existe esta ruta."
    return _refusal(request, HTTPStatus.NOT_FOUND, code="no_encontrado", message=message)


def locked_out(request: HttpRequest, credentials: dict[str, Any] | None = None) -> HttpResponse:
    """429 of a sign-in that failed too often; axes asks for it."""
    cool_off, moment = get_cool_off(request), now()
    wait = None if cool_off is None else timesince(moment, moment + cool_off)
    message = "Demasiados intentos fallidos: espere o pida al administrador que lo desbloquee."
    return _refusal(
        request, HTTPStatus.TOO_MANY_REQUESTS, code="cuenta_bloqueada", message=message, wait=wait
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500: what broke is in the log, never in the answer. 503 when it was the database that did not answer, or the
    disk that is full."""
    error = sys.exc_info()[1]
    if isinstance(error, OSError) and error.errno in NO_SPACE:
        message = "No queda espacio para archivos: nada se guardó. Avise al administrador."
        return _refusal(request, HTTPStatus.SERVICE_UNAVAILABLE, code="sin_espacio", message=message)
    if isinstance(error, UNAVAILABLE):
        message = "La base de datos no responde: intente de nuevo en unos segundos."
        response = _refusal(
            request, HTTPStatus.SERVICE_UNAVAILABLE, code="base_no_disponible", message=message
        )
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response
    message = "Error interno: quedó registrado. Si se repite, avise al administrador."
    return _refusal(request, HTTPStatus.INTERNAL_SERVER_ERROR, code="error_interno", message=message)


def _refusal(
    request: HttpRequest,
    status: HTTPStatus,
    *,
    code: str,
    message: str,
    page: str = "",
    wait: str | None = None,
) -> HttpResponse:
    """`page` names the template of a status that has several. No context processor runs: they ask the database."""
    if is_api(request):
        return JsonResponse(error_body(code, message), status=status)
    context = {"number": request_id(request), "wait": wait}
    template = f"errors/{page or status.value}.html"
    return HttpResponse(
        render_to_string(template, context), status=status, headers={"Cache-Control": "no-store"}
    )
