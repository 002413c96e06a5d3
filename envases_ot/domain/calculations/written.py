"""Numbers as Chile writes them."""

from typing import Final

SEPARATORS: Final = str.maketrans(",.", ".,")


def as_written(shown: str) -> str:
    """A number that Python formatted with its separators, without needless zeros.

    >>> as_written("1,234,567.890"), as_written("0.500"), as_written("1,200")
    ('1.234.567,89', '0,5', '1.200')
    """
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return shown.translate(SEPARATORS)
