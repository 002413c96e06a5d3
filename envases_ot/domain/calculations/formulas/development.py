"""The formula of the area and board tool, by the names of the published vectors."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from envases_ot.domain.calculations.development import BoxStyle, DevelopmentFactors, InnerBox, develop
from envases_ot.domain.calculations.families import process_family_of_id
from envases_ot.domain.calculations.formulas.types import (
    Answer,
    Formula,
    Given,
    Input,
    Kind,
    Output,
    mm,
    whole,
)
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.errors import InvalidError, Problem

STYLE_OF_ID: Final[Mapping[int, BoxStyle]] = MappingProxyType(
    {
        1: BoxStyle.HALF_SLOTTED,
        2: BoxStyle.REGULAR_SLOTTED,
        3: BoxStyle.OVERLAPPED,
        4: BoxStyle.FULL_OVERLAP,
        12: BoxStyle.STYLE_216,
        14: BoxStyle.STYLE_221,
        15: BoxStyle.STYLE_222,
        16: BoxStyle.STYLE_223,
    }
)
"""Ids of the catalog of styles, which the published vectors speak."""
DOUBLE_FLUTES: Final = frozenset({2, 5})
"""Flutes of two walls by id. Source: ot/calculations.md 4.4."""


def _areahc_desarrollo(given: Given, parameters: Parameters) -> Answer:
    factors, process = given["factores"], process_family_of_id(given["process_id"])
    style = _style(given["style_id"])
    if None in given.values() or None in factors.values() or style is None or process is None:
        return _nothing_yet()
    box = InnerBox(
        largo_mm=given["interno_largo"],
        ancho_mm=given["interno_ancho"],
        alto_mm=given["interno_alto"],
        traslape_mm=given["traslape"],
        style=style,
        has_double_flute=given["onda_id"] in DOUBLE_FLUTES,
    )
    found = develop(box, DevelopmentFactors(**factors), process=process, parameters=parameters)
    if found is None:
        return _nothing_yet()
    answer = {name: getattr(found, name) for name in _nothing_yet()}
    return answer | {"externo_mm": list(found.externo_mm)}


def _style(style_id: int | None) -> BoxStyle | None:
    """The style of a number.

    Raises:
        InvalidError: STYLE_UNKNOWN: a style whose flaps nobody has said has no blank.
    """
    if style_id is None:
        return None
    if style_id not in STYLE_OF_ID:
        known = ", ".join(f"{number} ({style.value})" for number, style in STYLE_OF_ID.items())
        message = f"No se sabe desarrollar el estilo {style_id}: use uno de {known}."
        raise InvalidError([Problem("style_id", "STYLE_UNKNOWN", message)])
    return STYLE_OF_ID[style_id]


def _nothing_yet() -> Answer:
    return dict.fromkeys(output.name for output in OUTPUTS)


OUTPUTS: Final = (
    Output("largura_hm_mm", "Largura HM", "mm"),
    Output("anchura_hm_mm", "Anchura HM", "mm"),
    Output("golpes_largo", "Golpes al largo"),
    Output("golpes_ancho", "Golpes al ancho"),
    Output("largo_hc_mm", "Largura HC", "mm"),
    Output("ancho_hc_mm", "Anchura HC", "mm"),
    Output("area_hc_unitaria_m2", "Área HC unitaria", "m²"),
    Output("externo_mm", "Medidas externas: largo, ancho, alto", "mm"),
)

FACTORS: Final = tuple(
    mm(name, label, minimum=-1e3, maximum=1e3)
    for name, label in {
        "d1": "Aumento del primer panel",
        "d2": "Aumento del segundo panel",
        "dh": "Aumento del alto",
        "el": "Aumento externo del largo",
        "ea": "Aumento externo del ancho",
        "eh": "Aumento externo del alto",
    }.items()
)

DEVELOPMENT: Final = (
    Formula(
        "areahc_desarrollo",
        "Desarrollo desde las medidas internas",
        "largura HM = 2 × ({interno_largo} + {interno_ancho}) + 2 × (d1 + d2) + ceja = {largura_hm_mm} mm;"
        " anchura HM = aletas + {interno_alto} + dh = {anchura_hm_mm} mm",
        (
            whole("style_id", "Estilo (número)"),
            whole("onda_id", "Onda (número)"),
            mm("interno_largo", "Largo interno"),
            mm("interno_ancho", "Ancho interno"),
            mm("interno_alto", "Alto interno"),
            mm("traslape", "Traslape"),
            whole("process_id", "Proceso (número)"),
            Input("factores", "Factores de desarrollo de la onda", "mm", Kind.GROUP, members=FACTORS),
        ),
        OUTPUTS,
        _areahc_desarrollo,
    ),
)
