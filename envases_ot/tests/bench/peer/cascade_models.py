"""Rules and valid combinations, mapped on our tables."""

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field, Relationship, SQLModel


class CascadeRuleBase(SQLModel):
    rule_code: str
    rule_name: str
    trigger_field: str
    trigger_table: str
    target_field: str
    target_table: str
    action: str
    condition_type: str
    condition_value: dict[str, Any] | None = Field(default=None, sa_type=JSONB)
    reset_fields: list[str] | None = Field(default=None, sa_type=ARRAY(String))
    validation_endpoint: str
    cascade_order: int
    form_context: str
    description: str
    active: bool


class CascadeRule(CascadeRuleBase, table=True):
    __tablename__ = "envases_ot_cascaderule"

    id: int = Field(primary_key=True)
    created_at: datetime
    updated_at: datetime


class CascadeRuleRead(CascadeRuleBase):
    id: int
    created_at: datetime
    updated_at: datetime


class RuleSet(SQLModel, table=True):
    __tablename__ = "envases_ot_ruleset"

    id: int = Field(primary_key=True)
    status: str


class CascadeTable(SQLModel, table=True):
    __tablename__ = "envases_ot_cascadetable"

    id: int = Field(primary_key=True)
    fields_: list[str] = Field(sa_type=ARRAY(String), sa_column_kwargs={"name": "fields"})
    rule_set_id: int = Field(foreign_key="envases_ot_ruleset.id")


class CombinationPlanta(SQLModel, table=True):
    __tablename__ = "envases_ot_cascadecombinationplanta"

    combination_id: int = Field(foreign_key="envases_ot_cascadevalidcombination.id", primary_key=True)
    planta_id: int = Field(primary_key=True)


class ValidCombination(SQLModel, table=True):
    __tablename__ = "envases_ot_cascadevalidcombination"

    id: int = Field(primary_key=True)
    table_id: int = Field(foreign_key="envases_ot_cascadetable.id")
    product_type_id: int | None
    impresion: int | None
    fsc: int | None
    cinta: int | None
    coverage_internal_id: int | None
    coverage_external_id: int | None
    planta_id: int | None
    carton_color: int | None
    carton_id: int | None
    plantas: list[CombinationPlanta] = Relationship()


class ValidationAnswer(SQLModel):
    valid: bool
    plantas: list[int]
    problems: list[str]
