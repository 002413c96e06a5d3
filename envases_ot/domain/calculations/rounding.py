"""Rounding of results: once, where they are shown or sent, half up, without the noise of binary floats."""

import math
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Final

DIGITS: Final = 12
"""Significant digits in which two results are the same: far below what is measured, far above the noise."""


def settled(value: float) -> float:
    """The value as exact decimal arithmetic would give it.

    >>> 0.1 + 0.2, settled(0.1 + 0.2)
    (0.30000000000000004, 0.3)
    """
    return float(f"{value:.{DIGITS}g}")


def half_up(value: float, decimals: int) -> Decimal:
    """The value with that many decimals, a half going away from zero; zero has no sign.

    >>> half_up(0.0005, 3), half_up(-0.00001, 3)
    (Decimal('0.001'), Decimal('0.000'))

    Source: ot/calculations.md 0, output rounding; the legacy cut.
    """
    return _unsigned_zero(
        Decimal(f"{value:.{DIGITS}g}").quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    )


def half_up_whole(value: float) -> int:
    """The nearest whole number, a half going away from zero.

    >>> half_up_whole(63.5)
    64
    """
    return int(half_up(value, 0))


def truncated(value: float) -> int:
    """The whole part, as SAP is sent the UMA.

    >>> truncated(1.001 * 1000), int(1.001 * 1000)
    (1001, 1000)

    Source: ot/calculations.md 2, SAP: UMREN and UMREN01.
    """
    return int(Decimal(f"{value:.{DIGITS}g}").to_integral_value(ROUND_DOWN))


def floor(value: float) -> int:
    """The largest whole number that is not above.

    >>> floor(0.3 / 0.1), math.floor(0.3 / 0.1)
    (3, 2)
    """
    return math.floor(settled(value))


def ceil(value: float) -> int:
    """The smallest whole number that is not below.

    >>> ceil(0.07 * 100), math.ceil(0.07 * 100)
    (7, 8)
    """
    return math.ceil(settled(value))


def _unsigned_zero(value: Decimal) -> Decimal:
    """The value; a negative zero without its sign."""
    return value.copy_abs() if value.is_zero() else value
