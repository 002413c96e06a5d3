"""An OT is judged and saved here, whichever door it comes through.

Doors translate their input into a row (column -> value) and problems into their own speech. `create_ot` and
`update_ot` do the whole of it: complete, judge, save; a door that shows a form completes and judges by itself
(`complete_row`, `validate_ot`) and saves with `save_ot`.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import pghistory
from django.db import transaction
from django.utils import timezone

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.closings import close_row
from envases_ot.domain.completion import complete_row
from envases_ot.domain.ot_columns import COLUMN_OF, COLUMNS
from envases_ot.domain.permissions import acting_rol, can_retire
from envases_ot.domain.references import References, read_references
from envases_ot.domain.rules_in_force import RulesInForce, rules_in_force
from envases_ot.domain.work_order_changes import stale_error
from envases_ot.domain.work_order_problems import (
    BLANK_ROW,
    FIELDS,
    chain_problems,
    changed_columns,
    closing_problems,
    lock_problems,
    reference_problems,
    required_problems,
    value_problems,
)
from envases_ot.domain.workflow.creation import place_of_new
from envases_ot.domain.workflow.opening import record_opening
from envases_ot.errors import InvalidError, NotAllowedError, Problem
from envases_ot.models import User, WorkOrder

type Row = Mapping[str, Any]

TIPOS = frozenset(TipoSolicitud.values)
SCREEN_ORDER = {column: position for position, column in enumerate(COLUMNS)}
ONLY_FOR_CAPTURE = frozenset({"REQUIRED", "LOCKED_BY_ROLE", "UPSTREAM_MISSING"})
"""Problems of the chain that say who may type what and when: a stored OT is not asked."""
NO_TIPO = Problem("tipo_solicitud", "REQUIRED", "Elija un tipo de solicitud de la lista (R01).")


def completed_row(row: Row, *, user: User, stored: WorkOrder | None = None) -> dict[str, Any]:
    """What a form sends, with what the rules fill in and close: what `validate_ot` is to judge. One query."""
    before = BLANK_ROW if stored is None else stored.row
    facts = rules_in_force().compiled.data.facts
    return close_row(complete_row(row, user=user), facts, before=before, is_new=stored is None)


def validate_ot(row: Row, *, user: User, stored: WorkOrder | None = None) -> list[Problem]:
    """Everything that keeps this user from saving this row, in screen order; empty when it may be saved.

    Two queries, whatever the row; nothing is written.

    Args:
        row: a value for every column, as `completed_row` leaves it.
        stored: the OT as the database has it, for an edit. What it already had is not held against the edit: an old
            value stays until somebody changes its field or, in the chain, any of the nine.
    """
    rules = rules_in_force()
    references = read_references(row, rules.catalogs, asker_id=user.pk)
    return judge_row(row, references, rules, user=user, stored=stored)


def judge_stored(row: Row) -> list[Problem]:
    """What is impossible about a row that arrives as a fact (loaddata, import, generator), in screen order.

    Only the cascade, the parents and the references are judged: who may type what, and when, is no business of facts.
    """
    if row["tipo_solicitud"] not in TIPOS:
        return [NO_TIPO]
    rules = rules_in_force()
    references = read_references(row, rules.catalogs, asker_id=row["ingresado_por_id"])
    chain = chain_problems(row, rules, rol=Rol.SUPER_ADMINISTRADOR)
    return _in_screen_order(
        [
            *(problem for problem in chain if problem.code not in ONLY_FOR_CAPTURE),
            *(
                problem
                for problem in reference_problems(row, references, changed=COLUMNS)
                if problem.code != "INACTIVE"
            ),
        ]
    )


def create_ot(values: Row, *, by: User) -> WorkOrder:
    """A new OT of these columns, with its first gestión; columns left out are blank. Four queries.

    Raises:
        InvalidError: with all problems; nothing is saved.
    """
    rules = rules_in_force()
    row, references = _prepared(BLANK_ROW, values, rules, by=by)
    problems = judge_row(row, references, rules, user=by, stored=None)
    if problems:
        raise InvalidError(problems)
    ot = WorkOrder()
    apply_row(ot, row)
    return _insert(ot, by=by, rules=rules)


@transaction.atomic
def update_ot(ot_pk: int, values: Row, *, by: User, version: int | None = None) -> WorkOrder:
    """The OT with these columns changed; it is locked first, so it is judged as it really is. Four queries.

    Args:
        version: the one that was read; None writes beside whatever others changed meanwhile.

    Raises:
        WorkOrder.DoesNotExist, StaleError: STALE, InvalidError: with all problems. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk)
    check_version(ot_pk, found=ot.version, expected=version)
    rules = rules_in_force()
    row, references = _prepared(ot.row, values, rules, by=by)
    problems = judge_row(row, references, rules, user=by, stored=ot)
    if problems:
        raise InvalidError(problems)
    return _write(ot, changed=apply_row(ot, row), by=by, rules=rules)


def save_ot(ot: WorkOrder, *, changed: Iterable[str], by: User, version: int | None = None) -> WorkOrder:
    """Store an OT that was judged: inserted when new, else only its changed columns.

    Args:
        changed: columns, or names of the model's fields; looked at only when the OT exists.
        version: as in `update_ot`.

    Raises:
        WorkOrder.DoesNotExist, StaleError: STALE. Nothing is saved then.
    """
    if ot.pk is None:
        return _insert(ot, by=by, rules=rules_in_force())
    with transaction.atomic():
        locked = WorkOrder.objects.select_for_update(of=("self",)).only("version").get(pk=ot.pk)
        check_version(ot.pk, found=locked.version, expected=version)
        ot.version = locked.version
        columns = [COLUMN_OF.get(name, name) for name in changed]
        return _write(ot, changed=columns, by=by, rules=rules_in_force())


@transaction.atomic
def delete_ot(ot_pk: int, *, by: User, version: int | None = None) -> None:
    """Take an OT out of every list; its row and its history stay.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED, StaleError: STALE. Nothing is saved then.
    """
    if not can_retire(by):
        message = "Una OT solo la retira el Super Administrador: pídaselo, con el motivo."
        raise NotAllowedError(message, code="NOT_ALLOWED")
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    check_version(ot_pk, found=ot.version, expected=version)
    ot.active = False
    save_columns(ot, columns=["active"], by=by)


def apply_row(ot: WorkOrder, row: Row) -> list[str]:
    """Set what differs on the OT, unsaved; the columns that changed, in screen order."""
    changed = [column for column in COLUMNS if getattr(ot, FIELDS[column].attname) != row[column]]
    for column in changed:
        setattr(ot, FIELDS[column].attname, row[column])
    return changed


def _prepared(
    before: Row, values: Row, rules: RulesInForce, *, by: User
) -> tuple[dict[str, Any], References]:
    """The completed row and what it points at; a level 2 that follows from the level 3 is filled in.

    Raises:
        InvalidError: NOT_WRITABLE, a column that nobody writes.
    """
    unknown = [column for column in values if column not in SCREEN_ORDER]
    if unknown:
        raise InvalidError(
            [Problem(column, "NOT_WRITABLE", "Este campo no se escribe.") for column in unknown]
        )
    row = complete_row({**before, **values}, user=by)
    row = close_row(row, rules.compiled.data.facts, before=before, is_new=before is BLANK_ROW)
    references = read_references(row, rules.catalogs, asker_id=by.pk)
    leaf = references.of("subsubhierarchy_id")
    if leaf is not None and row["subhierarchy_id"] is None:
        row["subhierarchy_id"] = leaf.parent
    return row, references


def judge_row(
    row: Row, references: References, rules: RulesInForce, *, user: User, stored: WorkOrder | None
) -> list[Problem]:
    """As `validate_ot`, of a completed row whose references and rules are at hand; asks the database nothing."""
    if row["tipo_solicitud"] not in TIPOS:
        return [NO_TIPO]
    facts = rules.compiled.data.facts
    changed = changed_columns(row, stored=stored)
    locked = lock_problems(row, facts, user=user, stored=stored, changed=changed)
    told = {problem.field for problem in locked}
    others = [
        *required_problems(row, references, rol=acting_rol(user), stored=stored),
        *closing_problems(row, facts, stored=stored),
        *chain_problems(row, rules, rol=acting_rol(user), stored=stored),
        *reference_problems(row, references, changed=changed),
        *value_problems(row, changed=changed),
    ]
    return _in_screen_order([*locked, *(problem for problem in others if problem.field not in told)])


def _in_screen_order(problems: list[Problem]) -> list[Problem]:
    """Each kind of problem once a field, the first that said it."""
    unique = {(problem.field, problem.code): problem for problem in reversed(problems)}
    return sorted(unique.values(), key=lambda problem: SCREEN_ORDER.get(problem.field or "", -1))


def check_version(ot_pk: int, *, found: int, expected: int | None) -> None:
    """Let pass who read the OT as it is; `expected` None asks for nothing.

    Raises:
        StaleError: STALE.
    """
    if expected is not None and expected != found:
        raise stale_error(ot_pk, expected=expected)


def _insert(ot: WorkOrder, *, by: User, rules: RulesInForce) -> WorkOrder:
    ot.ingresado_por = by
    if ot.creador_id is None:
        ot.creador = by
    ot.current_area_id, ot.state_id = place_of_new(by.area)
    ot.rule_set_id = rules.rule_set_id
    if ot.oc_file:
        ot.oc_file_date = timezone.now()
    with transaction.atomic(), pghistory.context(user=by.pk):
        ot.save(force_insert=True)
        record_opening(ot, by=by)
    return ot


def _write(ot: WorkOrder, *, changed: list[str], by: User, rules: RulesInForce) -> WorkOrder:
    """Save these columns of a locked OT; the rule set only when it judged the chain anew."""
    if not changed:
        return ot
    columns = list(changed)
    if not set(CHAIN).isdisjoint(columns):
        ot.rule_set_id = rules.rule_set_id
        columns.append("rule_set_id")
    if "oc_file" in columns:
        ot.oc_file_date = timezone.now() if ot.oc_file else None
        columns.append("oc_file_date")
    save_columns(ot, columns=columns, by=by)
    return ot


def save_columns(ot: WorkOrder, *, columns: list[str], by: User) -> None:
    """Write columns and the next version of a locked OT."""
    ot.version += 1
    with pghistory.context(user=by.pk):
        ot.save(update_fields=[*columns, "version", "updated_at"])
