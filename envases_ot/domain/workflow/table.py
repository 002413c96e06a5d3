"""Which state may follow which, as data: the first rule that fits gives the states, modifiers amend them.

Source: workflow/transitions.json, rules and modifiers, with the recommended departures R1 (both catalogue areas for all
four roles), R2 (no slip with state 4), R3 (nothing after Terminada) and R6 (return from Laboratorio for type 6 too).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.domain.workflow.facts import CATALOGUE, Facts


@dataclass(frozen=True, slots=True)
class When:
    """A condition over facts; None asks nothing."""

    areas: frozenset[Area] | None = None
    ot_area: Area | None = None
    tipos: frozenset[TipoSolicitud] | None = None
    not_tipos: frozenset[TipoSolicitud] = frozenset()
    ajustes: frozenset[AjusteAreaDesarrollo] | None = None
    sent_to_development: bool | None = None
    sent_to_design: bool | None = None
    external_pending: bool | None = None
    states: frozenset[State] | None = None

    def holds(self, facts: Facts) -> bool:
        wanted = (
            (self.areas, facts.area),
            (self.tipos, facts.tipo),
            (self.ajustes, facts.ajuste),
            (self.states, facts.state),
        )
        equal = (
            (self.ot_area, facts.ot_area),
            (self.sent_to_development, facts.sent_to_development),
            (self.sent_to_design, facts.sent_to_design),
            (self.external_pending, facts.external_pending),
        )
        return (
            all(allowed is None or value in allowed for allowed, value in wanted)
            and all(value is None or value == given for value, given in equal)
            and facts.tipo not in self.not_tipos
        )


@dataclass(frozen=True, slots=True)
class Rule:
    code: str
    when: When
    targets: frozenset[State]


@dataclass(frozen=True, slots=True)
class Modifier:
    """Takes states out, then adds states.

    Attributes:
        why: Spanish; told to who misses the states that it takes out.
    """

    code: str
    when: When
    remove: frozenset[State]
    add: frozenset[State]
    why: str = ""


def _states(*numbers: int) -> frozenset[State]:
    return frozenset(State(number) for number in numbers)


VENTAS: Final = frozenset({Area.VENTAS})
DESARROLLO: Final = frozenset({Area.DESARROLLO})
DISENO: Final = frozenset({Area.DISENO})
MUESTRAS: Final = frozenset({Area.MUESTRAS})
ARTE: Final = frozenset({TipoSolicitud.ARTE_CON_MATERIAL})
OTRAS: Final = frozenset({TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO})
COMPLETO: Final = frozenset({TipoSolicitud.DESARROLLO_COMPLETO})
BENCHMARKING: Final = frozenset({AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING})

RULES: Final = (
    Rule("V-T6", When(areas=VENTAS, tipos=OTRAS), _states(2, 8, 10, 11, 15)),
    Rule(
        "V-T5-SENT",
        When(areas=VENTAS, tipos=ARTE, sent_to_design=True),
        _states(2, 5, 7, 9, 10, 11, 14, 15, 16),
    ),
    Rule("V-T5-NEW", When(areas=VENTAS, tipos=ARTE), _states(2, 9, 10, 11, 14, 15, 16)),
    Rule(
        "V-SENT",
        When(areas=VENTAS, sent_to_development=True),
        _states(2, 5, 6, 7, 9, 10, 11, 14, 15, 16, 20, 21),
    ),
    Rule("V-NEW", When(areas=VENTAS), _states(2, 9, 10, 11, 14, 15, 16, 20, 21)),
    Rule("D-T6-BENCH", When(areas=DESARROLLO, tipos=OTRAS, ajustes=BENCHMARKING), _states(1, 3, 12, 13)),
    Rule("D-T6", When(areas=DESARROLLO, tipos=OTRAS), _states(1, 3, 12, 13, 17)),
    Rule("D-STD", When(areas=DESARROLLO), _states(1, 3, 5, 6, 7, 12, 16, 17)),
    Rule("G-STD", When(areas=DISENO), _states(1, 2, 7, 12, 16)),
    Rule("C-CAT", When(areas=CATALOGUE, ot_area=Area.CATALOGACION), _states(1, 2, 5, 8, 12)),
    Rule("C-PRE", When(areas=CATALOGUE, ot_area=Area.PRECATALOGACION), _states(1, 2, 5, 7, 12)),
    Rule("M-STD", When(areas=MUESTRAS), _states(12, 18, 22)),
    Rule("NONE", When(), _states()),
)
"""In the order in which they are tried; the last one fits always."""


def _back_to_ventas(state: int) -> Modifier:
    """Who waits inside Ventas goes back to work, and does not enter the same wait again."""
    when = When(areas=VENTAS, states=_states(state))
    return Modifier(f"RET-{state}", when, _states(state), _states(1), "La OT ya está en ese estado.")


MODIFIERS: Final = (
    Modifier(
        "EXT",
        When(external_pending=True),
        _states(16),
        _states(),
        "Falta recibir el diseño enviado al diseñador externo.",
    ),
    *(_back_to_ventas(state) for state in (10, 14, 15, 16)),
    Modifier(
        "LAB",
        When(areas=DESARROLLO, states=_states(3)),
        _states(3),
        _states(2),
        "La OT ya está en Laboratorio.",
    ),
    Modifier("MUE", When(areas=DESARROLLO, not_tipos=OTRAS, states=_states(4)), _states(4), _states(2)),
    Modifier("ENT", When(areas=DESARROLLO, not_tipos=COMPLETO), _states(), _states(13)),
    Modifier("ENT-DG", When(areas=DISENO, not_tipos=COMPLETO), _states(), _states(13)),
    Modifier(
        "FIN",
        When(states=_states(8)),
        frozenset(State),
        _states(),
        "La OT terminó: solo el Super Administrador la reabre.",
    ),
)
"""Applied in this order. FIN is departure R3."""

AREA_OF_STATE: Final[Mapping[State, Area]] = {
    State.PROCESO_VENTAS: Area.VENTAS,
    State.PROCESO_DISENO_ESTRUCTURAL: Area.DESARROLLO,
    State.PROCESO_DISENO_GRAFICO: Area.DISENO,
    State.PROCESO_PRECATALOGACION: Area.PRECATALOGACION,
    State.PROCESO_CATALOGACION: Area.CATALOGACION,
    State.ENTREGADO: Area.VENTAS,
    State.VISTO_BUENO_CLIENTE: Area.VENTAS,
    State.SALA_MUESTRAS: Area.MUESTRAS,
    State.MUESTRAS_LISTAS: Area.DESARROLLO,
    State.MUESTRA_DEVUELTA: Area.DESARROLLO,
}
"""Where an OT goes when it enters the state; the others leave it where it is, Rechazada to the chosen area."""
