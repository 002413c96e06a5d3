"""The filter of the indicators: everything is in the address, and what is left out has its usual value."""

from datetime import date
from typing import Any, Final

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils.dates import MONTHS

from envases_ot.admin.base import asker
from envases_ot.admin.workflow_panel import SHORT_AREAS
from envases_ot.choices import Area
from envases_ot.domain.reports.asked import SELLER_ROLES, Asked, Clock, SellerGroup, this_month
from envases_ot.domain.reports.people import SELECTABLE
from envases_ot.domain.workflow.worked_time import FIRST_YEAR
from envases_ot.models import Canal, User

GROUPS: Final = {
    SellerGroup.ALL: "Todos",
    SellerGroup.INTERNAL: "Vendedores y Jefes de Ventas",
    SellerGroup.EXTERNAL: "Vendedores externos",
}
CLOCKS: Final = {Clock.WORKING: "Días hábiles", Clock.CALENDAR: "Días corridos"}


class IndicatorsForm(forms.Form):
    """Two queries: the sellers and the channels."""

    mes = forms.TypedChoiceField(label="Hasta el mes", coerce=int)
    ano = forms.TypedChoiceField(label="Año", coerce=int)
    grupo = forms.ChoiceField(label="Vendedores", choices=list(GROUPS.items()))
    vendedor = forms.TypedMultipleChoiceField(
        label="Solo estos vendedores",
        coerce=int,
        required=False,
        help_text="Uno o varios; si elige alguno, el grupo no cuenta.",
    )
    canal = forms.TypedChoiceField(label="Canal", coerce=int, required=False, empty_value=None)
    area = forms.TypedChoiceField(label="Personas del área", coerce=int)
    tiempo = forms.ChoiceField(label="Tiempo en", choices=list(CLOCKS.items()))

    def __init__(self, given: QueryDict) -> None:
        self.values = _with_usual(given)
        super().__init__(self.values)
        sellers = User.objects.filter(rol__in=SELLER_ROLES, is_active=True)
        channels = Canal.objects.filter(active=True)
        self._offer("mes", [(number, str(name).capitalize()) for number, name in MONTHS.items()])
        self._offer("ano", [(year, str(year)) for year in range(this_month().year, FIRST_YEAR - 1, -1)])
        self._offer("vendedor", [(user.pk, str(user)) for user in sellers])
        self._offer("canal", [("", "Todos"), *((row.pk, row.descripcion) for row in channels)])
        self._offer("area", [(area.value, SHORT_AREAS[area]) for area in SELECTABLE])

    def _offer(self, name: str, choices: list[tuple[Any, str]]) -> None:
        field: Any = self.fields[name]
        field.choices = choices

    def asked(self, user: User) -> Asked:
        """What a valid form asks."""
        values = self.cleaned_data
        return Asked(
            user=user,
            month=date(values["ano"], values["mes"], 1),
            group=SellerGroup(values["grupo"]),
            sellers=tuple(values["vendedor"]),
            canal=values["canal"],
            area=Area(values["area"]),
            clock=Clock(values["tiempo"]),
        )

    def in_words(self) -> list[tuple[str, str]]:
        """[(label, what was chosen)] of a valid form: what a sheet says of itself."""
        return [(str(field.label), self._chosen(name) or "Todos") for name, field in self.fields.items()]

    def _chosen(self, name: str) -> str:
        field: Any = self.fields[name]
        chosen = self.values.getlist(name)
        return ", ".join(str(label) for value, label in field.choices if str(value) in chosen)


def indicators_form(request: HttpRequest) -> IndicatorsForm:
    return IndicatorsForm(request.GET)


def asked_by(request: HttpRequest, form: IndicatorsForm) -> Asked | None:
    """The question of the address; None when it is malformed."""
    return form.asked(asker(request)) if form.is_valid() else None


def _with_usual(given: QueryDict) -> QueryDict:
    """The values of the address, and the usual ones where it says nothing."""
    month = this_month()
    values = given.copy()
    usual = {
        "mes": month.month,
        "ano": month.year,
        "grupo": SellerGroup.ALL.value,
        "area": Area.DESARROLLO.value,
        "tiempo": Clock.WORKING.value,
    }
    for name, value in usual.items():
        if name not in values:
            values[name] = str(value)
    return values
