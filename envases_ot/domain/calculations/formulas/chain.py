"""The whole chain of an OT in one formula: from the blank to weights and consumptions."""

from typing import Any, Final

from envases_ot.domain.calculations import areas, consumptions, weights
from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily, board_family, process_family
from envases_ot.domain.calculations.formulas.types import (
    GOLPES,
    Answer,
    Formula,
    Given,
    Input,
    Kind,
    Output,
    m2,
    mm,
)
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.sheets import hc_mm
from envases_ot.domain.calculations.trims import Axis


def _cadena_completa(given: Given, parameters: Parameters) -> Answer:
    sheet = _sheet(given, parameters)
    area_hc = areas.area_hc_unitaria_m2(**sheet, **_golpes(given))
    peso_bruto = weights.peso_kg(area_m2=area_hc, gramaje_g_m2=given["gramaje"])
    volumen = weights.volumen_placa_cm3(**sheet, espesor_mm=given["espesor"])
    return {
        "largura_hc": sheet["largura_hc_mm"],
        "anchura_hc": sheet["anchura_hc_mm"],
        "area_hc": area_hc,
        "area_hc_placa": areas.area_hc_placa_m2(**sheet),
        "peso_bruto": peso_bruto,
        "peso_neto": weights.peso_kg(area_m2=given["area_producto"], gramaje_g_m2=given["gramaje"]),
        "volumen_unitario": weights.volumen_unitario_cm3(volumen_placa_cm3=volumen, **_golpes(given)),
        "uma_area": weights.uma_por_millar(area_hc),
        "uma_peso": weights.uma_por_millar(peso_bruto),
        **_of_blank(given, parameters),
    }


def _sheet(given: Given, parameters: Parameters) -> dict[str, Any]:
    """The two sides of the sheet, by the names of the functions that take them."""
    process, board = process_family(given["proceso"]), board_family(given["tipo"], field="tipo")
    return {
        "largura_hc_mm": _side(given, parameters, process, board, Axis.LARGO),
        "anchura_hc_mm": _side(given, parameters, process, board, Axis.ANCHO),
    }


def _side(
    given: Given,
    parameters: Parameters,
    process: ProcessFamily | None,
    board: BoardFamily | None,
    axis: Axis,
) -> float | None:
    hm, gap = ("largura_hm", "sep_l") if axis is Axis.LARGO else ("anchura_hm", "sep_a")
    return hc_mm(
        hm_mm=given[hm],
        golpes=given[f"golpes_{axis.value}"],
        separacion_mm=given[gap],
        process=process,
        board=board,
        axis=axis,
        parameters=parameters,
    )


def _of_blank(given: Given, parameters: Parameters) -> Answer:
    area_hm = areas.area_hm_m2(largura_hm_mm=given["largura_hm"], anchura_hm_mm=given["anchura_hm"])
    recorte = areas.recorte_caracteristico_m2(
        area_hm_m2=area_hm,
        area_producto_m2=given["area_producto"],
        recorte_adicional_m2=given["recorte_adicional"],
        process=process_family(given["proceso"]),
        parameters=parameters,
    )
    inks = [
        consumptions.covered_grams(
            area_hm_m2=area_hm, cobertura_pct=share, rate_g_m2=parameters.tinta_g_m2, **_golpes(given)
        ).per_sheet
        for share in given["impresion"] or ()
    ]
    adhesive = consumptions.adhesive_grams(
        longitud_pegado_mm=given["longitud_pegado"], rate_g_m=parameters.adhesivo_g_m, **_golpes(given)
    )
    return {
        "area_hm": area_hm,
        "recorte_caracteristico": recorte,
        "consumos_g_placa": None if given["impresion"] is None else inks,
        "adhesivo_g_placa": adhesive.per_sheet,
    }


def _golpes(given: Given) -> dict[str, Any]:
    """Blanks along each side, by the names of the functions that take them."""
    return {name: given[name] for name in ("golpes_largo", "golpes_ancho")}


CHAIN: Final = (
    Formula(
        "cadena_completa",
        "Todos los cálculos de una OT",
        "largura HC {largura_hc} mm, anchura HC {anchura_hc} mm, área HC {area_hc} m², peso bruto {peso_bruto} kg",
        (
            mm("largura_hm", "Largura HM"),
            mm("anchura_hm", "Anchura HM"),
            *GOLPES,
            mm("sep_l", "Separación al largo", minimum=-1e6),
            mm("sep_a", "Separación al ancho", minimum=-1e6),
            Input("proceso", "Proceso", kind=Kind.TEXT),
            Input("tipo", "Tipo de cartón", kind=Kind.TEXT),
            Input("gramaje", "Gramaje del cartón", "g/m²", maximum=1e5),
            mm("espesor", "Espesor del cartón", maximum=1e3),
            m2("area_producto", "Área del producto"),
            m2("recorte_adicional", "Recorte adicional"),
            Input(
                "impresion",
                "Impresión de cada color",
                "%",
                Kind.NUMBERS,
                maximum=100,
                size=(0, 10),
                may_have_gaps=True,
            ),
            mm("longitud_pegado", "Longitud de pegado"),
        ),
        (
            Output("largura_hc", "Largura HC", "mm"),
            Output("anchura_hc", "Anchura HC", "mm"),
            Output("area_hm", "Área HM", "m²"),
            Output("area_hc", "Área HC unitaria", "m²"),
            Output("area_hc_placa", "Área HC de la placa", "m²"),
            Output("recorte_caracteristico", "Recorte característico", "m²"),
            Output("peso_bruto", "Peso bruto", "kg"),
            Output("peso_neto", "Peso neto", "kg"),
            Output("volumen_unitario", "Volumen unitario", "cm³"),
            Output("uma_area", "UMA área", "m² por millar"),
            Output("uma_peso", "UMA peso", "kg por millar"),
            Output("consumos_g_placa", "Tinta de cada color", "g por placa"),
            Output("adhesivo_g_placa", "Adhesivo", "g por placa"),
        ),
        _cadena_completa,
    ),
)
