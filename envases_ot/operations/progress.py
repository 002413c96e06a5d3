"""How long work tells how far it is, without knowing who listens."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with a step in Spanish, the things done and all of them; (step, 0, 0) starts a step without a count."""


def silent(step: str, done: int, total: int) -> None:
    """For callers that nobody watches."""
