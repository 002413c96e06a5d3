"""What is calculated from an OT and printed on its sheet: the same pure functions as everywhere, with their units."""

from collections.abc import Sequence

from envases_ot.documents.field_texts import number_text
from envases_ot.documents.types import Entry, Group
from envases_ot.domain.calculations import areas, consumptions, mckee
from envases_ot.domain.calculations.families import process_family
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.errors import InvalidError
from envases_ot.models import WorkOrder, WorkOrderInk

type Measure = float | None


def results(ot: WorkOrder, inks: Sequence[WorkOrderInk], *, parameters: Parameters) -> Group:
    """Areas, strength and consumptions; a field that cannot be computed yet is empty."""
    area_hm = area_hm_of(ot)
    golpes = areas.total_golpes(golpes_largo=ot.golpes_largo, golpes_ancho=ot.golpes_ancho)
    return Group(
        "Cálculos",
        (
            _entry("Área HM", area_hm, "m²", 6),
            _entry("Total golpes", golpes, "", 0),
            _recorte(ot, area_hm, parameters),
            *_strength(ot, parameters),
            *_consumptions(ot, inks, parameters),
            *_fixed(ot),
        ),
    )


def ink_g(ink: WorkOrderInk, *, area_hm: Measure, parameters: Parameters) -> Measure:
    """Grams of one colour on one box."""
    return consumptions.covered_g(
        area_hm_m2=area_hm, cobertura_pct=ink.impresion, rate_g_m2=parameters.tinta_g_m2
    )


def area_hm_of(ot: WorkOrder) -> Measure:
    return areas.area_hm_m2(largura_hm_mm=_number(ot.largura_hm), anchura_hm_mm=_number(ot.anchura_hm))


def _recorte(ot: WorkOrder, area_hm: Measure, parameters: Parameters) -> Entry:
    """What is cut off; of a process that the formulas do not know, that it is not known."""
    label = "Recorte característico"
    try:
        family = process_family(ot.process.descripcion) if ot.process else None
    except InvalidError:
        return Entry(label, "proceso sin fórmula")
    recorte = areas.recorte_caracteristico_m2(
        area_hm_m2=area_hm,
        area_producto_m2=_number(ot.area_producto),
        recorte_adicional_m2=_number(ot.recorte_adicional),
        process=family,
        parameters=parameters,
    )
    return _entry(label, recorte, "m²", 7)


def _strength(ot: WorkOrder, parameters: Parameters) -> list[Entry]:
    """BCT by McKee, from the board of the OT and the outer measures, else the inner ones."""
    largo, ancho = ot.externo_largo or ot.interno_largo, ot.externo_ancho or ot.interno_ancho
    perimetro = mckee.perimetro_mm(largo_mm=_number(largo), ancho_mm=_number(ancho))
    bct = mckee.bct_kgf(
        ect_lb_in=_number(ot.carton.ect_min_lb_in) if ot.carton else None,
        espesor_mm=_number(ot.carton.espesor_mm) if ot.carton else None,
        perimetro_mm=perimetro,
        parameters=parameters,
    )
    return [
        _entry("Perímetro", perimetro, "mm", 1),
        _entry("BCT según McKee", bct, "kgf", 1),
        _entry("BCT en libras", mckee.kg_to_lb(bct, parameters=parameters), "lbf", 1),
    ]


def _consumptions(ot: WorkOrder, inks: Sequence[WorkOrderInk], parameters: Parameters) -> list[Entry]:
    adhesive = consumptions.adhesive_grams(
        longitud_pegado_mm=_number(ot.longitud_pegado),
        golpes_largo=ot.golpes_largo,
        golpes_ancho=ot.golpes_ancho,
        rate_g_m=parameters.adhesivo_g_m,
    )
    cinta_mm = consumptions.tape_mm_per_box(
        largura_hm_mm=_number(ot.largura_hm), cintas_x_caja=ot.cintas_x_caja
    )
    clisse = consumptions.total_clisse_cm2([_number(ink.cm2_clisse) for ink in inks]) if inks else None
    return [
        _entry("Adhesivo por caja", adhesive.per_box, "g", 2),
        _entry("Adhesivo por placa", adhesive.per_sheet, "g", 2),
        _entry("Cinta por caja", cinta_mm, "mm", 1),
        _entry("Total clisé", clisse, "cm²", 2),
    ]


def _fixed(ot: WorkOrder) -> list[Entry]:
    """Measures that the OT fixes by hand instead of their formula."""
    return [
        _entry(f"{fixed.get_measure_display().removesuffix(' (mm)')}, fijada", _number(fixed.value), "mm", 1)
        for fixed in ot.overrides.all()
    ]


def _number(value: object) -> Measure:
    return None if value is None else float(str(value))


def _entry(label: str, value: Measure, unit: str, decimals: int) -> Entry:
    text = "" if value is None else number_text(value, decimals=decimals)
    return Entry(label, f"{text} {unit}".strip() if text else "")
