"""Which backups stay: every one of the last days, then one a day, a week and a month."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from envases_ot.models import BackupProof
from envases_ot.operations.backups import Backup


@dataclass(frozen=True)
class Retention:
    """How many days keep all their backups, and how many days, weeks and months keep their newest one."""

    all_days: int = 2
    daily: int = 14
    weekly: int = 8
    monthly: int = 12


def backups_to_remove(
    backups: Iterable[Backup], *, retention: Retention, now: datetime, proven: str | None
) -> list[Backup]:
    """Those that nothing keeps, oldest first. The newest backup and the last proven one always stay."""
    newest_first = sorted(backups, key=lambda backup: backup.name, reverse=True)
    kept = {backup.name for backup in newest_first[:1]}
    kept |= {backup.name for backup in newest_first if backup.name == proven}
    fresh = now - timedelta(days=retention.all_days)
    kept |= {backup.name for backup in newest_first if backup.taken_at >= fresh}
    kept |= newest_of_each(newest_first, lambda at: f"{at:%Y-%m-%d}", limit=retention.daily)
    kept |= newest_of_each(newest_first, lambda at: f"{at:%G-%V}", limit=retention.weekly)
    kept |= newest_of_each(newest_first, lambda at: f"{at:%Y-%m}", limit=retention.monthly)
    return [backup for backup in reversed(newest_first) if backup.name not in kept]


def newest_of_each(newest_first: list[Backup], period: Callable[[datetime], str], *, limit: int) -> set[str]:
    """The name of the newest backup of each of the last `limit` periods that have one."""
    newest: dict[str, str] = {}
    for backup in newest_first:
        newest.setdefault(period(backup.taken_at), backup.name)
    return set(list(newest.values())[:limit])


def last_proven_name() -> str | None:
    proof = BackupProof.objects.order_by("-taken_at").first()
    return proof.name if proof else None


def remove_backup(backup: Backup) -> None:
    """Delete a backup; half of one is never taken for whole, because it loses its name first."""
    doomed = backup.folder.with_name(f".borrando-{backup.name}")
    backup.folder.rename(doomed)
    shutil.rmtree(doomed)
