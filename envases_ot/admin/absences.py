"""The page of absences: one's own, and those of the area for its chief; who stands in meanwhile."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminSingleDateWidget

from envases_ot.admin.base import asker
from envases_ot.admin.told import done_and_told
from envases_ot.admin.workflow import NUMBER
from envases_ot.domain.permissions import can
from envases_ot.domain.workflow.absence_edits import (
    KEEPS,
    add_absence,
    kept_people,
    possible_substitutes,
    remove_absence,
    seen_absences,
)
from envases_ot.errors import DomainError, InvalidError
from envases_ot.models import Absence, User

FIELDS = {"user_id": "user", "substitute_id": "substitute"}
"""Columns that a refusal names -> fields of the form."""


class AbsenceForm(forms.Form):
    user = forms.ModelChoiceField(
        User.objects.none(), label="Quién se ausenta", widget=UnfoldAdminSelectWidget, empty_label=None
    )
    substitute = forms.ModelChoiceField(
        User.objects.none(),
        label="Quién reemplaza",
        widget=UnfoldAdminSelectWidget,
        empty_label="Elija a una persona",
    )
    first_day = forms.DateField(label="Desde", widget=UnfoldAdminSingleDateWidget)
    last_day = forms.DateField(label="Hasta, incluido", widget=UnfoldAdminSingleDateWidget)

    def __init__(self, *args: Any, by: User, **more: Any) -> None:
        super().__init__(*args, **more)
        self.by = by
        self.fields["user"].queryset = kept_people(by)  # type: ignore[attr-defined] # of a ModelChoiceField
        self.fields["substitute"].queryset = possible_substitutes(by)  # type: ignore[attr-defined]
        self.initial.setdefault("user", by.pk)

    def add(self) -> Absence | None:
        """The absence; None when it is refused, with each refusal beside its field."""
        if not self.is_valid():
            return None
        try:
            return add_absence(**self.cleaned_data, by=self.by)
        except InvalidError as refusal:
            for problem in refusal.problems:
                field = FIELDS.get(problem.field or "", problem.field)
                self.add_error(field, forms.ValidationError(problem.message, code=problem.code))
        return None


def absences_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """
    Raises:
        PermissionDenied: the user works on no OT.
    """
    user = asker(request)
    if not any(can(user, action) for action in KEEPS):
        raise PermissionDenied
    is_removing = "quitar" in request.POST
    form = AbsenceForm(request.POST if request.method == "POST" and not is_removing else None, by=user)
    if request.method == "POST" and done_and_told(
        request, lambda: _remove(request, user) if is_removing else _add(form)
    ):
        return HttpResponseRedirect(reverse("admin:absences"))
    kept = set(kept_people(user).values_list("pk", flat=True))
    page = {
        **context,
        "title": "Ausencias",
        "form": form,
        "rows": [(row, row.user_id in kept) for row in seen_absences(user)],
        "today": timezone.localdate(),
    }
    return TemplateResponse(request, "admin/absences.html", page)


def _add(form: AbsenceForm) -> str:
    absence = form.add()
    if absence is None:
        raise DomainError("No se anotó: revise los campos marcados.", code="INVALID_INPUT")
    return f"Anotada la ausencia de {absence}; reemplaza {absence.substitute}."


def _remove(request: HttpRequest, user: User) -> str:
    text = request.POST["quitar"]
    try:
        absence = remove_absence(int(text) if NUMBER.fullmatch(text) else 0, by=user)
    except Absence.DoesNotExist as error:
        raise DomainError("Esa ausencia ya no está.", code="INVALID_INPUT") from error
    return f"Quitada la ausencia de {absence.user}."
