"""The OT with every column that its table has today: read from the database, so that none is ever missing.

Reads use our table. New OTs go to a twin of it with the same columns, indexes and foreign keys, but without our
history triggers: the service had none, and is not to pay for them.
"""

from datetime import UTC, datetime

from pydantic import create_model
from sqlalchemy import inspect
from sqlalchemy.types import TypeEngine
from sqlmodel import Field, SQLModel

from envases_ot.tests.bench.peer.database import engine

BLANK = {str: "", bool: False}
"""What an absent value of a column that takes no null is stored as."""


def columns_of_table() -> dict[str, tuple[object, object]]:
    """Field name -> type and default of each column but the key and the derived ones."""
    return {
        column["name"]: field_of(column["type"], nullable=column["nullable"])
        for column in inspect(engine).get_columns("envases_ot_workorder")
        if column["name"] != "id" and not column.get("computed")
    }


def field_of(sql_type: TypeEngine, *, nullable: bool) -> tuple[object, object]:
    python_type = sql_type.python_type
    if python_type is list:
        return list[str] | None, Field(default=None, sa_type=type(sql_type)(sql_type.item_type))
    if nullable:
        return python_type | None, None
    if python_type is datetime:
        return datetime, Field(default_factory=lambda: datetime.now(UTC))
    return python_type, BLANK.get(python_type, ...)


COLUMNS = columns_of_table()
SET_BY_SERVICE = {"state_id", "current_area_id", "active", "version", "creador_id", "ingresado_por_id"}

WorkOrderBase = create_model("WorkOrderBase", __base__=SQLModel, **COLUMNS)
WorkOrderCreate = create_model(
    "WorkOrderCreate",
    __base__=SQLModel,
    **{name: field for name, field in COLUMNS.items() if name not in SET_BY_SERVICE},
)


class WorkOrder(WorkOrderBase, table=True):
    __tablename__ = "envases_ot_workorder"

    id: int | None = Field(default=None, primary_key=True)


class NewWorkOrder(WorkOrderBase, table=True):
    __tablename__ = "work_orders"
    __table_args__ = {"schema": "peer"}

    id: int | None = Field(default=None, primary_key=True)


class Management(SQLModel, table=True):
    """A line of an OT's history, which the service writes after the OT."""

    __tablename__ = "managements"
    __table_args__ = {"schema": "peer"}

    id: int | None = Field(default=None, primary_key=True)
    work_order_id: int
    state_id: int
    user_id: int
    created_at: datetime = Field(default_factory=lambda: datetime.now(UTC))


class WorkOrderRead(WorkOrderBase):
    id: int


class WorkOrderPage(SQLModel):
    items: list[WorkOrderRead]
    total: int
    page: int
    limit: int
