"""Router of OTs: pages by number with the exact count, all columns; a creation saves three times."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query
from sqlmodel import func, select

from envases_ot.tests.bench.peer.database import SessionDep
from envases_ot.tests.bench.peer.work_order_models import (
    Management,
    NewWorkOrder,
    WorkOrder,
    WorkOrderCreate,
    WorkOrderPage,
    WorkOrderRead,
)

router = APIRouter(prefix="/work-orders", tags=["work-orders"])

SALES_STATE = 1
SALES_AREA = 1


@router.get("/")
def list_work_orders(
    *,
    session: SessionDep,
    page: Annotated[int, Query(ge=1)] = 1,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    client_id: int | None = None,
    state_id: int | None = None,
    current_area_id: int | None = None,
    tipo_solicitud: int | None = None,
    planta_id: int | None = None,
) -> WorkOrderPage:
    filters = {
        WorkOrder.client_id: client_id,
        WorkOrder.state_id: state_id,
        WorkOrder.current_area_id: current_area_id,
        WorkOrder.tipo_solicitud: tipo_solicitud,
        WorkOrder.planta_id: planta_id,
    }
    conditions = [column == value for column, value in filters.items() if value is not None]
    total = session.exec(select(func.count()).select_from(WorkOrder).where(*conditions)).one()
    query = select(WorkOrder).where(*conditions).order_by(WorkOrder.id.desc())
    items = session.exec(query.offset((page - 1) * limit).limit(limit)).all()
    return {"items": items, "total": total, "page": page, "limit": limit}


@router.get("/{work_order_id}")
def get_work_order(work_order_id: int, session: SessionDep) -> WorkOrderRead:
    work_order = session.get(WorkOrder, work_order_id)
    if work_order is None:
        raise HTTPException(status_code=404, detail="OT no encontrada")
    return work_order


@router.post("/", status_code=201)
def create_work_order(data: WorkOrderCreate, session: SessionDep, creador_id: int) -> WorkOrderRead:
    """Three saves: the OT, the time of its last change of area, then its history. No rule is asked."""
    owner = {"creador_id": creador_id, "ingresado_por_id": creador_id}
    start = {"state_id": SALES_STATE, "current_area_id": SALES_AREA, "active": True, "version": 1}
    work_order = NewWorkOrder.model_validate(data, update=owner | start)
    session.add(work_order)
    session.commit()
    session.refresh(work_order)
    work_order.updated_at = datetime.now(UTC)
    session.add(work_order)
    session.commit()
    session.add(Management(work_order_id=work_order.id, state_id=SALES_STATE, user_id=creador_id))
    session.commit()
    session.refresh(work_order)
    return work_order
