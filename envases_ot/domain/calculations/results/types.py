"""What is known of an OT, and what its formulas give for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

type Fact = float | int | str | None

LARGURA_HC: Final = "largura_hc_mm"
ANCHURA_HC: Final = "anchura_hc_mm"
"""Measures that an OT may fix by hand, by the names of their results."""


@dataclass(frozen=True, slots=True)
class Override:
    """A measure fixed by hand instead of its formula: by whom, and why."""

    value: float
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour station; None is "not yet"."""

    station: int
    impresion_pct: float | None
    cm2_clisse: float | None


@dataclass(frozen=True, slots=True)
class OtFacts:
    """What the formulas read of an OT.

    Attributes:
        values: {name of FACTS: value}; one that is not there is None.
        inks: in the order of their stations.
        overrides: {name of a result: what stands instead of it}.
    """

    values: Mapping[str, Fact]
    inks: tuple[Ink, ...] = ()
    overrides: Mapping[str, Override] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """One number of an OT, with where it comes from.

    Attributes:
        group, label, unit: Spanish; a unit is blank where there is none.
        value: unrounded; None while it cannot be computed.
        text: the value as Chile writes it, rounded once, without unit; "" while there is none.
        formula: the arithmetic with its numbers; what is missing stands in it by name.
        missing: labels of what has to be filled in first.
        problem: why it cannot be computed with what is there; "" where nothing is wrong.
        override: what stands instead of the formula.
        by_formula: what the formula says where something stands instead of it; "" where it says nothing.
    """

    name: str
    group: str
    label: str
    unit: str
    value: float | None
    text: str
    formula: str
    missing: tuple[str, ...] = ()
    problem: str = ""
    override: Override | None = None
    by_formula: str = ""


FACTS: Final[Mapping[str, str]] = {
    "largura_hm_mm": "Largura HM",
    "anchura_hm_mm": "Anchura HM",
    "golpes_largo": "Golpes al largo",
    "golpes_ancho": "Golpes al ancho",
    "separacion_largo_mm": "Separación golpes al largo",
    "separacion_ancho_mm": "Separación golpes al ancho",
    "proceso": "Proceso",
    "tipo_carton": "Tipo del cartón",
    "gramaje_g_m2": "Gramaje del cartón",
    "espesor_mm": "Espesor del cartón",
    "ect_lb_in": "ECT mínimo del cartón",
    "area_producto_m2": "Área producto",
    "recorte_adicional_m2": "Recorte adicional",
    "longitud_pegado_mm": "Longitud pegado",
    "largo_mm": "Largo exterior o interior",
    "ancho_mm": "Ancho exterior o interior",
    "recubrimiento_interior": "Recubrimiento interno",
    "recubrimiento_exterior": "Recubrimiento externo",
    "recubrimiento_interior_pct": "% recubrimiento interno",
    "recubrimiento_exterior_pct": "% recubrimiento externo",
    "color_interno_pct": "% impresión color interno",
    "cintas_x_caja": "Cintas por caja",
}
"""{name of a fact: its label, as the form has it}."""
