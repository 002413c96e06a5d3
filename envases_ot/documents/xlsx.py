"""Tables as Excel files: written row by row in constant memory, numbers and days typed, text never a formula."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, BinaryIO

import xlsxwriter
from django.utils import timezone

MAX_ROWS = 1_048_575
"""Rows that a sheet holds below its headings."""
MAX_SHEET_NAME, MAX_TEXT = 31, 32_767
"""Characters that the name of a sheet and a cell hold."""
EXACT_DIGITS = 15
"""Digits that a number keeps in Excel; a longer one is written as text."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
ROWS_BETWEEN_REPORTS = 1000

type Cell = str | int | float | bool | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: `rows` are read once, each as long as `headings`."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write_workbook(
    target: BinaryIO, sheets: Iterable[Sheet], *, told: Callable[[int], None] = lambda done: None
) -> int:
    """Write the sheets as one file; gives the number of rows below the headings, all sheets together.

    Memory does not grow with the rows: each is on disk once the next begins.

    Args:
        told: called with the number of rows done, every thousand rows and at the end.
    """
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    done = 0
    with xlsxwriter.Workbook(target, options) as workbook:
        formats = _formats(workbook)
        for sheet in sheets:
            page = workbook.add_worksheet(sheet.name)
            _write_headings(page, sheet.headings, formats)
            for number, row in enumerate(sheet.rows, start=1):
                _write_row(page, number, row, formats)
                done += 1
                if done % ROWS_BETWEEN_REPORTS == 0:
                    told(done)
    told(done)
    return done


def _formats(workbook: Any) -> dict[str, Any]:
    return {
        "heading": workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "day": workbook.add_format({"num_format": "dd-mm-yyyy"}),
        "moment": workbook.add_format({"num_format": "dd-mm-yyyy hh:mm"}),
        "text": workbook.add_format({"quote_prefix": True}),
    }


def _write_headings(page: Any, headings: Sequence[str], formats: dict[str, Any]) -> None:
    for column, heading in enumerate(headings):
        page.set_column(column, column, min(max(len(heading) + 2, 12), 30))
    page.freeze_panes(1, 0)
    for column, heading in enumerate(headings):
        page.write_string(0, column, heading, formats["heading"])


def _write_row(page: Any, number: int, row: Sequence[Cell], formats: dict[str, Any]) -> None:
    """Each cell by its type; None leaves the cell empty."""
    for column, value in enumerate(row):
        if value is None or value == "":
            continue
        if isinstance(value, bool):
            page.write_string(number, column, "Sí" if value else "No")
        elif isinstance(value, int | float | Decimal):
            _write_number(page, number, column, value)
        elif isinstance(value, datetime):
            page.write_datetime(number, column, _without_zone(value), formats["moment"])
        elif isinstance(value, date):
            page.write_datetime(number, column, value, formats["day"])
        else:
            _write_text(page, number, column, str(value), formats["text"])


def _write_number(page: Any, number: int, column: int, value: float | Decimal) -> None:
    digits = sum(letter.isdecimal() for letter in str(value))
    if digits > EXACT_DIGITS and not isinstance(value, float):
        page.write_string(number, column, str(value))
    else:
        page.write_number(number, column, value)


def _write_text(page: Any, number: int, column: int, text: str, plain: Any) -> None:
    """As text whatever it says; what looks like a formula is marked, so that editing keeps it text."""
    if len(text) > MAX_TEXT:
        text = f"{text[: MAX_TEXT - 1]}…"
    if text.startswith(FORMULA_STARTS):
        page.write_string(number, column, text, plain)
    else:
        page.write_string(number, column, text)


def _without_zone(moment: datetime) -> datetime:
    """The time that a clock at the plant showed: Excel knows no zones."""
    return timezone.localtime(moment).replace(tzinfo=None) if timezone.is_aware(moment) else moment
