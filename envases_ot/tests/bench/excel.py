"""Excel files of 100,000 rows, each measured in a process of its own; printed beside their bars."""

import json
from collections.abc import Mapping

from envases_ot.tests.bench.report import table
from envases_ot.tests.bench.servers import run_child

SECONDS_BAR, MEMORY_BAR_MB = 60, 300
"""Of an import. Source: issue 4.8."""


def excel_table(environment: Mapping[str, str]) -> str:
    """A Markdown table; an import that misses a bar says so beside its figure."""
    found = [
        each
        for child in ("excel_export", "excel_import")
        for each in json.loads(run_child(child, environment))
    ]
    rows = [
        (
            each["name"],
            str(each["rows"]),
            _judged(each["seconds"], SECONDS_BAR, each["name"]),
            f"{each['cpu_s']:.1f}",
            _judged(each["peak_mb"], MEMORY_BAR_MB, each["name"]),
        )
        for each in found
    ]
    return table(("Excel", "filas", "segundos", "CPU s", "memoria MB"), rows)


def _judged(figure: float, bar: int, name: str) -> str:
    return f"{figure:.1f}{' **no**' if figure > bar and name.startswith('importación') else ''}"
