"""What the OT page tells its scripts and its template: names, addresses, and why a field is closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models.fields.files import FieldFile
from django.urls import reverse

from envases_ot.choices import ChainField, TipoSolicitud
from envases_ot.domain.cascade.types import Mode
from envases_ot.domain.catalog_lists import Lists, is_listed
from envases_ot.domain.permissions import editable_fields, readable_fields, roles_that_write
from envases_ot.domain.required import REQUIRED
from envases_ot.domain.work_order_results import GROUP_COLUMNS, RESULT_COLUMNS, results_of
from envases_ot.domain.written import not_applicable
from envases_ot.models import Hierarchy, Planta, User, WorkOrder
from envases_ot.sections import SECTIONS

CHAIN = {
    field.column: field.name for field in WorkOrder._meta.concrete_fields if field.column in ChainField.values
}
"""{column: field name} of the nine fields of the cascade."""

EMPTY = "—"
CLOSED_BY_FIELD = {
    "hierarchy_1": "La fija el canal.",
    "carton": "Lo elige el Dibujante Técnico; aquí se elige el color.",
}
COLUMNS: dict[str, str] = {field.name: str(field.column) for field in WorkOrder._meta.concrete_fields}


def shown_sections(user: User, ot: WorkOrder | None, *, tipo: int | None) -> list:
    """Fieldsets of the page: what this request type has and this user reads; level 1 stands after its channel.

    Whoever still may choose the sub-type of an "otra solicitud" gets the three short forms: the page shows one.
    """
    if tipo is None:
        return []
    is_settled = ot is not None and "ajuste_area_desarrollo" not in editable_fields(user, ot, tipo)
    left_out = not_applicable(tipo, ot.ajuste_area_desarrollo if ot is not None and is_settled else None)
    readable = readable_fields(user, ot, tipo) - left_out
    sections = []
    for title, names in SECTIONS.items():
        shown = [name for name in names if COLUMNS[name] in readable]
        if "canal" in shown:
            shown.insert(shown.index("canal") + 1, "hierarchy_1")
        if shown:
            sections.append((title, {"fields": shown}))
    return sections


@dataclass(frozen=True, slots=True)
class Closed:
    """A field that the page shows without letting it be edited."""

    text: str
    why: str


def closed_fields(ot: WorkOrder, names: Iterable[str], *, tipo: int, lists: Lists) -> dict[str, Closed]:
    """{field name: what it says and who changes it}; reads the foreign keys of the OT."""
    return {
        name: Closed(
            _hierarchy_1(ot) if name == "hierarchy_1" else _closed_text(ot, name, lists),
            CLOSED_BY_FIELD.get(name) or _who_changes(name, is_new=ot.pk is None, tipo=tipo),
        )
        for name in names
    }


def _hierarchy_1(ot: WorkOrder) -> str:
    hierarchy = ot.canal.hierarchy if ot.canal_id else None
    return hierarchy.descripcion if hierarchy else EMPTY


def _closed_text(ot: WorkOrder, name: str, lists: Lists) -> str:
    field: Any = WorkOrder._meta.get_field(name)
    if field.is_relation and is_listed(field.related_model):
        key = getattr(ot, field.attname)
        return next((row.text for row in lists[field.related_model] if row.key == key), EMPTY)
    value = getattr(ot, name)
    if isinstance(value, list):
        return ", ".join(value) or EMPTY
    if value in (None, "") or (isinstance(value, FieldFile) and not value):
        return EMPTY
    if isinstance(value, bool):
        return "Sí" if value else "No"
    choices = dict(getattr(field, "flatchoices", ()))
    return str(choices.get(value, value))


def required_fields(tipo: int) -> set[str]:
    """Names of the fields that this request type always asks for; what depends on another field is said on saving."""
    names = {column: name for name, column in COLUMNS.items()}
    return {
        names[column]
        for required in REQUIRED
        if tipo in required.tipos and required.when is None and not required.one_of
        for column in required.fields
    }


def _who_changes(name: str, *, is_new: bool, tipo: int) -> str:
    column = COLUMNS[name]
    mode: Mode = "create" if is_new else "edit"
    roles = [rol.label for rol in roles_that_write(column, mode=mode, tipo_solicitud=tipo)]
    return f"Lo cambia: {', '.join(roles)}." if roles else "No se cambia a mano."


def script_context(ot: WorkOrder, *, tipo: int, lists: Lists) -> dict[str, Any]:
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
        "plants": {str(plant.key): plant.text for plant in lists[Planta]},
        "hierarchies": {str(level.key): level.text for level in lists[Hierarchy]},
        "urls": {"cascade": f"{api}/cascade/", "clients": f"{api}/clients/"},
        "results": {
            "url": f"{api}/work-orders/{f'{ot.pk}/' if ot.pk else ''}results/",
            "columns": RESULT_COLUMNS,
            "groups": GROUP_COLUMNS,
        },
    }


def shown_results(ot: WorkOrder, *, user: User, fieldsets: list[Any]) -> dict[str, Any]:
    """What `results.html` shows, and the section that it stands after: that of the blank, else the last."""
    titles = [title for title, options in fieldsets if "largura_hm" in options["fields"]]
    return {
        "results": results_of(ot, reader=user, stored=ot.__dict__.get("row_groups")),
        "results_after": titles[0] if titles else fieldsets[-1][0],
    }


def heading(ot: WorkOrder, *, tipo: int) -> dict[str, Any]:
    """Title of the page, and the way to another request type while the OT is not saved."""
    label = TipoSolicitud(tipo).label
    if not ot.pk:
        return {"title": f"Nueva OT · {label}", "other_types": reverse("admin:envases_ot_workorder_add")}
    return {"title": f"OT {ot.pk} · {label}", "subtitle": None}
