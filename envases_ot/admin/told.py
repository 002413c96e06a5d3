"""What a button does, and what the page says of it."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from envases_ot.domain.workflow.absences import stand_ins
from envases_ot.errors import DomainError
from envases_ot.models import User


def done_and_told(request: HttpRequest, act: Callable[[], str]) -> bool:
    """Whether something was written: then what `act` answers is told, else its refusal, with its code."""
    try:
        told = act()
    except DomainError as refusal:
        messages.error(request, f"{refusal.message} ({refusal.code})")
        return False
    except ValidationError as refusal:
        for message in refusal.messages:
            messages.error(request, message)
        return False
    messages.success(request, told)
    return True


def warn_of_absence(request: HttpRequest, user: User) -> None:
    """Tell whoever gave something to somebody who is away that they are, and who stands in."""
    absence = stand_ins().absence_of.get(user.pk)
    if absence is not None:
        until = f"{absence.last_day:%d-%m-%Y}"
        messages.warning(request, f"{user} está ausente hasta el {until}; reemplaza {absence.substitute}.")
