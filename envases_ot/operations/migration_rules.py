"""Migrations that the release before can live with, so that code may go back while the schema stays.

Expand first (new columns that old code may ignore), contract a release later, when no running code uses them.
"""

from collections.abc import Iterator

from django.db.migrations import Migration
from django.db.migrations.operations import (
    AddField,
    AlterField,
    AlterModelTable,
    DeleteModel,
    RemoveField,
    RenameField,
    RenameModel,
)
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from envases_ot.models.column_operations import AddColumns

CONTRACTS = (AlterModelTable, DeleteModel, RemoveField, RenameField, RenameModel)


def refusals(migration: Migration, *, before: ProjectState) -> list[str]:
    """Why a migration may not be released, a line each.

    One that takes something away says in `contract_reason` since which release nothing uses it. Tables that it makes
    itself may demand what they want: no older code writes into them.

    Args:
        before: the models as they are without it.
    """
    state = before.clone()
    found: list[str] = []
    for operation in migration.operations:
        found += [
            f"{migration.name}: {operation.describe()}: {reason}"
            for reason in reasons(operation, migration, state=state, before=before)
        ]
        operation.state_forwards(migration.app_label, state)
    return found


def reasons(
    operation: Operation, migration: Migration, *, state: ProjectState, before: ProjectState
) -> Iterator[str]:
    contracts = bool(getattr(migration, "contract_reason", ""))
    if not operation.reversible:
        yield "no tiene vuelta atrás"
    additions = operation.additions if isinstance(operation, AddColumns) else (operation,)
    if any(
        isinstance(each, AddField)
        and is_demanding(each)
        and (migration.app_label, each.model_name_lower) in before.models
        for each in additions
    ):
        yield "la versión anterior inserta sin esta columna: null=True o db_default"
    if isinstance(operation, CONTRACTS) and not contracts:
        yield "la versión anterior aún la usa: una versión después, con contract_reason"
    if isinstance(operation, AlterField) and not contracts:
        yield from narrowing(operation, migration, state=state)


def is_demanding(operation: AddField) -> bool:
    field = operation.field
    return not (field.null or field.many_to_many or field.has_db_default() or field.generated)


def narrowing(operation: AlterField, migration: Migration, *, state: ProjectState) -> Iterator[str]:
    model = state.models[migration.app_label, operation.model_name_lower]
    old, new = model.fields[operation.name], operation.field
    if old.null and not new.null:
        yield "la versión anterior escribe nulos: con contract_reason, cuando ya no"
    if old.get_internal_type() != new.get_internal_type():
        yield "cambia el tipo: agregue otra columna, copie y contraiga después"
    old_length, new_length = getattr(old, "max_length", None), getattr(new, "max_length", None)
    if old_length and new_length and new_length < old_length:
        yield f"acorta de {old_length} a {new_length}: la versión anterior escribe más largo"
