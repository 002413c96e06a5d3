"""What a spreadsheet reads in a file of ours: types, and text that stays text."""

import tracemalloc
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest

from envases_ot.documents.xlsx import Sheet, write_workbook
from envases_ot.tests.workbooks import rows_of, sheet_xml


def written(*rows: list[Any]) -> bytes:
    file = BytesIO()
    headings = [f"Columna {number}" for number in range(len(rows[0]))]
    write_workbook(file, [Sheet("Prueba", headings, rows)])
    return file.getvalue()


def test_values_are_read_back_with_their_types() -> None:
    row = [
        "caja",
        7,
        Decimal("12.5"),
        date(2026, 2, 28),
        datetime(2026, 1, 2, 15, 30, tzinfo=UTC),
        True,
        None,
        "",
    ]

    content = written(row)

    moment = datetime(2026, 1, 2, 12, 30)  # noqa: DTZ001  # what the clock of the plant showed
    assert rows_of(content)[1] == ["caja", 7.0, 12.5, date(2026, 2, 28), moment, "Sí", "", ""]


@pytest.mark.parametrize(
    "text", ["=1+1", "+56912345678", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x","y")']
)
def test_a_text_that_looks_like_a_formula_stays_text(text: str) -> None:
    content = written([text])

    xml = sheet_xml(content)
    assert rows_of(content)[1] == [text]
    assert "<f>" not in xml
    assert 't="inlineStr"' in xml


def test_a_long_number_keeps_its_digits_as_text() -> None:
    assert rows_of(written([12345678901234567890]))[1] == ["12345678901234567890"]


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    cell = rows_of(written(["x" * 40_000]))[1][0]

    assert (len(cell), cell[-1]) == (32_767, "…")


def test_progress_is_told_every_thousand_rows_and_at_the_end() -> None:
    told: list[int] = []
    rows = ([number] for number in range(2500))

    done = write_workbook(BytesIO(), [Sheet("Prueba", ["N"], rows)], told=told.append)

    assert (done, told) == (2500, [1000, 2000, 2500])


def test_memory_does_not_grow_with_the_rows() -> None:
    peaks = [peak_bytes(rows) for rows in (500, 5000)]

    assert peaks[1] < peaks[0] + 1_000_000


def peak_bytes(rows: int) -> int:
    """Most that Python held while it wrote; the file itself goes to a sink."""
    sink = BytesIO()
    tracemalloc.start()
    write_workbook(sink, [Sheet("Prueba", ["A"] * 20, (["texto"] * 20 for _ in range(rows)))])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak - len(sink.getvalue())
