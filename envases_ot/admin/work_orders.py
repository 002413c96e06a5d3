"""The OT in the admin: captured in the sections of the paper form, found in a list, never removed."""

from collections.abc import Hashable
from typing import Any, ClassVar, Final, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import PermissionDenied
from django.db.models import Field, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from envases_ot.admin.base import asker, display
from envases_ot.admin.documents import papers
from envases_ot.admin.listed import ListedField, lists_of
from envases_ot.admin.pages import new_ots
from envases_ot.admin.shown_fields import shown_fieldsets, shown_rows
from envases_ot.admin.told import warn_of_absence
from envases_ot.admin.work_order_acts import ActPages
from envases_ot.admin.work_order_assign import AssignPages
from envases_ot.admin.work_order_form import WorkOrderForm
from envases_ot.admin.work_order_list import (
    LIST_FILTERS,
    STATE_LABELS,
    CappedPaginator,
    WayColumns,
    WorkOrderChangeList,
)
from envases_ot.admin.work_order_page import (
    heading,
    script_context,
    shown_results,
    shown_sections,
)
from envases_ot.admin.work_order_rows import ROW_INLINES
from envases_ot.admin.workflow import WorkflowPages
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.domain.catalog_lists import is_listed
from envases_ot.domain.history import PAGE, Entry
from envases_ot.domain.ot_history import ot_history
from envases_ot.domain.permissions import can, creatable_types, editable_fields, visible_ots
from envases_ot.domain.work_order_rows import save_rows
from envases_ot.domain.work_orders import save_ot
from envases_ot.errors import StaleError
from envases_ot.models import WorkOrder
from envases_ot.models.changes import Kept
from envases_ot.models.work_orders.queryset import WorkOrderQuerySet

POINTED_AT = (
    *(
        field.name
        for field in WorkOrder._meta.concrete_fields
        if field.is_relation and not is_listed(cast(type, field.related_model)) and field.name != "rule_set"
    ),
    "canal__hierarchy",
)
"""What comes with the OT of a page: neither the lists kept in memory nor what it does not show, as planning more joins
took longer than all other queries."""
FORM_CLASSES: Final = Kept[Hashable, type[forms.ModelForm]](size=100)


@admin.register(WorkOrder)
class WorkOrderAdmin(WayColumns, AssignPages, WorkflowPages, ActPages):
    policy_action = "ot.list"
    export_action = "ot.list.export"
    form = WorkOrderForm
    list_before_template = "admin/envases_ot/workorder/scope.html"
    change_form_template = "admin/envases_ot/workorder/change_form.html"
    list_display = (
        "number",
        "client_name",
        "descripcion",
        "tipo_solicitud",
        "state",
        "area",
        "plant",
        "seller",
        "marks",
        "way_days",
    )
    list_display_links = ("number",)
    list_filter = LIST_FILTERS
    list_select_related = ("client", "planta", "creador")
    list_per_page = 25
    paginator = CappedPaginator
    search_fields = ("id",)
    search_help_text = "N.º de OT, cliente, descripción o RUT"
    sortable_by = ("number",)
    ordering = ("-id",)
    readonly_fields = ("hierarchy_1",)
    inlines = ROW_INLINES

    class Media:
        css: ClassVar = {
            "all": (
                "envases_ot/work_order.css",
                "envases_ot/results.css",
                "envases_ot/papers.css",
                "envases_ot/workflow.css",
            )
        }
        js = (
            "envases_ot/ask.js",
            "envases_ot/dialog.js",
            "envases_ot/choice.js",
            "envases_ot/radio_choice.js",
            "envases_ot/list_choice.js",
            "envases_ot/cascade.js",
            "envases_ot/page.js",
            "envases_ot/contacts.js",
            "envases_ot/derive.js",
            "envases_ot/results.js",
            "envases_ot/submit_once.js",
            "envases_ot/workflow.js",
        )

    # Who may what

    def has_view_permission(self, request: HttpRequest, obj: WorkOrder | None = None) -> bool:
        return can(asker(request), "ot.view", obj) if obj else can(asker(request), "ot.list")

    def has_add_permission(self, request: HttpRequest, obj: WorkOrder | None = None) -> bool:
        return bool(creatable_types(asker(request)))

    def has_change_permission(self, request: HttpRequest, obj: WorkOrder | None = None) -> bool:
        if obj is None:
            return can(asker(request), "ot.list")
        return bool(editable_fields(asker(request), obj, obj.tipo_solicitud))

    def has_delete_permission(self, request: HttpRequest, obj: WorkOrder | None = None) -> bool:
        return False

    def history_entries(self, request: HttpRequest, obj: WorkOrder) -> list[Entry]:
        return ot_history(obj, reader=asker(request), limit=PAGE).entries

    # The list

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return visible_ots(asker(request))

    def get_object(
        self, request: HttpRequest, object_id: str, from_field: str | None = None
    ) -> WorkOrder | None:
        """The OT of a page, with all that it points at: the page shows each, and asks for none of them again."""
        if not object_id.isdecimal():
            return None
        return self.get_queryset(request).select_related(*POINTED_AT).filter(pk=object_id).first()

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type:
        return WorkOrderChangeList

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        return cast(WorkOrderQuerySet, queryset).search(search_term), False

    @admin.display(description="OT", ordering="id")
    def number(self, ot: WorkOrder) -> str:
        return str(ot.pk)

    @admin.display(description="cliente")
    def client_name(self, ot: WorkOrder) -> str:
        return ot.client.nombre

    @display(description="estado", label=STATE_LABELS)
    def state(self, ot: WorkOrder) -> str:
        return ot.get_state_id_display()

    @admin.display(description="área")
    def area(self, ot: WorkOrder) -> str:
        return SHORT_AREAS.get(ot.current_area_id, ot.get_current_area_id_display())

    @admin.display(description="planta", empty_value="—")
    def plant(self, ot: WorkOrder) -> str | None:
        return ot.planta.descripcion if ot.planta else None

    @admin.display(description="vendedor")
    def seller(self, ot: WorkOrder) -> str:
        return str(ot.creador)

    # The form

    def tipo_of(self, request: HttpRequest, obj: WorkOrder | None) -> int | None:
        """Request type of the page: the stored one, or the one asked for when the OT is new."""
        if obj is not None:
            return obj.tipo_solicitud
        asked = request.POST.get("tipo_solicitud") or request.GET.get("tipo_solicitud") or ""
        allowed = {tipo.value for tipo in creatable_types(asker(request))}
        return int(asked) if asked.isdecimal() and int(asked) in allowed else None

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        if self.tipo_of(request, None) is None:
            return self._choose_type(request)
        return super().add_view(request, form_url, extra_context)

    def _choose_type(self, request: HttpRequest) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Nueva OT",
            "new_ots": new_ots(asker(request)),
        }
        return TemplateResponse(request, "admin/envases_ot/workorder/choose_type.html", context)

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except StaleError:
            # Saved by somebody between our judging and our writing: judged again, it says so beside what was typed.
            return super().changeform_view(request, object_id, form_url, extra_context)

    def get_fieldsets(self, request: HttpRequest, obj: WorkOrder | None = None) -> list:
        return shown_sections(asker(request), obj, tipo=self.tipo_of(request, obj))

    def get_readonly_fields(self, request: HttpRequest, obj: WorkOrder | None = None) -> list[str]:
        tipo = self.tipo_of(request, obj)
        editable = editable_fields(asker(request), obj, tipo) if tipo else frozenset()
        columns = {field.name: field.column for field in self.opts.concrete_fields}
        shown = [name for _, options in self.get_fieldsets(request, obj) for name in options["fields"]]
        return [name for name in shown if columns.get(name) not in editable]

    def formfield_for_dbfield(
        self, db_field: Field, request: HttpRequest, **kwargs: Any
    ) -> forms.Field | None:
        """Lists from memory; without the theme's buttons to edit the related row: this page captures OTs."""
        if db_field.is_relation and is_listed(cast(type, db_field.related_model)):
            return ListedField(db_field)
        formfield = super().formfield_for_dbfield(db_field, request, **kwargs)
        if formfield is not None and isinstance(formfield.widget, RelatedFieldWidgetWrapper):
            formfield.widget = formfield.widget.widget
        return formfield

    def get_inline_instances(self, request: HttpRequest, obj: WorkOrder | None = None) -> list[Any]:
        """The groups that this OT has and this user reads."""
        inlines = (inline(self.model, self.admin_site) for inline in ROW_INLINES)
        return [inline for inline in inlines if inline.is_shown(request, obj)]

    def _build_nested_formsets(self, *args: Any) -> None:
        """The theme looks for lines within lines, of which an OT has none."""

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        if formset.has_changed():
            save_rows(form.instance.pk, {formset.group: formset.plain_rows()}, by=asker(request))

    def get_form(
        self, request: HttpRequest, obj: WorkOrder | None = None, change: bool = False, **kwargs: Any
    ) -> Any:
        form = self._form_class(request, obj, change)
        return type(
            form.__name__,
            (form,),
            {"user": asker(request), "tipo": self.tipo_of(request, obj), "lists": lists_of(request)},
        )

    def _form_class(self, request: HttpRequest, obj: WorkOrder | None, change: bool) -> Any:
        """The class with these fields open, kept: making its 150 fields took a tenth of the page."""
        shown = tuple(name for _, options in self.get_fieldsets(request, obj) for name in options["fields"])
        closed = frozenset(self.get_readonly_fields(request, obj))
        key = (shown, closed, change and not self.has_change_permission(request, obj))
        made = super().get_form
        return FORM_CLASSES.get(key, lambda: made(request, obj, change=change))

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        form = context["adminform"].form
        context |= heading(form.instance, tipo=form.tipo)
        context["script_context"] = script_context(form.instance, tipo=form.tipo, lists=form.lists)
        context["fieldsets"] = shown_fieldsets(context["adminform"])
        context["row_groups"] = [shown_rows(inline) for inline in context["inline_admin_formsets"]]
        context |= shown_results(form.instance, user=asker(request), fieldsets=context["adminform"].fieldsets)
        context["papers"] = papers(form.instance, user=asker(request))
        context["conflict"] = getattr(form, "conflict", None)
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="jerarquía 1")
    def hierarchy_1(self, ot: WorkOrder) -> str:
        """Follows from the channel; the page shows it, `closed_fields` says it."""
        return ""

    def save_model(self, request: HttpRequest, obj: WorkOrder, form: Any, change: bool) -> None:
        save_ot(
            obj,
            changed=form.complete(obj),
            by=asker(request),
            version=form.cleaned_data["expected_version"] if change else None,
        )
        warn_of_absence(request, obj.creador)
