"""Which results an OT has: for each, the formula that gives it and where the formula's inputs come from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from envases_ot.domain.calculations.consumptions import Recubrimiento
from envases_ot.domain.calculations.results.types import ANCHURA_HC, LARGURA_HC, OtFacts

SHEET, WEIGHTS, CONSUMPTIONS, STRENGTH = "Placa y áreas", "Pesos y volumen", "Consumos", "Resistencia"
SHEET_G, BOX_G = "gramos_por_placa", "gramos_por_caja"

GOLPES: Final = {"golpes_largo": "golpes_largo", "golpes_ancho": "golpes_ancho"}
HM: Final = {"largura_hm_mm": "largura_hm_mm", "anchura_hm_mm": "anchura_hm_mm"}
HC: Final = {LARGURA_HC: LARGURA_HC, ANCHURA_HC: ANCHURA_HC}
OPTIONAL: Final = frozenset({"separacion_mm", "override_mm", "consumo_maquina_g_m", "lado"})
"""Inputs without which a formula computes all the same."""


@dataclass(frozen=True, slots=True)
class Line:
    """One result.

    Attributes:
        formula, output: names in the registry.
        takes: {input of the formula: fact, or an earlier result}.
        says: the arithmetic in words, where the formula's own is that of another output.
        label: "" for that of the output.
    """

    name: str
    group: str
    formula: str
    output: str
    decimals: int
    takes: Mapping[str, str] = field(default_factory=dict)
    says: str = ""
    label: str = ""


def lines_of(facts: OtFacts) -> Iterator[Line]:
    """The results that this OT has, each after those that it needs.

    >>> [line.name for line in lines_of(OtFacts({}))][:3]
    ['area_hm_m2', 'largura_hc_mm', 'anchura_hc_mm']
    """
    yield from SHEET_LINES
    yield from WEIGHT_LINES
    yield from STRENGTH_LINES
    for ink in facts.inks:
        yield from _ink_lines(ink.station)
    if facts.inks:
        yield CLISSE_LINE
    if facts.values.get("color_interno_pct") is not None:
        yield INNER_COLOUR_LINE
    for face in ("interior", "exterior"):
        yield from _coating_lines(face, facts)
    yield from ADHESIVE_LINES
    if facts.values.get("cintas_x_caja"):
        yield TAPE_LINE


def _side(axis: str, hm: str, name: str) -> Line:
    takes = {
        hm: hm,
        "golpes": f"golpes_{axis}",
        "separacion_mm": f"separacion_{axis}_mm",
        "proceso": "proceso",
        "tipo_carton": "tipo_carton",
    }
    return Line(name, SHEET, name.removesuffix("_mm"), "hc_mm", 1, takes)


SHEET_LINES: Final = (
    Line("area_hm_m2", SHEET, "area_hm", "area_hm_m2", 6, HM),
    _side("largo", "largura_hm_mm", LARGURA_HC),
    _side("ancho", "anchura_hm_mm", ANCHURA_HC),
    Line("total_golpes", SHEET, "total_golpes", "total_golpes", 0, GOLPES),
    Line("area_hc_unitaria_m2", SHEET, "area_hc", "area_hc_unitaria_m2", 6, {**HC, **GOLPES}),
    Line(
        "area_hc_placa_m2",
        SHEET,
        "area_hc",
        "area_hc_placa_m2",
        6,
        {**HC, **GOLPES},
        "{largura_hc_mm} × {anchura_hc_mm} / 1.000.000 = {area_hc_placa_m2} m²",
    ),
    Line(
        "recorte_caracteristico_m2",
        SHEET,
        "recorte_caracteristico",
        "recorte_caracteristico_m2",
        7,
        {
            **HM,
            "area_producto_m2": "area_producto_m2",
            "recorte_adicional_m2": "recorte_adicional_m2",
            "proceso": "proceso",
        },
    ),
)
AREA_AND_GRAMAJE: Final = {"area_hc_unitaria_m2": "area_hc_unitaria_m2", "gramaje_g_m2": "gramaje_g_m2"}
NET: Final = {"area_producto_m2": "area_producto_m2", "gramaje_g_m2": "gramaje_g_m2"}
WEIGHT_LINES: Final = (
    Line("peso_bruto_kg", WEIGHTS, "peso_bruto", "peso_bruto_kg", 4, AREA_AND_GRAMAJE),
    Line("peso_neto_kg", WEIGHTS, "peso_neto", "peso_neto_kg", 4, NET),
    Line(
        "peso_semielaborado_kg",
        WEIGHTS,
        "peso_semielaborado",
        "peso_bruto_kg",
        4,
        {**HC, "gramaje_g_m2": "gramaje_g_m2"},
        label="Peso del semielaborado",
    ),
    Line(
        "volumen_unitario_cm3",
        WEIGHTS,
        "volumen",
        "volumen_unitario_cm3",
        1,
        {**HC, **GOLPES, "espesor_mm": "espesor_mm"},
    ),
    Line(
        "uma_area_m2",
        WEIGHTS,
        "uma",
        "uma_area_m2_por_millar",
        3,
        {"area_hc_unitaria_m2": "area_hc_unitaria_m2"},
        "{area_hc_unitaria_m2} × 1.000 = {uma_area_m2_por_millar} m² por millar",
    ),
    Line(
        "uma_peso_kg",
        WEIGHTS,
        "uma",
        "uma_peso_kg_por_millar",
        3,
        {"peso_bruto_kg": "peso_bruto_kg"},
        "{peso_bruto_kg} × 1.000 = {uma_peso_kg_por_millar} kg por millar",
    ),
)
MCKEE: Final = {name: name for name in ("ect_lb_in", "espesor_mm", "largo_mm", "ancho_mm")}
STRENGTH_LINES: Final = (
    Line(
        "perimetro_mm",
        STRENGTH,
        "mckee_bct",
        "perimetro_mm",
        1,
        {"largo_mm": "largo_mm", "ancho_mm": "ancho_mm"},
        "2 × ({largo_mm} + {ancho_mm}) = {perimetro_mm} mm",
    ),
    Line("bct_kgf", STRENGTH, "mckee_bct", "bct_kg", 1, MCKEE, label="BCT según McKee"),
    Line(
        "bct_lbf",
        STRENGTH,
        "mckee_bct",
        "bct_lb",
        1,
        MCKEE,
        "{bct_kg} / {lb_a_kg} = {bct_lb} lbf",
        label="BCT en libras",
    ),
)
CLISSE_LINE: Final = Line(
    "total_clisse_cm2",
    CONSUMPTIONS,
    "total_cm2_clisse",
    "total_cm2",
    2,
    {"cm2_por_color": "cm2_por_color"},
    "{cm2_por_color} = {total_cm2} cm²",
    "Total clisé",
)
INNER_COLOUR_LINE: Final = Line(
    "color_interno_caja_g",
    CONSUMPTIONS,
    "consumo_color_interno",
    BOX_G,
    3,
    {"area_hm_m2": "area_hm_m2", "color_interno_pct": "color_interno_pct"},
    label="Color interno por caja",
)
ADHESIVE: Final = {"longitud_pegado_mm": "longitud_pegado_mm", **GOLPES}
ADHESIVE_LINES: Final = (
    Line(
        "adhesivo_caja_g",
        CONSUMPTIONS,
        "gramos_adhesivo",
        BOX_G,
        2,
        ADHESIVE,
        "{longitud_pegado_mm} / 1.000 × {adhesivo_g_m} = {gramos_por_caja} g por caja",
        "Adhesivo por caja",
    ),
    Line(
        "adhesivo_placa_g",
        CONSUMPTIONS,
        "gramos_adhesivo",
        SHEET_G,
        2,
        ADHESIVE,
        "{longitud_pegado_mm} / 1.000 × {adhesivo_g_m} × {golpes_largo} × {golpes_ancho}"
        " = {gramos_por_placa} g por placa",
        "Adhesivo por placa",
    ),
)
TAPE_LINE: Final = Line(
    "cinta_caja_mm",
    CONSUMPTIONS,
    "consumo_cinta",
    "consumo_mm_por_caja",
    1,
    {"largura_hm_mm": "largura_hm_mm", "cintas_x_caja": "cintas_x_caja"},
    label="Cinta por caja",
)


@dataclass(frozen=True, slots=True)
class Covering:
    """What covers a share of the blank: its formula, the input that is the share, and its constant."""

    label: str
    formula: str
    share: str
    rate: str


INK: Final = Covering("Tinta", "consumo_tinta", "impresion_pct", "tinta_g_m2")
COATINGS: Final[Mapping[str, Covering]] = MappingProxyType(
    {
        Recubrimiento.CERA: Covering("Cera", "consumo_cera", "cobertura_pct", "cera_g_m2"),
        Recubrimiento.UV: Covering("Barniz UV", "consumo_barniz_uv", "barniz_uv_pct", "barniz_uv_g_m2"),
        Recubrimiento.HIDROREPELENTE: Covering(
            "Hidrorrepelente", "consumo_hidrorepelente", "cobertura_pct", "hidrorepelente_g_m2"
        ),
    }
)
"""An aqueous varnish has none: nobody said how much of it is put. Source: ot/calculations.md 3."""


def _ink_lines(station: int) -> Iterator[Line]:
    takes = {"area_hm_m2": "area_hm_m2", "impresion_pct": f"impresion_{station}_pct", **GOLPES}
    yield from _covered(INK, str(station), takes)


def _coating_lines(face: str, facts: OtFacts) -> Iterator[Line]:
    covering = COATINGS.get(str(facts.values.get(f"recubrimiento_{face}")))
    if covering is None:
        return
    takes = {"area_hm_m2": "area_hm_m2", covering.share: f"recubrimiento_{face}_pct"}
    if covering.formula == "consumo_hidrorepelente":  # the formula speaks of one box only
        yield _covered(covering, face, takes)[0]
        return
    if covering.formula == "consumo_cera":
        takes["recubrimiento"] = f"recubrimiento_{face}"
    yield from _covered(covering, face, {**takes, **GOLPES})


def _covered(covering: Covering, where: str, takes: Mapping[str, str]) -> tuple[Line, Line]:
    """Grams on a box, and on a sheet."""
    name = f"{covering.formula.removeprefix('consumo_')}_{where}"
    one = f"{{area_hm_m2}} × {{{covering.share}}} × {{{covering.rate}}} / 100"
    on_sheet = f"{one} × {{golpes_largo}} × {{golpes_ancho}}"
    says = {
        BOX_G: f"{one} = {{gramos_por_caja}} g por caja",
        SHEET_G: f"{on_sheet} = {{gramos_por_placa}} g por placa",
    }
    box, sheet = (
        Line(
            f"{name}_{basis}_g",
            CONSUMPTIONS,
            covering.formula,
            output,
            3,
            takes,
            says[output],
            f"{covering.label} {where} por {basis}",
        )
        for basis, output in (("caja", BOX_G), ("placa", SHEET_G))
    )
    return box, sheet
