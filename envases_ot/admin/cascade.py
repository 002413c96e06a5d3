"""Rule sets with their tables and rows, and the rules of behaviour; the matrix screen is `matrix.py`."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html

from envases_ot.admin.base import (
    PENDING_LABEL,
    CheckboxesField,
    ModelAdmin,
    TabularInline,
    add_problems,
    display,
    pending_text,
    proposed_row,
)
from envases_ot.choices import ChainField, RuleSetStatus
from envases_ot.domain.rule_edits import (
    copy_rules,
    publish_rules,
    validate_combination,
    validate_rule,
    validate_table,
)
from envases_ot.domain.rule_matrix import WORDS_FROM, words_of
from envases_ot.errors import DomainError
from envases_ot.models import (
    CascadeCombinationPlanta,
    CascadeRule,
    CascadeTable,
    CascadeValidCombination,
    Planta,
    RuleSet,
)


class TableInline(TabularInline):
    model = CascadeTable
    policy_action = "admin.rules"
    fields = ("name", "referencia", "fields")
    readonly_fields = fields
    show_change_link = True
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: RuleSet | None = None) -> bool:
        return False


@admin.register(RuleSet)
class RuleSetAdmin(ModelAdmin):
    policy_action = "admin.rules"
    list_display = ("name", "code", "form_context", "version", "status", "matrix_link")
    list_filter = ("status",)
    search_fields = ("code", "name")
    readonly_fields = ("status",)
    fields = (("name", "code"), ("form_context", "version"), "status", "notes")
    inlines = (TableInline,)
    actions = ("publish", "copy")

    def has_delete_permission(self, request: HttpRequest, obj: RuleSet | None = None) -> bool:
        in_force = obj is not None and obj.status == RuleSetStatus.PUBLISHED
        return super().has_delete_permission(request, obj) and not in_force

    @admin.display(description="matriz")
    def matrix_link(self, rule_set: RuleSet) -> str:
        url = reverse("admin:rule_matrix")
        return format_html('<a class="ot-link" href="{}?juego={}">Abrir</a>', url, rule_set.code)

    @admin.action(description="Publicar: rige desde ahora y retira al anterior", permissions=["change"])
    def publish(self, request: HttpRequest, queryset: QuerySet) -> None:
        if queryset.count() != 1:
            self.message_user(request, "Elija un solo juego de reglas.", messages.ERROR)
            return
        try:
            rule_set = publish_rules(queryset.get().pk)
        except DomainError as error:
            self.message_user(request, error.message, messages.ERROR)
        else:
            self.message_user(request, f"{rule_set.name} rige desde ahora.", messages.SUCCESS)

    @admin.action(description="Copiar como borrador, para probar cambios", permissions=["add"])
    def copy(self, request: HttpRequest, queryset: QuerySet) -> HttpResponseRedirect | None:
        if queryset.count() != 1:
            self.message_user(request, "Elija un solo juego de reglas.", messages.ERROR)
            return None
        source = queryset.get()
        draft = copy_rules(source.pk, code=self._free_code(source))
        self.message_user(request, f"{draft.name}: listo para editar.", messages.SUCCESS)
        return HttpResponseRedirect(f"{reverse('admin:rule_matrix')}?juego={draft.code}")

    def _free_code(self, source: RuleSet) -> str:
        taken = set(RuleSet.objects.values_list("code", flat=True))
        number = source.version + 1
        while f"{source.form_context}-v{number}" in taken:
            number += 1
        return f"{source.form_context}-v{number}"


class CascadeTableForm(forms.ModelForm):
    def clean(self) -> None:
        super().clean()
        add_problems(self, validate_table(self.instance, self.cleaned_data.get("fields") or []))


@admin.register(CascadeTable)
class CascadeTableAdmin(ModelAdmin):
    policy_action = "admin.rules"
    form = CascadeTableForm
    list_display = ("name", "referencia", "rule_set")
    list_filter = ("rule_set",)
    list_select_related = ("rule_set",)
    search_fields = ("name", "referencia")
    fields = ("rule_set", ("name", "referencia"), "fields")


class CombinationForm(forms.ModelForm):
    made_in = CheckboxesField(
        label="Plantas que la hacen", queryset=Planta.objects.filter(active=True), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["made_in"] = [plant.pk for plant in self.instance.plantas.all()]

    def clean(self) -> None:
        super().clean()
        table = self.cleaned_data.get("table")
        if table is not None:
            add_problems(self, validate_combination(table, proposed_row(self)))


@admin.register(CascadeValidCombination)
class CombinationAdmin(ModelAdmin):
    policy_action = "admin.rules"
    form = CombinationForm
    list_display = ("combination", "table", "plants", "pending", "updated_at")
    list_filter = ("table__rule_set", "table", "por_confirmar", "plantas")
    search_fields = ("table__name", "impresion__descripcion", "fsc__descripcion")
    autocomplete_fields = ("carton",)
    history_children = ((CascadeCombinationPlanta, "combination"),)
    actions = ("confirm",)
    fieldsets = (
        (None, {"fields": ("table", "made_in")}),
        (
            "Valores",
            {
                "description": "Solo los campos de la tabla.",
                "fields": (
                    ("impresion", "fsc"),
                    "cinta",
                    ("coverage_internal", "coverage_external"),
                    ("product_type", "planta"),
                    ("carton_color", "carton"),
                ),
            },
        ),
        ("Confirmación", {"fields": ("por_confirmar", "notes")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        rows = super().get_queryset(request).select_related(*WORDS_FROM, "planta", "table__rule_set")
        return rows.prefetch_related("plantas")

    @admin.display(description="combinación")
    def combination(self, row: CascadeValidCombination) -> str:
        return words_of(row)

    @admin.display(description="plantas")
    def plants(self, row: CascadeValidCombination) -> str:
        return ", ".join(str(plant) for plant in row.plantas.all()) or "Ninguna"

    @display(description="confirmación", ordering="por_confirmar", label=PENDING_LABEL)
    def pending(self, row: CascadeValidCombination) -> str | None:
        return pending_text(row)

    @admin.action(description="Confirmar: la planta las revisó", permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet) -> None:
        confirmed = queryset.filter(por_confirmar=True).update(por_confirmar=False)
        self.message_user(request, f"Confirmadas: {confirmed}.", messages.SUCCESS)

    def save_related(self, request: HttpRequest, form: CombinationForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        form.instance.plantas.set(form.cleaned_data["made_in"])


class CascadeRuleForm(forms.ModelForm):
    def clean(self) -> None:
        super().clean()
        add_problems(self, validate_rule(proposed_row(self)))


@admin.register(CascadeRule)
class CascadeRuleAdmin(ModelAdmin):
    policy_action = "admin.rules"
    form = CascadeRuleForm
    list_display = (
        "rule_code",
        "rule_name",
        "trigger_field",
        "action",
        "target_field",
        "cascade_order",
        "active",
    )
    list_display_links = ("rule_code", "rule_name")
    list_filter = ("rule_set", "active", "action")
    list_select_related = ("rule_set",)
    search_fields = ("rule_code", "rule_name", "trigger_field", "target_field")
    ordering = ("rule_set", "cascade_order", "rule_code")
    fieldsets = (
        (
            None,
            {"fields": ("rule_set", ("rule_code", "rule_name"), ("cascade_order", "form_context"), "active")},
        ),
        (
            "Cuándo",
            {
                "description": f"Campos de la cadena: {', '.join(ChainField.values)}.",
                "fields": ("trigger_field", ("condition_type", "condition_value")),
            },
        ),
        ("Qué hace", {"fields": (("action", "target_field"), "reset_fields")}),
        (
            "Como la publicó el sistema anterior",
            {"fields": (("trigger_table", "target_table"), "validation_endpoint", "description", "notes")},
        ),
    )
