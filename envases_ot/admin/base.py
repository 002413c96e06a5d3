"""What every page of the admin shares; the only module that knows which admin theme we use."""

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.options import ActionLocation
from django.db.models import BLANK_CHOICE_DASH, F, Model, Q, QuerySet, TextField, Value
from django.db.models.functions import Concat, Lower
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.text import capfirst
from unfold.admin import ModelAdmin as ThemeModelAdmin
from unfold.admin import TabularInline as ThemeTabularInline
from unfold.decorators import display
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from envases_ot.admin.deletion import Deletion, deletion_of
from envases_ot.admin.excel_export import ExportMixin
from envases_ot.admin.history import history_page
from envases_ot.domain.history import Entry, entries_of
from envases_ot.domain.permissions import can
from envases_ot.errors import Problem
from envases_ot.models import User
from envases_ot.models.base import Catalog
from envases_ot.models.connection import require_connection
from envases_ot.models.functions import Unaccent
from envases_ot.models.work_orders.queryset import fold

PENDING = "Por confirmar"
PENDING_LABEL = {PENDING: "warning"}

LOOKUP_ACTIONS = ("ot.create", "ot.edit", "ot.list")
"""Who may do one of these looks up values for it."""


def is_lookup(request: HttpRequest) -> bool:
    """Whether the rows are for the lookup of another form, not for this model's own list."""
    return "field_name" in request.GET


def asker(request: HttpRequest) -> User:
    """Who asks: pages of the admin open to signed-in people only."""
    return cast(User, request.user)


class PolicyMixin:
    """Every question "may this user" goes to the policy, with the action that keeps this page."""

    policy_action: ClassVar[str]

    def may(self, request: HttpRequest) -> bool:
        return can(request.user, self.policy_action)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.may(request)


class ModelAdmin(ExportMixin, PolicyMixin, ThemeModelAdmin):
    """A page of ours; `search_fields` names text columns, searched without looking at case and accents."""

    history_children: ClassVar[tuple[tuple[type[Model], str], ...]] = ()
    list_per_page = 50
    list_max_show_all = 0
    list_filter_submit = True
    warn_unsaved_form = True
    show_full_result_count = False

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Deletion:
        return deletion_of(list(objs), request, self.admin_site)

    def has_lookup_permission(self, request: HttpRequest) -> bool:
        """Whether the user may pick rows of this model in another form."""
        return self.has_view_permission(request) or any(
            can(request.user, action) for action in LOOKUP_ACTIONS
        )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        found = search_text(queryset, search_term, columns=self.search_fields)
        return (self.in_use(request, found) if is_lookup(request) else found), False

    def in_use(self, request: HttpRequest, rows: QuerySet) -> QuerySet:
        """What another form's lookup offers: rows that nobody has retired."""
        has_mark = any(field.name == "active" for field in self.opts.fields)
        return rows.filter(active=True) if has_mark else rows

    def get_action_choices(
        self,
        request: HttpRequest,
        default_choices: list[tuple[str, str]] | None = None,
        action_location: ActionLocation = ActionLocation.CHANGE_LIST,
    ) -> list[tuple[str, str]]:
        """The theme's own signature is older than Django's, which warns of it at each list."""
        return super().get_action_choices(request, default_choices or BLANK_CHOICE_DASH)

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        title = capfirst(self.opts.verbose_name_plural)
        more = {"title": title, "export_link": self.export_link(request), **(extra_context or {})}
        return super().changelist_view(request, more)

    def get_urls(self) -> list[URLPattern]:
        return [*self.export_urls(), *super().get_urls()]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Without a database the page is a 503, not the form with "ya existe" beside what was typed."""
        require_connection()
        return super().render_change_form(request, context, *args, **kwargs)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return history_page(self, request, object_id)

    def history_entries(self, request: HttpRequest, obj: Any) -> list[Entry]:
        return entries_of(obj, children=self.history_children)


class TabularInline(PolicyMixin, ThemeTabularInline):
    extra = 0


class ReadOnlyMixin:
    """May be looked at and, by who keeps the page, removed; never written by hand."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class ReadOnlyAdmin(ReadOnlyMixin, ModelAdmin):
    """Records of what happened."""


class CatalogAdmin(ModelAdmin):
    """A list people pick from: filtered by what is in use and by what still waits for confirmation."""

    policy_action = "admin.master_data"
    search_fields: Sequence[str] = ("descripcion",)
    list_filter: Sequence[Any] = ("active", "por_confirmar")
    list_display_links = ("descripcion",)
    actions = ("confirm",)
    extra_columns: ClassVar[tuple[str, ...]] = ()

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        code = "codigo" if any(field.name == "codigo" for field in self.opts.fields) else "id"
        return (code, "descripcion", *self.extra_columns, "active", "pending")

    @display(description="confirmación", ordering="por_confirmar", label=PENDING_LABEL)
    def pending(self, row: Catalog) -> str | None:
        return pending_text(row)

    @admin.action(description="Confirmar: el área dueña los revisó", permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet) -> None:
        confirmed = queryset.filter(por_confirmar=True).update(por_confirmar=False)
        self.message_user(request, f"Confirmados: {confirmed}.", messages.SUCCESS)


def pending_text(row: Any) -> str | None:
    """The mark of a row that was inferred and nobody confirmed yet."""
    return PENDING if row.por_confirmar else None


class CheckboxesField(forms.ModelMultipleChoiceField):
    """A few rows of another table, as check boxes."""

    widget = UnfoldAdminCheckboxSelectMultipleWidget


def search_text(queryset: QuerySet, term: str, *, columns: Iterable[str]) -> QuerySet:
    """Rows that have every word of the term in one of the text columns."""
    words = fold(term).split()
    if not words:
        return queryset
    pieces = [piece for column in columns for piece in (F(column), Value(" "))]
    queryset = queryset.alias(texto_buscado=Lower(Unaccent(Concat(*pieces, output_field=TextField()))))
    return queryset.filter(*(Q(texto_buscado__contains=word) for word in words))


def proposed_row(form: forms.ModelForm) -> dict[str, Any]:
    """The row that saving would leave: column -> value, the form laid over the instance.

    Fields that the form does not have keep the stored value; fields with an error too.
    """
    fields = {field.name: field for field in form.instance._meta.concrete_fields if not field.generated}
    row = {field.column: getattr(form.instance, field.attname) for field in fields.values()}
    for name, value in form.cleaned_data.items():
        if name in fields:
            row[fields[name].column] = _column_value(fields[name], value)
    return row


def _column_value(column: Any, value: Any) -> Any:
    if isinstance(value, Model):
        return getattr(value, column.target_field.attname)
    return value


def add_problems(form: forms.ModelForm, problems: Iterable[Problem]) -> None:
    """Put each problem beside its field; on top of the form when the page does not have the field."""
    fields = {field.column: field for field in form.instance._meta.concrete_fields}
    for problem in problems:
        field = fields.get(problem.field or "")
        if field is None:
            form.add_error(None, forms.ValidationError(problem.message, code=problem.code))
        elif field.name not in form.fields:
            message = f"{capfirst(field.verbose_name)}: {problem.message}"
            form.add_error(None, forms.ValidationError(message, code=problem.code))
        elif field.name not in form.errors:
            form.add_error(field.name, forms.ValidationError(problem.message, code=problem.code))
