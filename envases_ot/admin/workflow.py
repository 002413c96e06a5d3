"""The page of an OT's way: moved and assigned from here, with or without JavaScript; a refusal writes nothing."""

import re
from collections.abc import Callable
from typing import Final

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from envases_ot.admin.base import ModelAdmin, asker
from envases_ot.admin.muestras import ot_muestras_view
from envases_ot.admin.told import done_and_told
from envases_ot.admin.workflow_panel import panel_context
from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.gestiones import add_gestion, answer_query
from envases_ot.domain.workflow.sample_decisions import decide_samples
from envases_ot.domain.workflow.telling import mark_read
from envases_ot.errors import TransitionError
from envases_ot.file_storage import as_download
from envases_ot.models import Management, ManagementFile, Proveedor, User, WorkOrder

NUMBER: Final = re.compile(r"[0-9]{1,9}")
PAGE: Final = "admin/envases_ot/workorder/workflow.html"


class WorkflowPages(ModelAdmin):
    """What the admin of the OT has beside its form: the page of its way, under each OT."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.workflow_view)
        file = self.admin_site.admin_view(self.file_view)
        muestras = self.admin_site.admin_view(self.muestras_view)
        return [
            path("<path:object_id>/gestiones/", view, name="envases_ot_workorder_gestiones"),
            path("<path:object_id>/archivos/<int:file_pk>/", file, name="envases_ot_workorder_archivo"),
            path("<path:object_id>/muestras/", muestras, name="envases_ot_workorder_muestras"),
            *super().get_urls(),
        ]

    def muestras_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The samples of an OT."""
        ot = self.get_object(request, object_id)
        if ot is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return ot_muestras_view(request, ot, {**self.admin_site.each_context(request), "opts": self.opts})

    def file_view(self, request: HttpRequest, object_id: str, file_pk: int) -> HttpResponseBase:
        """A file of a gestión, as a download, to whoever sees the OT."""
        ot = self.get_object(request, object_id)
        file = ManagementFile.objects.filter(pk=file_pk, management__work_order=ot).first() if ot else None
        if file is None:
            raise Http404
        return as_download(file.archivo, name=file.nombre)

    def workflow_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Shows the way of an OT; on POST moves or assigns it, by the name of the button that was pressed."""
        ot = self.get_object(request, object_id)
        if ot is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if request.method == "POST" and _act(request, ot):
            return HttpResponseRedirect(reverse("admin:envases_ot_workorder_gestiones", args=[ot.pk]))
        mark_read(asker(request), ot_pk=ot.pk)
        context = {
            **self.admin_site.each_context(request),
            **panel_context(ot, asker(request)),
            "opts": self.opts,
            "title": f"OT {ot.pk} · Gestiones",
            "typed": request.POST,
        }
        return TemplateResponse(request, PAGE, context)


def _act(request: HttpRequest, ot: WorkOrder) -> bool:
    """Whether something was written."""
    act = next((act for name, act in ACTS.items() if name in request.POST), _move)
    return done_and_told(request, lambda: act(request, ot))


def _assign(request: HttpRequest, ot: WorkOrder) -> str:
    number = _number(request.POST.get("user_id"))
    user = None if number is None else User.objects.filter(pk=number).first()
    if user is None:
        raise TransitionError("Elija a quién asignar la OT.", code="INVALID_INPUT", field="user_id")
    assign_ot(ot.pk, user=user, by=asker(request))
    return f"La OT {ot.pk} quedó asignada a {user}."


def _decide(request: HttpRequest, ot: WorkOrder) -> str:
    approved = request.POST.get("muestras") == "aprobar"
    decide_samples(ot.pk, by=asker(request), approved=approved, motivo=request.POST.get("motivo", ""))
    return f"Muestras {'aprobadas' if approved else 'rechazadas'}."


def _move(request: HttpRequest, ot: WorkOrder) -> str:
    number = _number(request.POST.get("state"))
    if number not in State.values:
        raise TransitionError("Elija a qué estado pasa la OT.", code="INVALID_INPUT", field="state")
    area, _, motive = request.POST.get("rechazo", "").partition(":")
    to_area = _number(area)
    gestion = advance_ot(
        ot.pk,
        to=State(number),
        by=asker(request),
        observacion=request.POST.get("observacion", ""),
        to_area=Area(to_area) if to_area in Area.values else None,
        motive=_number(motive),
        version=_number(request.POST.get("version")),
    )
    return f"La OT {ot.pk} pasó a {gestion.get_state_id_display()}."


def _ask(request: HttpRequest, ot: WorkOrder) -> str:
    area = _number(request.POST.get("area"))
    due = forms.DateTimeField(required=False).clean(request.POST.get("due_at"))
    gestion = add_gestion(
        ot.pk,
        kind=GestionType.CONSULTA,
        by=asker(request),
        observacion=request.POST.get("consulta", ""),
        to_area=Area(area) if area in Area.values else None,
        due_at=due,
        files=request.FILES.getlist("files"),
    )
    return f"Consulta enviada a {gestion.get_to_area_id_display()}."


def _attach(request: HttpRequest, ot: WorkOrder) -> str:
    files = request.FILES.getlist("files")
    text = request.POST.get("consulta", "")
    add_gestion(ot.pk, kind=GestionType.ARCHIVO, by=asker(request), observacion=text, files=files)
    return f"Archivos agregados: {len(files)}."


def _send(request: HttpRequest, ot: WorkOrder) -> str:
    number = _number(request.POST.get("proveedor_id"))
    proveedor = None if number is None else Proveedor.objects.filter(pk=number).first()
    add_gestion(ot.pk, kind=GestionType.ENVIO_EXTERNO, by=asker(request), proveedor=proveedor)
    return f"Diseño enviado a {proveedor}."


def _receive(request: HttpRequest, ot: WorkOrder) -> str:
    gestion = add_gestion(ot.pk, kind=GestionType.RECEPCION_EXTERNA, by=asker(request))
    return f"Diseño recibido de {gestion.proveedor}."


def _answer(request: HttpRequest, ot: WorkOrder) -> str:
    query = _query(request.POST.get("responder"), ot)
    answer_query(query, by=asker(request), texto=request.POST.get("texto", ""))
    return "Respuesta enviada."


def _close(request: HttpRequest, ot: WorkOrder) -> str:
    query = _query(request.POST.get("cerrar"), ot)
    answer_query(query, by=asker(request), texto=request.POST.get("texto", ""), closes=True)
    return "Consulta cerrada."


def _query(text: str | None, ot: WorkOrder) -> int:
    """The query of this OT that a button names."""
    number = _number(text)
    queries = Management.objects.filter(work_order=ot, management_type=GestionType.CONSULTA, pk=number or 0)
    if not queries.exists():
        raise TransitionError("No existe esa consulta.", code="INVALID_INPUT")
    return number or 0


ACTS: Final[dict[str, Callable[[HttpRequest, WorkOrder], str]]] = {
    "asignar": _assign,
    "muestras": _decide,
    "consultar": _ask,
    "adjuntar": _attach,
    "enviar": _send,
    "recibir": _receive,
    "responder": _answer,
    "cerrar": _close,
}
"""By the name of the button that was pressed; without any of them the OT is moved."""


def _number(text: str | None) -> int | None:
    """What a form sent as a number; None for anything else."""
    return int(text) if text is not None and NUMBER.fullmatch(text) else None
