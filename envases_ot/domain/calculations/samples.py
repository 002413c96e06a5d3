"""Approvals that a number of samples asks for."""

from dataclasses import dataclass
from typing import Final

NOT_NEEDED, PENDING = 0, 1
SAMPLE_WITH_CAD: Final = 3
"""The one request type that is approved, as `choices.TipoSolicitud` has it."""
SALES_FROM: Final = 3
DEVELOPMENT_FROM: Final = 6


@dataclass(frozen=True, slots=True)
class SampleApprovals:
    """State of each approval when the number was set: 0 not needed, 1 pending; None while that is not known."""

    jefe_venta: int | None
    jefe_desarrollo: int | None


def sample_approvals(*, tipo_solicitud: int | None, numero_muestras: int | None) -> SampleApprovals:
    """Who must approve so many samples.

    >>> sample_approvals(tipo_solicitud=3, numero_muestras=5)
    SampleApprovals(jefe_venta=1, jefe_desarrollo=0)

    Source: ot/calculations.md 8.
    """
    if tipo_solicitud is not None and tipo_solicitud != SAMPLE_WITH_CAD:
        return SampleApprovals(NOT_NEEDED, NOT_NEEDED)
    if tipo_solicitud is None or numero_muestras is None:
        return SampleApprovals(None, None)
    return SampleApprovals(
        jefe_venta=PENDING if numero_muestras >= SALES_FROM else NOT_NEEDED,
        jefe_desarrollo=PENDING if numero_muestras >= DEVELOPMENT_FROM else NOT_NEEDED,
    )
