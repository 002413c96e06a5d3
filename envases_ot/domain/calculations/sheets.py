"""Length and width of the corrugated sheet (HC) from those of its blanks (HM)."""

from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.trims import Axis, TrimUse, trim_mm


def hc_mm(
    *,
    hm_mm: float | None,
    golpes: int | None,
    separacion_mm: float | None,
    process: ProcessFamily | None,
    board: BoardFamily | None,
    axis: Axis,
    parameters: Parameters,
    override_mm: float | None = None,
) -> float | None:
    """One side of the sheet: blanks, the gaps between them, and the trim.

    Args:
        golpes: blanks along this side.
        separacion_mm: gap between two blanks; missing counts as 0, negative ones nest.
        override_mm: what the OT says instead of the formula; it wins always.
    Returns:
        mm; None while something is missing or there is no blank along the side.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> hc_mm(
    ...     hm_mm=400, golpes=2, separacion_mm=5, process=ProcessFamily.TROQUEL, board=BoardFamily.DOBLE,
    ...     axis=Axis.LARGO, parameters=LEGACY,
    ... )
    830

    Source: ot/calculations.md 1.2.
    """
    if override_mm is not None:
        return override_mm
    if hm_mm is None or not golpes or process is None or board is None:
        return None
    if process is ProcessFamily.CORRUGADO:
        return hm_mm
    if process is ProcessFamily.SIN_PROCESO:
        return hm_mm * golpes
    trim = trim_mm(parameters.trims, use=TrimUse.OT, process=process, board=board, axis=axis)
    return hm_mm * golpes + (golpes - 1) * (separacion_mm or 0) + trim
