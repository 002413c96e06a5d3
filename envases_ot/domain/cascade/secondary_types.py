"""What a secondary cascade is asked and what it may know of the rows that the question names."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from envases_ot.domain.cascade.types import Mode

type Answer = dict[str, object]
"""Plain form: lists of fields under enabled, disabled, reset, required, ...; values under "values"."""

type RowId = int | str


@dataclass(frozen=True, slots=True)
class Event:
    """A field takes a value; `data` is what the asker already knows of the chosen row."""

    field: str
    value: int | str | None
    data: Mapping[str, object] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SecondaryQuestion:
    """One question outside the chain: an event, or a state when there is none.

    Attributes:
        role: slug; "" when the question does not depend on it.
        values: fields of the form beside the chain.
        selections: the chain.
        stored: values in the database or of the copied OT.
        field_asked: the field whose visibility or options are asked for.
        installation: facts of the chosen installation.
    """

    mode: Mode = "create"
    role: str = ""
    tipo_solicitud: int | None = None
    event: Event | None = None
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)
    selections: Mapping[str, int | None] | None = None
    stored: Mapping[str, object] = dataclasses.field(default_factory=dict)
    field_asked: str | None = None
    installation: Mapping[str, object] = dataclasses.field(default_factory=dict)
    area: str | None = None
    material_assigned: bool = False


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What is known of the row that the event chose; None where nothing is.

    Attributes:
        parent: the row one level up (hierarchies).
        options: {field: ids that the choice leaves, in screen order}.
        values: {OT column: value that the row writes there}.
        rayados: the three creases of a CAD in mm, 0 or None where it has none.
        is_complete_die: a die of type "Completa", which needs no creases.
        has_carton: whether a reference material has a board.
    """

    parent: RowId | None = None
    options: Mapping[str, tuple[RowId, ...]] = dataclasses.field(default_factory=dict)
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)
    rayados: tuple[float | None, ...] | None = None
    is_complete_die: bool = False
    has_carton: bool = True


NOTHING_KNOWN = RowFacts()
