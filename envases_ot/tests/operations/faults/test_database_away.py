"""The database is killed under load, and its connections run out."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from envases_ot.tests.factories import rut
from envases_ot.tests.operations.faults.conftest import Drilled
from envases_ot.tests.operations.faults.database import PAUSE_SECONDS
from envases_ot.tests.operations.faults.site import Answer, Site, serving

WRITERS = 4
WRITES = 120
RETRY_SECONDS = 30
AWAY_SECONDS = 1.0
UNAVAILABLE = "base_no_disponible"


def write_until_done(site: Site, numbers: range) -> list[Answer]:
    """Each client is sent with a key of its own, again until it is created; all answers on the way."""
    answers = []
    for number in numbers:
        deadline = time.monotonic() + RETRY_SECONDS
        while not answers or answers[-1].status != 201 or answers[-1].body["rut"] != rut(number):
            assert time.monotonic() < deadline, answers[-1]
            answers.append(create_client(site, number))
            if answers[-1].status != 201:
                time.sleep(PAUSE_SECONDS)
    return answers


def create_client(site: Site, number: int) -> Answer:
    body = {"nombre": f"Bajo carga {number}", "rut": rut(number)}
    return site.ask("POST", "/api/v1/clients/", body, headers={"Idempotency-Key": f"carga-{number}"})


def test_database_killed_under_load_loses_and_doubles_nothing(site: Site, drilled: Drilled) -> None:
    database = drilled.database
    with ThreadPoolExecutor(WRITERS) as writers:
        work = [
            writers.submit(write_until_done, site, range(start, start + WRITES))
            for start in range(76_100_000, 76_100_000 + WRITERS * WRITES, WRITES)
        ]
        while database.sql("SELECT count(*) FROM envases_ot_client WHERE nombre LIKE 'Bajo%'") < [(WRITERS,)]:
            time.sleep(PAUSE_SECONDS / 10)
        database.kill()
        time.sleep(AWAY_SECONDS)
        away = site.ask("GET", "/health/ready")
        database.start()
        recovered = site.wait_ready(seconds=20)
        answers = [answer for job in work for answer in job.result()]

    refused = [answer for answer in answers if answer.status != 201]
    told = {(answer.status, answer.body["code"], str(answer.body["fields"])) for answer in refused}
    assert (away.status, away.body["checks"]["database"]) == (503, "error")
    assert told == {(503, UNAVAILABLE, "{}")}
    assert recovered < 10
    total = [(WRITERS * WRITES, WRITERS * WRITES)]
    assert (
        database.sql("SELECT count(*), count(DISTINCT rut) FROM envases_ot_client WHERE nombre LIKE 'Bajo%'")
        == total
    )
    assert (
        database.sql(
            "SELECT count(*), count(DISTINCT key) FROM envases_ot_idempotencykey WHERE key LIKE 'carga-%'"
        )
        == total
    )


def test_connection_cut_while_a_constraint_is_checked_is_a_503_and_no_refusal(
    site: Site, drilled: Drilled
) -> None:
    with drilled.database.connect() as holder, ThreadPoolExecutor(1) as busy:
        holder.execute("BEGIN; LOCK TABLE envases_ot_client IN ACCESS EXCLUSIVE MODE")
        checking = busy.submit(create_client, site, 76_300_000)
        wait_until_blocked(drilled, count=1)
        drilled.database.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        )
        cut = checking.result()
        holder.execute("ROLLBACK")

    assert (cut.status, cut.body["code"]) == (503, UNAVAILABLE)
    assert create_client(site, 76_300_000).status == 201


def test_exhausted_pool_is_a_503_in_its_time_and_recovers(drilled: Drilled, media: Path) -> None:
    settings = {"WEB_WORKERS": "1", "WEB_THREADS": "6", "DB_POOL_MIN": "1", "DB_POOL_MAX": "2"}
    with (
        serving(drilled.database, token=drilled.token, media=media, DB_POOL_TIMEOUT="1", **settings) as site,
        drilled.database.connect() as holder,
        ThreadPoolExecutor(2) as busy,
    ):
        holder.execute("BEGIN; LOCK TABLE envases_ot_client IN ACCESS EXCLUSIVE MODE")
        waiting = [busy.submit(create_client, site, 76_200_000 + number) for number in range(2)]
        wait_until_blocked(drilled, count=2)
        refused = [site.ask("GET", "/api/v1/clients/") for _ in range(3)]
        alive = site.ask("GET", "/health/live")
        holder.execute("ROLLBACK")
        written = [job.result() for job in waiting]
        after = site.ask("GET", "/api/v1/clients/")

    assert [(answer.status, answer.body["code"]) for answer in refused] == [(503, UNAVAILABLE)] * 3
    assert max(answer.seconds for answer in refused) < 3
    assert alive.status == 200
    assert [answer.status for answer in written] == [201, 201]
    assert after.status == 200


def wait_until_blocked(drilled: Drilled, *, count: int) -> None:
    deadline = time.monotonic() + RETRY_SECONDS
    while drilled.database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") < [
        (count,)
    ]:
        assert time.monotonic() < deadline, "nobody waits"
        time.sleep(PAUSE_SECONDS / 10)
