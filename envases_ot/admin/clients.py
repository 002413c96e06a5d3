"""Clients with their installations and contacts."""

from typing import Any

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from envases_ot.admin.base import ModelAdmin, TabularInline, is_lookup
from envases_ot.models import Client, Contact, Installation
from envases_ot.models.work_orders.queryset import fold


class InstallationInline(TabularInline):
    model = Installation
    policy_action = "admin.clients"
    fields = ("nombre", "fsc", "pais_mercado_destino", "active")
    show_change_link = True
    per_page = 20


class ContactInline(TabularInline):
    model = Contact
    policy_action = "admin.clients"
    per_page = 20

    def get_formset(self, request: HttpRequest, obj: Client | None = None, **kwargs: Any) -> type:
        """Offers the client's own installations only."""
        formset = super().get_formset(request, obj, **kwargs)
        installations = Installation.objects.filter(client=obj) if obj else Installation.objects.none()
        formset.form.base_fields["installation"].queryset = installations
        return formset


@admin.register(Client)
class ClientAdmin(ModelAdmin):
    policy_action = "admin.clients"
    list_display = ("nombre", "rut", "codigo", "nacional", "clasificacion", "active")
    list_filter = ("active", "nacional", "clasificacion")
    list_select_related = ("clasificacion",)
    search_fields = ("busqueda",)
    search_help_text = "Nombre, RUT o código SAP"
    inlines = (InstallationInline, ContactInline)
    history_children = ((Installation, "client"), (Contact, "client"))
    fieldsets = (
        (None, {"fields": (("nombre", "rut"), ("codigo", "clasificacion"), ("nacional", "active"))}),
        ("Dirección", {"fields": (("direccion", "poblacion"), "telefono")}),
    )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet, search_term: str
    ) -> tuple[QuerySet, bool]:
        words = fold(search_term).split()
        found = Q(*(Q(busqueda__contains=word) for word in words))
        meant = found | Q(codigo__iexact=search_term) | _rut_starts(search_term)
        clients = queryset.filter(meant) if words else queryset
        return (self.in_use(request, clients) if is_lookup(request) else clients), False


def _rut_starts(term: str) -> Q:
    """A RUT as people type it: with or without dots; Q() that matches nothing when the term is no number."""
    digits = term.replace(".", "").strip().upper()
    return Q(rut__startswith=digits) if digits[:1].isdigit() else Q(pk__in=())


@admin.register(Installation)
class InstallationAdmin(ModelAdmin):
    policy_action = "admin.clients"
    list_display = ("nombre", "client", "fsc", "pais_mercado_destino", "active")
    list_filter = ("active",)
    list_select_related = ("client", "fsc", "pais_mercado_destino")
    search_fields = ("nombre", "client__nombre")
    autocomplete_fields = ("client",)
    fieldsets = (
        (None, {"fields": (("client", "nombre"), "active")}),
        (
            "Valores por omisión de la OT",
            {
                "description": "Se copian a la OT al elegir la instalación.",
                "fields": (("fsc", "pais_mercado_destino"), "certificado_calidad"),
            },
        ),
        (
            "Pallet",
            {
                "fields": (
                    ("tipo_pallet", "altura_pallet"),
                    ("sobresalir_carga", "bulto_zunchado"),
                    ("formato_etiqueta", "etiquetas_pallet"),
                    "termocontraible",
                )
            },
        ),
    )
