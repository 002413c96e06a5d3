"""What the doors of the cascade read from a request."""

from collections.abc import Mapping
from typing import Any, Final

from drf_spectacular.utils import OpenApiParameter
from rest_framework.exceptions import ErrorDetail, ValidationError

from envases_ot.choices import Rol
from envases_ot.domain.cascade.questions import MISSING_ROW_POLICIES, MODES, RESET_POLICIES, read_role
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.permissions import act_as_roles, acting_rol
from envases_ot.errors import NotAllowedError
from envases_ot.models import User

LARGEST: Final = 2**31 - 1
_INTEGER: Final = {"type": "integer", "minimum": 0, "maximum": LARGEST}
_CHOSEN: Final = {"type": ["integer", "null"], "minimum": 0, "maximum": LARGEST}
_CHAIN: Final = {
    "type": "object",
    "properties": dict.fromkeys(CHAIN, _CHOSEN),
    "additionalProperties": False,
}

QUESTION_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {
        "mode": {"type": "string", "enum": list(MODES), "default": "create"},
        "role": {
            "description": "Sin él, el rol de quien pregunta.",
            "anyOf": [{"type": "string", "enum": list(Rol.values)}, {"type": "integer"}],
        },
        "tipo_solicitud": {"type": "integer", "minimum": 1, "maximum": 7},
        "selections": _CHAIN,
        "stored": {"type": "object", "additionalProperties": True},
        "event": {
            "type": "object",
            "required": ["field"],
            "properties": {
                "field": {"type": "string"},
                "value": {"type": ["integer", "string", "null"]},
                "data": {"type": "object", "additionalProperties": True},
            },
        },
        "values": {"type": "object", "additionalProperties": True},
        "rule_set": {"type": "string", "description": "Otro juego de reglas que el publicado."},
        "policy": {"type": "string", "enum": list(RESET_POLICIES)},
        "missing_row_policy": {"type": "string", "enum": list(MISSING_ROW_POLICIES)},
        "installation_fsc": _CHOSEN,
        "auto_single": {"type": "boolean"},
        "with_reasons": {"type": "boolean"},
    },
}
"""The `input` object of the published cases."""

CHAIN_PARAMETERS: Final = [OpenApiParameter(name, {**_INTEGER}, OpenApiParameter.QUERY) for name in CHAIN]


def role_of(user: User, question: Mapping[str, object]) -> str:
    """Slug of the role that a question is asked as.

    Raises:
        DomainError: INVALID_INPUT, there is no such role.
        NotAllowedError: NOT_ALLOWED, the caller may not ask as that role.
    """
    asked = read_role(question)
    own = acting_rol(user)
    if asked in ("", own.value) or asked in act_as_roles(user):
        return asked or own.value
    message = "Solo quien administra usuarios pregunta por otro rol que el suyo."
    raise NotAllowedError(message, code="NOT_ALLOWED", field="role")


def chain_of(given: Mapping[str, str]) -> dict[str, int]:
    """The chain fields among the parameters of a query; blank ones count as not chosen."""
    return {name: integer(name, given[name]) for name in CHAIN if given.get(name, "") != ""}


def integer(name: str, text: str | None) -> int:
    """A parameter as a number.

    Raises:
        ValidationError: it is missing or is none.
    """
    if text is not None and text.isascii() and text.isdecimal() and int(text) <= LARGEST:
        return int(text)
    raise ValidationError({name: [ErrorDetail("Se espera un número entero.", code="invalid")]})
