"""Looks up what a secondary cascade has to know of the chosen row: a client, an installation, a CAD, ..."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from envases_ot.domain.cascade.secondary_data import CAD_MEASURES, RAYADOS, REFERENCE_FILLS
from envases_ot.domain.cascade.secondary_described import described_row
from envases_ot.domain.cascade.secondary_types import NOTHING_KNOWN, Event, RowFacts, RowId
from envases_ot.models import Cad, Contact, Installation, Material, Matriz, Subhierarchy, Subsubhierarchy

MAX_CONTACTS = 5
"""Contacts that the form lists for an installation. Source: cascade spec 7.2."""

INSTALLATION_COLUMNS = {
    "altura_pallet": "altura_pallet",
    "permite_sobresalir_carga": "sobresalir_carga",
    "tamano_pallet_type_id": "tipo_pallet_id",
    "bulto_zunchado": "bulto_zunchado",
    "formato_etiqueta": "formato_etiqueta_id",
    "etiquetas_pallet": "etiquetas_pallet",
    "pais_id": "pais_mercado_destino_id",
    "pallet_qa_id": "certificado_calidad_id",
    "fsc": "fsc_id",
}
"""{OT column: attribute of the installation}."""

DIE_COLUMNS = {
    "golpes_largo": "cantidad_largo_matriz",
    "golpes_ancho": "cantidad_ancho_matriz",
    "separacion_golpes_largo": "separacion_largo_matriz",
    "separacion_golpes_ancho": "separacion_ancho_matriz",
    "cuchillas": "cuchillas",
    "tipo_matriz_text": "tipo_matriz",
}
"""{OT column: attribute of the die}."""

NO_PARENT: RowId = 0
"""Parent of a row that does not exist: it is nobody's child."""


def row_facts(event: Event | None) -> RowFacts:
    """Facts of the row that the event chose: at most two queries; none when it is described in words."""
    if event is None or event.value is None:
        return NOTHING_KNOWN
    if isinstance(event.value, str):
        return described_row(event)
    look_up = LOOK_UPS.get(event.field)
    return NOTHING_KNOWN if look_up is None else look_up(event.value)


def _canal(pk: int) -> RowFacts:
    children = Subhierarchy.objects.filter(active=True, hierarchy__canal=pk)
    return RowFacts(options={"subhierarchy_id": tuple(children.values_list("pk", flat=True))})


def _hierarchy(pk: int) -> RowFacts:
    children = Subhierarchy.objects.filter(active=True, hierarchy=pk)
    return RowFacts(options={"subhierarchy_id": tuple(children.values_list("pk", flat=True))})


def _subhierarchy(pk: int) -> RowFacts:
    parent = Subhierarchy.objects.filter(pk=pk).values_list("hierarchy_id", flat=True).first()
    children = Subsubhierarchy.objects.filter(active=True, subhierarchy=pk)
    return RowFacts(
        parent=parent or NO_PARENT,
        options={"subsubhierarchy_id": tuple(children.values_list("pk", flat=True))},
    )


def _subsubhierarchy(pk: int) -> RowFacts:
    parent = Subsubhierarchy.objects.filter(pk=pk).values_list("subhierarchy_id", flat=True).first()
    return RowFacts(parent=parent or NO_PARENT)


def _client(pk: int) -> RowFacts:
    installations = Installation.objects.filter(client=pk, active=True)
    return RowFacts(options={"instalacion_cliente": tuple(installations.values_list("pk", flat=True))})


def _installation(pk: int) -> RowFacts:
    installation = Installation.objects.filter(pk=pk).first()
    if installation is None:
        return NOTHING_KNOWN
    contacts = Contact.objects.filter(installation=pk, active=True).values_list("pk", flat=True)
    return RowFacts(
        values=_copied(installation, INSTALLATION_COLUMNS),
        options={"contactos_cliente": tuple(contacts[:MAX_CONTACTS])},
    )


def _cad(pk: int) -> RowFacts:
    cad = Cad._base_manager.filter(pk=pk).first()
    if cad is None:
        return NOTHING_KNOWN
    dies = Matriz._base_manager.filter(plano_cad=cad.codigo, active=True).values_list("pk", flat=True)
    creases = [_plain(getattr(cad, name)) for name in RAYADOS]
    return RowFacts(
        values=_copied(cad, {name: name for name in CAD_MEASURES}),
        options={"matriz_id": tuple(dies)},
        rayados=tuple(crease if isinstance(crease, int | float) else None for crease in creases),
    )


def _die(pk: int) -> RowFacts:
    die = Matriz._base_manager.filter(pk=pk).first()
    if die is None:
        return NOTHING_KNOWN
    return RowFacts(
        values=_copied(die, DIE_COLUMNS), is_complete_die=die.tipo_matriz.strip().lower() == "completa"
    )


def _material(pk: int) -> RowFacts:
    material = Material._base_manager.select_related("carton").filter(pk=pk).first()
    if material is None:
        return NOTHING_KNOWN
    colour = {"carton_color": material.carton.color} if material.carton else {}
    values = _copied(material, {name: name for name in REFERENCE_FILLS if name != "carton_color"}) | colour
    return RowFacts(
        values={name: value for name, value in values.items() if value is not None},
        has_carton=material.carton is not None,
    )


def _copied(row: object, columns: Mapping[str, str]) -> dict[str, object]:
    return {column: _plain(getattr(row, attribute)) for column, attribute in columns.items()}


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value


LOOK_UPS: Mapping[str, Callable[[int], RowFacts]] = {
    "canal_id": _canal,
    "hierarchy_id": _hierarchy,
    "subhierarchy_id": _subhierarchy,
    "subsubhierarchy_id": _subsubhierarchy,
    "client_id": _client,
    "instalacion_cliente": _installation,
    "cad_id": _cad,
    "matriz_id": _die,
    "reference_id": _material,
}
