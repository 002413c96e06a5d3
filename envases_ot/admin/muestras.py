"""Samples in the admin: those of one OT, and the day of the cutting room; both work from a phone."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from envases_ot.admin.base import asker
from envases_ot.admin.told import done_and_told
from envases_ot.domain.muestras import (
    act_on_muestra,
    before_of,
    create_muestra,
    cut_delivery,
    may_create,
    possible_acts,
    room_rows,
)
from envases_ot.domain.permissions import can
from envases_ot.errors import DomainError
from envases_ot.models import Muestra, MuestraDelivery, User, WorkOrder

DONE = "Hecho."
DELIVERIES = 4
"""Deliveries that the form of a new sample offers; those left blank are not made."""


class MuestraForm(forms.ModelForm):
    class Meta:
        model = Muestra
        fields = ("cad", "cad_texto", "carton", "carton_muestra", "pegado", "minutos_unidad")


class DeliveryForm(forms.ModelForm):
    class Meta:
        model = MuestraDelivery
        fields = (
            "destination",
            "cantidad",
            "sala_corte",
            "nombre",
            "direccion",
            "comuna",
            "forma",
            "numero_envio",
            "comentario",
        )


def ot_muestras_view(request: HttpRequest, ot: WorkOrder, context: dict[str, Any]) -> HttpResponse:
    """The samples of an OT that the user sees; on POST makes one or acts on one."""
    user = asker(request)
    here = reverse("admin:envases_ot_workorder_muestras", args=[ot.pk])
    form, deliveries = _new_forms(request)
    if request.method == "POST":
        done = _create(request, ot, form, deliveries) if "crear" in request.POST else act(request, ot=ot)
        if done:
            return HttpResponseRedirect(here)
    rows = Muestra.objects.filter(work_order=ot).select_related("work_order", "cad", "carton")
    shown = rows.prefetch_related("deliveries__sala_corte")
    context |= {"title": f"OT {ot.pk} · Muestras", "ot": ot, "rows": shown_rows(shown, user)}
    if may_create(ot, user):
        context |= {"form": form, "deliveries": deliveries}
    return TemplateResponse(request, "admin/envases_ot/workorder/muestras.html", context)


def _new_forms(request: HttpRequest) -> tuple[MuestraForm, list[DeliveryForm]]:
    data = request.POST if "crear" in request.POST else None
    forms_of_deliveries = [
        DeliveryForm(data, prefix=f"entrega-{number}", empty_permitted=True, use_required_attribute=False)
        for number in range(DELIVERIES)
    ]
    return MuestraForm(data, prefix="muestra"), forms_of_deliveries


def _create(request: HttpRequest, ot: WorkOrder, form: MuestraForm, deliveries: list[DeliveryForm]) -> bool:
    if not all([form.is_valid(), *(one.is_valid() for one in deliveries)]):
        messages.error(request, "Revise los campos marcados; no se guardó nada.")
        return False
    rows = [one.cleaned_data for one in deliveries if one.has_changed()]

    def done() -> str:
        create_muestra(ot.pk, by=asker(request), values=form.cleaned_data, deliveries=rows)
        return DONE

    return done_and_told(request, done)


def room_view(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """The day of the room: its own samples for a technician, all of them for the chief.

    Raises:
        PermissionDenied: the user does not work in the room.
    """
    user = asker(request)
    if not can(user, "ot.list.state_17_only"):
        raise PermissionDenied
    if request.method == "POST" and act(request):
        return HttpResponseRedirect(reverse("admin:room"))
    context |= {
        "title": "Sala de muestras",
        "rows": shown_rows(room_rows(user), user),
        "user_room": user.sala_corte,
    }
    return TemplateResponse(request, "admin/room.html", context)


def shown_rows(rows: Iterable[Muestra], user: User) -> list[dict[str, Any]]:
    """Each sample with what this user may do to it and to its deliveries."""
    return [
        {
            "muestra": muestra,
            "acts": possible_acts(muestra, user),
            "deliveries": [
                (delivery, before_of(muestra, user, deliveries=[delivery]).in_own_room)
                for delivery in muestra.deliveries.all()
            ],
        }
        for muestra in rows
    ]


def act(request: HttpRequest, *, ot: WorkOrder | None = None) -> bool:
    """Does what the pressed button says, `act:sample` or `cortar:delivery`; of one OT only, when it is given."""
    name, _, text = request.POST.get("acto", "").partition(":")
    number = int(text) if text.isascii() and text.isdecimal() else 0
    by = asker(request)

    def done() -> str:
        owner = (
            MuestraDelivery.objects.filter(pk=number)
            if name == "cortar"
            else Muestra.objects.filter(pk=number)
        )
        key = "muestra__work_order" if name == "cortar" else "work_order"
        if not owner.filter(**({key: ot} if ot else {})).exists():
            raise DomainError("No existe esa muestra.", code="INVALID_INPUT")
        if name == "cortar":
            cut_delivery(number, by=by)
        else:
            act_on_muestra(number, act=name, by=by)
        return DONE

    return done_and_told(request, done)
