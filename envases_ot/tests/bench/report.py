"""The results as the Markdown of docs/rendimiento.md, which a terminal shows as well."""

import os
import platform
import statistics
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from envases_ot.tests.bench.figures import AdminPage, Duel, EngineSpeed, Results, Round

DOCUMENT = Path(__file__).parents[2] / "docs" / "rendimiento.md"
BEGIN = "<!-- resultados: los escribe make bench ARGS=--escribir -->"
END = "<!-- fin de los resultados -->"


def as_markdown(results: Results) -> str:
    ots = f"{results.ots:,}".replace(",", ".")
    return "\n\n".join(
        (
            f"### {ots} OT",
            table(
                ("Peticiones/s", "anterior", "p99 ms", "este", "p99 ms", "veces (mín-máx)", "barra"),
                duel_rows(results.duels),
            ),
            table(("Motor de la cascada", "mediana µs", "p99 µs"), engine_rows(results.engine)),
            table(
                ("Lista del administrador", "servidor ms", "consultas", "veces la primera"),
                admin_rows(results.admin),
            ),
        )
    )


def duel_rows(duels: Sequence[Duel]) -> list[tuple[str, ...]]:
    return [
        (
            duel.name,
            *requests_and_p99(duel.peer),
            *requests_and_p99(duel.ours),
            "{1:.1f}x ({0:.1f}-{2:.1f})".format(*duel.ratios),
            "" if duel.bar is None else f"{duel.bar:g}x{' **no**' if duel.misses else ''}",
        )
        for duel in duels
    ]


def requests_and_p99(rounds: Sequence[Round]) -> tuple[str, str]:
    """Medians over the rounds."""
    return (
        f"{statistics.median(each.requests_per_s for each in rounds):.0f}",
        f"{statistics.median(each.p99_ms for each in rounds):.0f}",
    )


def engine_rows(speeds: Sequence[EngineSpeed]) -> list[tuple[str, ...]]:
    return [(speed.operation, f"{speed.median_us:.1f}", f"{speed.p99_us:.1f}") for speed in speeds]


def admin_rows(pages: Sequence[AdminPage]) -> list[tuple[str, ...]]:
    return [
        (page.name, f"{page.server_ms:.0f}", str(page.queries), f"{page.times_first:.1f}") for page in pages
    ]


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table with even columns, numbers to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    rule = (f"{'-' * widths[0]}", *(f"{'-' * (width - 1)}:" for width in widths[1:]))
    lines = (head, rule, *rows)
    return "\n".join(
        "| " + " | ".join((line[0].ljust(widths[0]), *map(str.rjust, line[1:], widths[1:]))) + " |"
        for line in lines
    )


def machine(*, postgresql: str, generator: str, settings: str) -> str:
    """One line on where and how it was measured."""
    return (
        f"{datetime.now().astimezone():%d-%m-%Y}, {os.cpu_count()} núcleos, Python {platform.python_version()},"
        f" PostgreSQL {postgresql}, {generator}, {settings}."
    )


def write(text: str) -> None:
    """Put the results into the document, in place of the last ones."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}")
