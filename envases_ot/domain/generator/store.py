"""Generated orders on their way into the tables: a sample judged, all of them copied with what happened to them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from itertools import batched

import pgtrigger
from django.db import connection, transaction
from django.db.models import Model

from envases_ot.choices import GestionType
from envases_ot.domain.generator.orders import BLANK_ROW, GeneratedOrder, Row
from envases_ot.domain.work_orders import judge_stored
from envases_ot.domain.workflow.opening import OPENING
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.errors import InvalidError
from envases_ot.models import Assignment, Management, WorkOrder

BATCH = 5000
JUDGED_FIRST = 200
JUDGED_IN_A_BATCH = 5
HISTORY = ("envases_ot.WorkOrder:insert_insert", "envases_ot.Assignment:insert_insert")
CHANGE = ("work_order_id", "management_type", "user_id", "created_at", "from_state_id", "area_id")
CHANGE_TO = ("state_id", "to_area_id", "motive", "observacion")
COMMENT = "Sigue su curso."
ASSIGNMENT = ("work_order_id", "area_id", "user_id", "assigned_by_id", "since")


@transaction.atomic
def store_orders(
    orders: Iterator[GeneratedOrder], *, with_history: bool, told: Callable[[int], None] = lambda done: None
) -> None:
    """Write them with their way, all or none; memory holds one batch.

    Args:
        with_history: leave the "insert" event that every new order gets; without it, in about half the time.
        told: called with the number of rows done, after each batch.
    Raises:
        InvalidError: one of the first two hundred, or of the first five of a later batch, breaks a rule.
    """
    done = 0
    for batch in batched(orders, BATCH):
        for order in batch[: JUDGED_IN_A_BATCH if done else JUDGED_FIRST]:
            check_valid(order.row)
        with nullcontext() if with_history else pgtrigger.ignore(*HISTORY):
            copy_batch(batch)
        connection.check_constraints()  # else the checks of all rows wait in the server's memory for the commit
        done += len(batch)
        told(done)


def check_valid(row: Row) -> None:
    """Raise InvalidError when the judge of all orders finds a problem."""
    problems = judge_stored(row)
    if problems:
        raise InvalidError(problems)


def copy_batch(orders: Sequence[GeneratedOrder]) -> None:
    """The orders under the next numbers, their changes of state and who holds them."""
    numbered = list(zip(next_numbers(len(orders)), orders, strict=True))
    copy_rows(WorkOrder, ("id", *BLANK_ROW), ([pk, *order.row.values()] for pk, order in numbered))
    copy_rows(Management, (*CHANGE, *CHANGE_TO), changes(numbered))
    copy_rows(Assignment, ASSIGNMENT, assignments(numbered))


def next_numbers(count: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [WorkOrder._meta.db_table, count],
        )
        return [number for (number,) in cursor.fetchall()]


def changes(numbered: Iterable[tuple[int, GeneratedOrder]]) -> Iterator[list[object]]:
    """Who holds the area that an order leaves moves it; its seller where nobody does."""
    for pk, order in numbered:
        seller = order.row["creador_id"]
        for number, step in enumerate(order.steps):
            before, after = step.before, step.after
            holder = order.holders.get(slot_of(before.ot_area)) if number else None
            yield [
                *(pk, GestionType.CAMBIO_ESTADO.value, holder.user if holder else seller, step.at),
                *(before.state.value, before.ot_area.value, after.state.value, after.ot_area.value),
                *(step.motive, COMMENT if number else OPENING),
            ]


def assignments(numbered: Iterable[tuple[int, GeneratedOrder]]) -> Iterator[list[object]]:
    """Each takes the order for themselves; the seller needs no row."""
    for pk, order in numbered:
        for slot, holder in order.holders.items():
            yield [pk, slot.value, holder.user, holder.user, holder.since]


def copy_rows(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """COPY the rows as they are: nothing may be asked of the database until the last one.

    pgtrigger tells the server which triggers to ignore along with a statement, but not with COPY: hence the SELECT.
    """
    names = ", ".join(connection.ops.quote_name(column) for column in columns)
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
