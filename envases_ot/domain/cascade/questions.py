"""Plain questions (the `input` of the API) as the engine's types. What is malformed is refused by field."""

from collections.abc import Mapping
from typing import Literal, cast

from envases_ot.choices import ROL_LEGACY, Rol
from envases_ot.domain.cascade.secondary_types import Event, SecondaryQuestion
from envases_ot.domain.cascade.types import CHAIN, Context, MissingRowPolicy, Mode, ResetPolicy
from envases_ot.errors import DomainError

type Question = Mapping[str, object]

ROLES = frozenset(Rol.values)
MODES = ("create", "edit", "duplicate")
RESET_POLICIES = ("reset", "keep_valid", "keep_possible")
MISSING_ROW_POLICIES = ("block", "ignore")


def read_context(question: Question) -> Context:
    """Who asks, in which form.

    Raises:
        DomainError: INVALID_INPUT, with the field that is missing or malformed.
    """
    tipo = _integer(question, "tipo_solicitud")
    if tipo is None:
        raise _malformed("tipo_solicitud", "Indique el tipo de solicitud.")
    return Context(
        mode=read_mode(question),
        role=read_role(question),
        tipo_solicitud=tipo,
        installation_fsc=_integer(question, "installation_fsc"),
        auto_single=question.get("auto_single") is True,
        policy=cast(ResetPolicy, _word(question, "policy", RESET_POLICIES)),
        with_reasons=question.get("with_reasons") is True,
    )


def read_mode(question: Question) -> Mode:
    return cast(Mode, _word(question, "mode", MODES))


def read_missing_row_policy(question: Question) -> MissingRowPolicy:
    return cast(MissingRowPolicy, _word(question, "missing_row_policy", MISSING_ROW_POLICIES))


def read_role(question: Question) -> str:
    """Slug of the role, which may come as a slug or as its legacy number; "" when it is not told."""
    role = question.get("role")
    if role is None or role == "":
        return ""
    if isinstance(role, int) and role in ROL_LEGACY:
        return ROL_LEGACY[role].value
    if isinstance(role, str) and role in ROLES:
        return str(role)
    raise _malformed("role", "Rol desconocido.")


def read_selection(
    question: Question, *, key: Literal["selections", "stored"] = "selections"
) -> dict[str, int | None]:
    """Chain values of a question; keys outside the chain are refused."""
    given = question.get(key)
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        raise _malformed(key, "Se espera un objeto con los campos de la cadena.")
    unknown = [name for name in given if name not in CHAIN]
    if unknown:
        raise _malformed(f"{key}.{unknown[0]}", "No es un campo de la cadena.")
    return {name: _integer(given, name, path=f"{key}.{name}") for name in given}


def read_chain_event(question: Question) -> tuple[str, int | None]:
    """Field and value of a change of the chain."""
    event = read_event(question)
    if event is None or event.field not in CHAIN:
        raise _malformed("event.field", "Indique un campo de la cadena.")
    if event.value is not None and not isinstance(event.value, int):
        raise _malformed("event.value", "Se espera un número entero.")
    return event.field, event.value


def read_event(question: Question) -> Event | None:
    event = question.get("event")
    if event is None:
        return None
    if not isinstance(event, Mapping) or not isinstance(event.get("field"), str):
        raise _malformed("event.field", "Indique el campo que cambia.")
    value = event.get("value")
    if isinstance(value, bool) or not isinstance(value, int | str | None):
        raise _malformed("event.value", "Se espera un número, un texto o nulo.")
    return Event(event["field"], value, _object(event, "data", path="event.data"))


def read_secondary(question: Question) -> SecondaryQuestion:
    """A question about the fields outside the chain."""
    asked, area = question.get("field"), question.get("area")
    return SecondaryQuestion(
        mode=read_mode(question),
        role=read_role(question),
        tipo_solicitud=_integer(question, "tipo_solicitud"),
        event=read_event(question),
        values=_object(question, "values"),
        selections=read_selection(question) if "selections" in question else None,
        stored=_object(question, "stored"),
        field_asked=asked if isinstance(asked, str) else None,
        installation=_object(question, "installation"),
        area=area if isinstance(area, str) else None,
        material_assigned=question.get("material_assigned") is True,
    )


def _integer(given: Mapping[str, object], name: str, *, path: str | None = None) -> int | None:
    value = given.get(name)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise _malformed(path or name, "Se espera un número entero.")


def _word(given: Mapping[str, object], name: str, words: tuple[str, ...]) -> str:
    """One of the words; the first one when none is given."""
    value = given.get(name, words[0])
    if isinstance(value, str) and value in words:
        return value
    raise _malformed(name, f"Use uno de: {', '.join(words)}.")


def _object(given: Mapping[str, object], name: str, *, path: str | None = None) -> Mapping[str, object]:
    value = given.get(name)
    if value is None:
        return {}
    if isinstance(value, Mapping):
        return value
    raise _malformed(path or name, "Se espera un objeto.")


def _malformed(field: str, message: str) -> DomainError:
    return DomainError(message, code="INVALID_INPUT", field=field)
