"""What one user may do with one OT: whether the form opens, which gestiones, which states, and why not the others."""

from dataclasses import dataclass
from typing import Final

from envases_ot.choices import Area, GestionType, Rol, State, TipoSolicitud
from envases_ot.domain.permission_table import CATALOGUERS, DESIGN
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.refusals import MESSAGES, Refusal
from envases_ot.domain.workflow.table import Table

RESUMES_VB: Final = frozenset({Rol.INGENIERO, Rol.DISENADOR})
CLOSED: Final = {State.PERDIDA: Refusal.LOST, State.ANULADA: Refusal.CANCELLED}
"""States from which no form opens."""
WORKED_AFTER_DEVELOPMENT: Final = frozenset(
    {State.PROCESO_DISENO_GRAFICO, State.PROCESO_PRECATALOGACION, State.PROCESO_CATALOGACION}
)
NO_RESUME_STATES: Final = frozenset({State.TERMINADA, State.PERDIDA, State.ANULADA, State.RECHAZADA})


@dataclass(frozen=True, slots=True)
class Moves:
    """The answer to one user.

    Attributes:
        form: "usable", "hidden", "button_hidden" or "redirected".
        gestion_types, target_states: by number.
        rule: code of the rule that gave the states; None when the gate was shut.
        special: "reactivar", "retomar".
    """

    form: str
    gestion_types: tuple[GestionType, ...] = ()
    target_states: tuple[State, ...] = ()
    rule: str | None = None
    refused: Refusal | None = None
    special: tuple[str, ...] = ()


def decide_moves(facts: Facts, table: Table) -> Moves:
    """What the screen shows this user. Source: workflow/spec.md 2, 4 and 9, transitions.json R1-R6."""
    shut = closed_form(facts)
    if shut is not None:
        return Moves(form=shut[0], refused=shut[1], special=_special(facts, form=shut[0]))
    types = gestion_types(facts)
    if not facts.may_change_state:
        special = _special(facts, form="usable")
        return Moves("usable", types, refused=Refusal.OTHER_AREA, special=special)
    rule = table.rule_of(facts)
    targets = tuple(sorted(table.targets(facts)))
    return Moves("usable", types, targets, rule.code, None if targets else Refusal.NO_TARGET)


def closed_form(facts: Facts) -> tuple[str, Refusal] | None:
    """How and why the form does not open; None when it does. Source: workflow/spec.md 2.1 and 2.4."""
    if facts.rol == Rol.ADMINISTRADOR:
        return "redirected", Refusal.REDIRECTED
    if facts.state in CLOSED:
        return "hidden", CLOSED[facts.state]
    if facts.area is None:
        return "hidden", Refusal.NO_AREA
    if facts.rol == Rol.SUPER_ADMINISTRADOR:
        return "button_hidden", Refusal.NO_BUTTON
    if not facts.assigned and facts.rol != Rol.TECNICO_MUESTRAS:
        return "hidden", Refusal.NOT_ASSIGNED
    return None


def reasons_against(facts: Facts, table: Table) -> dict[State, str]:
    """Spanish reason why this user may not move the OT, for each state that the table does not offer them."""
    shut = closed_form(facts)
    if shut is None and not facts.may_change_state:
        shut = "usable", Refusal.OTHER_AREA
    if shut is not None:
        return dict.fromkeys(State, MESSAGES[shut[1]])
    reasons = {
        to: modifier.why for modifier in table.modifiers_of(facts) for to in modifier.remove if modifier.why
    }
    possible = table.targets(facts)
    return {to: reasons.get(to) or _not_in_rule(facts, to) for to in State if to not in possible}


def _not_in_rule(facts: Facts, to: State) -> str:
    if facts.area == Area.VENTAS and to in WORKED_AFTER_DEVELOPMENT and not facts.sent_to_development:
        return "Antes la OT tiene que pasar por Diseño Estructural."
    if to == State.ENTREGADO and facts.tipo == TipoSolicitud.DESARROLLO_COMPLETO:
        return "Un Desarrollo Completo no se entrega: se cataloga y termina."
    return MESSAGES[Refusal.NOT_OFFERED]


def gestion_types(facts: Facts) -> tuple[GestionType, ...]:
    """Gestiones that the open form offers, by number. Source: transitions.json, gestion_availability."""
    plain = (GestionType.CAMBIO_ESTADO, GestionType.CONSULTA, GestionType.ARCHIVO)
    if facts.area is None:
        return ()
    if not facts.in_own_area:
        return plain if facts.in_parking else (GestionType.CONSULTA, GestionType.ARCHIVO)
    is_other = facts.tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO
    if facts.ot_area == Area.DESARROLLO:
        return plain if is_other else (*plain, GestionType.LECTOR_PDF)
    if facts.rol in DESIGN:
        external = GestionType.RECEPCION_EXTERNA if facts.external_pending else GestionType.ENVIO_EXTERNO
        return (*plain, GestionType.DEVOLUCION_MUESTRA, external, GestionType.BOCETO_PDF)
    has_rejected = facts.ot_area == Area.MUESTRAS and facts.rejected_samples > 0
    if is_other and not facts.external_pending and not has_rejected:
        return plain
    return (*plain, GestionType.DEVOLUCION_MUESTRA)


def _special(facts: Facts, *, form: str) -> tuple[str, ...]:
    if can_reactivate(facts):
        return ("reactivar",)
    return ("retomar",) if form == "usable" and resumed_state(facts) is not None else ()


def can_reactivate(facts: Facts) -> bool:
    """Ventas takes a lost OT up again. Source: workflow/spec.md 9."""
    return facts.area == Area.VENTAS and facts.state == State.PERDIDA


def resumed_state(facts: Facts) -> State | None:
    """The state in which an assigned person takes the OT back from Ventas; None when they may not.

    Source: workflow/spec.md 9, permissions.json act.resume.
    """
    if not facts.assigned or facts.ot_area != Area.VENTAS:
        return None
    if facts.rol in RESUMES_VB and facts.state == State.VISTO_BUENO_CLIENTE:
        is_structural = facts.rol == Rol.INGENIERO
        return State.PROCESO_DISENO_ESTRUCTURAL if is_structural else State.PROCESO_DISENO_GRAFICO
    if facts.rol in CATALOGUERS and facts.sap_final and facts.state not in NO_RESUME_STATES:
        return State.PROCESO_CATALOGACION
    return None
