"""The list of OTs as Excel, up to 100,000 rows: seconds, seconds of processor, and the most memory it took."""

import os
import resource
import time
from tempfile import TemporaryFile

from envases_ot.documents.lists import list_columns, list_rows
from envases_ot.documents.xlsx import Sheet, write_workbook
from envases_ot.models import User, WorkOrder

ROWS = int(os.environ.get("BENCH_EXCEL_ROWS", "100000"))


def measured() -> list[dict[str, object]]:
    """Two exports, the second ten times as long: memory should not follow."""
    user = User.objects.get(username="admin")
    return [timed(user, rows) for rows in (ROWS // 10, ROWS)]


def timed(user: User, rows: int) -> dict[str, object]:
    wall, cpu = time.perf_counter(), time.process_time()
    columns = list_columns(WorkOrder, user)
    orders = WorkOrder.objects.order_by("-pk")[:rows]
    with TemporaryFile() as file:
        sheet = Sheet("OT", [column.heading for column in columns], list_rows(orders, columns))
        written = write_workbook(file, [sheet])
    return {
        "name": "exportación",
        "rows": written,
        "seconds": time.perf_counter() - wall,
        "cpu_s": time.process_time() - cpu,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
