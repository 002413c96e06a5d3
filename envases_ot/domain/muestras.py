"""Samples of an OT: made, cut, finished, returned, cancelled; each act under the lock of its OT, all or nothing.

Source: workflow/spec.md 14.3, permissions.json sample.*; who may is `workflow.samples`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pghistory
from django.db import transaction
from django.utils import timezone

from envases_ot.choices import Area, Destination, MuestraState, Rol
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow import samples
from envases_ot.domain.workflow.assigned import is_assigned
from envases_ot.domain.workflow.effects import OPEN, SampleFacts
from envases_ot.domain.workflow.samples import Before
from envases_ot.domain.workflow.telling import tell_slot
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import Muestra, MuestraDelivery, User, WorkOrder
from envases_ot.models.muestras import ADDRESSES_MAX

OVER: Final = frozenset(MuestraState) - {MuestraState(state) for state in OPEN}
ENDS_ROOM_TIME: Final = frozenset({MuestraState.TERMINADA, MuestraState.RECHAZADA, MuestraState.DEVUELTA})


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is done to one sample: who may (`workflow.samples`), the state afterwards, the refusal."""

    label: str
    may: Callable[[Before], bool]
    after: MuestraState | None
    why_not: str


ACTS: Final[Mapping[str, Act]] = {
    "finish": Act(
        "Terminar",
        samples.can_finish,
        MuestraState.TERMINADA,
        "Se termina en la sala, por quien corta en ella, con todas sus entregas cortadas.",
    ),
    "return": Act(
        "Devolver",
        samples.can_return,
        MuestraState.DEVUELTA,
        "Se devuelve en la sala, mientras no esté terminada.",
    ),
    "cancel": Act(
        "Anular",
        samples.can_cancel,
        MuestraState.ANULADA,
        "La anula Diseño Estructural con la OT en su área.",
    ),
    "prioritise": Act(
        "Prioridad",
        samples.can_prioritise,
        None,
        "La prioridad la da el jefe de la sala o de Diseño Estructural.",
    ),
}


def before_of(muestra: Muestra, user: User, *, deliveries: Iterable[MuestraDelivery]) -> Before:
    """A user before a sample. A technician stands in its room when any of its deliveries is cut there."""
    rows = list(deliveries)
    rooms = [row.sala_corte_id for row in rows]
    return Before(
        rol=acting_rol(user),
        ot_area=Area(muestra.work_order.current_area_id),
        state=MuestraState(muestra.state),
        user_room=user.sala_corte_id,
        room=user.sala_corte_id if user.sala_corte_id in rooms else next(iter(rooms), None),
        is_cut=bool(rows) and all(row.cut_at is not None for row in rows),
        is_own=muestra.created_by_id == user.pk,
    )


def possible_acts(muestra: Muestra, user: User) -> dict[str, str]:
    """{act: label} of what this user may do to this sample; reads its OT and its deliveries."""
    before = before_of(muestra, user, deliveries=muestra.deliveries.all())
    return {name: act.label for name, act in ACTS.items() if act.may(before)}


def may_create(ot: WorkOrder, user: User) -> bool:
    """One query, but for the seller of the OT."""
    assigned = is_assigned(ot, user)
    return samples.can_create(acting_rol(user), Area(ot.current_area_id), assigned=assigned)


def sample_facts(ot: WorkOrder) -> list[SampleFacts]:
    """What a change of state needs to know of the samples of an OT; two queries."""
    rows = Muestra.objects.filter(work_order=ot).prefetch_related("deliveries").order_by("id")
    return [
        SampleFacts(row.pk, MuestraState(row.state), any(one.sala_corte_id for one in row.deliveries.all()))
        for row in rows
    ]


@transaction.atomic
def create_muestra(
    ot_pk: int, *, by: User, values: Mapping[str, Any], deliveries: Sequence[Mapping[str, Any]]
) -> Muestra:
    """A sample with its deliveries: technical data once, a row for each destination and client address.

    Args:
        values: columns of `Muestra`; deliveries: columns of `MuestraDelivery`, one mapping each.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED, ValidationError: of a column.
        TransitionError: DELIVERY_REQUIRED, TOO_MANY_ADDRESSES. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    if not may_create(ot, by):
        message = "Crean muestras quienes trabajan la OT: ventas en Ventas, Diseño Estructural en su área o en la sala."
        raise NotAllowedError(message, code="NOT_ALLOWED")
    if not deliveries:
        raise TransitionError("Indique al menos un destino con su cantidad.", code="DELIVERY_REQUIRED")
    clients = [row for row in deliveries if row.get("destination") == Destination.ENVIO_CLIENTE]
    if len(clients) > ADDRESSES_MAX:
        message = f"Una muestra va a lo más a {ADDRESSES_MAX} direcciones del cliente."
        raise TransitionError(message, code="TOO_MANY_ADDRESSES")
    in_room = ot.current_area_id == Area.MUESTRAS
    muestra = Muestra(
        work_order=ot,
        created_by=by,
        state=MuestraState(samples.created_state(Area(ot.current_area_id))),
        room_since=timezone.now() if in_room else None,
        **values,
    )
    muestra.full_clean()
    with pghistory.context(user=by.pk):
        muestra.save()
        for row in deliveries:
            delivery = MuestraDelivery(muestra=muestra, **row)
            delivery.full_clean()
            delivery.save()
    return muestra


def act_on_muestra(muestra_pk: int, *, act: str, by: User) -> Muestra:
    """Finish, return, cancel or prioritise one sample.

    Raises:
        KeyError: an unknown act. Muestra.DoesNotExist, TransitionError: SAMPLE_REFUSED. Nothing is saved then.
    """
    asked = ACTS[act]
    with transaction.atomic(), pghistory.context(user=by.pk):
        muestra = _locked(muestra_pk)
        if not asked.may(before_of(muestra, by, deliveries=muestra.deliveries.all())):
            raise TransitionError(asked.why_not, code="SAMPLE_REFUSED")
        if asked.after is None:
            muestra.is_priority = not muestra.is_priority
        else:
            enter_state(muestra, asked.after)
        muestra.save()
        if asked.after == MuestraState.TERMINADA:
            _tell_seller(muestra, by=by)
    return muestra


def cut_delivery(delivery_pk: int, *, by: User) -> MuestraDelivery:
    """Tick the cut of one delivery, in the own room; ticking it again takes the tick back.

    Raises:
        MuestraDelivery.DoesNotExist, TransitionError: SAMPLE_REFUSED. Nothing is saved then.
    """
    with transaction.atomic(), pghistory.context(user=by.pk):
        delivery = MuestraDelivery.objects.select_related("muestra").get(pk=delivery_pk)
        muestra = _locked(delivery.muestra_id)
        before = before_of(muestra, by, deliveries=[delivery])
        if not before.in_own_room or muestra.state in OVER:
            message = "El corte lo marca quien corta en esa sala, mientras la muestra no esté terminada."
            raise TransitionError(message, code="SAMPLE_REFUSED")
        delivery.cut_at = None if delivery.cut_at else timezone.now()
        delivery.save(update_fields=["cut_at"])
    return delivery


def _locked(muestra_pk: int) -> Muestra:
    """The sample of a locked OT: an act on it and a move of its OT wait for each other."""
    ot_pk = Muestra.objects.values_list("work_order_id", flat=True).get(pk=muestra_pk)
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk)
    muestra = Muestra.objects.prefetch_related("deliveries").get(pk=muestra_pk)
    muestra.work_order = ot
    return muestra


def enter_state(muestra: Muestra, state: MuestraState) -> None:
    """Set a state, unsaved, with the time in the room that it starts or ends."""
    now = timezone.now()
    if state == MuestraState.EN_PROCESO:
        muestra.room_since, muestra.room_until = now, None
    elif state in ENDS_ROOM_TIME:
        muestra.room_until = now
    muestra.state = state


def apply_states(ot: WorkOrder, states: Mapping[int, MuestraState], *, by: User) -> None:
    """What a change of state of the OT does to its samples; only those that change are written."""
    for muestra in Muestra.objects.filter(work_order=ot, pk__in=states):
        after = MuestraState(states[muestra.pk])
        if after != muestra.state:
            enter_state(muestra, after)
            with pghistory.context(user=by.pk):
                muestra.save()


def _tell_seller(muestra: Muestra, *, by: User) -> None:
    """Source: workflow/spec.md 14.3: what the seller fetches is told to the seller."""
    destinations = {row.destination for row in muestra.deliveries.all()}
    if Destination.RETIRA_VENTAS in destinations:
        tell_slot(muestra.work_order, Area.VENTAS, "Muestra Lista", by=by, detail=str(muestra))


def room_rows(user: User) -> list[Muestra]:
    """What the room has to do: its own samples for a technician, all for its chief; the urgent and the oldest first."""
    rows = Muestra.objects.filter(
        state__in=OPEN, work_order__current_area_id=Area.MUESTRAS, work_order__active=True
    )
    if acting_rol(user) == Rol.TECNICO_MUESTRAS:
        rows = rows.filter(
            deliveries__sala_corte__isnull=False, deliveries__sala_corte=user.sala_corte_id
        ).distinct()
    shown = rows.select_related("work_order__client", "cad", "carton").prefetch_related(
        "deliveries__sala_corte"
    )
    return list(shown.order_by("-is_priority", "room_since", "id"))
