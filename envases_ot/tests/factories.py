"""Dull rows for tests: valid and minimal. What a test is about, it says itself."""

from datetime import date
from decimal import Decimal
from typing import Any

import factory
from factory.django import DjangoModelFactory
from stdnum.cl import rut as rut_number

from envases_ot.choices import CartonColor, Rol, SiNo, TipoSolicitud
from envases_ot.models import (
    Cad,
    Canal,
    Client,
    Contact,
    Envase,
    Installation,
    Material,
    Mercado,
    OrgVenta,
    RuleSet,
    Subsubhierarchy,
    User,
    WorkOrder,
)
from envases_ot.tests.plant import load_plant

NOTE = "Producto nuevo, sin antecedentes."


def rut(number: int) -> str:
    """A RUT with its check digit, "76000001-1"."""
    return f"{number}-{rut_number.calc_check_digit(str(number))}"


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        number = factory.Sequence(int)

    username = factory.LazyAttribute(lambda user: f"{user.rol}_{user.number}")
    nombre = factory.LazyAttribute(lambda user: Rol(user.rol).label)
    apellido = factory.LazyAttribute(lambda user: f"Prueba {user.number}")
    rut = factory.LazyAttribute(lambda user: rut(12_000_000 + user.number))
    email = factory.LazyAttribute(lambda user: f"usuario{user.number}@example.com")
    rol = Rol.VENDEDOR


class SuperuserFactory(UserFactory):
    rol = Rol.SUPER_ADMINISTRADOR
    is_superuser = True


class ClientFactory(DjangoModelFactory):
    class Meta:
        model = Client

    nombre = factory.Sequence(lambda number: f"Agrícola {number} Ltda.")
    rut = factory.Sequence(lambda number: rut(76_000_000 + number))
    codigo = factory.Sequence(lambda number: f"C{number:06}")


class InstallationFactory(DjangoModelFactory):
    class Meta:
        model = Installation

    client = factory.SubFactory(ClientFactory)
    nombre = factory.Sequence(lambda number: f"Packing {number}")


class ContactFactory(DjangoModelFactory):
    class Meta:
        model = Contact

    client = factory.SubFactory(ClientFactory)
    nombre = factory.Sequence(lambda number: f"Contacto {number}")
    email = factory.Sequence(lambda number: f"contacto{number}@example.com")
    telefono = "912345678"


class MaterialFactory(DjangoModelFactory):
    class Meta:
        model = Material

    codigo = factory.Sequence(lambda number: f"M{number:06}")
    descripcion = "CAJA DE PRUEBA"
    client = factory.SubFactory(ClientFactory)


class CadFactory(DjangoModelFactory):
    class Meta:
        model = Cad

    codigo = factory.Sequence(lambda number: f"P{number:05}")
    descripcion = "CAJA DE PRUEBA"


CHAIN_VALUES = {
    "product_type_id": 3,
    "impresion": 2,
    "fsc": 2,
    "cinta": SiNo.NO,
    "coverage_internal_id": 1,
    "coverage_external_id": 1,
    "planta_id": 2,
    "carton_color": CartonColor.CAFE,
}
"""A box that TilTil makes. Source: cascade case CASE-085."""

CARTON_ID = 62
"""A brown board of TilTil that takes flexo. Source: cascade case CASE-108."""


def ot_values(**changes: Any) -> dict[str, Any]:
    """Columns of an OT that a seller may capture: a Desarrollo Completo, unless `tipo_solicitud` says otherwise.

    Makes a client when none is given; loads the plant.
    """
    load_plant()
    tipo = changes.get("tipo_solicitud", TipoSolicitud.DESARROLLO_COMPLETO)
    if "client_id" not in changes:
        changes["client_id"] = ClientFactory.create().pk
    of_type = values_of_type(tipo, ajuste=changes.get("ajuste_area_desarrollo") or 1)
    return COMMON_VALUES | hierarchy_values() | of_type | {"tipo_solicitud": tipo} | changes


def hierarchy_values() -> dict[str, int]:
    """A channel and the three levels that hang from it."""
    leaf = (
        Subsubhierarchy.objects.select_related("subhierarchy")
        .filter(active=True, subhierarchy__active=True, subhierarchy__hierarchy__canal__active=True)
        .earliest("pk")
    )
    canal = Canal._base_manager.get(active=True, hierarchy=leaf.subhierarchy.hierarchy_id)
    return {"canal_id": canal.pk, "subhierarchy_id": leaf.subhierarchy_id, "subsubhierarchy_id": leaf.pk}


COMMON_VALUES = {
    "nombre_contacto": "Elisa Godoy",
    "email_contacto": "elisa.godoy@example.com",
    "telefono_contacto": "912345678",
    "descripcion": "CAJA CEREZA 5 KG",
}


TODAY = date(2026, 3, 2)
OTHER_VALUES: dict[int, dict[str, Any]] = {
    1: {"cantidad_item_licitacion": 12, "fecha_maxima_entrega_licitacion": TODAY},
    2: {
        "cantidad_fichas_solicitadas": 2,
        "fecha_maxima_entrega_ficha": TODAY,
        "check_ficha_simple": True,
    },
    3: {
        "cantidad_estudio_bench": 1,
        "fecha_maxima_entrega_estudio": TODAY,
        "tipo_producto_estudio": "Caja 5 kg",
    },
}
"""Sub-type of request type 6 -> its short form."""


def values_of_type(tipo: int, *, ajuste: int = 1) -> dict[str, Any]:
    """What the gate of a request type asks beyond what all ask."""
    sales = {"volumen_venta_anual": 10_000, "usd": 5_000}
    if tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
        return {"ajuste_area_desarrollo": ajuste, **OTHER_VALUES[ajuste]}
    if tipo == TipoSolicitud.MUESTRA_CON_CAD:
        sample = {"carton_id": CARTON_ID, "muestra": True, "numero_muestras": 1, "observacion": NOTE}
        return CHAIN_VALUES | sample | {"cad_id": CadFactory.create().pk}
    if tipo == TipoSolicitud.ARTE_CON_MATERIAL:
        material = MaterialFactory.create(
            carton_id=CARTON_ID, product_type_id=CHAIN_VALUES["product_type_id"]
        )
        reference = {"reference_type": 3, "reference_id": material.pk, "bloqueo_referencia": SiNo.NO}
        return CHAIN_VALUES | sales | reference | {"carton_id": CARTON_ID, "observacion": NOTE}
    org_venta = {"org_venta_id": OrgVenta.objects.earliest("pk").pk}
    return CHAIN_VALUES | sales | org_venta | development_values() | {"observacion": NOTE}


def development_values() -> dict[str, Any]:
    """Section 14 of a new product that is neither food nor chemical."""
    return {
        "product_type_developing_id": 2,
        "target_market_id": Mercado.objects.earliest("pk").pk,
        "peso_contenido_caja": Decimal("5.000"),
        "autosoportante": SiNo.NO,
        "envase_id": Envase.objects.earliest("pk").pk,
        "cajas_altura": 6,
        "pallet_sobre_pallet": SiNo.NO,
    }


class WorkOrderFactory(DjangoModelFactory):
    """A stored OT, valid by the rules in force, of `creador`; columns by name, as `ot_values` takes them."""

    class Meta:
        model = WorkOrder

    creador = factory.SubFactory(UserFactory)

    @classmethod
    def _create(cls, model_class: type[WorkOrder], *args: Any, **fields: Any) -> WorkOrder:
        creador = fields.pop("creador")
        columns = {field.column for field in model_class._meta.concrete_fields}
        asked = {name if name in columns else f"{name}_id": value for name, value in fields.items()}
        plain = {name: getattr(value, "pk", value) for name, value in asked.items()}
        attributes = {field.column: field.attname for field in model_class._meta.concrete_fields}
        values = {"ingresado_por_id": creador.pk, "rule_set_id": None} | ot_values(**plain)
        if values["rule_set_id"] is None:
            values["rule_set_id"] = RuleSet.objects.get(status="published").pk
        return model_class.objects.create(
            creador=creador, **{attributes[column]: value for column, value in values.items()}
        )
