"""What is asked of both services, and how many times the peer's requests/s ours has to reach."""

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from envases_ot.tests.bench.database import Facts

API = "/api/v1"
READ_BAR = 4.0
LIST_BAR = 10.0
WRITE_BAR = 1.5
PAGE_SIZE = 50


@dataclass(frozen=True)
class Endpoint:
    """One question to both. `body` makes it a POST; `our_user` is who asks ours, the peer asks nobody."""

    name: str
    ours: str
    peer: str
    bar: float | None
    our_user: str = "admin"
    body: str = ""

    @property
    def method(self) -> str:
        return "POST" if self.body else "GET"


def endpoints(facts: Facts, *, ots: int) -> tuple[Endpoint, ...]:
    """In the order of the table. The peer's health page is a constant, so ours, which asks the database, has no bar."""
    return (
        Endpoint("health", "/health", "/health", None),
        same("reglas, lista", f"{API}/cascade-rules/", READ_BAR),
        same("regla por código", f"{API}/cascade-rules/code/{facts.rule_code}", READ_BAR),
        same(
            "validar una combinación",
            f"{API}/cascade-combinations/validate/?{urlencode(facts.chain)}",
            READ_BAR,
        ),
        same("form-options, nueve listas", f"{API}/form-options/", LIST_BAR),
        *ot_lists(facts, ots=ots),
        same("OT, detalle", f"{API}/work-orders/{facts.middle_ot}/", READ_BAR, peer_slash=False),
        Endpoint(
            "OT, creación (juzgada)",
            f"{API}/work-orders/",
            f"{API}/work-orders/?creador_id={facts.seller}",
            WRITE_BAR,
            our_user="vendedor",
            body=json.dumps(facts.new_ot, default=str),
        ),
    )


def same(name: str, path: str, bar: float, *, peer_slash: bool = True) -> Endpoint:
    """The same path on both, but for the last slash where the peer's router has none."""
    return Endpoint(name, path, path if peer_slash else path.rstrip("/"), bar)


def ot_lists(facts: Facts, *, ots: int) -> tuple[Endpoint, ...]:
    """First pages and a deep one: by number in the peer, by cursor in ours, at the same OTs."""
    two = {"state_id": facts.state_id, "planta_id": facts.planta_id}
    wanted: dict[str, Mapping[str, object]] = {
        "OT, primera página": {},
        "OT, filtro por cliente": {"client_id": facts.client_id},
        "OT, filtro por estado y planta": two,
    }
    deep = ots // 2 // PAGE_SIZE
    cursor = b64encode(urlencode({"p": facts.middle_ot}).encode()).decode()
    return (
        *(
            Endpoint(name, our_list(filters), peer_list(filters), LIST_BAR)
            for name, filters in wanted.items()
        ),
        Endpoint("OT, página profunda", our_list({"cursor": cursor}), peer_list({"page": deep}), LIST_BAR),
    )


def our_list(query: Mapping[str, object]) -> str:
    return f"{API}/work-orders/?{urlencode({**query, 'page_size': PAGE_SIZE})}"


def peer_list(query: Mapping[str, object]) -> str:
    return f"{API}/work-orders/?{urlencode({**query, 'limit': PAGE_SIZE})}"
