"""Who sees which entry of the side menu; `inveb/unfold.py` names these functions."""

from django.http import HttpRequest

from envases_ot.admin.indicators.reports import REPORTS
from envases_ot.domain.permissions import can
from envases_ot.domain.workflow.absence_edits import KEEPS


def everybody(request: HttpRequest) -> bool:
    return True


def sees_ots(request: HttpRequest) -> bool:
    return can(request.user, "ot.list")


def is_ot(request: HttpRequest) -> bool:
    """The list or a stored OT; a new one has an entry of its own."""
    return "/workorder/" in request.path and not request.path.endswith("/add/")


def sees_reports(request: HttpRequest) -> bool:
    return any(can(request.user, report.action) for report in REPORTS.values())


def works_in_room(request: HttpRequest) -> bool:
    return can(request.user, "ot.list.state_17_only")


def keeps_absences(request: HttpRequest) -> bool:
    return any(can(request.user, action) for action in KEEPS)


def creates_ots(request: HttpRequest) -> bool:
    return can(request.user, "ot.create")


def uses_analyses(request: HttpRequest) -> bool:
    return can(request.user, "ot.edit.mckee")


def keeps_clients(request: HttpRequest) -> bool:
    return can(request.user, "admin.clients")


def keeps_master_data(request: HttpRequest) -> bool:
    return can(request.user, "admin.master_data")


def keeps_rules(request: HttpRequest) -> bool:
    return can(request.user, "admin.rules")


def keeps_users(request: HttpRequest) -> bool:
    return can(request.user, "admin.users")


def environment_badge(request: HttpRequest) -> list[str]:
    return ["Desarrollo", "warning"]
