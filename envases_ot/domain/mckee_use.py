"""Put the strength that McKee gives into an OT; its history keeps what it was computed from."""

from decimal import Decimal

import pghistory
from django.db import transaction
from django.utils.timezone import localdate

from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations import mckee
from envases_ot.domain.calculations.rounding import half_up
from envases_ot.domain.permissions import require
from envases_ot.domain.work_orders import update_ot
from envases_ot.errors import DomainError
from envases_ot.models import Carton, User, WorkOrder

DECIMALS = 1
"""Of the column; kilograms are derived from pounds."""


@transaction.atomic
def apply_mckee(ot_pk: int, *, largo_mm: float, ancho_mm: float, by: User) -> Decimal:
    """The BCT in pounds that was written into the OT, for a box of this length and width made of its own board.

    Raises:
        WorkOrder.DoesNotExist, InvalidError: as `update_ot`, with all problems.
        NotAllowedError: NOT_ALLOWED.
        DomainError: MCKEE_BOARD: the OT has no board, or its board has no ECT or thickness.

    Source: ot/calculations.md 4.1, rules: the board is the OT's; the log says of which OT it was.
    """
    ot = WorkOrder.objects.select_related("carton").get(pk=ot_pk)
    require(by, "ot.edit.mckee", ot)
    ect, thickness = _figures(ot.carton)
    parameters = parameters_on(localdate())
    perimeter = mckee.perimetro_mm(largo_mm=largo_mm, ancho_mm=ancho_mm)
    kilograms = mckee.bct_kgf(
        ect_lb_in=ect, espesor_mm=thickness, perimetro_mm=perimeter, parameters=parameters
    )
    pounds = mckee.kg_to_lb(kilograms, parameters=parameters)
    if pounds is None:
        raise _no_board()
    written = half_up(pounds, DECIMALS)
    used = {"ect_lb_in": ect, "espesor_mm": thickness, "largo_mm": largo_mm, "ancho_mm": ancho_mm}
    with pghistory.context(mckee=used | {"bct_kgf": kilograms, "bct_lbf": pounds}):
        update_ot(ot_pk, {"bct_min_lb": written}, by=by)
    return written


def _figures(carton: Carton | None) -> tuple[float, float]:
    if carton is None or carton.ect_min_lb_in is None or carton.espesor_mm is None:
        raise _no_board()
    return float(carton.ect_min_lb_in), float(carton.espesor_mm)


def _no_board() -> DomainError:
    message = "Falta el cartón de la OT, o su ECT y espesor: complételos en el catálogo de cartones."
    return DomainError(message, code="MCKEE_BOARD", field="carton_id")
