"""Words of the cascade engine: what a rule set is, what is asked, what is answered. No Django."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

PRODUCT_TYPE: Final = "product_type_id"
IMPRESION: Final = "impresion"
FSC: Final = "fsc"
CINTA: Final = "cinta"
COVERAGE_INTERNAL: Final = "coverage_internal_id"
COVERAGE_EXTERNAL: Final = "coverage_external_id"
PLANTA: Final = "planta_id"
CARTON_COLOR: Final = "carton_color"
CARTON: Final = "carton_id"

CHAIN: Final[tuple[str, ...]] = (
    PRODUCT_TYPE,
    IMPRESION,
    FSC,
    CINTA,
    COVERAGE_INTERNAL,
    COVERAGE_EXTERNAL,
    PLANTA,
    CARTON_COLOR,
    CARTON,
)
"""The nine fields of "Ingresos principales" in display order. Source: legacy public/js/ot-creation.js."""

CHAIN_INDEX: Final = {name: index for index, name in enumerate(CHAIN)}

CARTON_TABLE: Final = "cartones"
"""How the board catalog is named among the tables of a rule set."""

type Selection = Mapping[str, int | None]
"""Chosen values by chain field; a missing key and None both mean blank, 0 is a value."""

type Mode = Literal["create", "edit", "duplicate"]
type ResetPolicy = Literal["reset", "keep_valid", "keep_possible"]
type MissingRowPolicy = Literal["block", "ignore"]
type CartonFlag = Literal["alta_grafica", "offset"]
type OptionKind = Literal["offered", "retired", "historic"]


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a chain field.

    Attributes:
        kind: "offered" may be chosen; "retired" is only shown where stored (NOT_OFFERED when chosen);
            "historic" as retired, but says HISTORIC_NOT_SELECTABLE (the old FSC codes).
    """

    value: int
    label: str
    kind: OptionKind = "offered"


@dataclass(frozen=True, slots=True)
class Row:
    """Values that go together, in the order of the table's fields, and the plants that make them."""

    values: tuple[int, ...]
    plants: frozenset[int]
    por_confirmar: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Allowed tuples over some chain fields: a tuple without a row is not allowed."""

    referencia: str
    name: str
    fields: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Carton:
    """A board, with the plants that make it and the printings it takes."""

    id: int
    codigo: str
    color: int
    plants: frozenset[int]
    impresiones: frozenset[int]
    alta_grafica: bool = False
    offset: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class Scope:
    """When a rule of behaviour applies; None means any."""

    modes: frozenset[str] | None = None
    roles: frozenset[str] | None = None
    tipos: frozenset[int] | None = None

    def covers(self, context: "Context") -> bool:
        return (
            (self.modes is None or context.mode in self.modes)
            and (self.roles is None or context.role in self.roles)
            and (self.tipos is None or context.tipo_solicitud in self.tipos)
        )


@dataclass(frozen=True, slots=True)
class FieldRule:
    """Fields that are editable, optional or required (as the list it stands in says) within a scope."""

    fields: tuple[str, ...]
    scope: Scope = Scope()


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Who may edit what, what may stay blank, what must be there to save, what a change resets.

    Attributes:
        resets: {trigger field: fields that a change of it resets, in chain order}.
        without_chain: request types whose form has no chain at all.
        locks, requires: rows that take away what `editable` gives, or add to `required`.
    """

    editable: tuple[FieldRule, ...]
    optional: tuple[FieldRule, ...]
    required: tuple[FieldRule, ...]
    resets: Mapping[str, tuple[str, ...]]
    locks: tuple[FieldRule, ...] = ()
    without_chain: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """Catalog facts that the secondary cascades and the effects of a change read.

    Attributes:
        sequence_labels: {planta_id: name printed in the operational sequences}.
        maquila_product_types: product types that may be outsourced.
        maquila_services: {product_type_id: services, in id order}, also for types that may not.
        canal_hierarchies: {canal_id: hierarchy_id}.
        complexities: {design_type_id: complexity}.
    """

    sequence_labels: Mapping[int, str] = field(default_factory=dict)
    maquila_product_types: frozenset[int] = frozenset()
    maquila_services: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    canal_hierarchies: Mapping[int, int] = field(default_factory=dict)
    complexities: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSetData:
    """A rule set as plain values, ready to be compiled.

    Attributes:
        catalogs: options of every chain field but carton_id, in screen order.
        carton_flags: {impresion: the flag its boards must carry}; other printings want both flags off.
    """

    code: str
    catalogs: Mapping[str, tuple[Option, ...]]
    tables: tuple[Table, ...]
    cartons: tuple[Carton, ...]
    carton_flags: Mapping[int, CartonFlag]
    behaviour: Behaviour
    facts: Facts = field(default_factory=Facts)
    version: int = 1


@dataclass(frozen=True, slots=True)
class Context:
    """Who asks, in which form. `role` is a slug; `installation_fsc` an FSC code."""

    mode: Mode
    role: str
    tipo_solicitud: int
    installation_fsc: int | None = None
    auto_single: bool = False
    policy: ResetPolicy = "reset"
    with_reasons: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a value is out.

    Attributes:
        code: one of the reason codes of the cascade (NO_ROW, NO_COMMON_PLANT, ...).
        needs, available: plants the value needs and plants the other choices leave, in id order.
        filters: referencias of the tables that take it out, in table order.
        on: what of a board does not fit: "impresion", "plant", "color".
        against: chosen fields that clash with the value.
    """

    code: str
    needs: tuple[int, ...] | None = None
    available: tuple[int, ...] | None = None
    filters: tuple[str, ...] | None = None
    on: tuple[str, ...] | None = None
    against: tuple[str, ...] | None = None

    def to_json(self) -> dict[str, object]:
        answer: dict[str, object] = {"code": self.code}
        for name in ("needs", "available", "filters", "on", "against"):
            value = getattr(self, name)
            if value is not None:
                answer[name] = list(value)
        return answer
