"""Formulas of weights, volumes and UMA, by the names of the published vectors."""

from typing import Final

from envases_ot.domain.calculations import weights
from envases_ot.domain.calculations.formulas.types import (
    ESPESOR,
    GOLPES,
    GRAMAJE,
    HC,
    Answer,
    Formula,
    Given,
    Input,
    Output,
    m2,
    mm,
)
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.rounding import half_up_whole, truncated


def _peso_bruto(given: Given, parameters: Parameters) -> Answer:
    peso = weights.peso_kg(area_m2=given["area_hc_unitaria_m2"], gramaje_g_m2=given["gramaje_g_m2"])
    return {"peso_bruto_kg": peso}


def _peso_neto(given: Given, parameters: Parameters) -> Answer:
    peso = weights.peso_kg(area_m2=given["area_producto_m2"], gramaje_g_m2=given["gramaje_g_m2"])
    return {"peso_neto_kg": peso}


def _peso_semielaborado(given: Given, parameters: Parameters) -> Answer:
    peso = weights.peso_semielaborado_kg(**given)
    return {"peso_bruto_kg": peso, "peso_neto_kg": peso}


def _peso_esquinero(given: Given, parameters: Parameters) -> Answer:
    return {"peso_esquinero_kg": weights.peso_esquinero_kg(**given)}


def _volumen(given: Given, parameters: Parameters) -> Answer:
    placa = weights.volumen_placa_cm3(
        largura_hc_mm=given["largura_hc_mm"],
        anchura_hc_mm=given["anchura_hc_mm"],
        espesor_mm=given["espesor_mm"],
    )
    unitario = weights.volumen_unitario_cm3(
        volumen_placa_cm3=placa, golpes_largo=given["golpes_largo"], golpes_ancho=given["golpes_ancho"]
    )
    return {
        "volumen_unitario_cm3": unitario,
        "volumen_placa_cm3": placa,
        "sap_volum": None if unitario is None else half_up_whole(unitario),
    }


def _uma(given: Given, parameters: Parameters) -> Answer:
    area = weights.uma_por_millar(given["area_hc_unitaria_m2"])
    peso = weights.uma_por_millar(given["peso_bruto_kg"])
    return {
        "uma_area_m2_por_millar": area,
        "uma_peso_kg_por_millar": peso,
        "sap_umren": None if area is None else truncated(area),
        "sap_umren01": None if peso is None else truncated(peso),
    }


AREA_HC: Final = m2("area_hc_unitaria_m2", "Área HC unitaria")
PESO_BRUTO: Final = Output("peso_bruto_kg", "Peso bruto", "kg")
PESO_NETO: Final = Output("peso_neto_kg", "Peso neto", "kg")

WEIGHTS: Final = (
    Formula(
        "peso_bruto",
        "Peso bruto",
        "{area_hc_unitaria_m2} × {gramaje_g_m2} / 1.000 = {peso_bruto_kg} kg",
        (AREA_HC, GRAMAJE),
        (PESO_BRUTO,),
        _peso_bruto,
    ),
    Formula(
        "peso_neto",
        "Peso neto",
        "{area_producto_m2} × {gramaje_g_m2} / 1.000 = {peso_neto_kg} kg",
        (m2("area_producto_m2", "Área del producto"), GRAMAJE),
        (PESO_NETO,),
        _peso_neto,
    ),
    Formula(
        "peso_semielaborado",
        "Peso del semielaborado",
        "{largura_hc_mm} × {anchura_hc_mm} / 1.000.000 × {gramaje_g_m2} / 1.000 = {peso_bruto_kg} kg",
        (*HC, GRAMAJE),
        (PESO_BRUTO, PESO_NETO),
        _peso_semielaborado,
    ),
    Formula(
        "peso_esquinero",
        "Peso del esquinero",
        "{largura_hm_mm} × {masa_lineal_g_m} / 1.000.000 = {peso_esquinero_kg} kg",
        (mm("largura_hm_mm", "Largura HM"), Input("masa_lineal_g_m", "Masa lineal", "g/m", maximum=1e6)),
        (Output("peso_esquinero_kg", "Peso del esquinero", "kg"),),
        _peso_esquinero,
    ),
    Formula(
        "volumen",
        "Volumen",
        "{largura_hc_mm} × {anchura_hc_mm} × {espesor_mm} / ({golpes_largo} × {golpes_ancho}) / 1.000"
        " = {volumen_unitario_cm3} cm³",
        (*HC, ESPESOR, *GOLPES),
        (
            Output("volumen_unitario_cm3", "Volumen unitario", "cm³"),
            Output("volumen_placa_cm3", "Volumen de la placa", "cm³"),
            Output("sap_volum", "VOLUM de SAP", "cm³"),
        ),
        _volumen,
    ),
    Formula(
        "uma",
        "UMA área y peso",
        "{area_hc_unitaria_m2} × 1.000 = {uma_area_m2_por_millar} m²;"
        " {peso_bruto_kg} × 1.000 = {uma_peso_kg_por_millar} kg",
        (AREA_HC, Input("peso_bruto_kg", "Peso bruto", "kg", maximum=1e6)),
        (
            Output("uma_area_m2_por_millar", "UMA área", "m² por millar"),
            Output("uma_peso_kg_por_millar", "UMA peso", "kg por millar"),
            Output("sap_umren", "UMREN de SAP", "m² por millar"),
            Output("sap_umren01", "UMREN01 de SAP", "kg por millar"),
        ),
        _uma,
    ),
)
