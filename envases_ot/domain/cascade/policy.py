"""Who may edit which chain field, what may stay blank and what must be there: the table of the trade.

Rows of `CascadeRule` add to it (`optional`, `require`, `lock`) and say what a change resets. Roles are slugs.
Source: cascade spec 3.1 to 3.3 (legacy ot-creation.js, ot-edition.js, ot-duplication.js, ot-form-validation).
"""

from collections.abc import Mapping

from envases_ot.domain.cascade.types import (
    CARTON,
    CARTON_COLOR,
    CHAIN,
    CINTA,
    COVERAGE_EXTERNAL,
    COVERAGE_INTERNAL,
    FSC,
    IMPRESION,
    PLANTA,
    PRODUCT_TYPE,
    Behaviour,
    CartonFlag,
    FieldRule,
    Scope,
)

JEFE_VENTAS = "jefe_ventas"
VENDEDOR = "vendedor"
JEFE_DESARROLLO = "jefe_desarrollo"
INGENIERO = "ingeniero"
DISENADOR = "disenador"
SUPER_ADMINISTRADOR = "super_administrador"
VENDEDOR_EXTERNO = "vendedor_externo"

SELLERS = frozenset({VENDEDOR, VENDEDOR_EXTERNO})
BOARD_PICKERS = frozenset({INGENIERO, SUPER_ADMINISTRADOR})
DEVELOPERS = frozenset({JEFE_DESARROLLO, INGENIERO, SUPER_ADMINISTRADOR})
SUPER = frozenset({SUPER_ADMINISTRADOR})

NEW_PRODUCT_TIPOS = frozenset({1, 7})
OTHER_CHAIN_TIPOS = frozenset({2, 3, 4, 5})
SAMPLE_TIPO = frozenset({3})
TIPOS_WITHOUT_CHAIN = frozenset({6})

NEW_OT = frozenset({"create", "duplicate"})
EDIT = frozenset({"edit"})

TO_COLOUR = tuple(name for name in CHAIN if name != CARTON)
COVERAGES = (COVERAGE_INTERNAL, COVERAGE_EXTERNAL)

EDITABLE = (
    FieldRule(TO_COLOUR, Scope(modes=NEW_OT)),
    FieldRule((CARTON,), Scope(modes=NEW_OT, roles=BOARD_PICKERS, tipos=NEW_PRODUCT_TIPOS)),
    FieldRule((CARTON,), Scope(modes=NEW_OT, tipos=OTHER_CHAIN_TIPOS)),
    FieldRule((PRODUCT_TYPE, IMPRESION, FSC), Scope(modes=EDIT, roles=SUPER)),
    FieldRule((CINTA, *COVERAGES, PLANTA, CARTON_COLOR), Scope(modes=EDIT, roles=DEVELOPERS)),
    FieldRule((CARTON,), Scope(modes=EDIT, roles=BOARD_PICKERS, tipos=NEW_PRODUCT_TIPOS)),
    FieldRule((CARTON,), Scope(modes=EDIT, roles=DEVELOPERS, tipos=OTHER_CHAIN_TIPOS)),
)

OPTIONAL = (FieldRule((PRODUCT_TYPE, CINTA), Scope(tipos=SAMPLE_TIPO)),)
"""Exception X3. X1, the coverages of sellers in a sample, is rows: it corrects the published EXCEP-001 and -002."""

REQUIRED = (
    FieldRule((PRODUCT_TYPE,), Scope(tipos=frozenset({1, 4, 7}))),
    FieldRule((IMPRESION, FSC)),
    FieldRule((CINTA,), Scope(tipos=frozenset({1, 5, 7}))),
    FieldRule(COVERAGES, Scope(roles=SELLERS)),
    FieldRule((PLANTA,), Scope(roles=SELLERS | {INGENIERO})),
    FieldRule((CARTON,), Scope(roles=SELLERS, tipos=frozenset({3, 5}))),
)
"""Beside these, the colour is required while the board is blank."""


CARTON_FLAGS: Mapping[int, CartonFlag] = {1: "offset", 3: "alta_grafica"}
"""Flag that the boards of a printing must carry; boards of all others carry none. Source: cascade spec 2.4."""


def behaviour(
    *,
    resets: Mapping[str, tuple[str, ...]],
    optional: tuple[FieldRule, ...] = (),
    required: tuple[FieldRule, ...] = (),
    locks: tuple[FieldRule, ...] = (),
) -> Behaviour:
    """The table above plus what a rule set's own rows say."""
    return Behaviour(
        editable=EDITABLE,
        optional=(*OPTIONAL, *optional),
        required=(*REQUIRED, *required),
        resets=resets,
        locks=locks,
        without_chain=TIPOS_WITHOUT_CHAIN,
    )
