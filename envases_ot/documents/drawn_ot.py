"""The drawings of an OT: its blank and its box from its own columns, or why there is none."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from envases_ot.domain.calculations.development import BoxStyle
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.drawings.blanks import BlankMeasures, StoredBlank, measures_of_stored
from envases_ot.domain.drawings.box_drawing import ClosedBox
from envases_ot.errors import InvalidError
from envases_ot.models import Carton, WorkOrder

PAPER_PREFIX: Final = "P-"
"""Of flutes such as P-BC: it says nothing of the walls."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What can be drawn; `why_not` is Spanish, "" when both are there."""

    blank: BlankMeasures | None
    box: ClosedBox | None
    why_not: str


def drawn(ot: WorkOrder, *, parameters: Parameters) -> Drawn:
    """The blank and the box of an OT; reads its style and its board."""
    if ot.style is None:
        return Drawn(None, None, "Sin plano: la OT todavía no tiene estilo.")
    if ot.style.codigo not in BoxStyle:
        return Drawn(None, None, f"Sin plano: no hay dibujo para el estilo {ot.style.codigo}.")
    style = BoxStyle(ot.style.codigo)
    box = _box(ot, style)
    joint = parameters.union_doble_mm if has_double_flute(ot.carton) else parameters.union_simple_mm
    stored = StoredBlank(
        style=style,
        largura_hm=_mm(ot.largura_hm),
        anchura_hm=_mm(ot.anchura_hm),
        rayado_c1r1=_mm(ot.rayado_c1r1),
        rayado_r1_r2=_mm(ot.rayado_r1_r2),
        rayado_r2_c2=_mm(ot.rayado_r2_c2),
        interno_largo=_mm(ot.interno_largo),
        interno_ancho=_mm(ot.interno_ancho),
    )
    try:
        return Drawn(measures_of_stored(stored, joint_mm=joint), box, "")
    except InvalidError as refused:
        return Drawn(None, box, " ".join(problem.message for problem in refused.problems))


def has_double_flute(carton: Carton | None) -> bool:
    """Whether the board has two walls: its flute is named by two letters. Source: ot/fields.md, flutes."""
    return carton is not None and len(carton.onda.removeprefix(PAPER_PREFIX)) > 1


def _box(ot: WorkOrder, style: BoxStyle) -> ClosedBox | None:
    """From the inner measures; from the outer ones while those are missing."""
    triples = {
        "internas": (ot.interno_largo, ot.interno_ancho, ot.interno_alto),
        "externas": (ot.externo_largo, ot.externo_ancho, ot.externo_alto),
    }
    for measured, (largo, ancho, alto) in triples.items():
        if largo and ancho and alto:
            return ClosedBox(style, float(largo), float(ancho), float(alto), measured=measured)
    return None


def _mm(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
