"""What is calculated from an OT and printed on its sheet: the results that its page shows, with their units."""

from collections.abc import Sequence

from envases_ot.documents.types import Entry, Group
from envases_ot.domain.calculations import areas, consumptions
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.results.types import Result
from envases_ot.domain.work_order_results import results_of
from envases_ot.models import WorkOrder, WorkOrderInk

type Measure = float | None


def results(ot: WorkOrder, inks: Sequence[WorkOrderInk]) -> Group:
    """What the page of the OT shows too, by the one judge; a field that cannot be computed yet is empty.

    The ink of each colour stands in the rows of its stations.
    """
    stored = {"inks": inks, "overrides": ot.overrides.all()}
    shown = (result for result in results_of(ot, stored=stored) if not result.name.startswith("tinta_"))
    return Group("Cálculos", tuple(found for result in shown for found in _entries(result)))


def _entries(result: Result) -> list[Entry]:
    """The value, and beneath one that is fixed by hand by whom and why."""
    value = Entry(result.label, f"{result.text} {result.unit}".strip() if result.text else "")
    if result.override is None:
        return [value]
    said = f"{result.override.by}: {result.override.reason}"
    return [value, Entry(f"{result.label}, fijada por", said)]


def ink_g(ink: WorkOrderInk, *, area_hm: Measure, parameters: Parameters) -> Measure:
    """Grams of one colour on one box."""
    return consumptions.covered_g(
        area_hm_m2=area_hm, cobertura_pct=ink.impresion, rate_g_m2=parameters.tinta_g_m2
    )


def area_hm_of(ot: WorkOrder) -> Measure:
    return areas.area_hm_m2(largura_hm_mm=_number(ot.largura_hm), anchura_hm_mm=_number(ot.anchura_hm))


def _number(value: object) -> Measure:
    return None if value is None else float(str(value))
