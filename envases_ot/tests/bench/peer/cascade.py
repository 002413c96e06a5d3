"""Routers of rules and of valid combinations."""

from fastapi import APIRouter, HTTPException
from sqlalchemy.orm import selectinload
from sqlmodel import or_, select

from envases_ot.tests.bench.peer.cascade_models import (
    CascadeRule,
    CascadeRuleRead,
    CascadeTable,
    RuleSet,
    ValidationAnswer,
    ValidCombination,
)
from envases_ot.tests.bench.peer.database import SessionDep

rules = APIRouter(prefix="/cascade-rules", tags=["cascade-rules"])
combinations = APIRouter(prefix="/cascade-combinations", tags=["cascade-combinations"])


@rules.get("/")
def list_rules(session: SessionDep, form_context: str = "ot", active: bool = True) -> list[CascadeRuleRead]:
    query = (
        select(CascadeRule)
        .where(CascadeRule.form_context == form_context, CascadeRule.active == active)
        .order_by(CascadeRule.cascade_order)
    )
    return session.exec(query).all()


@rules.get("/code/{code}")
def get_rule(code: str, session: SessionDep) -> CascadeRuleRead:
    rule = session.exec(select(CascadeRule).where(CascadeRule.rule_code == code)).first()
    if rule is None:
        raise HTTPException(status_code=404, detail="Regla no encontrada")
    return rule


@combinations.get("/validate/")
def validate_combination(
    *,
    session: SessionDep,
    impresion: int | None = None,
    fsc: int | None = None,
    cinta: int | None = None,
    coverage_internal_id: int | None = None,
    coverage_external_id: int | None = None,
) -> ValidationAnswer:
    """The plants that make the given values together: rows that hold them, and the plants of each."""
    given = {
        "impresion": impresion,
        "fsc": fsc,
        "cinta": cinta,
        "coverage_internal_id": coverage_internal_id,
        "coverage_external_id": coverage_external_id,
    }
    columns = {getattr(ValidCombination, name): value for name, value in given.items() if value is not None}
    query = (
        select(ValidCombination)
        .join(CascadeTable, CascadeTable.id == ValidCombination.table_id)
        .join(RuleSet, RuleSet.id == CascadeTable.rule_set_id)
        .where(RuleSet.status == "published")
        .where(or_(*(column == value for column, value in columns.items())))
        .where(*(or_(column == value, column.is_(None)) for column, value in columns.items()))
        .options(selectinload(ValidCombination.plantas))
    )
    rows = session.exec(query).all()
    made_in = [{link.planta_id for link in row.plantas} for row in rows]
    plantas = sorted(set.intersection(*made_in)) if made_in else []
    problems = [] if plantas else ["Combinación no válida"]
    return ValidationAnswer(valid=bool(plantas), plantas=plantas, problems=problems)
