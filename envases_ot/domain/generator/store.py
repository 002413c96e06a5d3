"""Generated orders on their way into the table: a sample judged, all of them copied."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from itertools import batched

import pgtrigger
from django.db import connection, transaction

from envases_ot.domain.generator.orders import BLANK_ROW, Row
from envases_ot.domain.work_orders import judge_stored
from envases_ot.errors import InvalidError
from envases_ot.models import WorkOrder

BATCH = 5000
JUDGED_FIRST = 200
JUDGED_IN_A_BATCH = 5
HISTORY = "envases_ot.WorkOrder:insert_insert"


@transaction.atomic
def store_orders(
    rows: Iterator[Row], *, with_history: bool, told: Callable[[int], None] = lambda done: None
) -> None:
    """Write the rows, all or none; memory holds one batch.

    Args:
        with_history: leave the "insert" event that every new order gets; without it, in about half the time.
        told: called with the number of rows done, after each batch.
    Raises:
        InvalidError: one of the first two hundred, or of the first five of a later batch, breaks a rule.
    """
    done = 0
    for batch in batched(rows, BATCH):
        for row in batch[: JUDGED_IN_A_BATCH if done else JUDGED_FIRST]:
            check_valid(row)
        with nullcontext() if with_history else pgtrigger.ignore(HISTORY):
            copy_orders(batch)
        connection.check_constraints()  # else the checks of all rows wait in the server's memory for the commit
        done += len(batch)
        told(done)


def check_valid(row: Row) -> None:
    """Raise InvalidError when the judge of all orders finds a problem."""
    problems = judge_stored(row)
    if problems:
        raise InvalidError(problems)


def copy_orders(rows: Iterable[Row]) -> None:
    """COPY the rows as they are: nothing may be asked of the database until the last one.

    pgtrigger tells the server which triggers to ignore along with a statement, but not with COPY: hence the SELECT.
    """
    columns = ", ".join(connection.ops.quote_name(column) for column in BLANK_ROW)
    table = connection.ops.quote_name(WorkOrder._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row([row[column] for column in BLANK_ROW])
