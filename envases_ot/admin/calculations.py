"""Constants and trims of the formulas: each change is a new row from a day on, its author noted."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from envases_ot.admin.base import PENDING_LABEL, ModelAdmin, asker, display, pending_text
from envases_ot.models import CalculationConstant, Trim


class DatedAdmin(ModelAdmin):
    """Values that hold from a day on; "por confirmar" marks what the client still has to decide."""

    policy_action = "admin.master_data"
    readonly_fields = ("ingresado_por",)
    list_select_related = ("ingresado_por",)
    search_fields: Sequence[str] = ("notas",)

    def save_model(self, request: HttpRequest, obj: Any, form: forms.ModelForm, change: bool) -> None:
        obj.ingresado_por = asker(request)
        super().save_model(request, obj, form, change)

    @display(description="confirmación", ordering="por_confirmar", label=PENDING_LABEL)
    def pending(self, row: CalculationConstant | Trim) -> str | None:
        return pending_text(row)


@admin.register(CalculationConstant)
class CalculationConstantAdmin(DatedAdmin):
    list_display = ("codigo", "valor", "vigente_desde", "ingresado_por", "pending")
    list_filter = ("codigo", "por_confirmar")
    search_fields = ("codigo", "notas")
    search_help_text = "Código o notas"
    fieldsets = (
        (None, {"fields": ("codigo", ("valor", "vigente_desde"), "ingresado_por")}),
        ("Confirmación", {"fields": ("por_confirmar", "notas")}),
    )


@admin.register(Trim)
class TrimAdmin(DatedAdmin):
    list_display = (
        "familia_proceso",
        "familia_carton",
        "uso",
        "eje",
        "orilla_mm",
        "vigente_desde",
        "ingresado_por",
        "pending",
    )
    list_filter = ("uso", "familia_proceso", "familia_carton", "eje", "por_confirmar")
    search_help_text = "Notas"
    fieldsets = (
        (
            None,
            {
                "fields": (
                    ("uso", "eje"),
                    ("familia_proceso", "familia_carton"),
                    ("orilla_mm", "vigente_desde"),
                    "ingresado_por",
                )
            },
        ),
        ("Confirmación", {"fields": ("por_confirmar", "notas")}),
    )
