"""The fixed tables of the secondary cascades. Ids are the legacy's; catalogs that staff edit come in as `Facts`.

Source: cascade spec 7 (legacy public/js/ot-creation.js and WorkOrderController).
"""

from dataclasses import dataclass

SIN_FSC = 2
"""FSC code of a product without FSC: it needs no country (spec 7.4)."""

NO_COVERAGE = 1
UV_COVERAGE = 4

NO_PRINTING = 5
UV_PRINTINGS = frozenset({1, 3})
"""Printings that take the UV varnish as one more colour (spec 7.7)."""

TERMOCONTRAIBLE_PLANTS = frozenset({2})
"""Plants where shrink-wrap may be chosen; elsewhere it is 0 (spec 7.11)."""
TERMOCONTRAIBLE_TIPOS = frozenset({1, 5, 7})


@dataclass(frozen=True, slots=True)
class PrintDesign:
    """What a printing leaves of the design type and the colour count (spec 7.7)."""

    design_types: tuple[int, ...]
    locked: bool
    colours: tuple[int, ...]
    colours_locked: bool
    color_interno: bool


_FULL_COLOURS = tuple(range(1, 7))
_UNPRINTED = PrintDesign((1,), locked=True, colours=(0,), colours_locked=True, color_interno=True)
FLEXO = 2

DESIGN_BY_PRINTING = {
    1: PrintDesign((5,), locked=True, colours=_FULL_COLOURS, colours_locked=False, color_interno=True),
    FLEXO: PrintDesign(
        (1, 2, 3, 4), locked=False, colours=_FULL_COLOURS, colours_locked=False, color_interno=False
    ),
    3: PrintDesign((5,), locked=True, colours=_FULL_COLOURS, colours_locked=False, color_interno=True),
    4: PrintDesign((6,), locked=True, colours=_FULL_COLOURS, colours_locked=False, color_interno=True),
    NO_PRINTING: _UNPRINTED,
    6: _UNPRINTED,
    7: _UNPRINTED,
}
FLEXO_COLOURS_IN_DUPLICATE = (1, 2, 3, 4)
COLOURS_WHEN_BLANK = tuple(range(7))
UV_COLOUR_COUNT = 7

SEQUENCE_FIELDS = (
    ("planta_original_sec_ope", "so_planta_original"),
    ("planta_aux_1_sec_ope", "so_planta_alt1"),
    ("planta_aux_2_sec_ope", "so_planta_alt2"),
)
"""(name, id) columns of the original and the two auxiliary sequences (spec 7.10)."""
ORIGINAL_GRID = {"rows": 6, "columns": 6}
AUXILIARY_GRIDS = {"rows": 3, "columns": 3, "enabled": "only when its check box is ticked"}

DISTANCIAS_CINTA = tuple(f"distancia_cinta_{number}" for number in range(1, 7))
TAPE_BLOCK = ("corte_liner", "tipo_cinta", "cintas_x_caja", *DISTANCIAS_CINTA)
MAX_CINTAS_X_CAJA = 10

PERCENTAGES = {
    "coverage_internal_id": "percentage_coverage_internal",
    "coverage_external_id": "percentage_coverage_external",
}

PALLET_BASICS = ("tamano_pallet_type_id", "altura_pallet", "permite_sobresalir_carga")
PALLET_LABELS = ("bulto_zunchado", "formato_etiqueta", "etiquetas_pallet")
PALLET_BLOCK = (*PALLET_BASICS, *PALLET_LABELS)

CLIENT_RESET = (
    "contactos_cliente",
    "instalacion_cliente",
    "fsc_instalation",
    "fsc",
    "pais_id",
    "pallet_qa_id",
    *PALLET_BLOCK,
)
INSTALLATION_COPIES = (
    "altura_pallet",
    "permite_sobresalir_carga",
    "tamano_pallet_type_id",
    *PALLET_LABELS,
    "pais_id",
    "pallet_qa_id",
)
"""What an installation writes on the OT, beside its FSC, which goes through the chain (spec 7.2)."""

CAD_MEASURES = (
    "veces_item",
    "externo_largo",
    "externo_ancho",
    "externo_alto",
    "interno_largo",
    "interno_ancho",
    "interno_alto",
    "area_producto",
    "recorte_adicional",
    "largura_hm",
    "anchura_hm",
)
STROKES = ("golpes_largo", "golpes_ancho", "separacion_golpes_largo", "separacion_golpes_ancho")
RAYADOS = ("rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2")
DIE_FILLS = (*STROKES, "cuchillas", "tipo_matriz_text")

CORNER_BOARD = 21
CORNER_BOARD_VALUES = {"anchura_hm": 98, "interno_ancho": 98} | dict.fromkeys(STROKES, 1)
"""Fixed measures (mm) and strokes of a corner board (spec 7.13)."""

FOOD_FIELDS = ("food_type_id", "expected_use_id", "recycled_use_id")
SUBSTANCE_FIELDS = ("class_substance_packed_id", "transportation_way_id")
CHEMICAL_PRODUCT, FOOD_PRODUCT = 1, 3
DEVELOPMENT_BRANCHES = {CHEMICAL_PRODUCT: SUBSTANCE_FIELDS, FOOD_PRODUCT: FOOD_FIELDS}
DEVELOPMENT_SECTION = ("product_type_developing_id", "target_market_id", *FOOD_FIELDS, *SUBSTANCE_FIELDS)

SIN_REFERENCIA = 2
REFERENCE_FIELDS = ("reference_id", "bloqueo_referencia")
REFERENCE_TYPES = (2, 3, 4, 5)
REFERENCE_FILLS = ("cad_id", "carton_id", "carton_color", "product_type_id", "style_id")

COLOUR_LOCK = (
    "design_type_id",
    "complejidad",
    "numero_colores",
    *(f"color_{number}_id" for number in range(1, 7)),
    *(f"impresion_{number}" for number in range(1, 7)),
    "indicador_facturacion_diseno_grafico",
)
COLOUR_LOCK_TIPOS = frozenset({1, 5})

TIPO_MUESTRA = 3
TIPO_ARTE = 5
TIPOS_OF_SALES = (1, 3, 5, 6, 7)
TIPOS_OF_DEVELOPMENT = (1, 3, 6, 7)
TIPOS_OF_EXTERNAL_SELLER = (1, 5)
