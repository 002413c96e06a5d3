"""A stored OT over the plant's fixtures."""

from decimal import Decimal
from typing import Any

from envases_ot.choices import CartonColor, SiNo, TipoSolicitud
from envases_ot.models import Canal, Client, RuleSet, Subsubhierarchy, User, WorkOrder


def captured_ot(**changes: Any) -> WorkOrder:
    """Valid, as a seller captures it: made in Til Til and Osorno, planned for Til Til."""
    seller = User.objects.get(username="vendedor")
    leaf = Subsubhierarchy.objects.select_related("subhierarchy").first()
    values: dict[str, Any] = {
        "tipo_solicitud": TipoSolicitud.DESARROLLO_COMPLETO,
        "creador": seller,
        "ingresado_por": seller,
        "client": Client.objects.get(pk=1),
        "instalacion_cliente_id": 1,
        "nombre_contacto": "Rosario Quintanilla",
        "email_contacto": "contacto1@example.com",
        "telefono_contacto": "+56955501001",
        "descripcion": "Caja para fruta",
        "volumen_venta_anual": 100_000,
        "usd": 20_000,
        "org_venta_id": 1,
        "canal": Canal.objects.get(hierarchy=leaf.subhierarchy.hierarchy_id),
        "subhierarchy": leaf.subhierarchy,
        "subsubhierarchy": leaf,
        "product_type_id": 3,
        "impresion_id": 2,
        "fsc_id": 2,
        "cinta": SiNo.NO,
        "coverage_internal_id": 1,
        "coverage_external_id": 1,
        "planta_id": 2,
        "carton_color": CartonColor.CAFE,
        "product_type_developing_id": 2,
        "target_market_id": 1,
        "peso_contenido_caja": Decimal(5),
        "autosoportante": SiNo.NO,
        "envase_id": 1,
        "cajas_altura": 6,
        "pallet_sobre_pallet": SiNo.NO,
        "observacion": "Caja con tapa, para la temporada.",
        "rule_set": RuleSet.objects.get(code="ot-a"),
    }
    return WorkOrder.objects.create(**{**values, **changes})
