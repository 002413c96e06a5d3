"""Numbers as text: what the legacy data base and forms wrote, and what exports write."""

import re
from typing import Final

from envases_ot.domain.calculations.rounding import half_up
from envases_ot.errors import DomainError

MISSING: Final = frozenset({"", "n/a", "-"})
WITH_COMMA: Final = re.compile(r"[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d*)?")
WITH_DOT: Final = re.compile(r"[+-]?\d*\.?\d+(e[+-]?\d{1,2})?", re.IGNORECASE)
"""Also "1.0E-5", which PHP writes for small numbers."""
GROUPED: Final = re.compile(r"[+-]?\d{1,3}(\.\d{3}){2,}")


def read_database_text(text: str | None) -> float | None:
    """A number that the legacy stored as text; None where it stored "missing".

    Raises:
        DomainError: DECIMAL_INVALID.

    >>> [read_database_text(text) for text in ("12,5", "1.234,5", "12.5", "N/A")]
    [12.5, 1234.5, 12.5, None]

    Source: ot/calculations.md 0, decimal mark: dots stored, commas shown.
    """
    plain = (text or "").strip()
    if plain.casefold() in MISSING:
        return None
    if WITH_DOT.fullmatch(plain):
        return float(plain)
    if GROUPED.fullmatch(plain) or ("," in plain and WITH_COMMA.fullmatch(plain)):
        return float(plain.replace(".", "").replace(",", "."))
    raise DomainError(f"«{plain}» no es un número.", code="DECIMAL_INVALID", field="texto")


def read_legacy_form_text(text: str | None) -> float | None:
    """A number as the browser of the legacy understood what was typed: every dot gone, the comma a dot.

    Raises:
        DomainError: DECIMAL_INVALID.

    >>> read_legacy_form_text("12.5")
    125.0

    Source: ot/calculations.md 0, decimal mark.
    """
    return read_database_text((text or "").replace(".", ""))


def export_text(value: float | None, *, decimals: int) -> str | None:
    """A number for a file: half up, with all its decimals and a dot.

    >>> export_text(0.0586999, decimals=3)
    '0.059'

    Source: ot/calculations.md 0, output rounding.
    """
    return None if value is None else f"{half_up(value, decimals):f}"
