"""What a formula is to those who ask for it by name: inputs, outputs, units, and the words of its arithmetic."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from envases_ot.domain.calculations.parameters import Parameters

LARGEST: Final = 1e9
"""Bound of every number that has no narrower one."""

type Given = Mapping[str, Any]
"""{name of an input: its value}, all of them there; None is "not yet"."""
type Answer = dict[str, Any]
"""{name of an output: its value}; None is "not computable yet"."""
type Compute = Callable[[Given, Parameters], Answer]


class Kind(StrEnum):
    NUMBER = "number"
    WHOLE = "whole"
    TEXT = "text"
    NUMBERS = "numbers"
    GROUP = "group"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class Input:
    """One input.

    Attributes:
        label, unit: Spanish; a unit is blank where there is none.
        minimum, maximum: of the number, or of each number of a list.
        options: the texts that are understood; empty where any text is.
        members: inputs of a group, or of each group of a list.
        size: least and largest length of a list or text.
        may_have_gaps: whether a list may have None among its numbers.
    """

    name: str
    label: str
    unit: str = ""
    kind: Kind = Kind.NUMBER
    minimum: float = 0
    maximum: float = LARGEST
    options: tuple[str, ...] = ()
    members: tuple["Input", ...] = ()
    size: tuple[int, int] = (0, 100)
    may_have_gaps: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """One output; a unit is blank where there is none."""

    name: str
    label: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A calculation with a name.

    Attributes:
        label: Spanish title.
        expression: the arithmetic in words; {name} stands for an input, an output or a constant.
    """

    name: str
    label: str
    expression: str
    inputs: tuple[Input, ...]
    outputs: tuple[Output, ...]
    compute: Compute


def mm(name: str, label: str, *, minimum: float = 0, maximum: float = 1e6) -> Input:
    """An input that is a length."""
    return Input(name, label, "mm", minimum=minimum, maximum=maximum)


def m2(name: str, label: str) -> Input:
    """An input that is an area."""
    return Input(name, label, "m²", maximum=1e6)


def whole(name: str, label: str, *, minimum: int = 0, maximum: int = 10_000) -> Input:
    """An input that is a count or a number of a catalog."""
    return Input(name, label, kind=Kind.WHOLE, minimum=minimum, maximum=maximum)


def per_cent(name: str, label: str) -> Input:
    """An input from 0 to 100."""
    return Input(name, label, "%", maximum=100)


GOLPES: Final = (whole("golpes_largo", "Golpes al largo"), whole("golpes_ancho", "Golpes al ancho"))
HM: Final = (mm("largura_hm_mm", "Largura HM"), mm("anchura_hm_mm", "Anchura HM"))
HC: Final = (mm("largura_hc_mm", "Largura HC"), mm("anchura_hc_mm", "Anchura HC"))
AREA_HM: Final = m2("area_hm_m2", "Área HM")
GRAMAJE: Final = Input("gramaje_g_m2", "Gramaje del cartón", "g/m²", maximum=1e5)
ESPESOR: Final = mm("espesor_mm", "Espesor del cartón", maximum=1e3)
PROCESO: Final = Input("proceso", "Proceso", kind=Kind.TEXT)
TIPO_CARTON: Final = Input("tipo_carton", "Tipo de cartón", kind=Kind.TEXT)
GRAMS: Final = (
    Output("gramos_por_placa", "Gramos por placa", "g"),
    Output("gramos_por_caja", "Gramos por caja", "g"),
)
