"""Lists of a form that come from memory: a page with forty of them asks the database for none."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpRequest
from django.utils.text import capfirst
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldAdminSelectWidget

from envases_ot.domain.catalog_lists import Listed, Lists, catalog_lists

NO_LONGER_OFFERED = "Esa opción ya no se ofrece: elija otra de la lista."
EMPTY_LABEL = "---------"


def lists_of(request: HttpRequest) -> Lists:
    """The lists of a page, the same for each of its parts."""
    kept = request.__dict__
    if "catalog_lists" not in kept:
        kept["catalog_lists"] = catalog_lists()
    lists: Lists = kept["catalog_lists"]
    return lists


class CodesField(forms.MultipleChoiceField):
    """Several codes of an array column, as check boxes; none is "not answered"."""

    widget = UnfoldAdminCheckboxSelectMultipleWidget

    def __init__(self, column: Any) -> None:
        super().__init__(
            label=capfirst(column.verbose_name),
            help_text=column.help_text,
            choices=column.base_field.flatchoices,
            required=False,
        )

    def clean(self, value: Any) -> list[str] | None:
        return super().clean(value) or None


class ListedField(forms.ModelChoiceField):
    """Takes and gives rows of a catalog that know their key only: it is all that an OT stores of them."""

    def __init__(self, column: Any, **kwargs: Any) -> None:
        model: Any = column.related_model
        words = {"label": capfirst(column.verbose_name), "required": not column.blank}
        super().__init__(model._base_manager.none(), widget=UnfoldAdminSelectWidget, **words | kwargs)
        self.model = model
        self.key_name = column.target_field.attname
        self.error_messages["invalid_choice"] = NO_LONGER_OFFERED
        self.rows: tuple[Listed, ...] = ()

    def offer(self, lists: Lists, *, stored: object) -> None:
        """What is offered, plus the value that the OT already has."""
        self.rows = tuple(row for row in lists[self.model] if row.is_offered or row.key == stored)
        self.choices = [("", EMPTY_LABEL), *((row.key, row.text) for row in self.rows)]

    def prepare_value(self, value: Any) -> Any:
        return getattr(value, self.key_name) if isinstance(value, Model) else value

    def to_python(self, value: Any) -> Model | None:
        if value in self.empty_values:
            return None
        if isinstance(value, Model):
            return value
        for row in self.rows:
            if str(row.key) == str(value).strip():
                return self.model(**{self.model._meta.pk.attname: row.key, self.key_name: row.key})
        raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")

    def validate(self, value: Any) -> None:
        forms.Field.validate(self, value)
