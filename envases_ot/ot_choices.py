"""What code branches on by name in the sections of the OT that follow the cascade. Numbers are the legacy ids.

Source: ot/fields.md sections 3 and 7 to 14.
"""

from django.db.models import IntegerChoices, TextChoices


class TipoPegado(IntegerChoices):
    """How a box is glued; 0 is an answer. Source: ot/fields.md section 11."""

    NO_APLICA = 0, "No Aplica"
    INTERNO = 2, "Pegado Interno"
    EXTERNO = 3, "Pegado Externo"
    TRES_PUNTOS = 4, "Pegado 3 Puntos"
    CUATRO_PUNTOS = 5, "Pegado 4 Puntos"


class SentidoArmado(IntegerChoices):
    NO_APLICA = 1, "No aplica"
    ANCHO_DERECHA = 2, "Ancho a la Derecha"
    ANCHO_IZQUIERDA = 3, "Ancho a la Izquierda"
    LARGO_IZQUIERDA = 4, "Largo a la Izquierda"
    LARGO_DERECHA = 5, "Largo a la Derecha"


class SentidoOnda(TextChoices):
    HORIZONTAL = "Horizontal", "Horizontal"
    VERTICAL = "Vertical", "Vertical"


class PatronZuncho(IntegerChoices):
    DOS_POR_CERO = 1, "2x0"
    DOS_POR_UNO = 2, "2x1"
    DOS_POR_DOS = 3, "2x2"


class UnidadBct(IntegerChoices):
    KG = 0, "kg"
    LB = 1, "lb"


class OrientacionPlaca(IntegerChoices):
    GRADOS_0 = 0, "0°"
    GRADOS_90 = 90, "90°"


class Caracteristica(TextChoices):
    """Features of a style; "N/A" stands alone. Source: ot/fields.md section 7a."""

    TRABA_ANCLAJE = "A", "A · Traba anclaje"
    CEJA_EXTENDIDA = "C", "C · Ceja extendida"
    PEGADO_EXTERIOR = "E", "E · Pegado exterior"
    HIBRIDA = "H", "H · Híbrida"
    INCLINADO = "I", "I · Inclinado"
    DOBLE_LATERAL = "L", "L · Doble lateral"
    NERVIO = "N", "N · Nervio"
    PREPICADO = "P", "P · Prepicado"
    ESQUINERO = "Q", "Q · Esquinero"
    RRP = "R", "R · RRP"
    TROQUEL_ADICIONAL = "T", "T · Troquel adicional"
    PIEZA_ADICIONAL = "X", "X · Pieza adicional"
    RAYADOS_DESPLAZADOS = "Y", "Y · Rayados desplazados"
    NINGUNA = "N/A", "N/A · Ninguna"


class DocumentKind(TextChoices):
    """What a document of an OT is; the last three of the first group are things handed in, not files.

    Source: ot/fields.md section 3 and "Type 6 fields".
    """

    CORREO_CLIENTE = "ant_des_correo_cliente", "Correo cliente"
    PLANO_ACTUAL = "ant_des_plano_actual", "Plano actual"
    BOCETO_ACTUAL = "ant_des_boceto_actual", "Boceto actual"
    SPEC = "ant_des_speed", "Spec"
    OTRO = "ant_des_otro", "Otro"
    VB_MUESTRA = "ant_des_vb_muestra", "V°B° muestra"
    VB_BOCETO = "ant_des_vb_boce", "V°B° boceto"
    CAJA_REFERENCIA_DE = "ant_des_cj_referencia_de", "Caja referencia D.E."
    CAJA_REFERENCIA_DG = "ant_des_cj_referencia_dg", "Caja referencia D.G."
    ENVASE_PRIMARIO = "ant_des_envase_primario", "Envase primario"
    LICITACION = "licitacion_file", "Ítems de la licitación"
    FICHA_TECNICA = "ficha_tecnica_file", "Archivo de la ficha técnica"
    ESTUDIO = "estudio_file", "Archivo del estudio"


class RoutePlant(IntegerChoices):
    """Which plant a step of the operational sequence is for. Source: ot/fields.md section 12."""

    ORIGINAL = 0, "Planta original"
    AUXILIAR_1 = 1, "Planta auxiliar 1"
    AUXILIAR_2 = 2, "Planta auxiliar 2"


class OverriddenMeasure(TextChoices):
    """Calculated measures that an OT may fix by hand, with a reason. Source: ot/calculations.md 1.2."""

    LARGURA_HC = "largura_hc_mm", "Largura HC (mm)"
    ANCHURA_HC = "anchura_hc_mm", "Anchura HC (mm)"
