"""What the formulas compute with: constants and trims, each in force from a date on until a later row."""

from datetime import date
from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models

from envases_ot.models.base import BUMP_RULES_VERSION, track


class Dated(models.Model):
    """A value that holds from a day on; who wrote it is also in its history, with what it was before."""

    vigente_desde = models.DateField(
        "vigente desde", help_text="Rige desde este día hasta que otra fila la releve."
    )
    por_confirmar = models.BooleanField(
        "por confirmar", default=False, help_text="Valor que el área dueña todavía debe decidir."
    )
    notas = models.TextField("notas", blank=True)
    ingresado_por = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        verbose_name="ingresado por",
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        abstract = True
        triggers = (BUMP_RULES_VERSION,)


class CalculationConstantManager(models.Manager["CalculationConstant"]):
    def get_by_natural_key(self, codigo: str, vigente_desde: date) -> "CalculationConstant":
        return self.get(codigo=codigo, vigente_desde=vigente_desde)


@track
class CalculationConstant(Dated):
    """A constant of the formulas. Source: ot/calculations.md 0, "make them dated parameters"."""

    class Codigo(models.TextChoices):
        """The fields of `domain.calculations.parameters.Parameters`; check E005 keeps them equal."""

        TINTA = "tinta_g_m2", "Tinta (g/m²)"
        ADHESIVO = "adhesivo_g_m", "Adhesivo por metro lineal (g/m)"
        CERA = "cera_g_m2", "Cera (g/m²)"
        HIDROREPELENTE = "hidrorepelente_g_m2", "Barniz hidrorrepelente (g/m²)"
        BARNIZ_UV = "barniz_uv_g_m2", "Barniz UV (g/m²)"
        RECORTE_DECIMALES = "recorte_decimales", "Recorte característico: decimales"
        REFILE = "refile_mm", "Refile de la bobina (mm)"
        LB_A_KG = "lb_a_kg", "Kilogramos de una libra (kg/lb)"
        MCKEE_K = "mckee_k", "McKee: constante (ECT en lb/pulg, perímetro en cm, BCT en kgf)"
        MCKEE_EXP_H = "mckee_exp_h", "McKee: exponente del espesor"
        MCKEE_EXP_Z = "mckee_exp_z", "McKee: exponente del perímetro"
        MCKEE_APLASTE = "mckee_aplaste_mm", "McKee: aplaste del cartón en la conversión (mm)"
        RMT_LB_POR_KG = "rmt_lb_por_kg", "RMT: libras de un kilogramo (lb/kg)"
        RMT_PALLET_KG = "rmt_pallet_kg", "RMT: peso del pallet (kg)"
        RMT_PALLET_MM2 = "rmt_pallet_mm2", "RMT: superficie del pallet (mm²)"
        RMT_TRABADO = "rmt_trabado", "RMT: parte de la resistencia que queda al trabar"
        ECT_DIVISOR = "ect_divisor", "ECT mínimo: divisor"
        ECT_EXP_ALTURA = "ect_exp_altura", "ECT mínimo: exponente del espesor"
        ECT_EXP_PERIMETRO = "ect_exp_perimetro", "ECT mínimo: exponente del perímetro"
        ECT_EXP_TOTAL = "ect_exp_total", "ECT mínimo: exponente del cociente"
        MM_A_PULGADA = "mm_a_pulgada", "Pulgadas de un milímetro (pulg/mm)"
        UNION_SIMPLE = "union_simple_mm", "Desarrollo: ceja de unión, onda simple (mm)"
        UNION_DOBLE = "union_doble_mm", "Desarrollo: ceja de unión, onda doble (mm)"
        PLACA_LARGO = "placa_minima_largo_mm", "Desarrollo: largo mínimo de placa troquelada (mm)"
        PLACA_ANCHO = "placa_minima_ancho_mm", "Desarrollo: ancho mínimo de placa troquelada (mm)"
        ESQUINERO_ANCHURA = "esquinero_anchura_mm", "Esquinero: desarrollo de la anchura (mm)"

    codigo = models.CharField("constante", max_length=40, choices=Codigo)
    valor = models.DecimalField(
        "valor", max_digits=20, decimal_places=10, validators=[MinValueValidator(Decimal(0))]
    )

    objects = CalculationConstantManager()

    class Meta(Dated.Meta):
        verbose_name = "constante de cálculo"
        verbose_name_plural = "constantes de cálculo"
        ordering = ("codigo", "-vigente_desde")
        constraints = (
            models.UniqueConstraint(
                fields=("codigo", "vigente_desde"),
                name="calculationconstant_una_por_dia",
                violation_error_message="La constante ya tiene un valor desde ese día.",
            ),
            models.CheckConstraint(
                condition=models.Q(valor__gt=0)
                | models.Q(codigo__in=("mckee_aplaste_mm", "recorte_decimales", "refile_mm"), valor=0),
                name="calculationconstant_positiva",
                violation_error_message="Debe ser mayor que cero: se divide por ella, o sin ella no hay consumo.",
            ),
            models.CheckConstraint(
                condition=~models.Q(codigo="recorte_decimales")
                | models.Q(valor__in=[Decimal(n) for n in range(11)]),
                name="calculationconstant_decimales",
                violation_error_message="Los decimales son un número entero de 0 a 10.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_codigo_display()}: {self.valor.normalize():f} desde {self.vigente_desde}"

    def natural_key(self) -> tuple[str, date]:
        return (self.codigo, self.vigente_desde)


class TrimManager(models.Manager["Trim"]):
    def get_by_natural_key(self, uso: str, proceso: str, carton: str, eje: str, desde: date) -> "Trim":
        return self.get(uso=uso, familia_proceso=proceso, familia_carton=carton, eje=eje, vigente_desde=desde)


@track
class Trim(Dated):
    """What a sheet is larger than its blanks, by tool, process family, board family and axis.

    Source: ot/calculations.md 1.2, "keep one table".
    """

    class Uso(models.TextChoices):
        OT = "ot", "OT"
        COTIZADOR = "cotizador", "Cotizador"
        AREAHC = "areahc", "Área y cartón"

    class FamiliaProceso(models.TextChoices):
        FLEXO = "flexo", "Flexo y matriz parcial"
        TROQUEL = "troquel", "Troquel (Diecutter)"
        MATRIZ_COMPLETA = "matriz_completa", "Flexo con matriz completa"
        TROQUEL_CON_PROCESO = "troquel_con_proceso", "Troquel con proceso"
        TROQUEL_ALTA_GRAFICA = "troquel_alta_grafica", "Troquel alta gráfica"
        OFFSET = "offset", "Offset"
        CORRUGADO = "corrugado", "Corrugado"
        SIN_PROCESO = "sin_proceso", "Sin proceso"
        OTRO = "otro", "Otros procesos"

    class FamiliaCarton(models.TextChoices):
        TODAS = "", "Todos los cartones"
        SIMPLE = "simple", "Simples"
        SIMPLE_EMPLACADO = "simple_emplacado", "Simple emplacado"
        DOBLE = "doble", "Dobles"

    class Eje(models.TextChoices):
        LARGO = "largo", "Largo"
        ANCHO = "ancho", "Ancho"

    uso = models.CharField("herramienta", max_length=12, choices=Uso)
    familia_proceso = models.CharField("familia de proceso", max_length=24, choices=FamiliaProceso)
    familia_carton = models.CharField(
        "familia de cartón",
        max_length=24,
        choices=FamiliaCarton,
        blank=True,
        help_text="Una fila de una familia va antes que la de todos los cartones.",
    )
    eje = models.CharField("eje", max_length=8, choices=Eje)
    orilla_mm = models.DecimalField(
        "orilla (mm)", max_digits=6, decimal_places=2, validators=[MinValueValidator(Decimal(0))]
    )

    objects = TrimManager()

    class Meta(Dated.Meta):
        verbose_name = "orilla"
        verbose_name_plural = "orillas"
        ordering = ("uso", "familia_proceso", "familia_carton", "eje", "-vigente_desde")
        constraints = (
            models.UniqueConstraint(
                fields=("uso", "familia_proceso", "familia_carton", "eje", "vigente_desde"),
                name="trim_una_por_dia",
                violation_error_message="Esa orilla ya tiene una medida desde ese día.",
            ),
            models.CheckConstraint(condition=models.Q(orilla_mm__gte=0), name="trim_no_negativa"),
        )

    def __str__(self) -> str:
        board = self.get_familia_carton_display()
        return f"{self.get_uso_display()}, {self.get_familia_proceso_display()}, {board}, {self.eje}"

    def natural_key(self) -> tuple[str, str, str, str, date]:
        return (self.uso, self.familia_proceso, self.familia_carton, self.eje, self.vigente_desde)
