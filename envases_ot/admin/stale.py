"""An OT that somebody else saved meanwhile: what they changed, what was typed here, and how both fit together."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.db import models
from django.utils.formats import localize
from django.utils.text import capfirst
from django.utils.timezone import localtime

from envases_ot.domain.history import author_pk
from envases_ot.domain.history_words import Snapshot, labels_of, snapshot, tracked_fields
from envases_ot.models import User, WorkOrder
from envases_ot.models.base import event_model


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that somebody else changed; `mine` is set when it was changed here too, to something else."""

    label: str
    before: str
    theirs: str
    mine: str | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """What happened since the page was opened.

    Attributes:
        version: the version to review against.
        untouched: names of fields that the person here did not change.
    """

    message: str
    version: int
    differences: tuple[Difference, ...]
    untouched: frozenset[str]


def find_conflict(form: forms.ModelForm) -> Conflict | None:
    """The conflict of a posted form with the stored OT; None while it was opened with the present version."""
    expected = form.cleaned_data.get("expected_version")
    if form.instance.pk is None or expected is None or expected == form.instance.version:
        return None
    fields = [field for field in tracked_fields(WorkOrder) if field.name in form.fields]
    opened = _opened(form.instance.pk, expected, fields)
    stored = snapshot(form.instance, fields)
    mine = {field.name: _stored_value(field, form.cleaned_data.get(field.name)) for field in fields}
    base = stored if opened is None else opened
    labels = labels_of(fields, [base, stored, mine])
    changed_here = {name for name in mine if name not in form.errors and mine[name] != base[name]} | set(
        form.errors
    )
    differences = tuple(
        Difference(
            capfirst(str(field.verbose_name)),
            labels.text(field, base[field.name]),
            labels.text(field, stored[field.name]),
            labels.text(field, mine[field.name])
            if field.name in changed_here and mine[field.name] != stored[field.name]
            else None,
        )
        for field in fields
        if base[field.name] != stored[field.name]
    )
    return Conflict(
        message=_message(form.instance),
        version=form.instance.version,
        differences=differences,
        untouched=frozenset(field.name for field in fields if field.name not in changed_here),
    )


def _opened(pk: int, version: int, fields: list[models.Field]) -> Snapshot | None:
    """The OT as it was in that version; None when its history does not reach back."""
    event = event_model(WorkOrder).objects.filter(pgh_obj_id=pk, version=version).order_by("-pgh_id").first()
    return None if event is None else snapshot(event, fields)


def _stored_value(field: Any, value: Any) -> Any:
    if isinstance(value, models.Model):
        return getattr(value, field.target_field.attname)
    return value


def _message(ot: WorkOrder) -> str:
    events = event_model(WorkOrder).objects.filter(pgh_obj_id=ot.pk).select_related("pgh_context")
    event = events.order_by("-pgh_id").first()
    who = User.objects.filter(pk=author_pk(event)).first() if event else None
    at = localize(localtime(ot.updated_at).time())
    saved = f"{who or 'Otra persona'} guardó esta OT a las {at} mientras usted la editaba."
    return f"{saved} Nada de lo suyo se guardó todavía."


def merged_data(form: forms.ModelForm, conflict: Conflict) -> dict[str, Any]:
    """What was posted, with the stored value in every field that was not touched here, ready for another try."""
    data = {name: form.data[name] for name in form.data}
    for name in conflict.untouched:
        value = form.fields[name].prepare_value(form.initial.get(name))
        if isinstance(form.fields[name].widget, forms.CheckboxInput):
            data.pop(name, None)
            if value:
                data[name] = "on"
        elif not isinstance(form.fields[name], forms.FileField):
            data[name] = "" if value is None else str(value)
    data["expected_version"] = str(conflict.version)
    return data
