"""Files of every origin are read; hostile ones end at a limit, with a code, before they fill the memory."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from envases_ot.errors import DomainError
from envases_ot.importer import reader
from envases_ot.importer.reader import Workbook
from envases_ot.tests.importer.sheets import workbook

RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
)
BOOK = (
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="OT" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def made(sheet: str, *, name: str = "OT", **others: str) -> BytesIO:
    """A file written by hand, with one sheet."""
    file = BytesIO()
    parts = {
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/workbook.xml": BOOK.replace("OT", name),
        "xl/worksheets/sheet1.xml": sheet,
    }
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for path, content in (parts | others).items():
            archive.writestr(path, content)
    file.seek(0)
    return file


def rows(data: str, *, before: str = "", **others: str) -> list[list[object]]:
    """The rows that are read of a sheet with this in it."""
    sheet = f"{before}<worksheet><sheetData>{data}</sheetData></worksheet>"
    return [list(row) for row in Workbook(made(sheet, **others)).rows("OT")]


def test_texts_numbers_and_gaps_are_read_where_they_stand() -> None:
    sheet = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>12.5</v></c></row>'
        '<row r="3"><c t="inlineStr"><is><t>dos</t></is></c><c t="b"><v>1</v></c><c r="D3"/></row>'
    )
    shared = "<sst><si><r><t>un</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>"

    assert rows(sheet, **{"xl/sharedStrings.xml": shared}) == [["uno", None, 12.5], [], ["dos", True]]


def test_what_we_write_we_read() -> None:
    found = Workbook(workbook(OT=[["A", "B"], ["caja", 7], [None, "=1+1"]]))

    assert list(found.rows("OT")) == [["A", "B"], ["caja", 7.0], [None, "=1+1"]]


HOSTILE = {
    "a cell far below": (
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        "FILE_TOO_LARGE",
    ),
    "a cell far to the right": (
        '<row r="1"><c r="XFD1"><v>1</v></c></row>',
        "FILE_TOO_LARGE",
    ),
    "a shared text that is not there": (
        '<row r="1"><c t="s"><v>7</v></c></row>',
        "FILE_UNREADABLE",
    ),
    "broken XML": ("<row", "FILE_UNREADABLE"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_sheet_is_refused(case: str) -> None:
    sheet, code = HOSTILE[case]

    with pytest.raises(DomainError) as refusal:
        rows(sheet)

    assert refusal.value.code == code


def test_entities_that_grow_are_refused_before_they_do() -> None:
    with pytest.raises(DomainError) as refusal:
        rows("<row><c><v>&b;</v></c></row>", before='<!DOCTYPE x [<!ENTITY a "99"><!ENTITY b "&a;&a;">]>')

    assert refusal.value.code == "FILE_UNREADABLE"


def test_a_zip_bomb_is_refused_by_its_contents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_UNPACKED", 1_000_000)
    bomb = made("<worksheet/>", **{"xl/media/image1.png": "0" * 2_000_000})

    with pytest.raises(DomainError) as refusal:
        Workbook(bomb)

    assert refusal.value.code == "FILE_TOO_LARGE"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing more", b"\xd0\xcf\x11\xe0 an old Excel"])
def test_what_is_no_excel_is_refused(content: bytes) -> None:
    with pytest.raises(DomainError) as refusal:
        Workbook(BytesIO(content))

    assert refusal.value.code == "FILE_UNREADABLE"
