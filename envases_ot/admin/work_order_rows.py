"""Rows of an OT on its page: a few lines of each group, filled or blank, judged as the API judges them."""

from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Field, Model
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.text import capfirst
from unfold.widgets import UnfoldAdminTextInputWidget

from envases_ot.admin.base import TabularInline, asker
from envases_ot.admin.listed import ListedField, lists_of
from envases_ot.domain.cascade.secondary_data import CORNER_BOARD
from envases_ot.domain.catalog_lists import Lists, is_listed
from envases_ot.domain.permissions import editable_fields, readable_fields
from envases_ot.domain.work_order_row_rules import stations_of
from envases_ot.domain.work_order_rows import ROW_MODELS, row_instances, row_problems
from envases_ot.domain.written import not_applicable
from envases_ot.models import (
    WorkOrder,
    WorkOrderInk,
    WorkOrderLayer,
    WorkOrderMatriz,
    WorkOrderOverride,
    WorkOrderSecuencia,
    WorkOrderStudyRow,
    WorkOrderTapeLine,
)
from envases_ot.models.base import CodedCatalog
from envases_ot.models.work_orders.rows import MAX_DIES, MAX_LAYERS, MAX_STATIONS, MAX_STUDY_ROWS, MAX_TAPES
from envases_ot.sections import ROW_GROUPS

LISTED_KEYS = ("secuencia_operacional_id",)
"""Foreign keys of rows that are chosen from a list; the others are typed by code."""


class CodeField(forms.ModelChoiceField):
    """A row of a long catalog, typed by its code."""

    def __init__(self, column: Any) -> None:
        self.model = column.related_model
        super().__init__(
            self.model._base_manager.filter(active=True),
            label=capfirst(column.verbose_name),
            required=not column.blank,
            widget=UnfoldAdminTextInputWidget(attrs={"placeholder": "Código"}),
        )

    def prepare_value(self, value: Any) -> Any:
        return value.codigo if isinstance(value, CodedCatalog) else value

    def to_python(self, value: Any) -> Model | None:
        text = str(value or "").strip()
        if not text:
            return None
        found: Model | None = self.model._base_manager.filter(active=True, codigo__iexact=text).first()
        if found is None:
            raise ValidationError(f"No hay nada en uso con el código «{text}».", code="NOT_FOUND")
        return found


class RowForm(forms.ModelForm):
    """Shows the rows it points at by their code, as they came with the row."""

    lists: ClassVar[Lists] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs["aria-label"] = field.label
            if isinstance(field, forms.TypedChoiceField):
                choices = cast("list[tuple[Any, Any]]", list(field.widget.choices))
                field.choices = [("", "---------"), *(choice for choice in choices if choice[0] != "")]
            if isinstance(field, ListedField):
                field.offer(self.lists, stored=getattr(self.instance, f"{name}_id"))
            elif isinstance(field, CodeField) and self.instance.pk:
                self.initial[name] = self.instance.codes[name]

    def validate_constraints(self) -> None:
        """The judge of the rows says the same of all of them at once."""


class RowFormSet(BaseInlineFormSet):
    group: ClassVar[str]
    instance: WorkOrder

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial_extra = self._free_places()
        self.new_objects, self.changed_objects, self.deleted_objects = [], [], []

    @cached_property
    def forms(self) -> list[Any]:
        """Of the blank lines of a page only the first has a form: `numbered_on` writes the others after it."""
        if self.is_bound:
            return cast("list[Any]", super().forms)
        written = min(self.total_form_count(), self.initial_form_count() + 1)
        made: Any = self
        return [made._construct_form(number, **self.get_form_kwargs(number)) for number in range(written)]

    @cached_property
    def empty_form(self) -> Any:
        """Django makes one each time that it asks for its labels or its scripts."""
        made: Any = super()
        return made.empty_form

    def numbered_on(self, first: str, other: int) -> str:
        """What is written of the first blank line, as the line of that number has it."""
        number = self.initial_form_count()
        written = first.replace(f"{self.prefix}-{number}-", f"{self.prefix}-{other}-")
        for name, place in self._initial_of(number).items():
            start = f'name="{self.prefix}-{other}-{name}" value='
            written = written.replace(f'{start}"{place}"', f'{start}"{self._initial_of(other)[name]}"')
        return written

    def _initial_of(self, number: int) -> dict[str, int]:
        places = self.initial_extra or []
        extra = number - self.initial_form_count()
        return places[extra] if extra < len(places) else {}

    def get_queryset(self) -> Any:
        """The stored rows; those of every group of the page come in one query."""
        if self.instance.pk is None:
            return []
        kept = self.instance.__dict__
        if "row_groups" not in kept:
            kept["row_groups"] = row_instances(self.instance)
        return kept["row_groups"][self.group]

    def _free_places(self) -> list[dict[str, int]]:
        """Blank lines come numbered, where a row has one number."""
        place = ROW_MODELS[self.group].place
        if place not in (("station",), ("position",)):
            return []
        [name] = place
        taken = {getattr(row, name) for row in self.get_queryset()}
        return [{name: number} for number in range(1, self.max_num + 1) if number not in taken]

    def clean(self) -> None:
        """The judge's word on the rows together, once each of them reads well."""
        super().clean()
        if any(self.errors):
            return
        for problem in row_problems(self.group, self.plain_rows(), ot_row=self.instance.row):
            raise ValidationError(problem.message, code=problem.code)

    def plain_rows(self) -> list[dict[str, Any]]:
        """What would stand after saving; blank lines and those to be removed left out."""
        columns = ROW_MODELS[self.group].columns
        kept = (form for form in self.forms if form not in self.deleted_forms)
        rows = [form.instance for form in kept if form.has_changed() or form.instance.pk]
        return [{column: getattr(row, column) for column in columns} for row in rows]


class RowInline(TabularInline):
    """Lines of one group: the stored ones, and blank ones up to `lines`."""

    policy_action = "ot.list"
    group: ClassVar[str]
    lines: ClassVar[int]
    section: ClassVar[str]
    form = RowForm
    show_change_link = False

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        rows = type("Rows", (RowFormSet,), {"group": self.group})
        has_lists = any(column in LISTED_KEYS for column in ROW_MODELS[self.group].columns)
        form = type("Row", (RowForm,), {"lists": lists_of(request) if has_lists else {}})
        return super().get_formset(request, obj, formset=rows, form=form, **kwargs)

    def get_extra(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        return self.get_max_num(request, obj)

    def get_max_num(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> int:
        """As many as the OT says that it has, where it says so; no blank ones for who only reads."""
        if not self._writes(request, obj):
            return 0
        if self.group == "inks":
            return stations_of(obj.row)
        return min(obj.cintas_x_caja or 0, self.lines) if self.group == "tape_lines" else self.lines

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.is_relation and db_field.name != "work_order":
            if is_listed(cast(type, db_field.related_model)):
                return ListedField(db_field)
            return CodeField(db_field)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def is_shown(self, request: HttpRequest, ot: WorkOrder | None) -> bool:
        """Whether this OT has such rows and this user reads them; a new OT gets its rows once it is saved."""
        if ot is None or self.group in not_applicable(ot.tipo_solicitud, ot.ajuste_area_desarrollo):
            return False
        if self.group == "layers" and ot.product_type_id != CORNER_BOARD:
            return False
        return self.group in readable_fields(asker(request), ot, ot.tipo_solicitud)

    def may(self, request: HttpRequest) -> bool:
        return True

    def _writes(self, request: HttpRequest, ot: Any) -> bool:
        return ot is not None and self.group in editable_fields(asker(request), ot, ot.tipo_solicitud)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._writes(request, obj)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._writes(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self._writes(request, obj)


def _inline(model: type[Model], group: str, lines: int) -> type[RowInline]:
    names = tuple(column.removesuffix("_id") for column in ROW_MODELS[group].columns)
    attributes = {
        "model": model,
        "group": group,
        "lines": lines,
        "fields": names,
        "section": ROW_GROUPS[group],
    }
    return type(f"{model.__name__}Inline", (RowInline,), attributes)


ROW_INLINES = (
    _inline(WorkOrderMatriz, "matrices", MAX_DIES),
    _inline(WorkOrderTapeLine, "tape_lines", MAX_TAPES),
    _inline(WorkOrderInk, "inks", MAX_STATIONS),
    _inline(WorkOrderSecuencia, "secuencias", 12),
    _inline(WorkOrderLayer, "layers", MAX_LAYERS),
    _inline(WorkOrderStudyRow, "study_rows", MAX_STUDY_ROWS // 5),
    _inline(WorkOrderOverride, "overrides", 2),
)
"""In the order of the form."""
