"""Catalog pages: one loop for all, and those that show more than code and description."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from envases_ot.admin.base import CatalogAdmin, CheckboxesField
from envases_ot.admin.catalog_list import CATALOGS
from envases_ot.models import (
    Cad,
    Canal,
    Carton,
    CartonImpresion,
    CartonPlanta,
    Color,
    Fsc,
    Impresion,
    MaquilaServicio,
    Material,
    Matriz,
    PalletType,
    Paper,
    Planta,
    Process,
    ProductType,
    ReferenceType,
    SecuenciaOperacional,
    Style,
    Subhierarchy,
    Subsubhierarchy,
)
from envases_ot.models.base import Catalog


class CartonForm(forms.ModelForm):
    made_in = CheckboxesField(
        label="Plantas que lo hacen", queryset=Planta.objects.filter(active=True), required=False
    )
    printed_with = CheckboxesField(
        label="Impresiones que admite", queryset=Impresion.objects.filter(active=True), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["made_in"] = list(self.instance.plantas.values_list("pk", flat=True))
            self.initial["printed_with"] = list(self.instance.impresiones.values_list("pk", flat=True))


@admin.register(Carton)
class CartonAdmin(CatalogAdmin):
    form = CartonForm
    search_fields = ("codigo", "descripcion")
    extra_columns = ("onda", "color", "alta_grafica", "offset")
    list_filter = ("active", "por_confirmar", "color", "alta_grafica", "offset", "plantas")
    history_children = ((CartonPlanta, "carton"), (CartonImpresion, "carton"))
    fieldsets = (
        (None, {"fields": (("codigo", "descripcion"), ("onda", "color"), "active")}),
        (
            "Dónde y cómo se hace",
            {"fields": ("made_in", "printed_with", ("alta_grafica", "offset", "carton_muestra"))},
        ),
        ("Calidad", {"fields": (("tipo", "gramaje_g_m2"), ("ect_min_lb_in", "espesor_mm"))}),
        ("Confirmación", {"fields": ("por_confirmar", "notas")}),
    )

    def save_related(self, request: HttpRequest, form: CartonForm, formsets: list, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        form.instance.plantas.set(form.cleaned_data["made_in"])
        form.instance.impresiones.set(form.cleaned_data["printed_with"])


class ProductTypeForm(forms.ModelForm):
    maquila_servicios = CheckboxesField(
        label="Servicios de maquila", queryset=MaquilaServicio.objects.filter(active=True), required=False
    )


@admin.register(ProductType)
class ProductTypeAdmin(CatalogAdmin):
    form = ProductTypeForm
    search_fields = ("codigo", "descripcion")
    extra_columns = ("codigo_sap", "maquila_enabled")


@admin.register(Material)
class MaterialAdmin(CatalogAdmin):
    search_fields = ("codigo", "descripcion")
    extra_columns = ("client",)
    list_select_related = ("client",)
    autocomplete_fields = ("client", "carton", "product_type", "style", "cad")


EXTRA_COLUMNS: dict[type[Catalog], tuple[str, ...]] = {
    Cad: ("area_producto",),
    Canal: ("hierarchy",),
    Color: ("texto_breve", "barniz_uv"),
    Fsc: ("selectable",),
    Impresion: ("offered",),
    Matriz: ("plano_cad", "tipo_matriz"),
    PalletType: ("largo_mm", "ancho_mm"),
    Paper: ("gramaje_g_m2",),
    Planta: ("centro", "secuencia"),
    Process: ("orden",),
    ReferenceType: ("selectable",),
    SecuenciaOperacional: ("nombre_corto", "planta"),
    Style: ("codigo_armado",),
    Subhierarchy: ("hierarchy",),
    Subsubhierarchy: ("subhierarchy", "jerarquia_sap"),
}


def register_catalogs() -> None:
    """A page for each catalog that has none of its own."""
    for model in (model for models in CATALOGS.values() for model in models):
        if not admin.site.is_registered(model):
            admin.site.register(model, _page_of(model))


def _page_of(model: type[Catalog]) -> type[CatalogAdmin]:
    columns = EXTRA_COLUMNS.get(model, ())
    has_text_code = "codigo" in {field.name for field in model._meta.fields} and model not in (
        Fsc,
        ReferenceType,
    )
    attributes = {
        "extra_columns": columns,
        "search_fields": ("codigo", "descripcion") if has_text_code else ("descripcion",),
        "list_select_related": [name for name in columns if model._meta.get_field(name).is_relation] or False,
    }
    return type(f"{model.__name__}Admin", (CatalogAdmin,), attributes)


register_catalogs()
