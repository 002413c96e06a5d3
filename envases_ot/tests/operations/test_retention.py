from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from envases_ot.operations.backups import NAME_FORMAT, Backup
from envases_ot.operations.retention import Retention, backups_to_remove, remove_backup

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def backups(*ages_hours: float) -> list[Backup]:
    return [Backup(Path((NOW - timedelta(hours=age)).strftime(NAME_FORMAT))) for age in ages_hours]


def removed_ages(found: list[Backup], *, proven: str | None = None, **limits: int) -> list[float]:
    retention = Retention(**{"all_days": 0, "daily": 0, "weekly": 0, "monthly": 0, **limits})
    removed = backups_to_remove(found, retention=retention, now=NOW, proven=proven)
    return [(NOW - backup.taken_at) / timedelta(hours=1) for backup in removed]


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({}, [1500, 800, 200, 30, 26, 5]),
        ({"all_days": 2}, [1500, 800, 200]),
        ({"daily": 2}, [1500, 800, 200, 30, 5]),
        ({"weekly": 2}, [1500, 800, 30, 26, 5]),
        ({"monthly": 3}, [200, 30, 26, 5]),
    ],
)
def test_backups_to_remove_keeps_the_newest_of_each_period(limits, expected):
    found = backups(1, 5, 26, 30, 200, 800, 1500)

    assert removed_ages(found, **limits) == expected


def test_backups_to_remove_never_takes_the_newest_nor_the_proven_one():
    found = backups(1, 5, 26)

    assert removed_ages(found, proven=found[2].name) == [5]


def test_backups_to_remove_of_none_is_none():
    assert removed_ages([]) == []


def test_remove_backup_leaves_the_others(tmp_path):
    root = tmp_path / "respaldos"
    for name in ("20260101T000000000000Z", "20260102T000000000000Z"):
        (root / name).mkdir(parents=True)
        (root / name / "base.dump").write_bytes(b"x")

    remove_backup(Backup(root / "20260101T000000000000Z"))

    assert [path.name for path in root.iterdir()] == ["20260102T000000000000Z"]
