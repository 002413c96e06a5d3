"""Which columns belong to which area, and which request types have them at all: data, read by locks and judge.

Source: ot/fields.md "Edit windows" and the columns "Who" of its tables, ot/required_matrix.json (rules L..., H...).
"""

from collections.abc import Mapping

from envases_ot.choices import AjusteAreaDesarrollo, Area, TipoSolicitud
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.ot_columns import columns_of_section

COMERCIAL = columns_of_section("Datos comerciales")
ANTECEDENTES = columns_of_section("Antecedentes desarrollo")
SOLICITA = columns_of_section("Solicita")
REFERENCIA = columns_of_section("Referencia")
ESTRUCTURA = columns_of_section("Características")
PALLET = columns_of_section("Paletizado del cliente")
CALIDAD = columns_of_section("Datos de calidad")
CINTA_DETALLE = columns_of_section("Distancia cinta")
COLORES = columns_of_section("Color, cera y barniz")
MEDIDAS = columns_of_section("Medidas interiores", "Medidas exteriores")
TERMINACIONES = columns_of_section("Terminaciones")
SECUENCIA = columns_of_section("Secuencia operacional")
DESARROLLO = columns_of_section("Datos para desarrollo")
CATALOGACION = columns_of_section("Catalogación")
LICITACION = columns_of_section("Licitación")
FICHA_TECNICA = columns_of_section("Ficha técnica")
ESTUDIO = columns_of_section("Estudio benchmarking")

HISTORY = ("plano", "datos_cotizar", "boceto", "nuevo_material")
"""Boxes of section 4 that old OTs show and nobody ticks any more."""
CLIENT_AND_TYPE = ("tipo_solicitud", "client_id", "instalacion_cliente")
OC = ("oc", "oc_file")
REFERENCE = ("reference_type", "reference_id", "bloqueo_referencia")
PALLET_WISHES = tuple(name for name in PALLET if name not in ("termocontraible", "pais_id", "pallet_qa_id"))
"""The restriction and the six fields that it opens."""
GOLPES = ("golpes_largo", "golpes_ancho", "separacion_golpes_largo", "separacion_golpes_ancho")
RAYADOS = ("rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2")
CAD_COPIES = (
    "veces_item",
    *MEDIDAS[:6],
    "area_producto",
    "recorte_adicional",
    "largura_hm",
    "anchura_hm",
)
"""What a CAD writes on the OT, beside its creases."""
BLANK = ("largura_hm", "anchura_hm", "area_producto", "recorte_adicional")
PERCENTAGES = ("percentage_coverage_internal", "percentage_coverage_external")
EDGE_PRINT = ("impresion_borde", "impresion_sobre_rayado")
TESTS = tuple(name for name in ESTUDIO if name.startswith("check_estudio_"))
"""The assays of a benchmarking study."""
CONTACT = ("nombre_contacto", "email_contacto", "telefono_contacto")
OTHER_REQUESTS = (*LICITACION, *FICHA_TECNICA, *ESTUDIO)
SENT_BY_SALES = (
    *COMERCIAL,
    *ANTECEDENTES,
    *SOLICITA,
    *REFERENCIA,
    *DESARROLLO,
    *PERCENTAGES,
    *EDGE_PRINT,
    *(name for name in OTHER_REQUESTS if name not in TESTS),
    "trazabilidad",
    "design_type_id",
    "numero_colores",
    "prueba_color",
    "pegado_terminacion",
    "sentido_armado",
    "observacion",
)

WRITTEN_BY_AREA: Mapping[Area, frozenset[str]] = {
    Area.VENTAS: frozenset(SENT_BY_SALES),
    Area.DESARROLLO: frozenset(
        (
            *CHAIN,
            *ESTRUCTURA,
            *PALLET,
            *CALIDAD,
            *CINTA_DETALLE,
            *MEDIDAS,
            *TERMINACIONES,
            *SECUENCIA,
            *DESARROLLO,
            *EDGE_PRINT,
            *OTHER_REQUESTS,
            "indicador_facturacion",
            "numero_colores",
            "trazabilidad",
            "documents",
        )
    ),
    Area.DISENO: frozenset(
        (*COLORES, "indicador_facturacion", "longitud_pegado", "documents", "pegado_terminacion")
    ),
    Area.CATALOGACION: frozenset((*CATALOGACION, *SECUENCIA, "pallet_qa_id")),
    Area.PRECATALOGACION: frozenset((*CATALOGACION, *SECUENCIA, *PALLET_WISHES, "pallet_qa_id")),
}
"""Area -> columns that its roles write once the OT exists."""

NEW_PRODUCT = frozenset({TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.PROYECTO_INNOVACION})
SAMPLE = frozenset({TipoSolicitud.MUESTRA_CON_CAD})
ART = frozenset({TipoSolicitud.ARTE_CON_MATERIAL})
OTHER = frozenset({TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO})
HISTORIC = frozenset({TipoSolicitud.COTIZA_CON_CAD, TipoSolicitud.COTIZA_SIN_CAD})

FORM_OF_AJUSTE: Mapping[AjusteAreaDesarrollo, tuple[str, ...]] = {
    AjusteAreaDesarrollo.LICITACION: LICITACION,
    AjusteAreaDesarrollo.FICHA_TECNICA: FICHA_TECNICA,
    AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: ESTUDIO,
}
"""Sub-type of request type 6 -> the columns of its short form."""
SAMPLES_ASKED = ("muestra", "numero_muestras")
"""Of the other requests, only a tender asks for samples. Source: ot/fields.md "Type 6 fields"."""

_OF_A_PRODUCT = frozenset({"ajuste_area_desarrollo", *OTHER_REQUESTS})
_NOT_IN_OTHER_REQUESTS = frozenset(
    (
        *CHAIN,
        *REFERENCIA,
        *(name for name in ANTECEDENTES if name != "documents"),
        *ESTRUCTURA,
        *PALLET,
        *CALIDAD,
        *CINTA_DETALLE,
        *COLORES,
        *MEDIDAS,
        *TERMINACIONES,
        *SECUENCIA,
        *DESARROLLO,
        *CATALOGACION,
    )
)
NOT_APPLICABLE: Mapping[TipoSolicitud, frozenset[str]] = {
    **dict.fromkeys(NEW_PRODUCT | ART, _OF_A_PRODUCT),
    **dict.fromkeys(SAMPLE, _OF_A_PRODUCT | {*CINTA_DETALLE, "termocontraible"}),
    **dict.fromkeys(HISTORIC, _OF_A_PRODUCT | {"termocontraible"}),
    **dict.fromkeys(OTHER, _NOT_IN_OTHER_REQUESTS),
}
"""Request type -> columns that its form does not have. Source: ot/fields.md "Type 6 fields", H03b, H04, spec X5."""


def not_applicable(tipo: int, ajuste: int | None) -> frozenset[str]:
    """Columns and groups that an OT of this type and sub-type does not have.

    Args:
        ajuste: sub-type of an "otra solicitud"; None while nobody has chosen it, and then every short form is there.
    """
    left_out = NOT_APPLICABLE[TipoSolicitud(tipo)]
    return left_out | other_forms(ajuste) if tipo in OTHER else left_out


def other_forms(ajuste: int | None) -> frozenset[str]:
    """What belongs to the short forms of the other sub-types; of nobody's, while none is chosen.

    >>> "cantidad_estudio_bench" in other_forms(AjusteAreaDesarrollo.LICITACION)
    True
    >>> "muestra" in other_forms(AjusteAreaDesarrollo.LICITACION)
    False
    """
    if ajuste is None:
        return frozenset()
    return frozenset(short_form(ajuste)[1])


def short_form(ajuste: int | None) -> tuple[list[str], list[str]]:
    """What a form shows of the three short forms, and what it hides, in screen order."""
    shown: list[str] = []
    hidden: list[str] = []
    for chosen, columns in FORM_OF_AJUSTE.items():
        samples = SAMPLES_ASKED if chosen == AjusteAreaDesarrollo.LICITACION else ()
        if chosen == ajuste:
            shown += [*samples[:1], *columns]  # how many is asked where the sample is ticked
        else:
            hidden += [*samples, *columns]
    return shown, hidden
