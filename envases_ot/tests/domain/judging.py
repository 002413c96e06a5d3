"""What the domain says of an OT, as the tests of its rules compare it."""

from typing import Any

from envases_ot.domain.work_orders import completed_row, validate_ot
from envases_ot.errors import Problem
from envases_ot.models import User, WorkOrder
from envases_ot.tests.factories import UserFactory


def problems_of(values: dict[str, Any], *, user: User) -> list[Problem]:
    return validate_ot(completed_row(WorkOrder().row | values, user=user), user=user)


def told(values: dict[str, Any], *, user: User | None = None) -> list[tuple[str | None, str]]:
    """(field, code) of each problem of a new OT."""
    return [
        (problem.field, problem.code) for problem in problems_of(values, user=user or UserFactory.create())
    ]


def told_of_edit(ot: WorkOrder, *, by: User, **changes: object) -> list[tuple[str | None, str]]:
    row = completed_row(ot.row | changes, user=by, stored=ot)
    return [(problem.field, problem.code) for problem in validate_ot(row, user=by, stored=ot)]
