"""Who stands in for whom today: the one place that everything asks which lets somebody act for another.

Source: workflow/spec.md 12 and 24.5 ("substitutes").
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from django.utils import timezone

from envases_ot.models import Absence, User
from envases_ot.models.changes import Kept


@dataclass(frozen=True, slots=True)
class StandIns:
    """One day. Whoever stands in and is away too is stood in for in turn.

    Attributes:
        substitute_of: {who is away: who stands in}.
        absence_of: {who is away: their absence}, each with its two people.
    """

    substitute_of: Mapping[int, int]
    absence_of: Mapping[int, Absence] = field(default_factory=dict)

    def chain(self, user_pk: int) -> tuple[int, ...]:
        """Who stands in for somebody, the nearest first; empty when they are not away.

        >>> StandIns({1: 2, 2: 3}).chain(1)
        (2, 3)
        """
        found: list[int] = []
        following = self.substitute_of.get(user_pk)
        while following is not None and following not in (user_pk, *found):
            found.append(following)
            following = self.substitute_of.get(following)
        return tuple(found)

    def covered_by(self, user_pk: int) -> frozenset[int]:
        """For whom somebody stands in.

        >>> sorted(StandIns({1: 2, 2: 3}).covered_by(3))
        [1, 2]
        """
        return frozenset(away for away in self.substitute_of if user_pk in self.chain(away))


_kept: Final = Kept[date, StandIns](size=2)


def stand_ins() -> StandIns:
    """Of today in the plant. One small query, none in a server as long as nobody changes an absence or a user."""
    today = timezone.localdate()
    found = _kept.get(today, lambda: _read(today))
    return found or StandIns({})


def _read(day: date) -> StandIns:
    rows = Absence.objects.filter(first_day__lte=day, last_day__gte=day, substitute__is_active=True)
    away = {row.user_id: row for row in rows.select_related("user", "substitute")}
    return StandIns({user: row.substitute_id for user, row in away.items()}, away)


def acting_for(user: User, *, standing: StandIns | None = None) -> frozenset[int]:
    """In whose place this user may act on an OT today: their own, and that of those for whom they stand in.

    Args:
        standing: what `stand_ins` gave, where it was asked already.
    """
    return (standing or stand_ins()).covered_by(user.pk) | {user.pk}
