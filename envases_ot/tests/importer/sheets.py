"""Excel files as people would hand them in."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from envases_ot.documents.xlsx import Sheet, write_workbook
from envases_ot.models import WorkOrder
from envases_ot.tests.factories import ot_values

type Rows = Sequence[Sequence[Any]]


def workbook(**sheets: Rows) -> BytesIO:
    """A file with these sheets; the first row of each has its headings."""
    file = BytesIO()
    write_workbook(
        file, [Sheet(name, [str(cell) for cell in rows[0]], rows[1:]) for name, rows in sheets.items()]
    )
    file.seek(0)
    return file


def ot_sheet(*changes: dict[str, Any]) -> Rows:
    """A sheet of OTs, one for each set of columns that differ from a valid one."""
    rows = [ot_values(**change) for change in changes]
    asked = dict.fromkeys(column for row in rows for column in row)
    columns = [column for column in asked if any(row.get(column) is not None for row in rows)]
    labels = {str(field.column): str(field.verbose_name) for field in WorkOrder._meta.concrete_fields}
    return [
        [labels[column] for column in columns],
        *([row.get(column) for column in columns] for row in rows),
    ]
