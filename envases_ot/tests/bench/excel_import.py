"""An Excel of 100,000 new OTs, checked and loaded: seconds, seconds of processor, and the most memory it took."""

import os
import resource
import time
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import Any

from django.db import transaction
from django.db.models.expressions import DatabaseDefault

from envases_ot.documents.xlsx import Sheet, write_workbook
from envases_ot.importer.columns import SheetColumn
from envases_ot.importer.kinds import KINDS
from envases_ot.importer.ot_rows import OtRows
from envases_ot.importer.run import run_file
from envases_ot.models import User, WorkOrder

ROWS = int(os.environ.get("BENCH_EXCEL_ROWS", "100000"))
LEFT_OUT = {"creador_id", "oc", "reference_id", "reference_type", "bloqueo_referencia"}


def measured() -> list[dict[str, object]]:
    """What the check and the load of one file took, in this order; the load is taken back."""
    by = User.objects.get(username="admin")
    with TemporaryFile() as file:
        write_workbook(file, [ot_sheet(by)])
        return [timed("revisar", file, by, load=False), timed("cargar", file, by, load=True)]


def timed(name: str, file: Any, by: User, *, load: bool) -> dict[str, object]:
    """The peak is that of the whole process: what is measured first has the smaller one."""
    wall, cpu = time.perf_counter(), time.process_time()
    with transaction.atomic():
        outcome = run_file(file, kind=KINDS["ots"], by=by, load=load)
        transaction.set_rollback(True)
    if outcome.problem_count or outcome.rows != ROWS:
        raise SystemExit(f"{outcome.problem_count} problemas en {outcome.rows} filas: {outcome.problems[:3]}")
    return {
        "name": f"importación: {name}",
        "rows": outcome.rows,
        "seconds": time.perf_counter() - wall,
        "cpu_s": time.process_time() - cpu,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def ot_sheet(by: User) -> Sheet:
    """OTs like those of the database, by turns, told as the template lists them."""
    columns = [column for column in OtRows.columns() if column.name not in LEFT_OUT]
    told = [[_cell(row[column.name], column) for column in columns] for row in valid_rows(by, columns)]
    if not told:
        raise SystemExit("Ninguna OT de la base vale hoy: se generó con reglas anteriores. Bórrela y repita.")
    names = [column.name for column in columns]
    return Sheet("OT", [column.heading for column in columns], _varied(told, names))


def _varied(told: list[list[Any]], names: list[str]) -> Iterator[list[Any]]:
    """The rows by turns, with what hardly two OTs have the same: what the judge keeps of a value serves none of it."""
    description, volume = names.index("descripcion"), names.index("volumen_venta_anual")
    for turn in range(ROWS):
        row = list(told[turn % len(told)])
        row[description], row[volume] = f"CAJA {turn} DE LA IMPORTACION", 1000 + turn
        yield row


def _cell(value: Any, column: SheetColumn) -> Any:
    """A key as one of its names."""
    if value is None or column.names is None:
        return None if isinstance(value, DatabaseDefault) else value
    return next((name for name, key in column.names.keys.items() if key == value), str(value))


def valid_rows(by: User, columns: list[SheetColumn]) -> Iterator[dict[str, Any]]:
    """Rows of stored full developments that may be entered again today."""
    many = OtRows(by).many
    for ot in WorkOrder.objects.filter(tipo_solicitud=1, reference=None).order_by("-pk")[:300]:
        stored = ot.row
        row, problems = many.judged(
            {column.name: value for column in columns if (value := stored[column.name]) not in (None, "")}
        )
        if not problems:
            yield row
