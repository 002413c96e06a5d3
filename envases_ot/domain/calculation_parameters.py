"""The constants and trims in force on a day, kept in the process until somebody changes one."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from uuid import UUID

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.trims import LEGACY_TRIMS, Axis, TrimTable, TrimUse
from envases_ot.domain.cascade.rules import rules_version
from envases_ot.models import CalculationConstant, Trim

DAYS_KEPT = 32


def parameters_on(day: date) -> Parameters:
    """What formulas compute with on a day; one small query, as long as nothing changes.

    A constant without a row that day has its legacy value, and so has a trim.
    """
    return _parameters(rules_version(), day)


@lru_cache(maxsize=DAYS_KEPT)
def _parameters(version: UUID | None, day: date) -> Parameters:
    constants = {row.codigo: float(row.valor) for row in _in_force(CalculationConstant, ("codigo",), day)}
    return Parameters(**constants, trims=_trims(day))


def _trims(day: date) -> TrimTable:
    key = ("uso", "familia_proceso", "familia_carton", "eje")
    rows = {
        (
            TrimUse(row.uso),
            ProcessFamily(row.familia_proceso),
            BoardFamily(row.familia_carton) if row.familia_carton else None,
            Axis(row.eje),
        ): float(row.orilla_mm)
        for row in _in_force(Trim, key, day)
    }
    return MappingProxyType({**LEGACY_TRIMS, **rows})


def _in_force[Row: (CalculationConstant, Trim)](
    model: type[Row], key: tuple[str, ...], day: date
) -> Iterable[Row]:
    """The latest row of each key that has begun."""
    newest = Window(RowNumber(), partition_by=[F(name) for name in key], order_by=F("vigente_desde").desc())
    return model._default_manager.filter(vigente_desde__lte=day).annotate(turn=newest).filter(turn=1)
