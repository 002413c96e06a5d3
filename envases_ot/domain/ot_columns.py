"""The names under which the domain speaks of an OT: its columns and its repeated groups, in screen order."""

from collections.abc import Mapping
from itertools import compress
from operator import is_not, itemgetter
from typing import Any

from envases_ot.models import WorkOrder
from envases_ot.sections import ROW_GROUPS, SECTIONS

COLUMN_OF = {field.name: str(field.column) for field in WorkOrder._meta.concrete_fields}
COLUMNS = tuple(COLUMN_OF[name] for names in SECTIONS.values() for name in names)
"""What people write, as columns in screen order."""
GROUPS = tuple(ROW_GROUPS)
"""What an OT has several of; the policy names a group as it names a column."""


VALUES_OF = itemgetter(*COLUMNS)


def differing_columns(row: Mapping[str, Any], before: Mapping[str, Any]) -> frozenset[str]:
    """Columns in which two rows differ; most hold the very same object, which is asked first."""
    others = compress(COLUMNS, map(is_not, VALUES_OF(row), VALUES_OF(before)))
    return frozenset(column for column in others if row[column] != before[column])


def columns_of_section(*titles: str) -> tuple[str, ...]:
    """Columns and groups that stand in these sections, in screen order."""
    columns = [COLUMN_OF[name] for title in titles for name in SECTIONS[title]]
    return (*columns, *(group for group, title in ROW_GROUPS.items() if title in titles))
