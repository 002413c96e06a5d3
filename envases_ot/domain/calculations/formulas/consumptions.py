"""Formulas of consumption, by the names of the published vectors."""

from typing import Final

from envases_ot.domain.calculations import consumptions
from envases_ot.domain.calculations.consumptions import Grams, Recubrimiento
from envases_ot.domain.calculations.formulas.types import (
    AREA_HM,
    GOLPES,
    GRAMS,
    Answer,
    Formula,
    Given,
    Input,
    Kind,
    Output,
    mm,
    per_cent,
    whole,
)
from envases_ot.domain.calculations.parameters import Parameters


def grams_answer(grams: Grams) -> Answer:
    return {"gramos_por_placa": grams.per_sheet, "gramos_por_caja": grams.per_box}


def _covered(given: Given, share: str, rate_g_m2: float) -> Answer:
    grams = consumptions.covered_grams(
        area_hm_m2=given["area_hm_m2"],
        cobertura_pct=given[share],
        golpes_largo=given["golpes_largo"],
        golpes_ancho=given["golpes_ancho"],
        rate_g_m2=rate_g_m2,
    )
    return grams_answer(grams)


def _per_box(given: Given, share: str, rate_g_m2: float) -> Answer:
    grams = consumptions.covered_g(
        area_hm_m2=given["area_hm_m2"], cobertura_pct=given[share], rate_g_m2=rate_g_m2
    )
    return {"gramos_por_caja": grams}


def _tinta(given: Given, parameters: Parameters) -> Answer:
    return _covered(given, "impresion_pct", parameters.tinta_g_m2)


def _barniz_uv(given: Given, parameters: Parameters) -> Answer:
    return _covered(given, "barniz_uv_pct", parameters.barniz_uv_g_m2)


def _color_interno(given: Given, parameters: Parameters) -> Answer:
    return _per_box(given, "color_interno_pct", parameters.tinta_g_m2)


def _hidrorepelente(given: Given, parameters: Parameters) -> Answer:
    return _per_box(given, "cobertura_pct", parameters.hidrorepelente_g_m2)


def _cera(given: Given, parameters: Parameters) -> Answer:
    recubrimiento = given["recubrimiento"]
    grams = consumptions.wax_grams(
        recubrimiento=None if recubrimiento is None else Recubrimiento(recubrimiento),
        area_hm_m2=given["area_hm_m2"],
        cobertura_pct=given["cobertura_pct"],
        golpes_largo=given["golpes_largo"],
        golpes_ancho=given["golpes_ancho"],
        parameters=parameters,
    )
    return grams_answer(grams)


def _gramos_adhesivo(given: Given, parameters: Parameters) -> Answer:
    machine = given["consumo_maquina_g_m"]
    grams = consumptions.adhesive_grams(
        longitud_pegado_mm=given["longitud_pegado_mm"],
        golpes_largo=given["golpes_largo"],
        golpes_ancho=given["golpes_ancho"],
        rate_g_m=parameters.adhesivo_g_m if machine is None else machine,
    )
    return grams_answer(grams)


def _cinta(given: Given, parameters: Parameters) -> Answer:
    return {"consumo_mm_por_caja": consumptions.tape_mm_per_box(**given)}


def _total_cm2_clisse(given: Given, parameters: Parameters) -> Answer:
    plates = given["cm2_por_color"]
    return {"total_cm2": None if plates is None else consumptions.total_clisse_cm2(plates)}


COBERTURA: Final = per_cent("cobertura_pct", "Cobertura")
GRAMS_PER_BOX: Final = (GRAMS[1],)
COVERED: Final = " / 100 × {golpes_largo} × {golpes_ancho} = {gramos_por_placa} g por placa"

CONSUMPTIONS: Final = (
    Formula(
        "consumo_tinta",
        "Consumo de tinta",
        "{area_hm_m2} × {impresion_pct} × {tinta_g_m2}" + COVERED,
        (AREA_HM, per_cent("impresion_pct", "Impresión"), *GOLPES),
        GRAMS,
        _tinta,
    ),
    Formula(
        "consumo_barniz_uv",
        "Consumo de barniz UV",
        "{area_hm_m2} × {barniz_uv_pct} × {barniz_uv_g_m2}" + COVERED,
        (AREA_HM, per_cent("barniz_uv_pct", "Barniz UV"), *GOLPES),
        GRAMS,
        _barniz_uv,
    ),
    Formula(
        "consumo_color_interno",
        "Consumo del color interno",
        "{area_hm_m2} × {color_interno_pct} × {tinta_g_m2} / 100 = {gramos_por_caja} g por caja",
        (AREA_HM, per_cent("color_interno_pct", "Color interno")),
        GRAMS_PER_BOX,
        _color_interno,
    ),
    Formula(
        "consumo_hidrorepelente",
        "Consumo de barniz hidrorrepelente",
        "{area_hm_m2} × {cobertura_pct} × {hidrorepelente_g_m2} / 100 = {gramos_por_caja} g por caja",
        (AREA_HM, COBERTURA),
        GRAMS_PER_BOX,
        _hidrorepelente,
    ),
    Formula(
        "consumo_cera",
        "Consumo de cera",
        "{area_hm_m2} × {cobertura_pct} × {cera_g_m2}" + COVERED,
        (
            Input("lado", "Cara", kind=Kind.TEXT, options=("interior", "exterior")),
            Input("recubrimiento", "Recubrimiento", kind=Kind.TEXT, options=tuple(Recubrimiento)),
            AREA_HM,
            COBERTURA,
            *GOLPES,
        ),
        GRAMS,
        _cera,
    ),
    Formula(
        "gramos_adhesivo",
        "Consumo de adhesivo",
        "{longitud_pegado_mm} / 1.000 × gramos por metro × {golpes_largo} × {golpes_ancho}"
        " = {gramos_por_placa} g por placa",
        (
            mm("longitud_pegado_mm", "Longitud de pegado"),
            *GOLPES,
            Input("consumo_maquina_g_m", "Consumo propio de la máquina", "g/m", maximum=1e4),
        ),
        GRAMS,
        _gramos_adhesivo,
    ),
    Formula(
        "consumo_cinta",
        "Consumo de cinta",
        "{largura_hm_mm} × {cintas_x_caja} = {consumo_mm_por_caja} mm por caja",
        (mm("largura_hm_mm", "Largura HM"), whole("cintas_x_caja", "Cintas por caja")),
        (Output("consumo_mm_por_caja", "Consumo de cinta", "mm por caja"),),
        _cinta,
    ),
    Formula(
        "total_cm2_clisse",
        "Total cm² de clisé",
        "suma de {cm2_por_color} = {total_cm2} cm²",
        (
            Input(
                "cm2_por_color",
                "Clisé de cada color",
                "cm²",
                Kind.NUMBERS,
                size=(0, 10),
                may_have_gaps=True,
            ),
        ),
        (Output("total_cm2", "Total de clisé", "cm²"),),
        _total_cm2_clisse,
    ),
)
