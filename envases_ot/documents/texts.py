"""Words as a paper can show them: whatever somebody typed, nothing of it breaks the page or hides in it."""

import unicodedata
from typing import Final

DASH: Final = "—"
"""What an empty field shows."""
UNKNOWN: Final = "?"
"""What a letter shows that the fonts do not have; the kept context has it as it was typed."""
LONGEST: Final = 1500
"""Letters of one field on paper."""
ENCODING: Final = "cp1252"
"""What the fonts that every PDF reader brings can show."""
INVISIBLE: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
"""Unicode categories that are no letters: controls, marks of direction, separators of lines."""


def printable(text: str, *, longest: int = LONGEST) -> str:
    """One line of a text: controls are blanks, marks of direction are gone, what is too long ends in "…".

    >>> printable("caja\\x00 5\\n kg \\u202egk")
    'caja 5 kg gk'
    """
    composed = unicodedata.normalize("NFC", text[: longest * 4])
    plain = "".join(_shown(letter) for letter in composed)
    words = " ".join(plain.split())
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


def or_dash(text: str) -> str:
    """The text, or what an empty field shows."""
    return printable(text) or DASH


def _shown(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in INVISIBLE:
        return " " if category in ("Cc", "Zl", "Zp") else ""
    try:
        letter.encode(ENCODING)
    except UnicodeEncodeError:
        return UNKNOWN
    return letter
