"""The checks before a CAD and a material are made: what is there, and whether it agrees.

Source: ot/calculations.md 1.5; workflow/spec.md 18.1; ot/required_matrix.json, gate "crear CAD / material".
"""

from django.utils import timezone

from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations import coherence
from envases_ot.domain.calculations.areas import area_hc_unitaria_m2, area_hm_m2
from envases_ot.domain.calculations.families import BoardFamily, process_family_of_id
from envases_ot.domain.calculations.sheets import hc_mm
from envases_ot.domain.calculations.trims import Axis
from envases_ot.domain.gates import Gate, missing_for_gate
from envases_ot.domain.work_order_problems import label_of
from envases_ot.errors import Problem
from envases_ot.models import Cad, WorkOrder

INNER = ("interno_largo", "interno_ancho", "interno_alto")
OUTER = ("externo_largo", "externo_ancho", "externo_alto")
SMALLEST = BoardFamily.SIMPLE
"""Boards do not say their family yet: with the smallest trim the sheet is never taken for larger than it is."""


def material_problems(ot: WorkOrder, *, cad: str) -> list[Problem]:
    """Everything that keeps the CAD and the material of this OT from being made: the gate, the CAD, the areas."""
    gate = [*_gate_problems(ot), *_cad_problems(ot, cad)]
    if any(problem.code == "REQUIRED" for problem in gate):
        return gate
    told = {(problem.field, problem.code) for problem in gate}
    return [*gate, *(found for found in _area_problems(ot) if (found.field, found.code) not in told)]


def _gate_problems(ot: WorkOrder) -> list[Problem]:
    """What the gate asks for, and the process; a new CAD is typed beside, an existing one brings its measures."""
    elsewhere = {"cad_id"} if ot.cad_id is None else {*INNER, *OUTER}
    problems = [found for found in missing_for_gate(ot, Gate.CAD_MATERIAL) if found.field not in elsewhere]
    if ot.process_id is None:
        problems.append(Problem("process_id", "REQUIRED", f"Complete {label_of('process_id')} (R44)."))
    return problems


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
