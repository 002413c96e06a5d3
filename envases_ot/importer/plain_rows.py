"""The rows of a sheet by pattern, as long as its XML looks as Excel, LibreOffice and we ourselves write it.

Expat calls Python four hundred times a row of sixty cells; here it only checks that the XML is whole. A pattern that
fits reads what expat would: it takes tags and texts letter by letter, without gaps, and nothing that XML reads in
another way (entities beyond the five, comments, CDATA, prefixes, other encodings, ends of line). What does not fit is
left to `reader`.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final
from xml.sax.saxutils import unescape

LARGEST_ROW: Final = 4 * 1024 * 1024
"""Bytes of XML."""
START: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?<\?xml version=\"1\.0\" encoding=\"(?i:utf-8)\"(?: standalone=\"(?:yes|no)\")?\?>\s*"
    rb"<worksheet(?:\s[^<>]*)?>(?:<(?!row\b|sheetData\b|!|\?)[^<>]*>|[^<>&])*?<sheetData>"
)
ROW: Final = re.compile(rb"\s*<row((?: [\w:.]+=\"[^\"<&]*\")*)(/?)>")
ROW_NUMBER: Final = re.compile(rb" r=\"([0-9]+)\"")
ROW_END: Final = b"</row>"
END: Final = b"</sheetData>"
CELL: Final = re.compile(
    r'<c r="([A-Z]{1,3})[0-9]+"(?: s="[0-9]+")?(?: t="([a-zA-Z]+)")?'
    r"(?:/>|>(?:<v>([^<\r]*)</v>|<is><t(?: xml:space=\"preserve\")?>([^<\r]*)</t></is>)</c>)"
    r"|(.)",
    re.DOTALL,
)
"""Letters, kind, value, text of a cell; anything else is one letter in the last group."""
FIVE: Final = {"&quot;": '"', "&apos;": "'"}
OTHER_ENTITY: Final = re.compile("&(?!(?:amp|lt|gt|quot|apos);)")

type Cells = list[tuple[str, str, str]]


class UnusualError(Exception):
    """The XML is written in another way."""


def plain_rows(pieces: Iterator[bytes], new_parser: Callable[[], Any]) -> Iterator[tuple[int, Cells]]:
    """(number, [(letters, kind, text)]) of each row; a cell without text is left out.

    Args:
        new_parser: of expat, which checks the whole of the XML.
    Raises:
        UnusualError: from the first row on that the pattern does not fit.
        ExpatError: the XML is broken.
    """
    number = 0
    for attributes, cells in _written_rows(_checked(pieces, new_parser())):
        said = ROW_NUMBER.search(attributes)
        if said is None and b" r=" in attributes:
            raise UnusualError
        number = number + 1 if said is None else int(said[1])
        yield number, _cells(cells.decode())


def _checked(pieces: Iterator[bytes], parser: Any) -> Iterator[bytes]:
    """The pieces, once expat has found nothing wrong in them."""
    for piece in pieces:
        parser.Parse(piece)
        yield piece
    parser.Parse(b"", True)


def _written_rows(pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Attributes and content of each row; what follows the last one is only checked."""
    waiting, is_inside = b"", False
    for piece in pieces:
        waiting += piece
        place = 0 if is_inside else _start_of_data(waiting)
        is_inside = is_inside or place > 0
        while is_inside and (row := _row_at(waiting, place)) is not None:
            attributes, content, place = row
            yield attributes, content
        waiting = waiting[place:]
        if is_inside and waiting.lstrip().startswith(END):
            break
        if len(waiting) > LARGEST_ROW:
            raise UnusualError
    else:
        raise UnusualError
    for _ in pieces:
        pass


def _start_of_data(waiting: bytes) -> int:
    """Where the rows begin; 0 when that did not come yet."""
    if b"<sheetData>" not in waiting:
        return 0
    start = START.match(waiting)
    if start is None:
        raise UnusualError
    return start.end()


def _row_at(waiting: bytes, place: int) -> tuple[bytes, bytes, int] | None:
    """Attributes and content of the row that begins here, and where it ends; None when it is not here whole."""
    row = ROW.match(waiting, place)
    if row is None:
        return None
    if row[2]:
        return row[1], b"", row.end()
    end = waiting.find(ROW_END, row.end())
    if end < 0:
        return None
    return row[1], waiting[row.end() : end], end + len(ROW_END)


def _cells(xml: str) -> Cells:
    cells: Cells = []
    for letters, kind, value, text, other in CELL.findall(xml):
        said = value or text
        if other or (text and kind != "inlineStr"):
            raise UnusualError
        if said:
            cells.append((letters, kind or "n", _unescaped(said) if "&" in said else said))
    return cells


def _unescaped(text: str) -> str:
    if OTHER_ENTITY.search(text):
        raise UnusualError
    return unescape(text, FIVE)
