"""Formulas of compression, reel widths and corner posts, by the names of the published vectors."""

from dataclasses import asdict
from typing import Any, Final

from envases_ot.domain.calculations import box_strength, corner_posts, mckee
from envases_ot.domain.calculations.box_strength import Stack
from envases_ot.domain.calculations.corner_posts import Layer
from envases_ot.domain.calculations.formulas.types import (
    ESPESOR,
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
from envases_ot.domain.calculations.reel_width import best_reel, cut_reel
from envases_ot.domain.calculations.rounding import half_up_whole


def _mckee_bct(given: Given, parameters: Parameters) -> Answer:
    perimetro = mckee.perimetro_mm(largo_mm=given["largo_mm"], ancho_mm=given["ancho_mm"])
    bct_kg = mckee.bct_kgf(
        ect_lb_in=given["ect_lb_in"],
        espesor_mm=given["espesor_mm"],
        perimetro_mm=perimetro,
        parameters=parameters,
    )
    bct_lb = mckee.kg_to_lb(bct_kg, parameters=parameters)
    return {
        "perimetro_mm": perimetro,
        "bct_kg": bct_kg,
        "bct_lb": bct_lb,
        "bct_kg_int": _whole(bct_kg),
        "bct_lb_int": _whole(bct_lb),
    }


def _bct_lb_a_kg(given: Given, parameters: Parameters) -> Answer:
    bct_kg = mckee.lb_to_kg(given["bct_lb"], parameters=parameters)
    return {"bct_kg": bct_kg, "bct_kg_int": _whole(bct_kg)}


def _rmt(given: Given, parameters: Parameters) -> Answer:
    names = ("rmt_columnar_lb", "rmt_trabado_lb", "rmt_lb")
    if None in given.values():
        return dict.fromkeys(names)
    stack = Stack(
        caja_kg=given["peso_caja_kg"],
        contenido_kg=given["contenido_kg"],
        cajas_apiladas=given["cajas_apiladas"],
        pallets_apilados=given["pallets_apilados"],
        externo_largo_mm=given["externo_largo_mm"],
        externo_ancho_mm=given["externo_ancho_mm"],
        filas_columnares=given["filas_columnares"],
    )
    safety = given["factor_seguridad"]
    columnar = box_strength.rmt_columnar_lb(stack, factor_seguridad=safety, parameters=parameters)
    trabado = box_strength.rmt_trabado_lb(
        stack, factor_seguridad=safety, factor_ect=given["factor_ect"], parameters=parameters
    )
    return dict(zip(names, (columnar, trabado, max(columnar, trabado)), strict=True))


def _ect_min(given: Given, parameters: Parameters) -> Answer:
    ect = box_strength.ect_min_lb_in(
        rmt_lb=given["rmt_lb"],
        espesor_mm=given["espesor_promedio_mm"],
        interno_largo_mm=given["interno_largo_mm"],
        interno_ancho_mm=given["interno_ancho_mm"],
        parameters=parameters,
    )
    return {"ect_min_lb_in": ect}


def _analisis_anchura(given: Given, parameters: Parameters) -> Answer:
    names = ("por_formato", "formato_optimo", "cortes", "perdida_pct", "sobrante_mm")
    formats, width = given["formatos_mm"], given["anchura_hc_mm"]
    if formats is None or not width:
        return dict.fromkeys(names)
    refile = parameters.refile_mm if given["refile_mm"] is None else given["refile_mm"]
    reels = [cut_reel(formato_mm=reel, anchura_hc_mm=width, refile_mm=refile) for reel in formats]
    rows = [asdict(reel) for reel in reels]
    for row in rows:
        row["formato"] = row.pop("formato_mm")
    best = best_reel(reels)
    if best is None:
        return dict.fromkeys(names) | {"por_formato": rows}
    values = (rows, best.formato_mm, best.cortes, best.perdida_pct, best.sobrante_mm)
    return dict(zip(names, values, strict=True))


def _esquinero_gramaje(given: Given, parameters: Parameters) -> Answer:
    names = ("gramaje_papeles_g_m2_equivalente", "area_adhesivo_cm", "adhesivo_g_m", "masa_lineal_g_m")
    layers, width = given["capas"], given["ancho_esquinero_cm"]
    rate = given["consumo_adhesivo_g_por_ancho"]
    if layers is None or not width or rate is None or _has_gap(layers):
        return dict.fromkeys(names)
    papers = [Layer(**layer) for layer in layers]
    adhesive = corner_posts.adhesive_g_m(papers, ancho_esquinero_cm=width, consumo_adhesivo_g_por_ancho=rate)
    values = (
        corner_posts.gramaje_equivalente_g_m2(papers, ancho_esquinero_cm=width),
        corner_posts.adhesive_base_cm(papers),
        adhesive,
        corner_posts.masa_lineal_g_m(papers, adhesive_g_m=adhesive),
    )
    return dict(zip(names, values, strict=True))


def _has_gap(groups: list[dict[str, Any]]) -> bool:
    return any(None in group.values() for group in groups)


def _whole(value: float | None) -> int | None:
    return None if value is None else half_up_whole(value)


STRENGTH: Final = (
    Formula(
        "mckee_bct",
        "BCT por McKee",
        "{mckee_k} × {ect_lb_in} × ({espesor_mm} − {mckee_aplaste_mm})^{mckee_exp_h}"
        " × ({perimetro_mm} / 10)^{mckee_exp_z} = {bct_kg} kgf",
        (
            Input("ect_lb_in", "ECT", "lb/pulg", maximum=1e4),
            ESPESOR,
            mm("largo_mm", "Largo"),
            mm("ancho_mm", "Ancho"),
        ),
        (
            Output("perimetro_mm", "Perímetro", "mm"),
            Output("bct_kg", "BCT", "kgf"),
            Output("bct_lb", "BCT", "lbf"),
            Output("bct_kg_int", "BCT redondeado", "kgf"),
            Output("bct_lb_int", "BCT redondeado", "lbf"),
        ),
        _mckee_bct,
    ),
    Formula(
        "bct_lb_a_kg",
        "BCT de libras a kilogramos",
        "{bct_lb} × {lb_a_kg} = {bct_kg} kgf",
        (Input("bct_lb", "BCT", "lbf", maximum=1e6),),
        (Output("bct_kg", "BCT", "kgf"), Output("bct_kg_int", "BCT redondeado", "kgf")),
        _bct_lb_a_kg,
    ),
    Formula(
        "rmt",
        "Resistencia necesaria (RMT)",
        "la mayor de {rmt_columnar_lb} lb en columnas y {rmt_trabado_lb} lb trabadas = {rmt_lb} lb",
        (
            Input("factor_seguridad", "Factor de seguridad", maximum=1e3),
            Input("peso_caja_kg", "Peso de la caja", "kg", maximum=1e5),
            Input("contenido_kg", "Peso del contenido", "kg", maximum=1e5),
            whole("cajas_apiladas", "Cajas apiladas", minimum=1),
            whole("pallets_apilados", "Pallets apilados", minimum=1),
            mm("externo_largo_mm", "Largo externo"),
            mm("externo_ancho_mm", "Ancho externo"),
            whole("filas_columnares", "Filas columnares"),
            Input("factor_ect", "Factor de ECT de la pieza", maximum=10),
        ),
        (
            Output("rmt_columnar_lb", "RMT en columnas", "lb"),
            Output("rmt_trabado_lb", "RMT trabado", "lb"),
            Output("rmt_lb", "RMT", "lb"),
        ),
        _rmt,
    ),
    Formula(
        "ect_min",
        "ECT mínimo",
        "({rmt_lb} / ({ect_divisor} × (espesor en pulg)^{ect_exp_altura}"
        " × (perímetro interno en pulg)^{ect_exp_perimetro}))^{ect_exp_total} = {ect_min_lb_in} lb/pulg",
        (
            Input("rmt_lb", "RMT", "lb"),
            mm("espesor_promedio_mm", "Espesor promedio", maximum=1e3),
            mm("interno_largo_mm", "Largo interno"),
            mm("interno_ancho_mm", "Ancho interno"),
        ),
        (Output("ect_min_lb_in", "ECT mínimo", "lb/pulg"),),
        _ect_min,
    ),
    Formula(
        "analisis_anchura",
        "Análisis de anchura",
        "cortes = parte entera de (formato − {refile_mm}) / {anchura_hc_mm}; el de menor pérdida es {formato_optimo}",
        (
            Input(
                "formatos_mm", "Formatos de bobina", "mm", Kind.NUMBERS, minimum=1, maximum=1e5, size=(0, 50)
            ),
            mm("anchura_hc_mm", "Anchura HC"),
            mm("refile_mm", "Refile", maximum=1e3),
        ),
        (
            Output("por_formato", "Cortes, pérdida y sobrante de cada formato"),
            Output("formato_optimo", "Formato óptimo", "mm"),
            Output("cortes", "Cortes del óptimo"),
            Output("perdida_pct", "Pérdida del óptimo", "%"),
            Output("sobrante_mm", "Sobrante del óptimo", "mm"),
        ),
        _analisis_anchura,
    ),
    Formula(
        "esquinero_gramaje",
        "Gramaje del esquinero",
        "suma de ancho × gramaje × capas / 100 + adhesivo {adhesivo_g_m} = {masa_lineal_g_m} g/m",
        (
            Input(
                "capas",
                "Papeles",
                kind=Kind.GROUPS,
                size=(0, 5),
                members=(
                    Input("gramaje_g_m2", "Gramaje", "g/m²", maximum=1e5),
                    Input("ancho_cm", "Ancho", "cm", maximum=1e4),
                    whole("capas", "Capas"),
                ),
            ),
            Input("ancho_esquinero_cm", "Ancho del esquinero", "cm", maximum=1e4),
            Input("consumo_adhesivo_g_por_ancho", "Adhesivo por ancho", "g/m", maximum=1e5),
        ),
        (
            Output("gramaje_papeles_g_m2_equivalente", "Gramaje equivalente", "g/m²"),
            Output("area_adhesivo_cm", "Base de adhesivo", "cm"),
            Output("adhesivo_g_m", "Adhesivo", "g/m"),
            Output("masa_lineal_g_m", "Masa lineal", "g/m"),
        ),
        _esquinero_gramaje,
    ),
)
