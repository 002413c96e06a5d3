"""Engine and session, as the service's documents set them up; the pool is the stock one unless told."""

import os
from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends
from sqlmodel import Session, create_engine

engine = create_engine(
    os.environ["PEER_DATABASE_URL"],
    pool_size=int(os.environ.get("PEER_POOL_SIZE", "5")),
    max_overflow=int(os.environ.get("PEER_MAX_OVERFLOW", "10")),
)


def get_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]
