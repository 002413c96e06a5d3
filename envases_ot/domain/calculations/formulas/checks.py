"""Formulas that answer yes, a choice or a text, by the names of the published vectors."""

from collections.abc import Callable
from typing import Final

from envases_ot.domain.calculations import coherence, decimal_texts
from envases_ot.domain.calculations.colours import allowed_colours
from envases_ot.domain.calculations.formulas.types import (
    AREA_HM,
    Answer,
    Formula,
    Given,
    Input,
    Kind,
    Output,
    m2,
    mm,
    whole,
)
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.samples import sample_approvals
from envases_ot.errors import DomainError

NO_NUMBER: Final = "error"
"""What the published vectors answer to a text that is no number."""


def _coherencia_areas(given: Given, parameters: Parameters) -> Answer:
    return {"ok": coherence.areas_fit(**given)}


def _coherencia_medidas(given: Given, parameters: Parameters) -> Answer:
    inner, outer = given["interno_mm"], given["externo_mm"]
    if inner is None or outer is None:
        return {"ok": None}
    return {"ok": coherence.measures_fit(interno_mm=inner, externo_mm=outer)}


def _rayados_suma(given: Given, parameters: Parameters) -> Answer:
    rayados = [given[name] for name in ("rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2")]
    return {"ok": coherence.rayados_add_up(rayados_mm=rayados, anchura_hm_mm=given["anchura_hm_mm"])}


def _colores_permitidos(given: Given, parameters: Parameters) -> Answer:
    allowed = allowed_colours(**given)
    numbers = None if allowed.numbers is None else list(allowed.numbers)
    return {"design_type_fijo": allowed.design_type, "numero_colores": numbers}


def _aprobaciones_muestra(given: Given, parameters: Parameters) -> Answer:
    approvals = sample_approvals(**given)
    return {"jefe_venta": approvals.jefe_venta, "jefe_desarrollo": approvals.jefe_desarrollo}


def _formato_exportacion(given: Given, parameters: Parameters) -> Answer:
    if given["decimales"] is None:
        return {"redondeo_correcto": None}
    return {"redondeo_correcto": decimal_texts.export_text(given["valor"], decimals=given["decimales"])}


def _decimal_importador(given: Given, parameters: Parameters) -> Answer:
    return {"valor": _number_or_error(decimal_texts.read_database_text, given["texto"])}


def _decimal_formulario_legacy(given: Given, parameters: Parameters) -> Answer:
    return {"valor": _number_or_error(decimal_texts.read_legacy_form_text, given["texto_formulario"])}


def _number_or_error(read: Callable[[str | None], float | None], text: str | None) -> float | str | None:
    try:
        return read(text)
    except DomainError:
        return NO_NUMBER


OK: Final = (Output("ok", "Si es coherente"),)
VALOR: Final = (Output("valor", "El número; «error» cuando el texto no es uno"),)


def _measures(name: str, label: str) -> Input:
    return Input(name, label, "mm", Kind.NUMBERS, size=(3, 3), may_have_gaps=True)


CHECKS: Final = (
    Formula(
        "coherencia_areas",
        "Coherencia de áreas",
        "{area_producto_m2} ≤ {area_hm_m2} ≤ {area_hc_unitaria_m2}",
        (m2("area_producto_m2", "Área del producto"), AREA_HM, m2("area_hc_unitaria_m2", "Área HC unitaria")),
        OK,
        _coherencia_areas,
    ),
    Formula(
        "coherencia_medidas",
        "Coherencia de medidas",
        "cada medida de {interno_mm} ≤ la de {externo_mm}",
        (
            _measures("interno_mm", "Largo, ancho y alto internos"),
            _measures("externo_mm", "Largo, ancho y alto externos"),
        ),
        OK,
        _coherencia_medidas,
    ),
    Formula(
        "rayados_suma",
        "Suma de rayados",
        "{rayado_c1r1} + {rayado_r1_r2} + {rayado_r2_c2} = {anchura_hm_mm} mm",
        (
            mm("rayado_c1r1", "Rayado C1/R1"),
            mm("rayado_r1_r2", "Rayado R1/R2"),
            mm("rayado_r2_c2", "Rayado R2/C2"),
            mm("anchura_hm_mm", "Anchura HM"),
        ),
        OK,
        _rayados_suma,
    ),
    Formula(
        "colores_permitidos",
        "Colores permitidos",
        "impresión {impresion}, recubrimiento externo {coverage_external_id}, trazabilidad {trazabilidad}",
        (
            whole("impresion", "Impresión", minimum=1, maximum=7),
            whole("coverage_external_id", "Recubrimiento externo", minimum=1),
            whole("trazabilidad", "Trazabilidad", minimum=1),
        ),
        (
            Output("design_type_fijo", "Tipo de diseño que queda fijo"),
            Output("numero_colores", "Números de colores que se pueden elegir"),
        ),
        _colores_permitidos,
    ),
    Formula(
        "aprobaciones_muestra",
        "Aprobaciones de la muestra",
        "{numero_muestras} muestras en el tipo de solicitud {tipo_solicitud}",
        (
            whole("tipo_solicitud", "Tipo de solicitud", minimum=1, maximum=7),
            whole("numero_muestras", "Número de muestras"),
        ),
        (
            Output("jefe_venta", "Jefe de ventas: 0 no hace falta, 1 pendiente"),
            Output("jefe_desarrollo", "Jefe de desarrollo: 0 no hace falta, 1 pendiente"),
        ),
        _aprobaciones_muestra,
    ),
    Formula(
        "formato_exportacion",
        "Número para exportar",
        "{valor} con {decimales} decimales = {redondeo_correcto}",
        (
            Input("valor", "Valor", minimum=-1e12, maximum=1e12),
            whole("decimales", "Decimales", maximum=10),
        ),
        (Output("redondeo_correcto", "Texto, la mitad hacia arriba"),),
        _formato_exportacion,
    ),
    Formula(
        "decimal_importador",
        "Decimal de la base anterior",
        "«{texto}» = {valor}",
        (Input("texto", "Texto guardado", kind=Kind.TEXT, size=(0, 40)),),
        VALOR,
        _decimal_importador,
    ),
    Formula(
        "decimal_formulario_legacy",
        "Decimal del formulario anterior",
        "«{texto_formulario}» = {valor}",
        (Input("texto_formulario", "Texto escrito", kind=Kind.TEXT, size=(0, 40)),),
        VALOR,
        _decimal_formulario_legacy,
    ),
)
