"""An OT moves here, whichever door it is moved from: decided and written under its lock, all or nothing."""

from dataclasses import dataclass
from typing import Final

from django.db import transaction

from envases_ot.choices import Area, GestionType, State, TipoSolicitud
from envases_ot.domain.gates import missing_for_move, told_missing
from envases_ot.domain.muestras import apply_states, sample_facts
from envases_ot.domain.work_orders import check_version, save_columns
from envases_ot.domain.workflow.effects import Change, Refused, effects_of, refusal_of, told_of
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import closed_form, reasons_against
from envases_ot.domain.workflow.refusals import MESSAGES, Refusal
from envases_ot.domain.workflow.rejections import REJECTIONS
from envases_ot.domain.workflow.sample_levels import unapproved
from envases_ot.domain.workflow.space import NEVER_ENTERED
from envases_ot.domain.workflow.stored import facts_of, special_target
from envases_ot.domain.workflow.table import Table
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.domain.workflow.telling import tell_slot
from envases_ot.errors import TransitionError
from envases_ot.models import Management, User, WorkOrder
from envases_ot.models.workflow import OBSERVACION_MAX

COMMENT_MIN: Final = 10
ASKS_SAMPLES: Final = frozenset({State.SALA_MUESTRAS, State.MUESTRAS_LISTAS})
TOUCHES_SAMPLES: Final = ASKS_SAMPLES | {State.RECHAZADA, State.MUESTRA_DEVUELTA}


@dataclass(frozen=True, slots=True)
class NextState:
    """A state as one user meets it; `why_not` is None when they may move the OT there now.

    Attributes:
        reject_to: {area: motives} of a rejection; empty for the others.
    """

    state: State
    why_not: str | None
    reject_to: dict[Area, list[int]]


def next_states(ot: WorkOrder, facts: Facts) -> list[NextState]:
    """Every state that an OT can enter, by number: whether it may be moved there and, if not, why not.

    The samples are read only where the room is among the states.

    Args:
        facts: a user before this OT, as `facts_of` reads them.
    """
    reasons = reasons_against(facts, load_table())
    special = special_target(facts)
    if State.SALA_MUESTRAS not in reasons and (unmet := unapproved(ot)) is not None:
        reasons[State.SALA_MUESTRAS] = MESSAGES[unmet]
    for state in ASKS_SAMPLES - set(reasons):
        refused = refusal_of(Change(facts.ot_area, state, facts.tipo, samples=sample_facts(ot)))
        if refused is not None:
            reasons[state] = _words(refused)
    for state in set(State) - set(reasons):
        missing = missing_for_move(ot, state)
        if missing:
            reasons[state] = told_missing(missing)
    return [
        NextState(state, None if state == special else reasons.get(state), _reject_to(facts, state))
        for state in State
        if state not in NEVER_ENTERED
    ]


def _words(refused: Refused) -> str:
    """The refusal in Spanish, with the samples that it is about."""
    numbers = ", ".join(str(number) for number in refused.sample_ids)
    return f"{MESSAGES[refused.reason]} Muestras: {numbers}." if numbers else MESSAGES[refused.reason]


def _reject_to(facts: Facts, state: State) -> dict[Area, list[int]]:
    if state != State.RECHAZADA:
        return {}
    return {area: sorted(motives) for area, motives in REJECTIONS.get(facts.ot_area, {}).items()}


@transaction.atomic
def advance_ot(
    ot_pk: int,
    *,
    to: State,
    by: User,
    observacion: str = "",
    to_area: Area | None = None,
    motive: int | None = None,
    version: int | None = None,
) -> Management:
    """Move an OT: the gestión that tells it, with the OT in its new state, its samples and the notice that follow.

    Args:
        observacion: 10 to 1000 characters; none is needed for type 6, nor to reactivate, resume or reopen.
        to_area, motive: of a rejection.
        version: the one that was read; None moves the OT as it is now.

    Raises:
        WorkOrder.DoesNotExist, StaleError: STALE, TransitionError: the name of the `Refusal`, COMMENT_REQUIRED,
            GATE_CLOSED, TABLE_EMPTY.
        Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    check_version(ot_pk, found=ot.version, expected=version)
    facts = facts_of(ot, by)
    samples = sample_facts(ot) if to in TOUCHES_SAMPLES else None
    change = Change(facts.ot_area, to, facts.tipo, samples=samples, to_area=to_area, motive=motive)
    if to != special_target(facts):
        _check(ot, facts, change)
        _check_comment(ot, observacion)
    return _write(ot, change, by=by, observacion=observacion.strip())


def _check(ot: WorkOrder, facts: Facts, change: Change) -> None:
    table = load_table()
    reason = reasons_against(facts, table).get(change.to)
    if reason is not None:
        raise TransitionError(reason, code=_code(facts, change.to, table), field="state")
    unmet = unapproved(ot) if change.to == State.SALA_MUESTRAS else None
    if unmet is not None:
        raise TransitionError(MESSAGES[unmet], code=unmet.name, field="state")
    refused = refusal_of(change)
    if refused is not None:
        raise TransitionError(_words(refused), code=refused.reason.name)
    missing = missing_for_move(ot, change.to)
    if missing:
        raise TransitionError(told_missing(missing), code="GATE_CLOSED", field=missing[0].field)


def _code(facts: Facts, to: State, table: Table) -> str:
    shut = closed_form(facts)
    if shut is not None:
        return shut[1].name
    if not facts.may_change_state:
        return Refusal.OTHER_AREA.name
    if not table.targets(facts):
        return Refusal.NO_TARGET.name
    is_outside = to == State.VISTO_BUENO_CLIENTE and facts.external_pending
    return Refusal.EXTERNAL_PENDING.name if is_outside else Refusal.NOT_OFFERED.name


def _check_comment(ot: WorkOrder, observacion: str) -> None:
    length = len(observacion.strip())
    is_free = ot.tipo_solicitud == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO
    if length <= OBSERVACION_MAX and (is_free or length >= COMMENT_MIN):
        return
    message = f"Escriba una observación de {COMMENT_MIN} a {OBSERVACION_MAX} caracteres."
    raise TransitionError(message, code="COMMENT_REQUIRED", field="observacion")


def _write(ot: WorkOrder, change: Change, *, by: User, observacion: str) -> Management:
    effects = effects_of(change)
    gestion = Management(
        work_order=ot,
        management_type=GestionType.CAMBIO_ESTADO,
        user=by,
        from_state_id=ot.state_id,
        area_id=ot.current_area_id,
        state_id=change.to,
        to_area_id=effects.area,
        motive=change.motive if change.to == State.RECHAZADA else None,
        observacion=observacion,
    )
    ot.state_id, ot.current_area_id = change.to, effects.area
    save_columns(ot, columns=["state_id", "current_area_id"], by=by)
    gestion.save(force_insert=True)
    if effects.samples:
        apply_states(ot, effects.samples, by=by)
    told = told_of(change)
    if told is not None:
        area, motive = told
        tell_slot(ot, area, motive, by=by, detail=observacion)
    return gestion
