"""A line for each statement that takes longer than SLOW_QUERY_MS, without its values."""

import logging
from collections.abc import Callable
from time import perf_counter
from typing import Any

from django.conf import settings

logger = logging.getLogger("inveb.slow_query")

LONGEST = 2000
"""Letters of a statement that are kept."""


def watch_queries(execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
    """Wrapper of Django's (`connection.execute_wrapper`); a statement that fails late is told too."""
    start = perf_counter()
    try:
        return execute(sql, params, many, context)
    finally:
        milliseconds = (perf_counter() - start) * 1000
        if milliseconds >= settings.SLOW_QUERY_MS:
            logger.warning(
                "consulta lenta", extra={"duration_ms": round(milliseconds, 1), "sql": str(sql)[:LONGEST]}
            )
