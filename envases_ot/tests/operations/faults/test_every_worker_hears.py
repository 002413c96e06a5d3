"""Who is shut out is out in every worker at once, though each keeps in memory whom it let in."""

import time

from envases_ot.models.changes import TRUST_S
from envases_ot.tests.operations.faults.conftest import Drilled
from envases_ot.tests.operations.faults.database import PAUSE_SECONDS
from envases_ot.tests.operations.faults.site import Site

IN_A_ROW = 30
"""Answers alike, one after another: enough that each of the two workers gave some of them."""


def seconds_until_all_answer(site: Site, status: int) -> float:
    start = time.monotonic()
    while {site.ask("GET", "/api/v1/auth/me/").status for _ in range(IN_A_ROW)} != {status}:
        assert time.monotonic() - start < 2 * TRUST_S, "not all of them"
        time.sleep(PAUSE_SECONDS / 10)
    return time.monotonic() - start


def test_a_user_who_is_shut_out_is_refused_by_every_worker(site: Site, drilled: Drilled) -> None:
    seconds_until_all_answer(site, 200)

    drilled.database.sql("UPDATE envases_ot_user SET is_active = false")
    out = seconds_until_all_answer(site, 401)
    drilled.database.sql("UPDATE envases_ot_user SET is_active = true")
    back = seconds_until_all_answer(site, 200)

    assert max(out, back) < TRUST_S


def test_workers_listen_and_hear_again_after_their_connections_were_cut(site: Site, drilled: Drilled) -> None:
    """Each worker has one connection that listens; the cut ones are made anew without a hand."""
    listening = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'SELECT pg_notify(%' ORDER BY pid"
    before = drilled.database.sql(listening)

    drilled.database.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_notify(%'"
    )
    start = time.monotonic()
    while len(after := drilled.database.sql(listening)) < len(before):
        assert time.monotonic() - start < 2 * TRUST_S, "they do not listen"
        time.sleep(PAUSE_SECONDS)

    assert len(before) == 2
    assert set(before).isdisjoint(after)
    drilled.database.sql("UPDATE envases_ot_user SET is_active = false")
    assert seconds_until_all_answer(site, 401) < TRUST_S
    drilled.database.sql("UPDATE envases_ot_user SET is_active = true")
    seconds_until_all_answer(site, 200)
