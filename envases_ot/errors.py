"""How a refusal is said: problems are values, refused acts are exceptions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason why values cannot stand.

    Attributes:
        field: column of the OT, or None when it concerns the whole row.
        code: stable, tested: NO_ROW, REQUIRED, LOCKED_BY_ROLE, ...
        message: Spanish; says what is wrong and what to do next.
    """

    field: str | None
    code: str
    message: str


class DomainError(Exception):
    """An act that is refused; `code` is stable, `message` is Spanish."""

    def __init__(self, message: str, *, code: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.field = field


class InvalidError(DomainError):
    """The values of a row break rules; `problems` has all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        first = problems[0]
        super().__init__(first.message, code=first.code, field=first.field)
        self.problems = problems


class NotAllowedError(DomainError):
    """The policy does not let this user do this."""


class StaleError(DomainError):
    """Somebody else changed the object since it was read."""


class NotSentError(DomainError):
    """A mail or an event did not arrive."""


class TransitionError(DomainError):
    """The OT may not go to that state."""
