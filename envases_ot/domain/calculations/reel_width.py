"""Reel width analysis: how often a sheet is cut from each reel, what is lost, and which reel loses least."""

from collections.abc import Iterable
from dataclasses import dataclass

from envases_ot.domain.calculations.rounding import settled, truncated


@dataclass(frozen=True, slots=True)
class ReelCut:
    """What one reel gives.

    Attributes:
        formato_mm: width of the reel.
        cortes: sheets side by side.
        perdida_pct: share of the reel that is no sheet, the edge trim included.
        sobrante_mm: what is left beside the sheets, the edge trim taken off.
    """

    formato_mm: float
    cortes: int
    perdida_pct: float
    sobrante_mm: float


def cut_reel(*, formato_mm: float, anchura_hc_mm: float, refile_mm: float) -> ReelCut:
    """Sheets that fit side by side in a reel.

    Args:
        formato_mm, anchura_hc_mm: above 0.
        refile_mm: what both edges of the reel lose together.

    >>> cut_reel(formato_mm=1750, anchura_hc_mm=500, refile_mm=30)
    ReelCut(formato_mm=1750, cortes=3, perdida_pct=14.2857142857, sobrante_mm=220.0)

    Source: ot/calculations.md 5.
    """
    useful_mm = formato_mm - refile_mm
    cortes = max(truncated(useful_mm / anchura_hc_mm), 0)
    lost_mm = formato_mm - cortes * anchura_hc_mm
    return ReelCut(
        formato_mm=formato_mm,
        cortes=cortes,
        perdida_pct=settled(lost_mm / formato_mm * 100),
        sobrante_mm=settled(useful_mm - cortes * anchura_hc_mm) if cortes else useful_mm,
    )


def best_reel(reels: Iterable[ReelCut]) -> ReelCut | None:
    """The reel that loses the least share, the narrowest among equals; None when the sheet fits on none.

    >>> cuts = [cut_reel(formato_mm=width, anchura_hc_mm=337, refile_mm=30) for width in (2450, 1750, 1900)]
    >>> best_reel(cuts).formato_mm
    1750

    Source: ot/calculations.md 5; the legacy compared with a minimum that it had rounded.
    """
    fitting = [reel for reel in reels if reel.cortes]
    return min(fitting, key=lambda reel: (reel.perdida_pct, reel.formato_mm), default=None)
