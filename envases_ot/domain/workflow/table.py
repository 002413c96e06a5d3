"""Which state may follow which: the first rule that fits gives the states, modifiers amend them.

What they say is rows (`StateTransition`, fixtures/rules/state_transitions.json); here is how they are read.
Source: workflow/transitions.json, rules and modifiers, with the recommended departures R1 (both catalogue areas for all
four roles), R2 (no slip with state 4), R3 (nothing after Terminada) and R6 (return from Laboratorio for type 6 too).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.domain.workflow.facts import Facts


@dataclass(frozen=True, slots=True)
class When:
    """A condition over facts; None asks nothing."""

    areas: frozenset[Area] | None = None
    ot_areas: frozenset[Area] | None = None
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
            (self.ot_areas, facts.ot_area),
        )
        equal = (
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


@dataclass(frozen=True, slots=True)
class Table:
    """Every rule and modifier, in the order in which they are tried and applied."""

    rules: tuple[Rule, ...]
    modifiers: tuple[Modifier, ...]

    def rule_of(self, facts: Facts) -> Rule:
        """The first one that fits; one that offers nothing when none does."""
        return next((rule for rule in self.rules if rule.when.holds(facts)), NO_RULE)

    def modifiers_of(self, facts: Facts) -> list[Modifier]:
        return [modifier for modifier in self.modifiers if modifier.when.holds(facts)]

    def targets(self, facts: Facts) -> frozenset[State]:
        """The states that the table offers, the gate aside."""
        states = self.rule_of(facts).targets
        for modifier in self.modifiers_of(facts):
            states = (states - modifier.remove) | modifier.add
        return states


NO_RULE: Final = Rule("NONE", When(), frozenset())

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
