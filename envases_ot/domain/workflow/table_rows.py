"""The table of transitions from its rows, compiled once a version of the rules."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import Final
from uuid import UUID

from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.domain.cascade.rules import rules_version
from envases_ot.domain.workflow.table import Modifier, Rule, Table, When
from envases_ot.errors import TransitionError
from envases_ot.models import StateTransition

VERSIONS_KEPT: Final = 2


def load_table() -> Table:
    """The table in force; its rows are read again only when their version moved.

    Raises:
        TransitionError: TABLE_EMPTY.
    """
    table = _of_version(rules_version())
    if not table.rules:
        message = "No hay transiciones: pida a quien opera el sistema que cargue fixtures/rules."
        raise TransitionError(message, code="TABLE_EMPTY")
    return table


@lru_cache(maxsize=VERSIONS_KEPT)
def _of_version(version: UUID | None) -> Table:
    return compile_table(StateTransition.objects.all())


def compile_table(rows: Iterable[StateTransition]) -> Table:
    """The table that these rows make, whichever order they come in."""
    ordered = sorted(rows, key=lambda row: row.position)
    rules = [row for row in ordered if row.kind == StateTransition.Kind.RULE]
    amendments = [row for row in ordered if row.kind == StateTransition.Kind.AMENDMENT]
    return Table(
        tuple(Rule(row.codigo, _when(row), _set(State, row.add)) for row in rules),
        tuple(
            Modifier(row.codigo, _when(row), _set(State, row.remove), _set(State, row.add), row.why)
            for row in amendments
        ),
    )


def _when(row: StateTransition) -> When:
    return When(
        areas=_set(Area, row.areas) or None,
        ot_areas=_set(Area, row.ot_areas) or None,
        tipos=_set(TipoSolicitud, row.tipos) or None,
        not_tipos=_set(TipoSolicitud, row.not_tipos),
        ajustes=_set(AjusteAreaDesarrollo, row.ajustes) or None,
        sent_to_development=row.sent_to_development,
        sent_to_design=row.sent_to_design,
        external_pending=row.external_pending,
        states=_set(State, row.states) or None,
    )


def _set[Code: IntEnum](codes: type[Code], values: Iterable[int]) -> frozenset[Code]:
    return frozenset(codes(value) for value in values)
