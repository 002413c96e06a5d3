"""Which state may follow which, as rows: rules offer states, amendments take some out and put others in."""

from collections.abc import Iterable

from django.contrib.postgres.fields import ArrayField
from django.db import models
from pgtrigger import Trigger

from envases_ot.choices import AjusteAreaDesarrollo, Area, State, TipoSolicitud
from envases_ot.models.base import BUMP_RULES_VERSION, track


class StateTransitionManager(models.Manager["StateTransition"]):
    def get_by_natural_key(self, codigo: str) -> "StateTransition":
        return self.get(codigo=codigo)


def _several(verbose_name: str, choices: type[models.IntegerChoices], help_text: str = "") -> ArrayField:
    """A list of codes; empty asks nothing, or says nothing."""
    return ArrayField(
        models.PositiveSmallIntegerField(choices=choices),
        verbose_name=verbose_name,
        default=list,
        blank=True,
        help_text=help_text,
    )


def _known(name: str, values: Iterable[int]) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=models.Q(**{f"{name}__contained_by": list(values)}),
        name=f"statetransition_{name}_conocidos",
    )


@track
class StateTransition(models.Model):
    """A rule of the table: the first one that fits offers its states, each amendment that fits changes them.

    A condition that is left blank asks nothing. Source: workflow/transitions.json, rules and modifiers.
    """

    class Kind(models.TextChoices):
        RULE = "rule", "Regla: la primera que calza ofrece sus estados"
        AMENDMENT = "amendment", "Enmienda: quita unos estados y agrega otros"

    codigo = models.CharField("código", max_length=20, unique=True)
    kind = models.CharField("clase", max_length=10, choices=Kind)
    position = models.PositiveSmallIntegerField("orden", help_text="Dentro de su clase, de menor a mayor.")
    areas = _several("área de quien mueve", Area)
    ot_areas = _several("área de la OT", Area)
    tipos = _several("tipos de solicitud", TipoSolicitud)
    not_tipos = _several("excepto los tipos", TipoSolicitud)
    ajustes = _several("subtipos de Otras Solicitudes", AjusteAreaDesarrollo)
    states = _several("estado actual", State)
    sent_to_development = models.BooleanField("pasó por Diseño Estructural", null=True, blank=True)
    sent_to_design = models.BooleanField("pasó por Diseño Gráfico", null=True, blank=True)
    external_pending = models.BooleanField("diseño externo pendiente", null=True, blank=True)
    remove = _several("quita los estados", State)
    add = _several("ofrece o agrega los estados", State)
    why = models.CharField(
        "por qué",
        max_length=200,
        blank=True,
        help_text="Lo lee quien no puede pasar a un estado que se quita.",
    )

    objects = StateTransitionManager()

    class Meta:
        verbose_name = "transición"
        verbose_name_plural = "transiciones"
        ordering = ("-kind", "position")
        constraints = (
            models.UniqueConstraint(fields=("kind", "position"), name="statetransition_orden_unico"),
            models.CheckConstraint(
                condition=models.Q(kind="amendment") | models.Q(remove=[]),
                name="statetransition_regla_no_quita",
                violation_error_message="Una regla ofrece estados; los quita una enmienda.",
            ),
            _known("areas", Area.values),
            _known("ot_areas", Area.values),
            _known("tipos", TipoSolicitud.values),
            _known("not_tipos", TipoSolicitud.values),
            _known("ajustes", AjusteAreaDesarrollo.values),
            _known("states", State.values),
            _known("remove", State.values),
            _known("add", State.values),
        )
        triggers: tuple[Trigger, ...] = (BUMP_RULES_VERSION,)

    def __str__(self) -> str:
        return self.codigo

    def natural_key(self) -> tuple[str]:
        return (self.codigo,)
