"""What the labels of samples say, gathered from their rows: one for each sample, one for each parcel to a client."""

from decimal import Decimal

from django.conf import settings
from django.db.models import Prefetch, QuerySet
from django.utils.timezone import localtime

from envases_ot.choices import Area, Destination, MuestraState
from envases_ot.documents.ficha_context import url_of
from envases_ot.documents.field_texts import value_text
from envases_ot.documents.types import ClientLabel, Company, SampleLabel, Triple
from envases_ot.models import Assignment, Muestra, MuestraDelivery, WorkOrder

NEEDED = ("cad", "carton", "work_order__client", "work_order__cad", "work_order__carton")


def for_labels(ots: QuerySet[WorkOrder]) -> QuerySet[Muestra]:
    """The samples of these OTs with all that their labels read, cancelled ones left out; three queries."""
    designers = Assignment.objects.filter(until__isnull=True, area_id=Area.DESARROLLO).select_related("user")
    return (
        Muestra.objects.filter(work_order__in=ots)
        .exclude(state=MuestraState.ANULADA)
        .select_related(*NEEDED)
        .prefetch_related("deliveries", Prefetch("work_order__assignments", queryset=designers))
        .order_by("work_order_id", "id")
    )


def sample_label(muestra: Muestra) -> SampleLabel:
    """The label of a sample; CAD and board are its own, else those of its OT.

    Source: commercial/documents.md 4.
    """
    ot = muestra.work_order
    cad, carton = muestra.cad or ot.cad, muestra.carton or ot.carton
    return SampleLabel(
        ot=ot.pk,
        sample=str(muestra.pk),
        cad=cad.codigo if cad else muestra.cad_texto or ot.cad_texto,
        client=ot.client.nombre,
        description=ot.descripcion,
        designer=", ".join(str(held.user) for held in ot.assignments.all()),
        created=f"{localtime(muestra.created_at):%d-%m-%Y}",
        inner=_triple(ot.interno_largo, ot.interno_ancho, ot.interno_alto),
        outer=_triple(ot.externo_largo, ot.externo_ancho, ot.externo_alto),
        onda=carton.onda if carton else "",
        color=carton.get_color_display().upper() if carton else "",
        registry=settings.SAMPLE_LABEL_REGISTRY,
        company=_company(),
        url=url_of(ot.pk),
    )


def client_labels(muestra: Muestra) -> list[ClientLabel]:
    """A label for each parcel of a sample that goes to the client. Source: commercial/documents.md 5."""
    sent = (part for part in muestra.deliveries.all() if part.destination == Destination.ENVIO_CLIENTE)
    return [_parcel(muestra.work_order, delivery) for delivery in sent]


def _parcel(ot: WorkOrder, delivery: MuestraDelivery) -> ClientLabel:
    return ClientLabel(
        ot=ot.pk,
        client=ot.client.nombre,
        addressee=delivery.nombre,
        address=delivery.direccion,
        commune=delivery.comuna,
        company=_company(),
        url=url_of(ot.pk),
    )


def _triple(*measures: Decimal | None) -> Triple:
    largo, ancho, alto = (value_text(measure) for measure in measures)
    return largo, ancho, alto


def _company() -> Company:
    return Company(settings.COMPANY_NAME, settings.COMPANY_DIVISION)
