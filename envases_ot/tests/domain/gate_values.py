"""An OT with all that its gates ask for, filled from their own table."""

from typing import Any

from django.db.models import CharField, DecimalField

from envases_ot.domain.gates import ASKED, FIELDS, Gate
from envases_ot.models import SecuenciaOperacional, WorkOrder, WorkOrderSecuencia
from envases_ot.ot_choices import Caracteristica, RoutePlant

GATES_OF_AREAS = (Gate.SALIR_DESARROLLO, Gate.SALIR_DISENO, Gate.CATALOGAR)
"""Those that an OT passes on its way; CAD and material are made on their own."""


def fill_for_every_gate(ot: WorkOrder, *gates: Gate) -> None:
    """Store what these gates ask for, all of the way when none is named; what is there stays. No colours: 0."""
    ot.numero_colores = 0
    for gate in gates or GATES_OF_AREAS:
        for asked in ASKED[gate]:
            for column in asked.fields:
                field = FIELDS[column]
                if asked.when(ot.row) and getattr(ot, field.attname) in (None, ""):
                    setattr(ot, field.attname, some_value(field))
    ot.save()
    step = SecuenciaOperacional._base_manager.filter(planta_id=ot.planta_id).earliest("pk")
    WorkOrderSecuencia.objects.get_or_create(
        work_order=ot, route_plant=RoutePlant.ORIGINAL, step=1, option=0, secuencia_operacional=step
    )


def some_value(field: Any) -> Any:
    """A value that the column takes."""
    if field.is_relation:
        manager = field.related_model._base_manager
        row = manager.first() or manager.create(descripcion="Prueba")
        return row.pk
    if field.column == "caracteristicas_adicionales":
        return [Caracteristica.NINGUNA]
    if field.flatchoices:
        return field.flatchoices[0][0]
    return "Prueba" if isinstance(field, CharField) and not isinstance(field, DecimalField) else 1
