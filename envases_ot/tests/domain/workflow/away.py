"""People who are away, and who stands in for them."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.workflow.absence_edits import (
    add_absence,
)
from envases_ot.errors import InvalidError
from envases_ot.models import Absence, User, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

DAY = timedelta(days=1)


def person(rol: Rol = Rol.INGENIERO, **more: Any) -> User:
    return UserFactory.create(rol=rol, **more)


def today() -> date:
    return timezone.localdate()


def away(user: User, substitute: User, *, first: int = 0, last: int = 0, by: User | None = None) -> Absence:
    """Days counted from today."""
    days = {"first_day": today() + first * DAY, "last_day": today() + last * DAY}
    return add_absence(user=user, substitute=substitute, by=by or user, **days)


def in_development(**more: Any) -> WorkOrder:
    return WorkOrderFactory.create(
        state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO, **more
    )


def codes(refusal: pytest.ExceptionInfo[InvalidError]) -> list[str]:
    return [problem.code for problem in refusal.value.problems]
