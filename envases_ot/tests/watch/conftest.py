import json
import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from inveb.watch.logs import JsonFormatter

SECRETS = ["clave-de-la-instalacion", "clave-de-la-base"]


@pytest.fixture
def lines() -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    """What was logged since the test began, as production writes it: `lines(logger name)`, in order."""
    kept = _Kept()
    root = logging.getLogger()
    level = root.level
    root.addHandler(kept)
    root.setLevel(logging.INFO)
    yield lambda name: [line for line in map(json.loads, kept.texts) if line["logger"] == name]
    root.setLevel(level)
    root.removeHandler(kept)


class _Kept(logging.Handler):
    """Formats at once, as a real handler does: the request is known only meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.setFormatter(JsonFormatter(SECRETS))

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@pytest.fixture
def unused_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
