"""Which field of the OT stands in which section of the form: said once, for the admin, the API and the papers.

No Django. Source: ot/fields.md, sections 1, 2, 4, 5, 6 and 15.
"""

from collections.abc import Mapping

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "Tipo de solicitud": ("tipo_solicitud", "ajuste_area_desarrollo", "creador"),
    "Datos comerciales": (
        "client",
        "dato_sub_cliente",
        "instalacion_cliente",
        "nombre_contacto",
        "email_contacto",
        "telefono_contacto",
        "descripcion",
        "codigo_producto",
        "volumen_venta_anual",
        "usd",
        "org_venta",
        "canal",
        "subhierarchy",
        "subsubhierarchy",
        "oc",
        "oc_file",
    ),
    "Solicita": (
        "analisis",
        "prueba_industrial",
        "muestra",
        "numero_muestras",
        "plano",
        "datos_cotizar",
        "boceto",
        "nuevo_material",
    ),
    "Referencia": ("reference_type", "reference", "bloqueo_referencia", "indicador_facturacion"),
    "Ingresos principales": (
        "product_type",
        "impresion",
        "fsc",
        "cinta",
        "coverage_internal",
        "coverage_external",
        "planta",
        "carton_color",
        "carton",
    ),
    "Observación": ("observacion",),
}
"""Title -> names of the model's fields, both in screen order."""
