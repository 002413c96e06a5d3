"""What undoing a migration's operations would lose, counted in the database as it is now."""

from collections.abc import Iterable
from typing import Any

from django.db import DataError, connection, models, transaction
from django.db.migrations.operations import AddField, AlterField, CreateModel
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState
from django.db.models.expressions import Value
from psycopg import sql


def losses_of(
    operations: Iterable[Operation], app_label: str, *, before: ProjectState, after: ProjectState
) -> list[str]:
    """One Spanish line for each table, column or change of type that holds data which undoing it would lose.

    Args:
        before, after: the models without and with the migration.
    """
    found = []
    for operation in operations:
        if isinstance(operation, CreateModel):
            found.append(lost_table(after.apps.get_model(app_label, operation.name)))
        elif isinstance(operation, AddField):
            found.append(lost_column(field_of(after, app_label, operation)))
        elif isinstance(operation, AlterField):
            old, new = field_of(before, app_label, operation), field_of(after, app_label, operation)
            found.append(changed_values(old, new))
    return [line for line in found if line]


def field_of(state: ProjectState, app_label: str, operation: AddField | AlterField) -> models.Field:
    return state.apps.get_model(app_label, operation.model_name)._meta.get_field(operation.name)


def lost_table(model: type[models.Model]) -> str | None:
    table = model._meta.db_table
    rows = count(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))
    return f"la tabla {table} tiene {rows} filas" if rows else None


def lost_column(field: models.Field) -> str | None:
    """The values of an added column that are neither empty nor the default it was made with."""
    if isinstance(field, models.ManyToManyField):
        through = field.remote_field.through
        return lost_table(through) if through else None
    table = field.model._meta.db_table
    query = sql.SQL("SELECT count(*) FROM {} WHERE {} IS DISTINCT FROM %s").format(
        sql.Identifier(table), column_of(field)
    )
    rows = count(query, [stored_default(field)])
    return f"{table}.{field.column} tiene {rows} valores" if rows else None


def column_of(field: models.Field) -> sql.Identifier:
    return sql.Identifier(str(field.column))


def stored_default(field: models.Field) -> Any:
    """What rows got when the column was added, as stored; None also where each row got another value."""
    default: Any = None
    if field.has_db_default():
        default = field.db_default.value if isinstance(field.db_default, Value) else field.db_default
    elif field.has_default() and not callable(field.default):
        default = field.default
    is_computed = hasattr(default, "resolve_expression")
    return None if default is None or is_computed else field.get_db_prep_save(default, connection)


def changed_values(old: models.Field, new: models.Field) -> str | None:
    """The values that the older type cannot hold as they are: PostgreSQL would cut or round them."""
    types = old.db_type(connection), new.db_type(connection)
    if types[0] == types[1] or types[0] is None or types[1] is None:
        return None
    table = new.model._meta.db_table
    query = sql.SQL("SELECT count(*) FROM {} WHERE {}::{}::{} IS DISTINCT FROM {}").format(
        sql.Identifier(table),
        column_of(new),
        sql.SQL(types[0]),
        sql.SQL(types[1]),
        column_of(new),
    )
    try:
        with transaction.atomic():
            rows = count(query)
    except DataError:
        return f"{table}.{new.column} tiene valores que no caben en {types[0]}"
    return f"{table}.{new.column} tiene {rows} valores que {types[0]} cambiaría" if rows else None


def count(query: sql.Composed, parameters: list[Any] | None = None) -> int:
    with connection.cursor() as cursor:
        cursor.execute(query, parameters)
        return int(cursor.fetchone()[0])
