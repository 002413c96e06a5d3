"""The checks before a CAD and a material are made: what is there, and whether it agrees.

Source: ot/calculations.md 1.5; workflow/spec.md 18.1; ot/required_matrix.json, gate "crear CAD / material".
"""

from django.utils import timezone

from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations import coherence
from envases_ot.domain.calculations.areas import area_hc_unitaria_m2, area_hm_m2
from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily, process_family_of_id
from envases_ot.domain.calculations.sheets import hc_mm
from envases_ot.domain.calculations.trims import Axis
from envases_ot.domain.work_order_problems import label_of
from envases_ot.errors import Problem
from envases_ot.models import Cad, WorkOrder

INNER = ("interno_largo", "interno_ancho", "interno_alto")
OUTER = ("externo_largo", "externo_ancho", "externo_alto")
RAYADOS = ("rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2")
NEEDED = (
    "descripcion",
    "carton_id",
    "largura_hm",
    "anchura_hm",
    "area_producto",
    "golpes_largo",
    "golpes_ancho",
    "process_id",
)
SMALLEST = BoardFamily.SIMPLE
"""Boards do not say their family yet: with the smallest trim the sheet is never taken for larger than it is."""


def material_problems(ot: WorkOrder, *, cad: str) -> list[Problem]:
    """Everything that keeps the CAD and the material of this OT from being made."""
    missing = _missing(ot)
    if missing:
        return [*missing, *_cad_problems(ot, cad)]
    return [
        *_cad_problems(ot, cad),
        *_rayado_problems(ot),
        *_measure_problems(ot),
        *_area_problems(ot),
    ]


def _missing(ot: WorkOrder) -> list[Problem]:
    """An existing CAD brings its measures; without one the OT must have them."""
    needed = NEEDED if ot.cad_id is not None else (*NEEDED, *INNER, *OUTER)
    return [
        Problem(column, "REQUIRED", f"Complete {label_of(column)} antes de crear el material.")
        for column in needed
        if ot.row[column] in (None, "")
    ]


def _cad_problems(ot: WorkOrder, cad: str) -> list[Problem]:
    if ot.cad_id is not None:
        return []
    codigo = (cad or ot.cad_texto).strip()
    if not codigo:
        return [Problem("cad_id", "REQUIRED", "Indique el código del CAD nuevo, o elija uno en la OT.")]
    if Cad._base_manager.filter(codigo__iexact=codigo).exists():
        message = f"El CAD {codigo} ya existe: elíjalo en la OT o use otro código."
        return [Problem("cad_id", "CAD_EXISTS", message)]
    return []


def _rayado_problems(ot: WorkOrder) -> list[Problem]:
    rayados = [_number(getattr(ot, name)) for name in RAYADOS]
    is_flexo = process_family_of_id(ot.process_id) is ProcessFamily.FLEXO
    if not is_flexo or not coherence.is_scored(rayados):
        return []
    fits = coherence.rayados_add_up(rayados_mm=rayados, anchura_hm_mm=_number(ot.anchura_hm))
    if fits:
        return []
    message = "En Flexo, C1/R1 + R1/R2 + R2/C2 es igual a la anchura HM: revise los rayados."
    return [Problem("rayado_c1r1", "RAYADOS_SUM", message)]


def _measure_problems(ot: WorkOrder) -> list[Problem]:
    """Not asked of an OT that takes an existing CAD."""
    inner, outer = ([_number(getattr(ot, name)) for name in names] for names in (INNER, OUTER))
    if ot.cad_id is not None or coherence.measures_fit(interno_mm=inner, externo_mm=outer) is not False:
        return []
    message = "Cada medida interior es menor o igual que la exterior: revise largo, ancho y alto."
    return [Problem("interno_largo", "INNER_OVER_OUTER", message)]


def _area_problems(ot: WorkOrder) -> list[Problem]:
    """Product <= HM <= HC, and both wastes within the HM."""
    hm = area_hm_m2(largura_hm_mm=_number(ot.largura_hm), anchura_hm_mm=_number(ot.anchura_hm))
    product, additional = _number(ot.area_producto), _number(ot.recorte_adicional)
    problems = []
    if (
        coherence.areas_fit(area_producto_m2=product, area_hm_m2=hm, area_hc_unitaria_m2=_area_hc(ot))
        is False
    ):
        message = "Las áreas van de menor a mayor: producto, HM, HC. Revise las medidas y los golpes."
        problems.append(Problem("area_producto", "AREAS_ORDER", message))
    characteristic = None if hm is None or product is None else hm - product - (additional or 0)
    problems += [
        Problem(
            "recorte_adicional" if problem.field == "recorte_caracteristico" else problem.field,
            problem.code,
            problem.message,
        )
        for problem in coherence.recorte_problems(
            area_hm_m2=hm, recorte_caracteristico_m2=characteristic, recorte_adicional_m2=additional
        )
    ]
    return problems


def _area_hc(ot: WorkOrder) -> float | None:
    sides = {
        axis: hc_mm(
            hm_mm=_number(hm),
            golpes=golpes,
            separacion_mm=_number(gap),
            process=process_family_of_id(ot.process_id),
            board=SMALLEST,
            axis=axis,
            parameters=parameters_on(timezone.localdate()),
        )
        for axis, hm, golpes, gap in (
            (Axis.LARGO, ot.largura_hm, ot.golpes_largo, ot.separacion_golpes_largo),
            (Axis.ANCHO, ot.anchura_hm, ot.golpes_ancho, ot.separacion_golpes_ancho),
        )
    }
    return area_hc_unitaria_m2(
        largura_hc_mm=sides[Axis.LARGO],
        anchura_hc_mm=sides[Axis.ANCHO],
        golpes_largo=ot.golpes_largo,
        golpes_ancho=ot.golpes_ancho,
    )


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))
