"""What code branches on by name. Numbers are the legacy ids; roles are slugs.

Source: domain facts of the replaced system (workflow/transitions.json, ot/fields.md).
"""

from django.db.models import IntegerChoices, TextChoices


class Rol(TextChoices):
    """Role of a user. Slugs in code and data; the legacy number exists for import only (`ROL_LEGACY`)."""

    ADMINISTRADOR = "administrador", "Administrador"
    GERENTE_GENERAL = "gerente_general", "Gerente"
    JEFE_VENTAS = "jefe_ventas", "Jefe de Ventas"
    VENDEDOR = "vendedor", "Vendedor"
    JEFE_DESARROLLO = "jefe_desarrollo", "Jefe de Diseño Estructural"
    INGENIERO = "ingeniero", "Dibujante Técnico"
    JEFE_DISENO = "jefe_diseno", "Jefe de Diseño Gráfico"
    DISENADOR = "disenador", "Diseñador Gráfico"
    JEFE_PRECATALOGACION = "jefe_precatalogacion", "Jefe de Precatalogación"
    PRECATALOGADOR = "precatalogador", "Precatalogador"
    JEFE_CATALOGACION = "jefe_catalogacion", "Jefe de Catalogación"
    CATALOGADOR = "catalogador", "Catalogador"
    JEFE_MUESTRAS = "jefe_muestras", "Jefe de Muestras"
    TECNICO_MUESTRAS = "tecnico_muestras", "Técnico de Muestras"
    GERENTE_COMERCIAL = "gerente_comercial", "Gerente Comercial"
    VISUALIZADOR = "visualizador", "Visualizador"
    API = "api", "API"
    SUPER_ADMINISTRADOR = "super_administrador", "Super Administrador"
    VENDEDOR_EXTERNO = "vendedor_externo", "Vendedor Externo"


ROL_LEGACY: dict[int, Rol] = {
    1: Rol.ADMINISTRADOR,
    2: Rol.GERENTE_GENERAL,
    3: Rol.JEFE_VENTAS,
    4: Rol.VENDEDOR,
    5: Rol.JEFE_DESARROLLO,
    6: Rol.INGENIERO,
    7: Rol.JEFE_DISENO,
    8: Rol.DISENADOR,
    9: Rol.JEFE_PRECATALOGACION,
    10: Rol.PRECATALOGADOR,
    11: Rol.JEFE_CATALOGACION,
    12: Rol.CATALOGADOR,
    13: Rol.JEFE_MUESTRAS,
    14: Rol.TECNICO_MUESTRAS,
    15: Rol.GERENTE_COMERCIAL,
    16: Rol.VISUALIZADOR,
    17: Rol.API,
    18: Rol.SUPER_ADMINISTRADOR,
    19: Rol.VENDEDOR_EXTERNO,
}


class Area(IntegerChoices):
    """Work space of a role and of an OT."""

    VENTAS = 1, "Área de Ventas"
    DESARROLLO = 2, "Área de Diseño Estructural (Desarrollo)"
    DISENO = 3, "Área de Diseño Gráfico (Diseño e Impresión)"
    CATALOGACION = 4, "Área de Catalogación"
    PRECATALOGACION = 5, "Área de Precatalogación (Cálculo Paletizado)"
    MUESTRAS = 6, "Sala de Muestras"
    ADMINISTRACION = 7, "Administración"
    HIBERNACION = 8, "Hibernación"
    COTIZACION = 9, "Cotización"


AREA_OF_ROL: dict[Rol, Area] = {
    Rol.JEFE_VENTAS: Area.VENTAS,
    Rol.VENDEDOR: Area.VENTAS,
    Rol.JEFE_DESARROLLO: Area.DESARROLLO,
    Rol.INGENIERO: Area.DESARROLLO,
    Rol.JEFE_DISENO: Area.DISENO,
    Rol.DISENADOR: Area.DISENO,
    Rol.JEFE_PRECATALOGACION: Area.CATALOGACION,
    Rol.PRECATALOGADOR: Area.CATALOGACION,
    Rol.JEFE_CATALOGACION: Area.PRECATALOGACION,
    Rol.CATALOGADOR: Area.PRECATALOGACION,
    Rol.JEFE_MUESTRAS: Area.MUESTRAS,
    Rol.TECNICO_MUESTRAS: Area.MUESTRAS,
    Rol.SUPER_ADMINISTRADOR: Area.ADMINISTRACION,
    Rol.VENDEDOR_EXTERNO: Area.VENTAS,
}


class State(IntegerChoices):
    """State of an OT; 19 is history of a purchase order change, never a state that an OT stands in."""

    PROCESO_VENTAS = 1, "Proceso de Ventas"
    PROCESO_DISENO_ESTRUCTURAL = 2, "Proceso de Diseño Estructural"
    LABORATORIO = 3, "Laboratorio"
    MUESTRA = 4, "Muestra"
    PROCESO_DISENO_GRAFICO = 5, "Proceso de Diseño Gráfico"
    PROCESO_PRECATALOGACION = 6, "Proceso de Cálculo Paletizado (Precatalogación)"
    PROCESO_CATALOGACION = 7, "Proceso de Catalogación"
    TERMINADA = 8, "OT Terminada"
    PERDIDA = 9, "Perdida"
    CONSULTA_CLIENTE = 10, "Consulta Cliente"
    ANULADA = 11, "OT Anulada"
    RECHAZADA = 12, "Rechazada"
    ENTREGADO = 13, "Entregado"
    ESPERA_OC = 14, "Espera de OC"
    FALTA_DEFINICION_CLIENTE = 15, "Falta definición del Cliente"
    VISTO_BUENO_CLIENTE = 16, "Visto Bueno Cliente"
    SALA_MUESTRAS = 17, "Sala de Muestras"
    MUESTRAS_LISTAS = 18, "Muestras Listas"
    MODIFICACION_OC = 19, "Modificación de OC"
    HIBERNACION = 20, "Hibernación"
    COTIZACION = 21, "Cotización"
    MUESTRA_DEVUELTA = 22, "Muestra Devuelta"


class GestionType(IntegerChoices):
    """What an act on an OT was. Source: workflow/spec.md 4."""

    CAMBIO_ESTADO = 1, "Cambio de Estado"
    CONSULTA = 2, "Consulta"
    ARCHIVO = 3, "Archivo"
    LOG_CAMBIOS = 4, "Log de Cambios"
    MODIFICACION_OC = 5, "Modificación de OC"
    LECTOR_PDF = 6, "Lector PDF"
    PDF_CARGADO = 7, "PDF cargado"
    DEVOLUCION_MUESTRA = 8, "Devolución de Muestra"
    ENVIO_EXTERNO = 9, "Envío a Diseñador Externo"
    RECEPCION_EXTERNA = 10, "Recepción Diseñador Externo"
    BOCETO_PDF = 11, "Boceto Clisé PDF"


class TipoSolicitud(IntegerChoices):
    """Request type; 2 and 4 are history."""

    DESARROLLO_COMPLETO = 1, "Desarrollo Completo"
    COTIZA_CON_CAD = 2, "Cotiza con CAD"
    MUESTRA_CON_CAD = 3, "Muestra con CAD"
    COTIZA_SIN_CAD = 4, "Cotiza sin CAD"
    ARTE_CON_MATERIAL = 5, "Arte con Material"
    OTRAS_SOLICITUDES_DESARROLLO = 6, "Otras Solicitudes Desarrollo"
    PROYECTO_INNOVACION = 7, "OT Proyectos Innovación"


class SiNo(IntegerChoices):
    """Yes or no where null means "not answered": 0 is a value."""

    NO = 0, "No"
    SI = 1, "Sí"


class CartonColor(IntegerChoices):
    CAFE = 1, "Café"
    BLANCO = 2, "Blanco"


class TipoCarton(TextChoices):
    """Types of board, by the names that the trims know. Source: ot/calculations.md 1.2."""

    SIMPLES = "SIMPLES", "Simples"
    POWER_PLY = "POWER PLY", "Power ply"
    MONOTAPA = "MONOTAPA", "Monotapa"
    SIMPLE_EMPLACADO = "SIMPLE EMPLACADO", "Simple emplacado"
    DOBLES = "DOBLES", "Dobles"
    DOBLE_MONOTAPA = "DOBLE MONOTAPA", "Doble monotapa"


class AjusteAreaDesarrollo(IntegerChoices):
    """Sub-type of request type 6."""

    LICITACION = 1, "Licitación"
    FICHA_TECNICA = 2, "Ficha Técnica"
    ESTUDIO_BENCHMARKING = 3, "Estudio Benchmarking"


class IndicadorFacturacion(IntegerChoices):
    """Billing indicator of structural design; 6 and 12 appear only in old OTs."""

    RRP = 1, "RRP"
    E_COMMERCE = 2, "E-Commerce"
    ESQUINEROS = 3, "Esquineros"
    GEOMETRIA = 4, "Geometría"
    PARTICIPACION_NUEVO_MERCADO = 5, "Participación nuevo Mercado"
    OFFSET = 6, "Offset"
    INNOVACION = 7, "Innovación"
    SUSTENTABILIDAD = 8, "Sustentabilidad"
    AUTOMATIZACION = 9, "Automatización"
    NO_APLICA = 10, "No Aplica"
    AHORRO = 11, "Ahorro"
    IMPRESION = 12, "Impresión"


class RuleSetStatus(TextChoices):
    DRAFT = "draft", "Borrador"
    PUBLISHED = "published", "Publicado"
    RETIRED = "retired", "Retirado"


class ChainField(TextChoices):
    """The nine fields of "Ingresos principales", in display order."""

    PRODUCT_TYPE_ID = "product_type_id", "Tipo ítem"
    IMPRESION = "impresion", "Impresión"
    FSC = "fsc", "FSC"
    CINTA = "cinta", "Cinta"
    COVERAGE_INTERNAL_ID = "coverage_internal_id", "Recubrimiento interno"
    COVERAGE_EXTERNAL_ID = "coverage_external_id", "Recubrimiento externo"
    PLANTA_ID = "planta_id", "Planta objetivo"
    CARTON_COLOR = "carton_color", "Color cartón"
    CARTON_ID = "carton_id", "Cartón"


class RuleAction(TextChoices):
    """What a cascade rule does. Source: the published seeds; the last four are additions."""

    ENABLE = "enable", "Habilitar"
    DISABLE = "disable", "Deshabilitar"
    SET_VALUE = "setValue", "Fijar valor"
    FILTER = "filter", "Filtrar opciones"
    LOAD_OPTIONS = "loadOptions", "Cargar opciones"
    VALIDATE = "validate", "Validar"
    REQUIRE = "require", "Exigir"
    OPTIONAL = "optional", "Volver opcional"
    RESET = "reset", "Limpiar"
    LOCK = "lock", "Bloquear"


class RuleCondition(TextChoices):
    HAS_VALUE = "hasValue", "Tiene valor"
    EQUALS = "equals", "Es igual a"
    NOT_EQUALS = "notEquals", "Es distinto de"
    IN = "in", "Está en"
    NOT_IN = "notIn", "No está en"
    CUSTOM = "custom", "Condición compuesta"


class MuestraState(IntegerChoices):
    """State of a sample. Source: workflow/spec.md 14.3."""

    SIN_ASIGNAR = 0, "Sin Asignar"
    EN_PROCESO = 1, "En Proceso"
    RECHAZADA = 2, "Rechazada"
    TERMINADA = 3, "Terminada"
    ANULADA = 4, "Anulada"
    DEVUELTA = 5, "Devuelta"


class MuestraPegado(IntegerChoices):
    """How a sample is glued. Source: workflow/spec.md 14.1."""

    SIN_PEGAR = 1, "Sin Pegar"
    FLEXO_INTERIOR = 2, "Pegado Flexo Interior"
    FLEXO_EXTERIOR = 3, "Pegado Flexo Exterior"
    DIECUTTER = 4, "Pegado Diecutter"
    CAJAS_FRUTA = 5, "Pegado Cajas Fruta"
    CON_CINTA = 6, "Pegado con Cinta"
    SIN_PEGAR_CON_CINTA = 7, "Sin Pegar con Cinta"


class Destination(IntegerChoices):
    """Who gets a delivery of a sample. Source: workflow/spec.md 14.1."""

    RETIRA_VENTAS = 1, "Retira Ventas VB"
    RETIRA_DISENADOR = 2, "Retira Diseñador VB"
    ENVIO_LABORATORIO = 3, "Envío Laboratorio"
    ENVIO_CLIENTE = 4, "Envío Cliente VB"
    RETIRA_DISENADOR_REVISION = 5, "Retira Diseñador Revisión"


class DeliveryForm(IntegerChoices):
    """How a delivery travels to the client. Source: workflow/spec.md 14.1."""

    CHILE_EXPRESS = 0, "Chile Express"
    AUTO_CORREO = 1, "Auto Correo"
    CAMION = 2, "Camión"
