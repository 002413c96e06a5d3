"""A thread that writes through the connection, and so in the open transaction, of whoever lends it."""

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

from django.db import DEFAULT_DB_ALIAS, connections


@contextmanager
def writing_beside() -> Iterator[Executor]:
    """Runs one thing at a time on the lent connection; the lender leaves it alone meanwhile.

    While PostgreSQL works, Python may read on. What still runs at the end is waited for, whatever happened.
    """
    lent = connections[DEFAULT_DB_ALIAS]
    lent.inc_thread_sharing()
    try:
        with ThreadPoolExecutor(
            max_workers=1,
            thread_name_prefix="import",
            initializer=connections.__setitem__,
            initargs=(DEFAULT_DB_ALIAS, lent),
        ) as writer:
            yield writer
    finally:
        lent.dec_thread_sharing()
