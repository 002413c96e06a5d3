"""The published vectors, the listed differences, and when two answers are the same."""

import json
import math
from pathlib import Path
from typing import Any

DATA_DIR = Path(__file__).parents[2] / "data"
VECTORS: list[dict[str, Any]] = json.loads((DATA_DIR / "calculation_vectors.json").read_text())["vectors"]
INTENDED = {row["id"]: row for row in json.loads((DATA_DIR / "calculation_differences.json").read_text())}
EQUAL = [vector for vector in VECTORS if vector["id"] not in INTENDED]
NEAR_ZERO = 1e-12


def vector_id(vector: dict[str, Any]) -> str:
    return vector["id"]


def differences(expected: Any, found: Any, *, rel_tol: float, path: str = "") -> list[str]:
    """Where two answers differ, a line each; numbers within the tolerance are the same, 1 and true are not."""
    if isinstance(expected, dict) and isinstance(found, dict):
        names = [f"{path}/{name}: not answered" for name in expected.keys() - found.keys()]
        return names + [
            line
            for name in expected.keys() & found.keys()
            for line in differences(expected[name], found[name], rel_tol=rel_tol, path=f"{path}/{name}")
        ]
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [
            line
            for n, (one, other) in pairs
            for line in differences(one, other, rel_tol=rel_tol, path=f"{path}/{n}")
        ]
    if is_number(expected) and is_number(found):
        same = math.isclose(expected, found, rel_tol=rel_tol, abs_tol=NEAR_ZERO)
    else:
        same = type(expected) is type(found) and expected == found
    return [] if same else [f"{path}: {expected!r} is not {found!r}"]


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
