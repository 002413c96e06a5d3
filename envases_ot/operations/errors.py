"""How an operation is refused."""

from envases_ot.errors import DomainError


class OperationError(DomainError):
    """A backup, restore, rollback or migration that is refused or failed; nothing half-done is left behind."""
