"""Rows of a sheet that become new OTs: judged as any other, written together."""

from collections.abc import Sequence
from typing import Any

from envases_ot.domain.ot_columns import COLUMN_OF
from envases_ot.domain.work_orders_together import ManyOts
from envases_ot.errors import Problem
from envases_ot.importer.columns import SheetColumn, column_of
from envases_ot.models import User, WorkOrder
from envases_ot.sections import SECTIONS

NOT_IN_A_SHEET = ("oc_file", "caracteristicas_adicionales")
"""A file, and a list of letters: typed in the page of the OT."""


class OtRows:
    """What the loader asks of a kind of rows; here, OTs of one person."""

    is_judged_whole = True

    def __init__(self, by: User) -> None:
        self.many = ManyOts(by)

    @staticmethod
    def columns() -> list[SheetColumn]:
        """Every field of the sections, in their order."""
        fields = {field.name: field for field in WorkOrder._meta.concrete_fields}
        names = [name for section in SECTIONS.values() for name in section if name not in NOT_IN_A_SHEET]
        return [column_of(fields[name], by_column=True) for name in names if name in COLUMN_OF]

    def judged(self, values: dict[str, Any]) -> tuple[Any, list[Problem]]:
        return self.many.judged(values)

    def write(self, rows: Sequence[Any]) -> tuple[int, int]:
        """How many are new, and how many were there and changed."""
        self.many.write(rows)
        return len(rows), 0
