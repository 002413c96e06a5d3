"""What the OT page tells its scripts and its template: names, addresses, and why a field is closed."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse

from envases_ot.choices import ChainField, TipoSolicitud
from envases_ot.models import Hierarchy, Planta, WorkOrder

CHAIN = {
    field.column: field.name for field in WorkOrder._meta.concrete_fields if field.column in ChainField.values
}
"""{column: field name} of the nine fields of the cascade."""

CLOSED = "Su rol no cambia este campo en esta etapa."
CLOSED_BY_FIELD = {
    "creador": "El vendedor de la OT es quien la ingresa.",
    "carton": "Lo elige Diseño Estructural; el vendedor elige el color.",
    "indicador_facturacion": "Lo completa Diseño Estructural.",
    "hierarchy_1": "La fija el canal.",
    "state_id": "Cambia con los botones de la OT.",
    "current_area_id": "Cambia con los botones de la OT.",
}


def why_closed(names: Iterable[str]) -> dict[str, str]:
    """{field name: sentence} for the fields that the page shows without letting them be edited."""
    return {name: CLOSED_BY_FIELD.get(name, CLOSED) for name in names}


def script_context(ot: WorkOrder, *, tipo: int) -> dict[str, Any]:
    """Facts for cascade.js and derive.js; every rule stays on the server."""
    api = f"/{settings.API_PREFIX}"
    row = ot.row
    return {
        "mode": "edit" if ot.pk else "create",
        "tipo_solicitud": tipo,
        "chain": {column: CHAIN[column] for column in ChainField.values},
        "labels": {column: str(label) for column, label in ChainField.choices},
        "stored": {column: row[column] for column in ChainField.values if row[column] is not None},
        "fields": {field.column: field.name for field in WorkOrder._meta.concrete_fields if field.editable},
        "plants": {str(plant.pk): plant.descripcion for plant in Planta.objects.all()},
        "hierarchies": {str(level.pk): level.descripcion for level in Hierarchy.objects.all()},
        "urls": {"cascade": f"{api}/cascade/", "clients": f"{api}/clients/"},
    }


def heading(ot: WorkOrder, *, tipo: int) -> dict[str, Any]:
    """Title of the page, and the way to another request type while the OT is not saved."""
    label = TipoSolicitud(tipo).label
    if not ot.pk:
        return {"title": f"Nueva OT · {label}", "other_types": reverse("admin:envases_ot_workorder_add")}
    return {"title": f"OT {ot.pk} · {label}", "subtitle": None}
