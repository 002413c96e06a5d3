"""Every formula by its name, and the one door to them: plain values in, plain values out."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from envases_ot.domain.calculations.formulas.chain import CHAIN
from envases_ot.domain.calculations.formulas.checks import CHECKS
from envases_ot.domain.calculations.formulas.consumptions import CONSUMPTIONS
from envases_ot.domain.calculations.formulas.development import DEVELOPMENT
from envases_ot.domain.calculations.formulas.geometry import GEOMETRY
from envases_ot.domain.calculations.formulas.reading import read_inputs
from envases_ot.domain.calculations.formulas.strength import STRENGTH
from envases_ot.domain.calculations.formulas.types import Answer, Formula
from envases_ot.domain.calculations.formulas.weights import WEIGHTS
from envases_ot.domain.calculations.parameters import Parameters

FORMULAS: Final[Mapping[str, Formula]] = MappingProxyType(
    {
        formula.name: formula
        for formula in (
            *GEOMETRY,
            *WEIGHTS,
            *CONSUMPTIONS,
            *CHECKS,
            *STRENGTH,
            *DEVELOPMENT,
            *CHAIN,
        )
    }
)
"""In the order of ot/calculations.md, by the names of its vectors."""


def calculate(name: str, values: Mapping[str, object], *, parameters: Parameters) -> Answer:
    """What a formula gives for values as they were sent.

    Args:
        name: one of FORMULAS; another one is a KeyError.
        values: {input: value}; one that is missing or None is not known yet.
    Returns:
        {output: value}, all outputs there; None where it cannot be computed yet.
    Raises:
        InvalidError: a value that is no input, has the wrong type, is out of range or names nothing known.
        DomainError: TRIM_MISSING.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> calculate("area_hm", {"largura_hm_mm": 800, "anchura_hm_mm": 600}, parameters=LEGACY)
    {'area_hm_m2': 0.48}
    """
    formula = FORMULAS[name]
    return formula.compute(read_inputs(formula.inputs, values), parameters)
