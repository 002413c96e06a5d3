"""The single judgements on the row of an OT. Each gives problems as values; `work_orders` puts them together."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db.models.fields.files import FieldFile

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.rules import cascade_problems
from envases_ot.domain.cascade.secondary_data import SIN_REFERENCIA
from envases_ot.domain.cascade.types import CHAIN, Facts, Mode
from envases_ot.domain.closings import Closed, changed_between, closed_columns
from envases_ot.domain.completion import filled_values
from envases_ot.domain.locks import role_columns
from envases_ot.domain.ot_columns import COLUMNS, differing_columns
from envases_ot.domain.permissions import acting_rol, can, editable_fields, roles_that_write
from envases_ot.domain.references import LISTED, References
from envases_ot.domain.required import is_blank, missing_requirements
from envases_ot.domain.rules_in_force import RulesInForce
from envases_ot.domain.written import ART, NOT_APPLICABLE
from envases_ot.errors import Problem
from envases_ot.models import User, WorkOrder

type Row = Mapping[str, Any]

FIELDS = {str(field.column): field for field in WorkOrder._meta.concrete_fields}
BLANK_ROW = WorkOrder().row
"""A new OT before anybody has typed."""

SCALARS = frozenset(
    column for column in COLUMNS if not FIELDS[column].is_relation and column not in (*CHAIN, "oc_file")
)
NO_RULE_NEEDED = frozenset({"REQUIRED", "LOCKED_BY_ROLE", "NOT_APPLICABLE"})
"""Problems of the chain that no row of the rule tables causes."""


def changed_columns(row: Row, *, stored: WorkOrder | None) -> frozenset[str]:
    """Columns in which the row differs from the stored OT, or from an empty form."""
    return differing_columns(row, BLANK_ROW if stored is None else stored.row)


def label_of(column: str) -> str:
    name = str(FIELDS[column].verbose_name)
    return name[:1].upper() + name[1:]


def lock_problems(
    row: Row, facts: Facts, *, user: User, stored: WorkOrder | None, changed: frozenset[str]
) -> list[Problem]:
    """Columns that change and that this user may not change; the chain of who may edit it is the cascade's to judge."""
    tipo = TipoSolicitud(stored.tipo_solicitud if stored else row["tipo_solicitud"])
    if stored is None and not can(user, "ot.create", tipo_solicitud=tipo):
        return [_may_not_create(user, tipo)]
    allowed = editable_fields(user, stored, tipo)
    for_engine = frozenset(CHAIN) if allowed & set(CHAIN) else frozenset()
    closed = changed - allowed - for_engine
    if not closed:
        return []
    by_itself = filled_values({**row, **{column: BLANK_ROW[column] for column in closed}}, user=user) | {
        column: found.value for column, found in closed_columns(row, facts, changed=changed).items()
    }
    return [
        _locked(column, user=user, tipo=tipo, stored=stored)
        for column in COLUMNS
        if column in closed and (column not in by_itself or row[column] != by_itself[column])
    ]


def _may_not_create(user: User, tipo: TipoSolicitud) -> Problem:
    roles = [rol.label for rol in Rol if can(User(rol=rol), "ot.create", tipo_solicitud=tipo)]
    message = f"Su rol no crea OT de tipo {tipo.label}. Puede: {', '.join(roles) or 'ningún rol'}."
    return Problem("tipo_solicitud", "NOT_ALLOWED", message)


def _locked(column: str, *, user: User, tipo: TipoSolicitud, stored: WorkOrder | None) -> Problem:
    if column in NOT_APPLICABLE.get(tipo, ()):
        message = f"{label_of(column)} no corresponde a una OT de tipo {tipo.label}: déjelo en blanco."
        return Problem(column, "NOT_APPLICABLE", message)
    mode: Mode = "create" if stored is None else "edit"
    if column in role_columns(acting_rol(user), mode=mode, tipo_solicitud=tipo):
        message = f"{label_of(column)} no se cambia en esta etapa de la OT: deje el valor que tenía."
        return Problem(column, "LOCKED_BY_ROLE", message)
    roles = [rol.label for rol in roles_that_write(column, mode=mode, tipo_solicitud=tipo)]
    who = f"lo cambia: {', '.join(roles)}" if roles else "no lo cambia ningún rol"
    message = f"{label_of(column)}: su rol ({acting_rol(user).label}) no lo cambia aquí; {who}."
    return Problem(column, "LOCKED_BY_ROLE", message)


def closing_problems(row: Row, facts: Facts, *, stored: WorkOrder | None) -> list[Problem]:
    """What somebody wrote into a field that another answer closes."""
    before = BLANK_ROW if stored is None else stored.row
    changed = changed_between(row, before, is_new=stored is None)
    return [
        _closed(column, found)
        for column, found in closed_columns(row, facts, changed=changed).items()
        if row[column] != found.value
    ]


def _closed(column: str, found: Closed) -> Problem:
    field = FIELDS[column]
    what = dict(getattr(field, "flatchoices", ())).get(found.value, found.value)
    is_blank_there = found.value is None or found.value is False or found.value == ""
    must = "déjelo en blanco" if is_blank_there else f"va en {what}"
    message = f"{label_of(column)}: {found.closing.why}; {must} ({found.closing.rule})."
    return Problem(column, "CLOSED", message)


def required_problems(
    row: Row, references: References, *, rol: Rol, stored: WorkOrder | None
) -> list[Problem]:
    """What must be there and is not."""
    changed = None if stored is None else changed_columns(row, stored=stored)
    missing = missing_requirements(row, references, rol=rol, changed=changed)
    return [
        Problem(column, "REQUIRED", f"{required.one_of or f'Complete {label_of(column)}'} ({required.rule}).")
        for column, required in missing.items()
    ]


def chain_problems(
    row: Row, rules: RulesInForce, *, rol: Rol, stored: WorkOrder | None = None
) -> list[Problem]:
    """The cascade's verdict on the nine fields, with the code of the rule that opens the field."""
    if stored is None:
        judged = new_chains(rules.compiled)
        found = judged(rol, row["tipo_solicitud"], *(row[name] for name in CHAIN))
    else:
        question = {**_asked("edit", rol, row), "stored": _chain(stored.row)}
        found = tuple(cascade_problems(question, rules=rules.compiled))
    return [_quoting(problem, rules.code_of.get(problem.field or "")) for problem in found]


@lru_cache(maxsize=2)  # as many rule sets as `rules_in_force` keeps
def new_chains(compiled: CompiledRules) -> Callable[..., tuple[Problem, ...]]:
    """The cascade's verdict on the chain of a new OT, by role, request type and nine values: many have the same."""

    @lru_cache(maxsize=20_000, typed=True)
    def judged(rol: Rol, tipo_solicitud: int, *chosen: int | None) -> tuple[Problem, ...]:
        row = {"tipo_solicitud": tipo_solicitud, **dict(zip(CHAIN, chosen, strict=True))}
        return tuple(cascade_problems(_asked("create", rol, row), rules=compiled))

    return judged


def _asked(mode: Mode, rol: Rol, row: Row) -> dict[str, object]:
    return {
        "mode": mode,
        "role": rol.value,
        "tipo_solicitud": row["tipo_solicitud"],
        "selections": _chain(row),
    }


def _chain(row: Row) -> dict[str, int]:
    return {name: row[name] for name in CHAIN if row[name] is not None}


def _quoting(problem: Problem, code: str | None) -> Problem:
    if code is None or problem.code in NO_RULE_NEEDED:
        return problem
    return Problem(
        problem.field, problem.code, f"{problem.message} Elija otro valor o cambie lo que lo impide ({code})."
    )


def reference_problems(row: Row, references: References, *, changed: Iterable[str]) -> list[Problem]:
    """What the changed columns point at: it exists, is in use, and is a child of what stands above it."""
    changed = frozenset(changed)
    problems = [
        problem
        for column in REFERENCE_COLUMNS
        if column in changed and row[column] is not None
        for problem in _target_problems(column, references)
    ]
    for child, parent in PARENTS:
        if changed.intersection((child, parent)) and _is_foreign(child, parent, row, references):
            above = label_of(parent).lower()
            message = f"{label_of(child)} no pertenece a {above} de esta OT: elija una de sus opciones."
            problems.append(Problem(child, "NOT_A_CHILD", message))
    if "creador_id" in changed and not _is_seller(row, references):
        message = "El vendedor de una OT es del área de Ventas, o quien la ingresa."
        problems.append(Problem("creador_id", "NOT_A_SELLER", message))
    if changed.intersection(("tipo_solicitud", "reference_type", "reference_id", "bloqueo_referencia")):
        problems += _reference_material(row, references)
    return problems


REFERENCE_COLUMNS = tuple(
    column
    for column in COLUMNS
    if column in LISTED
    or column in ("creador_id", "client_id", "instalacion_cliente", "reference_id", "cad_id")
)
PARENTS = (
    ("instalacion_cliente", "client_id"),
    ("subhierarchy_id", "canal_id"),
    ("subsubhierarchy_id", "subhierarchy_id"),
)
"""Child -> parent. Source: cascade spec 7.1 and 7.2."""


def _target_problems(column: str, references: References) -> list[Problem]:
    target = references.of(column)
    if target is None:
        message = f"{label_of(column)}: el valor {references.row[column]} no existe; elija uno de la lista."
        return [Problem(column, "NOT_FOUND", message)]
    if not target.active:
        message = f"{label_of(column)}: ese valor ya no se usa; elija uno vigente."
        return [Problem(column, "INACTIVE", message)]
    return []


def _is_foreign(child: str, parent: str, row: Row, references: References) -> bool:
    """Whether both are known and the child hangs from another parent; a channel stands for the level 1 it fixes."""
    below, above = references.of(child), references.of(parent)
    if below is None or above is None:
        return False
    return below.parent != (above.parent if parent == "canal_id" else row[parent])


def _is_seller(row: Row, references: References) -> bool:
    creador = references.of("creador_id")
    return creador is None or creador.child is not None or row["creador_id"] == references.asker_id


def _reference_material(row: Row, references: References) -> list[Problem]:
    """Section 5 against itself. Source: ot/required_matrix.json R08, L23b, L31."""
    if row["reference_type"] == SIN_REFERENCIA:
        if row["tipo_solicitud"] in ART:
            message = "Un Arte con Material necesita una referencia: elija otro tipo de referencia (R08)."
            return [Problem("reference_type", "NOT_OFFERED", message)]
        return [
            Problem(
                column, "NOT_APPLICABLE", f"Sin referencia, {label_of(column).lower()} va en blanco (L31)."
            )
            for column in ("reference_id", "bloqueo_referencia")
            if row[column] is not None
        ]
    material = references.of("reference_id")
    if row["tipo_solicitud"] not in ART or material is None:
        return []
    if material.child is None:
        message = "El material de referencia no tiene cartón: complételo en Materiales o elija otro (L23b)."
        return [Problem("reference_id", "REFERENCE_WITHOUT_CARTON", message)]
    loaded = {"carton_id": material.child, "product_type_id": material.product_type_id}
    return [
        Problem(column, "REFERENCE_MISMATCH", f"{label_of(column)} viene del material de referencia (L23b).")
        for column, value in loaded.items()
        if value is not None and row[column] not in (None, value)
    ]


def value_problems(row: Row, *, changed: frozenset[str]) -> list[Problem]:
    """What the model's own validators say of the changed values: lengths, ranges, telephone, e-mail, lists."""
    problems: list[Problem] = []
    for column in COLUMNS:
        if column not in changed or is_blank(value := row[column]):
            continue
        is_upload = column == "oc_file" and isinstance(value, File) and not isinstance(value, FieldFile)
        if column not in SCALARS and not is_upload:
            continue
        is_apart = type(value) not in KEPT_TYPES or (type(value) is str and len(value) > KEPT_LENGTH)
        problems += _said_of_value(column, value) if is_apart else _kept_of_value(column, value, repr(value))
    return problems


KEPT_TYPES = frozenset((str, int, bool, Decimal, date))
KEPT_LENGTH = 60
"""Characters: longer texts are seldom the same."""


@lru_cache(maxsize=20_000, typed=True)
def _kept_of_value(column: str, value: Any, written: str) -> tuple[Problem, ...]:
    """As `_said_of_value`, which asks nothing but the value. `written` tells apart what is equal: 1.0 and 1.00."""
    return _said_of_value(column, value)


def _said_of_value(column: str, value: Any) -> tuple[Problem, ...]:
    try:
        FIELDS[column].clean(value, None)
    except ValidationError as error:
        return tuple(
            Problem(column, str(found.code), message)
            for found in error.error_list
            for message in found.messages
        )
    return ()
