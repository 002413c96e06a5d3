"""Answers to the groups "workflow", "effects", "queries" and "reactivate_resume" of the published cases."""

from collections.abc import Callable, Sequence

from envases_ot.choices import (
    AREA_OF_ROL,
    AjusteAreaDesarrollo,
    Area,
    MuestraState,
    Rol,
    State,
    TipoSolicitud,
)
from envases_ot.domain.workflow.effects import Change, SampleFacts, effects_of, refusal_of
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import can_reactivate, decide_moves, resumed_state
from envases_ot.domain.workflow.queries import (
    SAMPLE_AREAS,
    can_answer,
    chiefs_notice,
    query_notice,
    query_targets,
)
from envases_ot.domain.workflow.reading import Reader
from envases_ot.domain.workflow.refusals import Refusal
from envases_ot.domain.workflow.table import Table

type Answer = dict[str, object]
type GivesTable = Callable[[], Table]
"""Asked for the table of transitions once the question is known to be well formed."""


def read_facts(reader: Reader, *, state: State | None = None) -> Facts:
    """The input of a "workflow" case; what is left out is the plainest: assigned, no history, type 1."""
    rol = reader.rol()
    area = reader.code("user_area", Area) if reader.has("user_area") else AREA_OF_ROL.get(rol)
    return Facts(
        rol=rol,
        area=area,
        assigned=reader.flag("assigned", default=True),
        ot_area=reader.code("ot_area", Area) or Area.VENTAS,
        state=state or reader.needed("last_state", State),
        tipo=reader.code("request_type", TipoSolicitud) or TipoSolicitud.DESARROLLO_COMPLETO,
        ajuste=reader.code("adjust", AjusteAreaDesarrollo),
        sent_to_development=reader.flag("sent_to_development"),
        sent_to_design=reader.flag("sent_to_design"),
        external_pending=reader.flag("external_pending"),
        rejected_samples=reader.count("rejected_samples"),
        sap_final=reader.flag("sap_final"),
    )


def answer_workflow(reader: Reader, table: GivesTable) -> Answer:
    """Exactly the published keys: `rule`, `refused` and `special` only where there is one."""
    facts = read_facts(reader)
    moves = decide_moves(facts, table())
    answer: Answer = {
        "form": moves.form,
        "gestion_types": [one.value for one in moves.gestion_types],
        "target_states": [state.value for state in moves.target_states],
    }
    if moves.rule is not None:
        answer["rule"] = moves.rule
    if moves.refused is not None:
        answer["refused"] = moves.refused.value
    if moves.special:
        answer["special"] = list(moves.special)
    return answer


def answer_effects(reader: Reader, table: GivesTable) -> Answer:
    """The refusal, or everything that the change does; the cases publish a part of it each."""
    change = _read_change(reader)
    if reader.has("role_id", "role"):
        reason = _not_offered(reader, change, table)
        if reason is not None:
            return {"refused": reason.value}
    refused = refusal_of(change)
    if refused is not None:
        answer: Answer = {"refused": refused.reason.value}
        return answer | ({"sample_ids": list(refused.sample_ids)} if refused.sample_ids else {})
    return {"accepted": True} | _told_effects(change)


def _read_change(reader: Reader) -> Change:
    area = reader.code("from_area", Area) or reader.needed("ot_area", Area)
    to = reader.needed("to_state", State)
    code = reader.text("material_code") or None
    return Change(
        from_area=area,
        to=to,
        tipo=reader.code("request_type", TipoSolicitud) or TipoSolicitud.DESARROLLO_COMPLETO,
        samples=_read_samples(reader),
        to_area=reader.code("to_area", Area),
        motive=reader.number("motive"),
        material_id=reader.number("material"),
        reference_id=reader.number("reference_material"),
        material_code=code,
    )


def _read_samples(reader: Reader) -> Sequence[SampleFacts] | None:
    rows = reader.rows("samples")
    if rows is None:
        return None
    return [
        SampleFacts(
            id=row.count("id"),
            state=row.needed("state", MuestraState),
            has_room=row.filled("rooms") if row.has("rooms") else True,
        )
        for row in rows
    ]


def _not_offered(reader: Reader, change: Change, table: GivesTable) -> Refusal | None:
    """R4: the table is asked on the server too, when the question says who moves the OT."""
    state = reader.code("last_state", State) or State.PROCESO_VENTAS
    facts = read_facts(reader, state=state)
    moves = decide_moves(facts, table())
    if moves.form != "usable" or not facts.may_change_state:
        return moves.refused
    if facts.external_pending and change.to == State.VISTO_BUENO_CLIENTE:
        return Refusal.EXTERNAL_PENDING
    return None if change.to in table().targets(facts) else Refusal.NOT_OFFERED


def _told_effects(change: Change) -> Answer:
    effects = effects_of(change)
    cloned = effects.cloned_from
    return {
        "area": effects.area.value,
        "area_clock_touched": effects.area_clock_touched,
        "gestion_area": change.from_area.value,
        "seconds_charged_to": change.from_area.value,
        "samples": {str(number): state.value for number, state in effects.samples.items()},
        "notify": effects.notify,
        "push": effects.push,
        "material_active": int(effects.material_active),
        "new_material": None if cloned is None else {"cloned_from": cloned, "codigo": change.material_code},
    }


def answer_queries(reader: Reader) -> Answer:
    """By what is asked: an answer to a query, the notice of one, or whom one may ask."""
    if reader.has("asked_area"):
        allowed = can_answer(
            reader.rol(), reader.needed("asked_area", Area), answered=reader.flag("answered")
        )
        return {"allowed": allowed, "notify": 'asker "Respuesta a Consulta"' if allowed else None}
    if reader.has("to_area"):
        return _asked_notice(reader)
    tipo = reader.code("request_type", TipoSolicitud) or TipoSolicitud.DESARROLLO_COMPLETO
    targets = query_targets(reader.rol(), reader.needed("ot_area", Area), tipo)
    return {"targets": [area.value for area in targets]}


def _asked_notice(reader: Reader) -> Answer:
    to_area = reader.needed("to_area", Area)
    sample = reader.number("sample")
    ot_area = reader.code("ot_area", Area)
    if sample is not None and ot_area is not None and ot_area not in SAMPLE_AREAS:
        return {"refused": "sample only while the OT is in area 2 or 6"}
    if reader.has("slot") and not reader.is_given("slot"):
        return {"notify": chiefs_notice(to_area)}
    return {"notify": query_notice(to_area, sample)}


def answer_reactivate_resume(reader: Reader) -> Answer:
    """Reactivate by Ventas, reopen by the super administrator, resume by whoever is assigned."""
    facts = read_facts(reader)
    if can_reactivate(facts):
        return {
            "allowed": True,
            "state": State.PROCESO_VENTAS.value,
            "area": facts.ot_area.value,
            "seconds": 0,
        }
    if facts.rol == Rol.SUPER_ADMINISTRADOR and facts.state == State.TERMINADA:
        reopened, area = State.PROCESO_CATALOGACION, Area.CATALOGACION
        return {"allowed": True, "state": reopened.value, "area": area.value, "seconds": 0}
    state = resumed_state(facts)
    if state is None:
        return {"allowed": False}
    area = Area.CATALOGACION if state == State.PROCESO_CATALOGACION else AREA_OF_ROL[facts.rol]
    charged = Area.VENTAS.value
    return {"allowed": True, "state": state.value, "area": area.value, "seconds_charged_to": charged}
