"""The table of transitions: seen by everybody who keeps rules, changed only to a table in which every OT can end."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Field
from django.http import HttpRequest
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from envases_ot.admin.base import ModelAdmin, add_problems
from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.domain.workflow.space import table_problems
from envases_ot.domain.workflow.table_rows import compile_table
from envases_ot.models import StateTransition

CODES: dict[str, type[Any]] = {
    "areas": Area,
    "ot_areas": Area,
    "tipos": TipoSolicitud,
    "not_tipos": TipoSolicitud,
    "ajustes": AjusteAreaDesarrollo,
    "states": State,
    "remove": State,
    "add": State,
}
"""Columns that hold several codes, and which."""


class StateTransitionForm(forms.ModelForm):
    def clean(self) -> None:
        """Refuses a table with a state out of reach, an OT that never ends or a rule that serves nobody."""
        super().clean()
        if self.errors:
            return
        row = StateTransition(pk=self.instance.pk, **self.cleaned_data)
        others = StateTransition.objects.exclude(pk=row.pk)
        add_problems(self, table_problems(compile_table([*others, row])))


@admin.register(StateTransition)
class StateTransitionAdmin(ModelAdmin):
    policy_action = "admin.rules"
    form = StateTransitionForm
    list_display = ("codigo", "kind", "position", "who", "when", "offers", "takes")
    list_filter = ("kind",)
    search_fields = ("codigo", "why")
    ordering = ("-kind", "position")
    fieldsets = (
        (None, {"fields": (("codigo", "kind", "position"),)}),
        (
            "Cuándo calza; lo que queda en blanco no se pregunta",
            {
                "fields": (
                    ("areas", "ot_areas"),
                    ("tipos", "not_tipos"),
                    ("ajustes", "states"),
                    ("sent_to_development", "sent_to_design", "external_pending"),
                )
            },
        ),
        ("Qué hace", {"fields": ("add", "remove", "why")}),
    )

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Deleted one by one would leave tables in between that nobody checked: a rule is emptied instead."""
        return False

    def formfield_for_dbfield(
        self, db_field: Field, request: HttpRequest, **kwargs: Any
    ) -> forms.Field | None:
        codes = CODES.get(db_field.name)
        if codes is None:
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.TypedMultipleChoiceField(
            label=str(db_field.verbose_name).capitalize(),
            choices=codes.choices,
            coerce=int,
            required=False,
            widget=UnfoldAdminCheckboxSelectMultipleWidget,
        )

    @admin.display(description="mueve")
    def who(self, row: StateTransition) -> str:
        return words(Area, row.areas)

    @admin.display(description="cuando")
    def when(self, row: StateTransition) -> str:
        asked = {
            "pasó por Diseño Estructural": row.sent_to_development,
            "pasó por Diseño Gráfico": row.sent_to_design,
            "diseño externo pendiente": row.external_pending,
        }
        flags = [f"{name}: {'sí' if value else 'no'}" for name, value in asked.items() if value is not None]
        codes = [words(State, row.states), words(TipoSolicitud, row.tipos), words(Area, row.ot_areas)]
        excepted = words(TipoSolicitud, row.not_tipos)
        parts = [*filter(None, codes), words(AjusteAreaDesarrollo, row.ajustes), *flags]
        return "; ".join(filter(None, [*parts, f"excepto {excepted}" if excepted else ""])) or "siempre"

    @admin.display(description="ofrece o agrega")
    def offers(self, row: StateTransition) -> str:
        return words(State, row.add)

    @admin.display(description="quita")
    def takes(self, row: StateTransition) -> str:
        return "todos" if len(row.remove) == len(State) else words(State, row.remove)


def words(codes: type[Any], values: Iterable[int]) -> str:
    return ", ".join(str(codes(value).label) for value in values)
