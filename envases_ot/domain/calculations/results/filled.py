"""The arithmetic of a formula with its numbers in the place of its names."""

from collections.abc import Mapping
from typing import Any, Final

from envases_ot.domain.calculations.families import ProcessFamily, board_family, process_family
from envases_ot.domain.calculations.formulas.types import Formula
from envases_ot.domain.calculations.parameters import CONSTANTS, Parameters
from envases_ot.domain.calculations.results.lines import Line
from envases_ot.domain.calculations.results.types import LARGURA_HC
from envases_ot.domain.calculations.rounding import half_up
from envases_ot.domain.calculations.trims import Axis, TrimUse, trim_mm
from envases_ot.domain.calculations.written import as_written

INPUT_DECIMALS: Final = 7
NOT_YET: Final = "…"


def plain_text(value: float, *, decimals: int) -> str:
    """A number as Chile writes it, half up, without needless zeros.

    >>> plain_text(1234567.895, decimals=2), plain_text(0.5, decimals=7)
    ('1.234.567,9', '0,5')
    """
    return as_written(f"{half_up(value, decimals):,f}")


def filled(
    line: Line, formula: Formula, given: Mapping[str, Any], answer: Mapping[str, Any], parameters: Parameters
) -> str:
    """The words of a line with its numbers; what is missing stands there by its label.

    >>> from envases_ot.domain.calculations.formulas.registry import FORMULAS
    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> from envases_ot.domain.calculations.results.lines import SHEET_LINES
    >>> filled(SHEET_LINES[0], FORMULAS["area_hm"], {"largura_hm_mm": 800}, {"area_hm_m2": None}, LEGACY)
    '800 × «Anchura HM» / 1.000.000 = … m²'
    """
    constants = {name: plain_text(getattr(parameters, name), decimals=10) for name in CONSTANTS}
    inputs = {item.name: _input_text(given.get(item.name), item.label) for item in formula.inputs}
    outputs = {name: _output_text(value, line.decimals) for name, value in answer.items()}
    words = line.says or formula.expression
    if line.output == "hc_mm":
        words = _hc_words(line, given, parameters)
    elif line.formula == "recorte_caracteristico" and _is_without_process(given):
        words = "sin proceso no se recorta: {recorte_caracteristico_m2} m²"
    return words.format_map({**constants, **inputs, **outputs})


def _hc_words(line: Line, given: Mapping[str, Any], parameters: Parameters) -> str:
    """Those of the process: some sheets have no trim, a fixed one has no arithmetic."""
    is_largura = line.name == LARGURA_HC
    hm = "{largura_hm_mm}" if is_largura else "{anchura_hm_mm}"
    if given.get("override_mm") is not None:
        return "fijada a mano: {hc_mm} mm"
    process, board = process_family(given.get("proceso")), board_family(given.get("tipo_carton"))
    if process is ProcessFamily.CORRUGADO:
        return f"en corrugado es la HM: {hm} mm"
    if process is ProcessFamily.SIN_PROCESO:
        return f"{hm} × {{golpes}} = {{hc_mm}} mm"
    trim = "«orilla»"
    if process is not None and board is not None:
        axis = Axis.LARGO if is_largura else Axis.ANCHO
        orilla = trim_mm(parameters.trims, use=TrimUse.OT, process=process, board=board, axis=axis)
        trim = f"{plain_text(orilla, decimals=2)} de orilla"
    gap = plain_text(given.get("separacion_mm") or 0, decimals=1)
    gap = f"({gap})" if gap.startswith("-") else gap
    return f"{hm} × {{golpes}} + ({{golpes}} − 1) × {gap} + {trim} = {{hc_mm}} mm"


def _is_without_process(given: Mapping[str, Any]) -> bool:
    return process_family(given.get("proceso")) is ProcessFamily.SIN_PROCESO


def _input_text(value: Any, label: str) -> str:
    if value is None:
        return f"«{label}»"
    if isinstance(value, list):
        return " + ".join(_output_text(item, 2) for item in value)
    return value if isinstance(value, str) else plain_text(value, decimals=INPUT_DECIMALS)


def _output_text(value: Any, decimals: int) -> str:
    return NOT_YET if value is None else plain_text(value, decimals=decimals)
