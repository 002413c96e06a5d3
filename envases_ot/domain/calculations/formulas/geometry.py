"""Formulas of areas and sheets, by the names of the published vectors."""

from typing import Final

from envases_ot.domain.calculations import areas
from envases_ot.domain.calculations.families import board_family, process_family, process_family_of_id
from envases_ot.domain.calculations.formulas.types import (
    GOLPES,
    HC,
    HM,
    PROCESO,
    TIPO_CARTON,
    Answer,
    Formula,
    Given,
    Input,
    Output,
    m2,
    mm,
    whole,
)
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.sheets import hc_mm
from envases_ot.domain.calculations.trims import Axis, TrimUse, trim_mm


def _area_hm(given: Given, parameters: Parameters) -> Answer:
    return {"area_hm_m2": areas.area_hm_m2(**given)}


def _hc(given: Given, parameters: Parameters, *, axis: Axis, hm: str) -> Answer:
    side_mm = hc_mm(
        hm_mm=given[hm],
        golpes=given["golpes"],
        separacion_mm=given["separacion_mm"],
        process=process_family(given["proceso"]),
        board=board_family(given["tipo_carton"]),
        axis=axis,
        parameters=parameters,
        override_mm=given["override_mm"],
    )
    return {"hc_mm": side_mm}


def _largura_hc(given: Given, parameters: Parameters) -> Answer:
    return _hc(given, parameters, axis=Axis.LARGO, hm="largura_hm_mm")


def _anchura_hc(given: Given, parameters: Parameters) -> Answer:
    return _hc(given, parameters, axis=Axis.ANCHO, hm="anchura_hm_mm")


def _area_hc(given: Given, parameters: Parameters) -> Answer:
    unitaria = areas.area_hc_unitaria_m2(**given)
    placa = areas.area_hc_placa_m2(largura_hc_mm=given["largura_hc_mm"], anchura_hc_mm=given["anchura_hc_mm"])
    return {
        "area_hc_unitaria_m2": unitaria,
        "area_hc_placa_m2": None if unitaria is None else placa,
    }


def _recorte_caracteristico(given: Given, parameters: Parameters) -> Answer:
    area_hm = areas.area_hm_m2(largura_hm_mm=given["largura_hm_mm"], anchura_hm_mm=given["anchura_hm_mm"])
    recorte = areas.recorte_caracteristico_m2(
        area_hm_m2=area_hm,
        area_producto_m2=given["area_producto_m2"],
        recorte_adicional_m2=given["recorte_adicional_m2"],
        process=process_family(given["proceso"]),
        parameters=parameters,
    )
    return {"recorte_caracteristico_m2": recorte}


def _total_golpes(given: Given, parameters: Parameters) -> Answer:
    return {"total_golpes": areas.total_golpes(**given)}


def _orilla_cotizador(given: Given, parameters: Parameters) -> Answer:
    process, board = process_family_of_id(given["process_id"]), board_family(given["tipo_carton"])
    if process is None or board is None:
        return {"orilla_largo_mm": None, "orilla_ancho_mm": None}
    return {
        f"orilla_{axis.value}_mm": trim_mm(
            parameters.trims, use=TrimUse.COTIZADOR, process=process, board=board, axis=axis
        )
        for axis in Axis
    }


def _side(name: str, label: str) -> tuple[Input, ...]:
    return (
        mm(name, label),
        whole("golpes", "Golpes en ese lado"),
        mm("separacion_mm", "Separación", minimum=-1e6),
        PROCESO,
        TIPO_CARTON,
        mm("override_mm", "Medida fijada en la OT"),
    )


HC_EXPRESSION: Final = " × {golpes} + ({golpes} − 1) × {separacion_mm} + orilla = {hc_mm} mm"

GEOMETRY: Final = (
    Formula(
        "area_hm",
        "Área HM",
        "{largura_hm_mm} × {anchura_hm_mm} / 1.000.000 = {area_hm_m2} m²",
        HM,
        (Output("area_hm_m2", "Área HM", "m²"),),
        _area_hm,
    ),
    Formula(
        "largura_hc",
        "Largura HC",
        "{largura_hm_mm}" + HC_EXPRESSION,
        _side("largura_hm_mm", "Largura HM"),
        (Output("hc_mm", "Largura HC", "mm"),),
        _largura_hc,
    ),
    Formula(
        "anchura_hc",
        "Anchura HC",
        "{anchura_hm_mm}" + HC_EXPRESSION,
        _side("anchura_hm_mm", "Anchura HM"),
        (Output("hc_mm", "Anchura HC", "mm"),),
        _anchura_hc,
    ),
    Formula(
        "area_hc",
        "Área HC",
        "{largura_hc_mm} × {anchura_hc_mm} / 1.000.000 / ({golpes_largo} × {golpes_ancho})"
        " = {area_hc_unitaria_m2} m²",
        (*HC, *GOLPES),
        (
            Output("area_hc_unitaria_m2", "Área HC unitaria", "m²"),
            Output("area_hc_placa_m2", "Área HC de la placa", "m²"),
        ),
        _area_hc,
    ),
    Formula(
        "recorte_caracteristico",
        "Recorte característico",
        "{largura_hm_mm} × {anchura_hm_mm} / 1.000.000 − {area_producto_m2} − {recorte_adicional_m2}"
        " = {recorte_caracteristico_m2} m²",
        (
            *HM,
            m2("area_producto_m2", "Área del producto"),
            m2("recorte_adicional_m2", "Recorte adicional"),
            PROCESO,
        ),
        (Output("recorte_caracteristico_m2", "Recorte característico", "m²"),),
        _recorte_caracteristico,
    ),
    Formula(
        "total_golpes",
        "Total de golpes",
        "{golpes_largo} × {golpes_ancho} = {total_golpes}",
        GOLPES,
        (Output("total_golpes", "Total de golpes"),),
        _total_golpes,
    ),
    Formula(
        "orilla_cotizador",
        "Orilla del cotizador",
        "orilla de la tabla: {orilla_largo_mm} mm al largo, {orilla_ancho_mm} mm al ancho",
        (whole("process_id", "Proceso (número)"), TIPO_CARTON),
        (
            Output("orilla_largo_mm", "Orilla al largo", "mm"),
            Output("orilla_ancho_mm", "Orilla al ancho", "mm"),
        ),
        _orilla_cotizador,
    ),
)
