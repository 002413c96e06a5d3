"""The two analyses of development: strength by McKee and width of the reel, each with its numbers and its chart."""

from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate

from envases_ot.admin.base import asker
from envases_ot.documents.field_texts import number_text
from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations import mckee
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.reel_width import ReelCut, best_reel, cut_reel
from envases_ot.domain.drawings.charts import MAX_REELS, mckee_chart, reel_chart
from envases_ot.domain.drawings.dimensions import mm_text
from envases_ot.domain.drawings.svg import svg
from envases_ot.domain.mckee_use import apply_mckee
from envases_ot.domain.permissions import can, visible_ots
from envases_ot.errors import DomainError, InvalidError
from envases_ot.models import WorkOrder

LARGEST_MM: Final = 20_000
FORMATS: Final = "1750 1850 1950 2050 2150 2250 2350 2450 2500"
"""Reels that the form begins with; the board's own are typed over them. Source: ot/calculations.md 5, 1750..2500."""


def _mm(label: str, **more: Any) -> forms.FloatField:
    return forms.FloatField(label=f"{label} (mm)", min_value=0.1, max_value=LARGEST_MM, localize=True, **more)


class McKeeForm(forms.Form):
    ect_lb_in = forms.FloatField(
        label="ECT (lb/pulg)", min_value=0.1, max_value=1000, localize=True, help_text="Del cartón."
    )
    espesor_mm = forms.FloatField(
        label="Espesor (mm)",
        min_value=0.01,
        max_value=100,
        localize=True,
        help_text="Del cartón, sin convertir.",
    )
    largo_mm = _mm("Largo")
    ancho_mm = _mm("Ancho")
    alto_mm = _mm("Alto", required=False, help_text="Para saber si la ecuación alcanza.")


class SizeForm(forms.Form):
    """What of the question goes into the OT: its board is the OT's own."""

    largo_mm = _mm("Largo")
    ancho_mm = _mm("Ancho")


class ReelForm(forms.Form):
    anchura_hc_mm = _mm("Anchura HC")
    formatos_mm = forms.CharField(
        label="Formatos de bobina (mm)",
        initial=FORMATS,
        max_length=400,
        help_text=f"Hasta {MAX_REELS}, separados por espacios.",
    )

    def clean_formatos_mm(self) -> list[float]:
        """The reels as numbers, each once.

        Raises:
            ValidationError: formatos: one is no number above 0, or they are too many.
        """
        typed = self.cleaned_data["formatos_mm"].replace(",", " ").split()
        if not all(word.isdecimal() and 0 < int(word) <= LARGEST_MM for word in typed):
            message = f"Escriba números enteros de 1 a {LARGEST_MM}, separados por espacios."
            raise forms.ValidationError(message, code="formatos")
        formats = sorted({float(word) for word in typed})
        if not 1 <= len(formats) <= MAX_REELS:
            raise forms.ValidationError(f"Escriba de 1 a {MAX_REELS} formatos.", code="formatos")
        return formats


@dataclass(frozen=True, slots=True)
class Answer:
    """What an analysis shows; `chart` is SVG, `worked` the formula with its numbers filled in."""

    lines: tuple[tuple[str, str], ...] = ()
    chart: str = ""
    worked: str = ""
    warning: str = ""


def analyses_view(request: HttpRequest, site_context: dict[str, Any]) -> HttpResponse:
    """Both analyses: a question, so everything is in the address. A post puts the strength into the OT it names.

    Raises:
        PermissionDenied: the user does not use these calculators.
    """
    if not can(request.user, "ot.edit.mckee"):
        raise PermissionDenied
    ot = _asked_ot(request)
    if request.method == "POST" and ot is not None:
        return _apply(request, ot)
    parameters = parameters_on(localdate())
    strength = _form(McKeeForm, request, "mckee", _board_of(ot))
    reels = _form(ReelForm, request, "bobina", {})
    context = {
        **site_context,
        "title": "Análisis de resistencia y de anchura",
        "ot": ot,
        "mckee_form": strength,
        "mckee": _strength(strength.cleaned_data, parameters) if strength.is_valid() else None,
        "reel_form": reels,
        "reels": _reels(reels.cleaned_data, parameters) if reels.is_valid() else None,
    }
    return TemplateResponse(request, "admin/analyses.html", context)


def _apply(request: HttpRequest, ot: WorkOrder) -> HttpResponse:
    """Write the strength into the OT and go to its page, or stay with what keeps it from being written."""
    here = f"{reverse('admin:analyses')}?ot={ot.pk}"
    sent = SizeForm(request.POST)
    if not sent.is_valid():
        messages.error(request, "Indique el largo y el ancho de la caja, mayores que 0 mm.")
        return HttpResponseRedirect(here)
    try:
        pounds = apply_mckee(ot.pk, **sent.cleaned_data, by=asker(request))
    except DomainError as refused:
        messages.error(request, refused.message)
        return HttpResponseRedirect(here)
    messages.success(request, f"BCT mínimo de la OT {ot.pk}: {number_text(pounds)} lb, según McKee.")
    return HttpResponseRedirect(reverse("admin:envases_ot_workorder_change", args=[ot.pk]))


def _asked_ot(request: HttpRequest) -> WorkOrder | None:
    """The OT that the address names, if the user sees it."""
    asked = request.GET.get("ot", "")
    if not asked.isdecimal():
        return None
    return visible_ots(asker(request)).select_related("carton").filter(pk=int(asked[:18])).first()


def _board_of(ot: WorkOrder | None) -> dict[str, Any]:
    """What the form begins with: the board and the measures of the OT."""
    if ot is None:
        return {}
    measures = {
        "largo_mm": ot.externo_largo or ot.interno_largo,
        "ancho_mm": ot.externo_ancho or ot.interno_ancho,
        "alto_mm": ot.externo_alto or ot.interno_alto,
    }
    board = {"ect_lb_in": ot.carton.ect_min_lb_in, "espesor_mm": ot.carton.espesor_mm} if ot.carton else {}
    return measures | board


def _form[AnyForm: forms.Form](
    form: type[AnyForm], request: HttpRequest, name: str, initial: dict[str, Any]
) -> AnyForm:
    """Bound to the address when that form was sent, else with what it begins with."""
    if request.GET.get("analisis") == name:
        return form(request.GET)
    return form(initial=initial)


def _strength(given: dict[str, Any], parameters: Parameters) -> Answer:
    perimetro = 2 * (given["largo_mm"] + given["ancho_mm"])
    try:
        chart = mckee_chart(
            ect_lb_in=given["ect_lb_in"],
            espesor_mm=given["espesor_mm"],
            perimetro_mm=perimetro,
            alto_mm=given["alto_mm"],
            parameters=parameters,
        )
    except InvalidError as refused:
        return Answer(warning=refused.message)
    bct = mckee.bct_kgf(
        ect_lb_in=given["ect_lb_in"],
        espesor_mm=given["espesor_mm"],
        perimetro_mm=perimetro,
        parameters=parameters,
    )
    pounds = mckee.kg_to_lb(bct, parameters=parameters)
    fits = given["alto_mm"] is None or mckee.is_within_limits(
        perimetro_mm=perimetro, alto_mm=given["alto_mm"]
    )
    return Answer(
        lines=(("Perímetro", f"{mm_text(perimetro)} mm"), ("BCT", _both(bct, pounds))),
        chart=svg(chart, key="mckee"),
        worked=_worked(given, perimetro, bct, parameters),
        warning="" if fits else _too_tall(),
    )


def _both(kilograms: float | None, pounds: float | None) -> str:
    return f"{mm_text(round(kilograms or 0, 1))} kgf · {mm_text(round(pounds or 0, 1))} lbf"


def _too_tall() -> str:
    return (
        f"El perímetro es menor que {mckee.PERIMETER_OVER_HEIGHT} veces el alto: la ecuación no se ajustó a cajas "
        "tan altas y el resultado es optimista."
    )


def _worked(given: dict[str, Any], perimetro: float, bct: float | None, parameters: Parameters) -> str:
    """The formula with its numbers. Source: ot/calculations.md 4.1."""
    thickness = f"({mm_text(given['espesor_mm'])} − {_exact(parameters.mckee_aplaste_mm)})"
    return (
        f"BCT = {_exact(parameters.mckee_k)} × {mm_text(given['ect_lb_in'])} × {thickness}"
        f"^{_exact(parameters.mckee_exp_h)} × ({mm_text(perimetro)} ÷ 10)^{_exact(parameters.mckee_exp_z)}"
        f" = {mm_text(bct or 0)} kgf"
    )


def _exact(constant: float) -> str:
    """A constant with all its decimals."""
    return f"{constant:g}".replace(".", ",")


def _reels(given: dict[str, Any], parameters: Parameters) -> Answer:
    width = given["anchura_hc_mm"]
    cuts = [
        cut_reel(formato_mm=reel, anchura_hc_mm=width, refile_mm=parameters.refile_mm)
        for reel in given["formatos_mm"]
    ]
    best = best_reel(cuts)
    return Answer(
        lines=tuple(
            (f"{mm_text(cut.formato_mm)} mm{', la mejor' if cut is best else ''}", _cut_text(cut))
            for cut in cuts
        ),
        chart=svg(reel_chart(cuts), key="bobina"),
        worked=(
            f"Cortes = parte entera de ((formato − {mm_text(parameters.refile_mm)}) ÷ {mm_text(width)}); "
            f"pérdida = (1 − cortes × {mm_text(width)} ÷ formato) × 100"
        ),
        warning="" if best else "Sin solución: la plancha no cabe en ninguno de los formatos.",
    )


def _cut_text(cut: ReelCut) -> str:
    if not cut.cortes:
        return "no cabe"
    loss, left = mm_text(cut.perdida_pct), mm_text(cut.sobrante_mm)
    return f"{cut.cortes} cortes, pierde {loss} %, sobran {left} mm"
