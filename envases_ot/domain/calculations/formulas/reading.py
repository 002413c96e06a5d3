"""Values that somebody sent, read as the inputs of a formula; every problem is named, none is mended."""

import math
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from envases_ot.domain.calculations.formulas.types import Given, Input, Kind
from envases_ot.errors import InvalidError, Problem


def read_inputs(inputs: Iterable[Input], values: Mapping[str, object]) -> Given:
    """All inputs by name; one that was not sent is None.

    Raises:
        InvalidError: INPUT_UNKNOWN, INPUT_TYPE, INPUT_RANGE, INPUT_SIZE or INPUT_OPTION, by dotted name.

    >>> from envases_ot.domain.calculations.formulas.types import GOLPES
    >>> read_inputs(GOLPES, {"golpes_largo": 2})
    {'golpes_largo': 2, 'golpes_ancho': None}
    """
    problems: list[Problem] = []
    given = _read_group(tuple(inputs), values, "", problems)
    if problems:
        raise InvalidError(problems)
    return given


def _read_group(
    inputs: tuple[Input, ...], values: Mapping[str, object], path: str, problems: list[Problem]
) -> dict[str, Any]:
    known = {item.name for item in inputs}
    for name in values:
        if name not in known:
            message = f"No es un dato de esta fórmula: use {', '.join(sorted(known))}."
            problems.append(Problem(f"{path}{name}", "INPUT_UNKNOWN", message))
    return {item.name: _read(item, values.get(item.name), f"{path}{item.name}", problems) for item in inputs}


def _read(item: Input, value: object, path: str, problems: list[Problem]) -> Any:
    if value is None:
        return None
    if item.kind in (Kind.NUMBER, Kind.WHOLE):
        return _read_number(item, value, path, problems)
    if item.kind is Kind.TEXT:
        return _read_text(item, value, path, problems)
    if item.kind is Kind.GROUP:
        if not isinstance(value, Mapping):
            problems.append(Problem(path, "INPUT_TYPE", "Se espera un objeto."))
            return None
        return _read_group(item.members, value, f"{path}.", problems)
    return _read_list(item, value, path, problems)


def _read_number(item: Input, value: object, path: str, problems: list[Problem]) -> float | None:
    if not _is_number(value):
        problems.append(Problem(path, "INPUT_TYPE", "Se espera un número."))
        return None
    if item.kind is Kind.WHOLE and value != int(value):
        problems.append(Problem(path, "INPUT_TYPE", "Se espera un número entero."))
        return None
    if not item.minimum <= value <= item.maximum:
        message = f"Debe estar entre {item.minimum:g} y {item.maximum:g} {item.unit}".strip()
        problems.append(Problem(path, "INPUT_RANGE", f"{message}."))
        return None
    return int(value) if item.kind is Kind.WHOLE else value


def _is_number(value: object) -> TypeGuard[int | float]:
    """Neither true nor false, and finite; a whole number of JSON may be too large for a float."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _read_text(item: Input, value: object, path: str, problems: list[Problem]) -> str | None:
    if not isinstance(value, str):
        problems.append(Problem(path, "INPUT_TYPE", "Se espera un texto."))
        return None
    if len(value) > item.size[1]:
        problems.append(Problem(path, "INPUT_SIZE", f"Son a lo más {item.size[1]} letras."))
        return None
    if not item.options:
        return value
    plain = " ".join(value.split()).casefold()
    if plain not in item.options:
        problems.append(Problem(path, "INPUT_OPTION", f"Use uno de: {', '.join(item.options)}."))
        return None
    return plain


def _read_list(item: Input, value: object, path: str, problems: list[Problem]) -> list[Any] | None:
    if not isinstance(value, list):
        problems.append(Problem(path, "INPUT_TYPE", "Se espera una lista."))
        return None
    least, largest = item.size
    if not least <= len(value) <= largest:
        problems.append(Problem(path, "INPUT_SIZE", f"Son de {least} a {largest} valores."))
        return None
    return [_read_element(item, element, f"{path}.{n}", problems) for n, element in enumerate(value)]


def _read_element(item: Input, element: object, path: str, problems: list[Problem]) -> Any:
    if item.kind is Kind.GROUPS:
        if isinstance(element, Mapping):
            return _read_group(item.members, element, f"{path}.", problems)
        problems.append(Problem(path, "INPUT_TYPE", "Se espera un objeto."))
        return None
    if element is None:
        if not item.may_have_gaps:
            problems.append(Problem(path, "INPUT_TYPE", "Se espera un número."))
        return None
    return _read_number(item, element, path, problems)
