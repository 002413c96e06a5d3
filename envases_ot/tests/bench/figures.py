"""The arithmetic of the benchmark: percentiles, ratios, and what misses its bar. Pure."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

ENGINE_BAR_US = 50.0
"""Median of one answer of the engine. Source: design.md 8."""
LAST_PAGE_BAR = 1.5
"""Times the first page of a list, at most. Source: design.md 8."""
QUERIES_BAR = 12
"""Queries of one admin page, at most. Source: design.md 8."""


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of all values do not exceed.

    >>> percentile([4.0, 1.0, 3.0, 2.0], 0.5), percentile([1.0], 0.99)
    (2.0, 1.0)
    """
    return sorted(values)[max(math.ceil(share * len(values)) - 1, 0)]


@dataclass(frozen=True)
class Round:
    """One load of some seconds. `failed` answers were no 2xx, or never came."""

    requests_per_s: float
    p99_ms: float
    failed: int = 0


@dataclass(frozen=True)
class Duel:
    """Both services at one endpoint, in alternating rounds: the pair at one index ran one after the other.

    Without a `bar` it is shown, not judged.
    """

    name: str
    bar: float | None
    ours: tuple[Round, ...]
    peer: tuple[Round, ...]

    @property
    def ratios(self) -> tuple[float, float, float]:
        """Our requests/s over the peer's, a round: smallest, median, largest; 0 where we answered nothing."""
        pairs = zip(self.ours, self.peer, strict=True)
        ratios = [ours.requests_per_s / max(peer.requests_per_s, 0.01) for ours, peer in pairs]
        return min(ratios), statistics.median(ratios), max(ratios)

    @property
    def failed(self) -> int:
        return sum(each.failed for each in (*self.ours, *self.peer))

    @property
    def misses(self) -> list[str]:
        found = [f"{self.name}: {self.failed} respuestas fallidas"] if self.failed else []
        if self.bar is not None and self.ratios[1] < self.bar:
            found.append(f"{self.name}: {self.ratios[1]:.1f}x, se piden {self.bar:g}x")
        return found


@dataclass(frozen=True)
class EngineSpeed:
    """Microseconds of one operation of the cascade engine, over many inputs; with the door around it, unjudged."""

    operation: str
    median_us: float
    p99_us: float
    is_judged: bool = True

    @property
    def misses(self) -> list[str]:
        if self.median_us <= ENGINE_BAR_US or not self.is_judged:
            return []
        return [f"motor, {self.operation}: {self.median_us:.0f} µs, se piden {ENGINE_BAR_US:.0f}"]


@dataclass(frozen=True)
class AdminPage:
    """One page of the admin's list of OTs: median server time of some requests, and its queries."""

    name: str
    server_ms: float
    queries: int
    times_first: float
    is_last: bool = False

    @property
    def misses(self) -> list[str]:
        found = []
        if self.queries > QUERIES_BAR:
            found.append(f"administrador, {self.name}: {self.queries} consultas, se piden {QUERIES_BAR}")
        if self.is_last and self.times_first > LAST_PAGE_BAR:
            found.append(
                f"administrador, {self.name}: {self.times_first:.1f}x la primera página,"
                f" se piden {LAST_PAGE_BAR}x"
            )
        return found


@dataclass(frozen=True)
class Results:
    """All that one database of `ots` OTs showed."""

    ots: int
    duels: tuple[Duel, ...]
    engine: tuple[EngineSpeed, ...]
    admin: tuple[AdminPage, ...]

    @property
    def misses(self) -> list[str]:
        return [miss for part in (self.duels, self.engine, self.admin) for one in part for miss in one.misses]
