"""How an answer is compared with a published one: it may carry more keys, and lists come whole."""

from collections.abc import Mapping, Sequence
from typing import Any


def differences(expected: Any, answer: Any, *, path: str = "") -> list[str]:
    """Paths where the answer is not what the case says; empty when it is."""
    if isinstance(expected, Mapping):
        if isinstance(answer, Sequence) and "count" in expected:
            return _summary_differences(expected, answer, path=path)
        if not isinstance(answer, Mapping):
            return [f"{path}: {answer!r}"]
        return [
            found
            for key, value in expected.items()
            for found in (
                differences(value, answer[key], path=f"{path}/{key}")
                if key in answer
                else [f"{path}/{key}: missing"]
            )
        ]
    if isinstance(expected, int) and isinstance(answer, list):
        return [] if len(answer) == expected else [f"{path}: {len(answer)} options"]
    return [] if answer == expected else [f"{path}: {answer!r}"]


def _summary_differences(expected: Mapping[str, Any], answer: Sequence[int], *, path: str) -> list[str]:
    first = expected.get("first", [])
    if len(answer) == expected["count"] and list(answer[: len(first)]) == first:
        return []
    return [f"{path}: {len(answer)} options, {list(answer[:5])}"]
