"""Behavioural rules of the form: what a choice opens, makes optional or resets."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from envases_ot.choices import RuleAction, RuleCondition
from envases_ot.models.base import BUMP_RULES_VERSION, Stamped, loads_after, track
from envases_ot.models.cascade import RuleSet


class CascadeRuleManager(models.Manager["CascadeRule"]):
    def get_by_natural_key(self, rule_set: str, rule_code: str) -> "CascadeRule":
        return self.get(rule_set__code=rule_set, rule_code=rule_code)


@track
class CascadeRule(Stamped):
    """What a choice opens, makes optional or resets; fields as the replaced service spelled them."""

    rule_set = models.ForeignKey(
        RuleSet,
        on_delete=models.CASCADE,
        verbose_name="juego de reglas",
        related_name="rules",
    )
    rule_code = models.CharField("código", max_length=50)
    rule_name = models.CharField("nombre", max_length=200)
    trigger_field = models.CharField("campo que dispara", max_length=100)
    trigger_table = models.CharField("tabla que dispara", max_length=100, blank=True)
    target_field = models.CharField("campo afectado", max_length=100)
    target_table = models.CharField("tabla afectada", max_length=100, blank=True)
    action = models.CharField("acción", max_length=20, choices=RuleAction)
    condition_type = models.CharField("condición", max_length=20, choices=RuleCondition)
    condition_value = models.JSONField(
        "valor de la condición",
        default=dict,
        blank=True,
        help_text='Por ejemplo {"tipo_solicitud": [3], "role": ["vendedor"]}; vacío si la condición no lleva valor.',
    )
    reset_fields = ArrayField(
        models.CharField(max_length=100),
        verbose_name="campos que limpia",
        default=list,
        blank=True,
    )
    validation_endpoint = models.CharField("ruta de validación", max_length=255, blank=True)
    cascade_order = models.PositiveSmallIntegerField("orden", default=0)
    form_context = models.SlugField("formulario", max_length=40, default="ot")
    description = models.TextField("descripción", blank=True)
    active = models.BooleanField("activa", default=True)
    notes = models.TextField("notas", blank=True)

    objects = CascadeRuleManager()

    class Meta:
        verbose_name = "regla de cascada"
        verbose_name_plural = "reglas de cascada"
        ordering = ("rule_set", "cascade_order", "rule_code")
        triggers = (BUMP_RULES_VERSION,)
        constraints = (
            models.UniqueConstraint(
                fields=("rule_set", "rule_code"),
                name="cascaderule_codigo_unico",
                violation_error_message="El juego de reglas ya tiene una regla con este código.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.rule_code} · {self.rule_name}"

    @loads_after("envases_ot.ruleset")
    def natural_key(self) -> tuple[str, str]:
        return (self.rule_set.code, self.rule_code)
