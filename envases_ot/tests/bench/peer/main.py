"""The replaced FastAPI + SQLModel service, rebuilt small: the peer of `make bench`.

usage: uvicorn envases_ot.tests.bench.peer.main:app --workers 2   (in .venv-bench, with PEER_DATABASE_URL)

Written as its documents describe it: synchronous endpoints, a session a request, response models, no sign-in.
"""

from fastapi import APIRouter, FastAPI

from envases_ot.tests.bench.peer import cascade, form_options, work_orders

app = FastAPI(title="INVEB Envases OT API")
api = APIRouter(prefix="/api/v1")
for router in (cascade.rules, cascade.combinations, form_options.router, work_orders.router):
    api.include_router(router)
app.include_router(api)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
