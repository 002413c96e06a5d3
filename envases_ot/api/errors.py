"""One error body for everything that is refused: {"code", "message", "fields": {name: [{"code", "message"}]}}."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.exceptions import ValidationError as ModelValidationError
from django.db import IntegrityError, OperationalError
from django.db.models import ProtectedError
from django.http import HttpRequest
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler

from envases_ot.errors import DomainError, InvalidError, NotAllowedError, Problem, StaleError

logger = logging.getLogger(__name__)

WHOLE = "__all__"
"""Name under which a problem of the whole object stands among the fields."""

CODES = {
    "authentication_failed": "credenciales_invalidas",
    "error": "error",
    "method_not_allowed": "metodo_no_permitido",
    "not_acceptable": "formato_no_aceptable",
    "not_authenticated": "sin_autenticar",
    "not_found": "no_encontrado",
    "parse_error": "json_invalido",
    "permission_denied": "NOT_ALLOWED",
    "throttled": "demasiadas_solicitudes",
    "unsupported_media_type": "tipo_de_contenido",
}
"""The framework's codes as ours; a code of ours stands as it is."""

MALFORMED = frozenset({"INVALID_INPUT", "RULE_SET_UNKNOWN"})
"""Codes of the domain that speak of the request, not of the state of things."""

NOT_FOUND_MESSAGE = "No existe, o no es suyo."

type Fields = dict[str, list[dict[str, str]]]


class Refused(exceptions.APIException):
    """A refusal whose status, code, message and fields are known."""

    def __init__(self, message: str, *, code: str, status: HTTPStatus, fields: Fields | None = None) -> None:
        super().__init__(message, code=code)
        self.status_code = status
        self.fields = fields or {}


def error_body(code: str, message: str, fields: Fields | None = None) -> dict[str, Any]:
    return {"code": code, "message": message, "fields": fields or {}}


def fields_of(problems: Sequence[Problem]) -> Fields:
    fields: Fields = {}
    for problem in problems:
        fields.setdefault(problem.field or WHOLE, []).append(
            {"code": problem.code, "message": problem.message}
        )
    return fields


def handle_exception(error: Exception, context: Mapping[str, Any]) -> Response | None:
    """The answer to an exception of a view; None for a bug, which goes on to `error_pages.server_error`."""
    error = _translated(error)
    response = exception_handler(error, dict(context))
    if response is not None:
        response.data = _body(error)
    return response


def _translated(error: Exception) -> Exception:
    if isinstance(error, DomainError):
        return _refused(error)
    if isinstance(error, ModelValidationError):
        return _invalid_model(error)
    if isinstance(error, ProtectedError):
        return _in_use(error)
    return _of_the_platform(error)


def _of_the_platform(error: Exception) -> Exception:
    if isinstance(error, RequestDataTooBig):
        message = "El cuerpo es demasiado grande: envíelo en partes."
        return Refused(message, code="cuerpo_grande", status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if isinstance(error, IntegrityError):
        logger.warning("refused by the database: %s", error)
        message = "Choca con lo que ya está guardado: léalo de nuevo y repita el cambio."
        return Refused(message, code="conflicto", status=HTTPStatus.CONFLICT)
    if isinstance(error, OperationalError):
        logger.error("database unavailable: %s", error)
        message = "La base de datos no responde: intente de nuevo en unos segundos."
        return Refused(message, code="base_no_disponible", status=HTTPStatus.SERVICE_UNAVAILABLE)
    return error


def _refused(error: DomainError) -> Refused:
    problems = (
        error.problems
        if isinstance(error, InvalidError)
        else [Problem(error.field, error.code, error.message)]
    )
    named = isinstance(error, InvalidError) or error.field is not None
    return Refused(
        error.message,
        code=error.code,
        status=_status(error),
        fields=fields_of(problems) if named else None,
    )


def _status(error: DomainError) -> HTTPStatus:
    if isinstance(error, InvalidError) or error.code in MALFORMED:
        return HTTPStatus.BAD_REQUEST
    if isinstance(error, NotAllowedError):
        return HTTPStatus.FORBIDDEN
    if isinstance(error, StaleError):
        return HTTPStatus.PRECONDITION_FAILED
    return HTTPStatus.CONFLICT


def _invalid_model(error: ModelValidationError) -> Refused:
    by_field = error.error_dict if hasattr(error, "error_dict") else {WHOLE: error.error_list}
    fields = {
        name: [
            {"code": item.code or "invalid", "message": message}
            for item in items
            for message in item.messages
        ]
        for name, items in by_field.items()
    }
    return Refused("Revise los datos.", code="formato", status=HTTPStatus.BAD_REQUEST, fields=fields)


def _in_use(error: ProtectedError) -> Refused:
    names = sorted({str(type(row)._meta.verbose_name_plural) for row in error.protected_objects})
    message = f"Está en uso ({', '.join(names)}): desactívelo en vez de borrarlo."
    return Refused(message, code="en_uso", status=HTTPStatus.CONFLICT)


def _body(error: Exception) -> dict[str, Any]:
    if isinstance(error, Refused):
        return error_body(str(error.get_codes()), str(error.detail), error.fields)
    if isinstance(error, exceptions.ValidationError):
        return error_body("formato", "Revise los datos.", _flat_fields(error.detail))
    if isinstance(error, exceptions.APIException):
        code = str(error.get_codes())
        return error_body(CODES.get(code, code), str(error.detail))
    if isinstance(error, PermissionError):
        return error_body("NOT_ALLOWED", str(error))
    return error_body("no_encontrado", NOT_FOUND_MESSAGE)


def _flat_fields(detail: Any) -> Fields:
    """Nested details by dotted name: {"selections": {"cinta": [...]}} is "selections.cinta"."""
    fields: Fields = {}
    for name, item in _leaves(detail, ""):
        fields.setdefault(name or WHOLE, []).append({"code": item.code or "invalid", "message": str(item)})
    return fields


def _leaves(detail: Any, path: str) -> Iterator[tuple[str, exceptions.ErrorDetail]]:
    if isinstance(detail, Mapping):
        for name, inner in detail.items():
            own = "" if name == "non_field_errors" else str(name)
            yield from _leaves(inner, f"{path}.{own}".strip("."))
    elif isinstance(detail, Sequence) and not isinstance(detail, str):
        for inner in detail:
            yield from _leaves(inner, path)
    else:
        yield path, detail


def is_api(request: HttpRequest) -> bool:
    return request.path_info.startswith(f"/{settings.API_PREFIX}/")
