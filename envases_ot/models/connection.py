"""Whether this thread's connection to the database is still there."""

from django.db import OperationalError, connection


def require_connection() -> None:
    """Let pass who still has one: what was found wrong while it was lost says nothing of the values.

    Django takes a unique with a condition that it cannot ask the database about for broken (`Q.check`).

    Raises:
        OperationalError: it was lost meanwhile.
    """
    if connection.connection is None or connection.connection.closed:
        raise OperationalError("the connection was lost while a row was checked")
