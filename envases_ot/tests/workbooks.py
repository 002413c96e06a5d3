"""Excel files of ours, read back as a spreadsheet would."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import python_calamine


def rows_of(content: bytes, sheet: int = 0) -> list[list[Any]]:
    """Every row of a sheet, headings first; an empty cell is ''."""
    workbook = python_calamine.CalamineWorkbook.from_filelike(BytesIO(content))
    return workbook.get_sheet_by_index(sheet).to_python()


def sheet_xml(content: bytes, sheet: int = 1) -> str:
    with ZipFile(BytesIO(content)) as archive:
        return archive.read(f"xl/worksheets/sheet{sheet}.xml").decode()
