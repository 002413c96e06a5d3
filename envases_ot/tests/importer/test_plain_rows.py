"""What the pattern reads of a sheet is what expat reads of it; what it does not know it leaves to expat."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from envases_ot.importer import reader
from envases_ot.importer.plain_rows import UnusualError, plain_rows
from envases_ot.importer.reader import Value, Workbook
from envases_ot.tests.importer.test_reader import made

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="x"><cols><col min="1"/></cols>'
SHARED = ("uno", "dos", " tres ")
TEXT = st.text("abñ€ &<>\"'\t\n]07.", max_size=9)
CELL = st.one_of(
    st.tuples(st.just("n"), st.floats(allow_nan=False, allow_infinity=False).map(repr)),
    st.tuples(st.just("s"), st.integers(0, len(SHARED) - 1).map(str)),
    st.tuples(st.just("b"), st.sampled_from("01")),
    st.tuples(st.just("str"), TEXT),
    st.tuples(st.just("inlineStr"), TEXT),
    st.tuples(st.just(""), st.just("")),
)
ROWS = st.lists(st.dictionaries(st.sampled_from(["A", "B", "C", "Z", "AA", "BC"]), CELL), max_size=6)


def sheet(data: str) -> str:
    return f'{HEAD}<sheetData>{data}</sheetData><pageMargins left="0.7"/></worksheet>'


def pieces(text: str, size: int = 7) -> Iterator[bytes]:
    content = text.encode()
    return (content[start : start + size] for start in range(0, len(content), size))


def by_pattern(text: str, size: int = 7) -> list[tuple[int, list[Value]]]:
    cells = reader._Cells(list(SHARED))
    return [(number, cells.placed(row)) for number, row in plain_rows(pieces(text, size), reader._new_parser)]


def by_expat(text: str) -> list[tuple[int, list[Value]]]:
    return list(reader._RowParser(reader._Cells(list(SHARED))).read(pieces(text)))


def written(letters: str, number: int, kind: str, said: str) -> str:
    said = said.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    place = f'<c r="{letters}{number}" s="4"'
    if not kind:
        return f"{place}/>"
    if kind == "inlineStr":
        return f'{place} t="{kind}"><is><t xml:space="preserve">{said}</t></is></c>'
    return f'{place} t="{kind}"><v>{said}</v></c>'


@given(rows=ROWS, size=st.integers(1, 500))
def test_the_pattern_reads_what_expat_reads(rows: list[dict[str, tuple[str, str]]], size: int) -> None:
    data = "".join(
        f'<row r="{3 * number}" spans="1:9">'
        + "".join(
            written(letters, number, *cell)
            for letters, cell in sorted(row.items(), key=lambda item: reader._column(f"{item[0]}1"))
        )
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )

    assert by_pattern(sheet(data), size) == by_expat(sheet(data))


ROW = '<row r="1"><c r="A1"><v>1</v></c></row>'
UNUSUAL = {
    "a comment": '<row r="2"><!-- <c r="A2"><v>1</v></c> --></row>',
    "a comment around a row": '<!--<row r="2"><c r="A2"><v>1</v></c></row>--><row r="3"/>',
    "CDATA": '<row r="2"><c r="A2" t="str"><v><![CDATA[</v></c></row>]]></v></c></row>',
    "an entity by number": '<row r="2"><c r="A2" t="str"><v>a&#233;</v></c></row>',
    "a formula": '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>',
    "a rich text": '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
    "an end of line of Windows": '<row r="2"><c r="A2" t="str"><v>a\r\nb</v></c></row>',
    "quotes of the other kind": "<row r='2'><c r='A2'><v>2</v></c></row>",
    "a cell that says no place": '<row r="2"><c><v>2</v></c></row>',
    "attributes in another order": '<row r="2"><c t="str" r="A2"><v>2</v></c></row>',
    "a number with a sign": '<row r="+2"><c r="A2"><v>2</v></c></row>',
    "blanks between cells": '<row r="2"> <c r="A2"><v>2</v></c></row>',
    "a tag that says more": '<row r="2"><c r="A2"><v a=">">2</v></c></row>',
}


@pytest.mark.parametrize("case", UNUSUAL)
def test_what_is_written_in_another_way_is_read_by_expat(case: str) -> None:
    text = sheet(ROW + UNUSUAL[case] + '<row r="5"><c r="B5"><v>5</v></c></row>')

    with pytest.raises(UnusualError):
        by_pattern(text)

    read = list(Workbook(made(text)).rows("OT"))
    expected = by_expat(text)
    assert [(number, row) for number, row in enumerate(read, start=1) if row] == [
        (number, row) for number, row in expected if row
    ]
    assert read[0] == [1.0]
    assert read[4] == [None, 5.0]


@pytest.mark.parametrize("text", [f"<sheetData>{ROW}</sheetData>", sheet(ROW).replace("UTF-8", "Latin-1")])
def test_another_beginning_is_left_to_expat(text: str) -> None:
    with pytest.raises(UnusualError):
        by_pattern(text)

    assert list(Workbook(made(text)).rows("OT")) == [[1.0]]
