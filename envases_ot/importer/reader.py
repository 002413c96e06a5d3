"""The rows of an Excel file, one by one: memory holds its shared texts and one row, however long the sheet is.

Nothing of the file is believed: it is unpacked in pieces and counted, so that a zip bomb ends at the limit; a document
type, which could grow inside the parser, is refused. Read with expat and not python-calamine: docs/decisions/0014;
what looks as usual by a faster pattern (`plain_rows`).
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import IO, Any, Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from envases_ot.errors import DomainError
from envases_ot.importer.plain_rows import Cells, UnusualError, plain_rows

MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 400
MAX_ENTRIES: Final = 500
MAX_UNPACKED: Final = 500 * 1024 * 1024
"""Bytes; 100,000 rows of 60 columns take some 250 MB."""
PIECE: Final = 256 * 1024
REFERENCE: Final = re.compile(r"([A-Z]{1,3})[0-9]+")
UNREADABLE: Final = "El archivo no es un Excel (.xlsx) que se pueda leer: guárdelo de nuevo desde Excel."

type Value = str | float | bool | None


class Workbook:
    """An open file; `sheets`: {name: where it is inside}."""

    def __init__(self, file: IO[bytes]) -> None:
        """Look at the list of contents only.

        Raises:
            DomainError: FILE_UNREADABLE, FILE_TOO_LARGE.
        """
        try:
            self.archive = ZipFile(file)
            entries = self.archive.infolist()
            if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
                raise _too_large()
            self.unpacked = 0
            self.sheets = self._sheets()
            self.texts = self._texts()
        except (BadZipFile, KeyError, expat.ExpatError, NotImplementedError, EOFError) as error:
            raise DomainError(UNREADABLE, code="FILE_UNREADABLE") from error

    def rows(self, sheet: str) -> Iterator[list[Value]]:
        """The rows of a sheet from the first one; a blank row in between is an empty list.

        Raises:
            DomainError: FILE_UNREADABLE, FILE_TOO_LARGE.
        """
        number = 0
        try:
            for found, row in self._numbered(self.sheets[sheet]):
                if found > MAX_ROWS + 1:
                    raise _too_large()
                yield from ([] for _ in range(found - number - 1))
                number = found
                yield row
        except (BadZipFile, expat.ExpatError, EOFError, ValueError, IndexError) as error:
            raise DomainError(UNREADABLE, code="FILE_UNREADABLE") from error

    def _numbered(self, name: str) -> Iterator[tuple[int, list[Value]]]:
        """The rows with their numbers: by pattern, by expat from the first on that is written in another way."""
        unpacked, done = self.unpacked, 0
        cells = _Cells(self.texts)
        try:
            for number, row in plain_rows(self._pieces(name), _new_parser):
                yield number, cells.placed(row)
                done += 1
        except UnusualError:
            self.unpacked = unpacked
            yield from islice(_RowParser(cells).read(self._pieces(name)), done, None)

    def _pieces(self, name: str) -> Iterator[bytes]:
        """An entry unpacked; what it says of its own size is not believed."""
        with self.archive.open(name) as entry:
            while piece := entry.read(PIECE):
                self.unpacked += len(piece)
                if self.unpacked > 2 * MAX_UNPACKED:
                    raise _too_large()
                yield piece

    def _sheets(self) -> dict[str, str]:
        targets: dict[str, str] = {}
        sheets: dict[str, str] = {}

        def relation(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship":
                targets[attributes["Id"]] = attributes["Target"].removeprefix("/xl/")

        def sheet(name: str, attributes: dict[str, str]) -> None:
            if name == "sheet":
                key = next(value for key, value in attributes.items() if key.rpartition(":")[2] == "id")
                sheets[attributes["name"]] = f"xl/{targets[key]}"

        _parse(self._pieces("xl/_rels/workbook.xml.rels"), start=relation)
        _parse(self._pieces("xl/workbook.xml"), start=sheet)
        return sheets

    def _texts(self) -> list[str]:
        """The shared texts; a phonetic reading beside a text is not part of it."""
        if "xl/sharedStrings.xml" not in self.archive.namelist():
            return []
        texts: list[str] = []
        parts: list[str] = []
        inside: list[str] = []

        def start(name: str, attributes: dict[str, str]) -> None:
            inside.append(name)

        def end(name: str) -> None:
            inside.pop()
            if name == "si":
                texts.append("".join(parts))
                parts.clear()

        def data(text: str) -> None:
            if inside[-1:] == ["t"] and "rPh" not in inside:
                parts.append(text)

        _parse(self._pieces("xl/sharedStrings.xml"), start=start, end=end, data=data)
        return texts


class _RowParser:
    """Turns the XML of a sheet into rows; cells may say where they stand, or follow each other."""

    def __init__(self, cells: "_Cells") -> None:
        self.cells = cells
        self.ready: list[tuple[int, list[Value]]] = []
        self.row: list[Value] = []
        self.number = 0
        self.place, self.kind = 0, "n"
        self.parts: list[str] = []
        self.is_value = False

    def read(self, pieces: Iterator[bytes]) -> Iterator[tuple[int, list[Value]]]:
        parser = _new_parser()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        for piece in pieces:
            parser.Parse(piece)
            yield from self.ready
            self.ready.clear()
        parser.Parse(b"", True)
        yield from self.ready

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            reference = attributes.get("r")
            self.place = len(self.row) if reference is None else _column(reference)
            self.kind = attributes.get("t", "n")
            self.parts.clear()
        elif name in ("v", "t"):
            self.is_value = True
        elif name == "row":
            self.number = int(attributes.get("r", self.number + 1))
            self.row = []

    def _data(self, text: str) -> None:
        if self.is_value:
            self.parts.append(text)

    def _end(self, name: str) -> None:
        if name in ("v", "t"):
            self.is_value = False
        elif name == "c" and self.parts:
            self.row.extend([None] * (self.place - len(self.row)))
            self.row.append(self.cells.value(self.kind, "".join(self.parts)))
        elif name == "row":
            self.ready.append((self.number, self.row))


class _Cells:
    """What the texts of cells stand for."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.places: dict[str, int] = {}

    def placed(self, cells: Cells) -> list[Value]:
        """The row of these cells, with None between them."""
        row: list[Value] = []
        places = self.places
        for letters, kind, text in cells:
            if letters not in places:
                places[letters] = _column(f"{letters}1")
            if places[letters] > len(row):
                row.extend([None] * (places[letters] - len(row)))
            row.append(self.value(kind, text))
        return row

    def value(self, kind: str, text: str) -> Value:
        if kind == "n":
            return float(text)
        if kind == "s":
            return self.texts[int(text)]
        return text == "1" if kind == "b" else text


def _column(reference: str) -> int:
    """Place of a cell in its row, from 0: "A7" is 0, "AB7" is 27."""
    found = REFERENCE.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    place = 0
    for letter in found[1]:
        place = place * 26 + ord(letter) - ord("A") + 1
    if place > MAX_COLUMNS:
        raise _too_large()
    return place - 1


def _new_parser() -> Any:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*_: object) -> None:
    raise DomainError(UNREADABLE, code="FILE_UNREADABLE")


def _parse(pieces: Iterator[bytes], *, start: Any, end: Any = None, data: Any = None) -> None:
    parser = _new_parser()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, data
    for piece in pieces:
        parser.Parse(piece)
    parser.Parse(b"", True)


def _too_large() -> DomainError:
    message = (
        f"El archivo es demasiado grande: {MAX_ROWS} filas y {MAX_COLUMNS} columnas como máximo. Divídalo."
    )
    return DomainError(message, code="FILE_TOO_LARGE")
