"""Rows that a test makes only to look at them."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction


@contextmanager
def taken_back() -> Iterator[None]:
    """What is written inside is in no database any more after it."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
