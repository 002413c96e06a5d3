"""Fields that look a row up by typing; without JavaScript the code, RUT or number is typed instead."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.contrib.admin import AdminSite
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.db.models import Field, Model, Q, QuerySet
from django.utils.datastructures import MultiValueDict


class LookupWidget(AutocompleteSelect):
    """The autocomplete, and inside <noscript> a text box of the same name; the last filled one counts."""

    template_name = "admin/widgets/lookup.html"

    def __init__(self, field: Field, admin_site: AdminSite, *, hint: str) -> None:
        attrs = {"class": "unfold-admin-autocomplete admin-autocomplete", "data-theme": "admin-autocomplete"}
        super().__init__(field, admin_site, attrs=attrs)
        self.hint = hint

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["hint"] = self.hint
        return context

    def optgroups(self, name: str, value: Sequence[str], attr: dict[str, Any] | None = None) -> list[Any]:
        """A typed name that was refused is no row's number: the select shows nothing for it."""
        return super().optgroups(name, [chosen for chosen in value if str(chosen).isdecimal()], attr)

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> str | None:
        values = data.getlist(name) if isinstance(data, MultiValueDict) else [data.get(name) or ""]
        typed = [value for value in values if value.strip()]
        return typed[-1] if typed else None


class LookupField(forms.ModelChoiceField):
    """Takes the row's number or, typed, one of its own names (`typed_as` names the columns)."""

    default_error_messages = {
        "invalid_choice": "No encontramos «%(value)s»: elija una opción de la lista.",
        "ambiguous": "«%(value)s» corresponde a varios: escriba su número o código.",
    }

    queryset: QuerySet

    def __init__(self, queryset: QuerySet, *, typed_as: tuple[str, ...], **kwargs: Any) -> None:
        super().__init__(queryset, **kwargs)
        self.typed_as = typed_as

    def prepare_value(self, value: Any) -> Any:
        """A page that comes back shows the row that a typed name found."""
        if isinstance(value, str) and value and not value.isdecimal():
            try:
                found = self.to_python(value)
            except ValidationError:
                return value
            return found.pk if found else value
        return super().prepare_value(value)

    def to_python(self, value: Any) -> Model | None:
        if value in self.empty_values:
            return None
        text = str(value).strip()
        if text.isdecimal():
            found = list(self.queryset.filter(pk=text)[:1])
            if found:
                return found[0]
        names = Q(*((f"{column}__iexact", text) for column in self.typed_as), _connector=Q.OR)
        matches = list(self.queryset.filter(names)[:2])
        if len(matches) == 1:
            return matches[0]
        code = "ambiguous" if matches else "invalid_choice"
        raise ValidationError(self.error_messages[code], code=code, params={"value": text})
