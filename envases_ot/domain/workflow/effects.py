"""What a change of state needs and does.

Source: workflow/spec.md 2.3 and 3, transitions.json preconditions and effects.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from envases_ot.choices import Area, MuestraState, State, TipoSolicitud
from envases_ot.domain.workflow.notices import NOTICES, slot_notice
from envases_ot.domain.workflow.refusals import Refusal
from envases_ot.domain.workflow.rejections import MOTIVES, rejection_refusal
from envases_ot.domain.workflow.table import AREA_OF_STATE

OPEN: Final = frozenset({MuestraState.SIN_ASIGNAR, MuestraState.EN_PROCESO, MuestraState.DEVUELTA})
NOT_STARTED: Final = frozenset({MuestraState.SIN_ASIGNAR, MuestraState.EN_PROCESO})
RESTARTS_CLOCK: Final = frozenset({State.PERDIDA, State.ANULADA})
"""States that leave the OT where it is and start its area clock anew all the same."""


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """A sample of the OT; `has_room` when any of its deliveries names a cutting room."""

    id: int
    state: MuestraState
    has_room: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A change of state that the table offers.

    Attributes:
        samples: those of the OT; None when they are not known.
        to_area, motive: of a rejection.
        material_id, reference_id: the OT's own material and the one that it starts from.
        material_code: the code reserved for the OT.
    """

    from_area: Area
    to: State
    tipo: TipoSolicitud = TipoSolicitud.DESARROLLO_COMPLETO
    samples: Sequence[SampleFacts] | None = None
    to_area: Area | None = None
    motive: int | None = None
    material_id: int | None = None
    reference_id: int | None = None
    material_code: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    reason: Refusal
    sample_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Effects:
    """What the change does.

    Attributes:
        area: where the OT stands afterwards; the time until now is charged to the area before.
        area_clock_touched: the clock of the area starts anew.
        samples: {id: state afterwards}.
        notify: the notice, in the published words; None when nobody is told.
        push: the seller's telephone is told too.
        cloned_from: material whose copy becomes the OT's own.
    """

    area: Area
    area_clock_touched: bool
    samples: dict[int, MuestraState] = field(default_factory=dict)
    notify: str | None = None
    push: bool = False
    material_active: bool = False
    cloned_from: int | None = None


def refusal_of(change: Change) -> Refused | None:
    """Why the change may not be made now; None when it may."""
    if change.to == State.RECHAZADA:
        reason = rejection_refusal(change.from_area, change.to_area, change.motive)
        return None if reason is None else Refused(reason)
    if change.to == State.SALA_MUESTRAS:
        return _not_for_the_room(change)
    return _not_ready(change) if change.to == State.MUESTRAS_LISTAS else None


def _not_for_the_room(change: Change) -> Refused | None:
    if not change.samples:
        return Refused(Refusal.NO_SAMPLES)
    if change.from_area != Area.DESARROLLO:
        return None
    homeless = [one.id for one in change.samples if one.state in NOT_STARTED and not one.has_room]
    return Refused(Refusal.NO_CUTTING_ROOM, tuple(homeless)) if homeless else None


def _not_ready(change: Change) -> Refused | None:
    """Recommended: what waits or came back holds the OT as well as what is being cut."""
    samples = change.samples or ()
    if any(one.state == MuestraState.EN_PROCESO for one in samples):
        return Refused(Refusal.SAMPLES_IN_PROCESS)
    waiting = tuple(one.id for one in samples if one.state in OPEN)
    return Refused(Refusal.SAMPLES_OPEN, waiting) if waiting else None


def effects_of(change: Change) -> Effects:
    """What an accepted change does."""
    moved_to = change.to_area if change.to == State.RECHAZADA else AREA_OF_STATE.get(change.to)
    return Effects(
        area=moved_to or change.from_area,
        area_clock_touched=moved_to is not None or change.to in RESTARTS_CLOCK,
        samples={one.id: _sample_after(one.state, change) for one in change.samples or ()},
        notify=notice_of(change),
        push=_is_pushed(change),
        material_active=change.to == State.TERMINADA and change.material_id is not None,
        cloned_from=_cloned_from(change),
    )


def _sample_after(state: MuestraState, change: Change) -> MuestraState:
    """A returned sample starts again with the others (recommended; the replaced system left it)."""
    if state not in OPEN:
        return state
    if change.to == State.SALA_MUESTRAS:
        return MuestraState.EN_PROCESO
    if change.from_area == Area.MUESTRAS and change.to == State.RECHAZADA:
        return MuestraState.RECHAZADA
    if change.from_area == Area.MUESTRAS and change.to == State.MUESTRA_DEVUELTA:
        return MuestraState.DEVUELTA
    return state


def notice_of(change: Change) -> str | None:
    """The notice in the published words."""
    told = told_of(change)
    return None if told is None else slot_notice(*told)


def told_of(change: Change) -> tuple[Area, str] | None:
    """(whose slot is told, motive); None when nobody is."""
    if change.to == State.RECHAZADA and change.to_area is not None and change.motive is not None:
        return change.to_area, f"Rechazo - {MOTIVES[change.motive]}"
    if change.to == State.VISTO_BUENO_CLIENTE and change.from_area == Area.VENTAS:
        return None
    return NOTICES.get(change.to)


def _is_pushed(change: Change) -> bool:
    if change.to == State.RECHAZADA:
        return change.to_area == Area.VENTAS
    return change.to == State.PROCESO_VENTAS


def _cloned_from(change: Change) -> int | None:
    """An Arte con Material enters Diseño Gráfico with a copy of its reference, unless it has its own material."""
    is_art = change.tipo == TipoSolicitud.ARTE_CON_MATERIAL and change.to == State.PROCESO_DISENO_GRAFICO
    return change.reference_id if is_art and change.material_id is None else None
