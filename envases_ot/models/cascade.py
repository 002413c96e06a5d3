"""Rule sets of the cascade: versions of what each plant can make."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from envases_ot.choices import CartonColor, ChainField, RuleSetStatus, SiNo
from envases_ot.models.base import BUMP_RULES_VERSION, Stamped, loads_after, track
from envases_ot.models.catalogs.boards import Carton
from envases_ot.models.catalogs.plants import Planta
from envases_ot.models.catalogs.print import (
    CoverageExternal,
    CoverageInternal,
    Fsc,
    Impresion,
)
from envases_ot.models.catalogs.products import ProductType

ATTRIBUTE_OF_COLUMN: dict[str, str] = {"impresion": "impresion_id", "fsc": "fsc_id"}
"""Where Django's attribute is not spelled like the column."""


class RuleSetManager(models.Manager["RuleSet"]):
    def get_by_natural_key(self, code: str) -> "RuleSet":
        return self.get(code=code)


@track
class RuleSet(Stamped):
    """One version of the rules of a form; at most one published a form."""

    code = models.SlugField("código", max_length=40, unique=True)
    name = models.CharField("nombre", max_length=120)
    form_context = models.SlugField("formulario", max_length=40, default="ot")
    version = models.PositiveIntegerField("versión", default=1)
    status = models.CharField("estado", max_length=10, choices=RuleSetStatus, default=RuleSetStatus.DRAFT)
    notes = models.TextField("notas", blank=True)

    objects = RuleSetManager()

    class Meta:
        verbose_name = "juego de reglas"
        verbose_name_plural = "juegos de reglas"
        ordering = ("form_context", "-version", "code")
        triggers = (BUMP_RULES_VERSION,)
        constraints = (
            models.UniqueConstraint(
                fields=("form_context",),
                condition=models.Q(status=RuleSetStatus.PUBLISHED),
                name="ruleset_uno_publicado",
                violation_error_message="Ya hay un juego de reglas publicado para este formulario.",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=RuleSetStatus.values),
                name="ruleset_estado_conocido",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str]:
        return (self.code,)


class CascadeTableManager(models.Manager["CascadeTable"]):
    def get_by_natural_key(self, rule_set: str, referencia: str) -> "CascadeTable":
        return self.get(rule_set__code=rule_set, referencia=referencia)


@track
class CascadeTable(models.Model):
    """A table of allowed tuples over some chain fields; what has no row in it is not allowed.

    Source: legacy `relacion_filtro_ingresos_principales.referencia` names the first four.
    """

    rule_set = models.ForeignKey(
        RuleSet,
        on_delete=models.CASCADE,
        verbose_name="juego de reglas",
        related_name="tables",
    )
    referencia = models.SlugField("referencia", max_length=60)
    name = models.CharField("nombre", max_length=120)
    fields = ArrayField(models.CharField(max_length=30, choices=ChainField), verbose_name="campos")

    objects = CascadeTableManager()

    class Meta:
        verbose_name = "tabla de la cascada"
        verbose_name_plural = "tablas de la cascada"
        ordering = ("rule_set", "id")
        triggers = (BUMP_RULES_VERSION,)
        constraints = (
            models.UniqueConstraint(fields=("rule_set", "referencia"), name="cascadetable_unica"),
            models.CheckConstraint(condition=models.Q(fields__len__gte=1), name="cascadetable_con_campos"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def attributes(self) -> tuple[str, ...]:
        """The attributes of a combination that hold this table's fields, in its order."""
        return tuple(ATTRIBUTE_OF_COLUMN.get(field, field) for field in self.fields)

    @loads_after("envases_ot.ruleset")
    def natural_key(self) -> tuple[str, str]:
        return (self.rule_set.code, self.referencia)


class CascadeValidCombinationManager(models.Manager["CascadeValidCombination"]):
    def get_by_natural_key(self, rule_set: str, referencia: str, *values: int) -> "CascadeValidCombination":
        table = CascadeTable.objects.get_by_natural_key(rule_set, referencia)
        return self.get(table=table, **dict(zip(table.attributes, values, strict=True)))


@track
class CascadeValidCombination(Stamped):
    """One row of a table: these values together, and the plants that make them (none: made nowhere)."""

    table = models.ForeignKey(
        CascadeTable,
        on_delete=models.CASCADE,
        verbose_name="tabla",
        related_name="combinations",
    )
    product_type = models.ForeignKey(
        ProductType,
        on_delete=models.PROTECT,
        verbose_name="tipo ítem",
        null=True,
        blank=True,
    )
    impresion = models.ForeignKey(
        Impresion,
        on_delete=models.PROTECT,
        verbose_name="impresión",
        null=True,
        blank=True,
        db_column="impresion",
    )
    fsc = models.ForeignKey(
        Fsc,
        on_delete=models.PROTECT,
        verbose_name="FSC",
        to_field="codigo",
        null=True,
        blank=True,
        db_column="fsc",
    )
    cinta = models.PositiveSmallIntegerField("cinta", choices=SiNo, null=True, blank=True)
    coverage_internal = models.ForeignKey(
        CoverageInternal,
        on_delete=models.PROTECT,
        verbose_name="recubrimiento interno",
        null=True,
        blank=True,
    )
    coverage_external = models.ForeignKey(
        CoverageExternal,
        on_delete=models.PROTECT,
        verbose_name="recubrimiento externo",
        null=True,
        blank=True,
    )
    planta = models.ForeignKey(
        Planta,
        on_delete=models.PROTECT,
        verbose_name="planta",
        null=True,
        blank=True,
        related_name="combinations_as_value",
    )
    carton_color = models.PositiveSmallIntegerField(
        "color cartón", choices=CartonColor, null=True, blank=True
    )
    carton = models.ForeignKey(Carton, on_delete=models.PROTECT, verbose_name="cartón", null=True, blank=True)
    plantas = models.ManyToManyField(
        Planta,
        verbose_name="plantas",
        through="CascadeCombinationPlanta",
        related_name="combinations",
    )
    por_confirmar = models.BooleanField(
        "por confirmar",
        default=False,
        help_text="Fila inferida: confírmela con la planta.",
    )
    notes = models.TextField("notas", blank=True)

    objects = CascadeValidCombinationManager()

    class Meta:
        verbose_name = "combinación válida"
        verbose_name_plural = "combinaciones válidas"
        ordering = ("table", "impresion", "fsc", "coverage_external", "id")
        triggers = (BUMP_RULES_VERSION,)
        constraints = (
            models.UniqueConstraint(
                fields=(
                    "table",
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
                name="cascadevalidcombination_unica",
                nulls_distinct=False,
                violation_error_message="La tabla ya tiene una fila con estos valores.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.table}: {', '.join(str(value) for value in self.values)}"

    @property
    def values(self) -> tuple[int | None, ...]:
        """The tuple, in the order of the table's fields; reads `table`: a query when it is not loaded."""
        return tuple(getattr(self, attribute) for attribute in self.table.attributes)

    @loads_after("envases_ot.cascadetable")
    def natural_key(self) -> tuple[object, ...]:
        return (*self.table.natural_key(), *self.values)


class CascadeCombinationPlantaManager(models.Manager["CascadeCombinationPlanta"]):
    def get_by_natural_key(
        self, planta: int, rule_set: str, referencia: str, *values: int
    ) -> "CascadeCombinationPlanta":
        row = CascadeValidCombination.objects.get_by_natural_key(rule_set, referencia, *values)
        return self.get(combination=row, planta_id=planta)


@track
class CascadeCombinationPlanta(models.Model):
    """A plant that makes a combination."""

    combination = models.ForeignKey(
        CascadeValidCombination,
        on_delete=models.CASCADE,
        verbose_name="combinación",
        related_name="plant_rows",
    )
    planta = models.ForeignKey(Planta, on_delete=models.PROTECT, verbose_name="planta")

    objects = CascadeCombinationPlantaManager()

    class Meta:
        verbose_name = "planta de la combinación"
        verbose_name_plural = "plantas de la combinación"
        ordering = ("combination", "planta")
        triggers = (BUMP_RULES_VERSION,)
        constraints = (
            models.UniqueConstraint(fields=("combination", "planta"), name="cascadecombinationplanta_una"),
        )

    def __str__(self) -> str:
        return str(self.planta)

    @loads_after("envases_ot.cascadevalidcombination")
    def natural_key(self) -> tuple[object, ...]:
        return (self.planta_id, *self.combination.natural_key())
