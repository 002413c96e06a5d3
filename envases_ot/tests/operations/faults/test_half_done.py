"""What is cut in the middle leaves nothing of itself: a save, a migration, an upload."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from envases_ot.tests.operations.faults.conftest import Drilled
from envases_ot.tests.operations.faults.site import NO_ANSWER, Answer, Site, serving
from envases_ot.tests.operations.faults.test_database_away import wait_until_blocked

LARGEST_FILE = 2_000_000  # the counters of a process take 1 MB, and up to 2.5 MB of an upload wait in memory
PDF_TOO_LARGE = b"%PDF-1.4\n" + b"0" * LARGEST_FILE + b"\n%%EOF\n"
PDF = b"%PDF-1.4\n%%EOF\n"


def stored(drilled: Drilled) -> list[tuple]:
    """What the OT has, and how often it was written down in its history."""
    return drilled.database.sql(
        "SELECT version, descripcion, oc, oc_file, (SELECT count(*) FROM envases_ot_workorderevent)"
        f" FROM envases_ot_workorder WHERE id = {drilled.ot}"
    )


def describe(site: Site, drilled: Drilled, text: str) -> Answer:
    [(version, *_)] = stored(drilled)
    return site.ask(
        "PATCH",
        f"/api/v1/work-orders/{drilled.ot}/",
        {"descripcion": text},
        headers={"If-Match": f'"{version}"'},
    )


def test_two_migrations_at_once_after_one_was_killed_leave_the_whole_schema(drilled: Drilled) -> None:
    migrated = drilled.migrated
    rest = migrated.in_database - migrated.killed_after
    counts = sorted(output.rpartition("(")[2] for output in migrated.outputs)

    assert rest > 0
    assert counts == sorted(f"{count} migraciones aplicadas ahora).\n" for count in (0, rest))
    assert (
        drilled.database.sql("SELECT count(*) FROM django_migrations GROUP BY app, name HAVING count(*) > 1")
        == []
    )
    assert drilled.database.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") == [(0,)]


def test_worker_killed_in_the_middle_of_a_save_writes_nothing_and_is_replaced(
    site: Site, drilled: Drilled
) -> None:
    before = stored(drilled)
    with drilled.database.connect() as holder, ThreadPoolExecutor(1) as busy:
        holder.execute("BEGIN; LOCK TABLE envases_ot_workorderevent IN EXCLUSIVE MODE")
        saving = busy.submit(describe, site, drilled, "A medias")
        wait_until_blocked(drilled, count=1)  # the OT's row is changed, its history is not written
        site.kill_workers()
        cut = saving.result()
        holder.execute("ROLLBACK")
    recovered = site.wait_ready(seconds=30)

    assert cut.status == NO_ANSWER
    assert recovered < 20
    assert stored(drilled) == before
    assert describe(site, drilled, "Entera").status == 200
    [(version, descripcion, *_, events)] = stored(drilled)
    assert (version, descripcion, events) == (before[0][0] + 1, "Entera", before[0][-1] + 1)


@pytest.fixture
def full(drilled: Drilled, media_root: Path) -> Iterator[Site]:
    with serving(
        drilled.database, token=drilled.token, media=media_root, largest_file=LARGEST_FILE, WEB_WORKERS="1"
    ) as site:
        yield site


def send_order(site: Site, drilled: Drilled, content: bytes) -> Answer:
    [(version, *_)] = stored(drilled)
    border = "frontera"
    parts = (
        f'--{border}\r\nContent-Disposition: form-data; name="oc"\r\n\r\n1\r\n'
        f'--{border}\r\nContent-Disposition: form-data; name="oc_file"; filename="orden.pdf"\r\n'
        "Content-Type: application/pdf\r\n\r\n"
    )
    return site.ask(
        "PATCH",
        f"/api/v1/work-orders/{drilled.ot}/",
        parts.encode() + content + f"\r\n--{border}--\r\n".encode(),
        headers={"Content-Type": f"multipart/form-data; boundary={border}", "If-Match": f'"{version}"'},
    )


def test_full_disk_refuses_an_upload_and_keeps_nothing_of_it(
    full: Site, drilled: Drilled, media_root: Path
) -> None:
    before = stored(drilled)

    refused = send_order(full, drilled, PDF_TOO_LARGE)

    assert (refused.status, refused.body["code"]) == (503, "sin_espacio")
    assert stored(drilled) == before
    assert files(media_root) == []
    assert send_order(full, drilled, PDF).status == 200
    assert len(files(media_root)) == 1


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
