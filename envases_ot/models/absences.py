"""Who is away, and who stands in for them meanwhile."""

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func

from envases_ot.models.base import track

BOTH_ENDS = RangeBoundary(inclusive_lower=True, inclusive_upper=True)


@track
class Absence(models.Model):
    """Somebody is away from `first_day` to `last_day`, both included, days of the plant; `substitute` stands in."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="persona", related_name="absences"
    )
    substitute = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, verbose_name="reemplazo", related_name="+"
    )
    first_day = models.DateField("desde")
    last_day = models.DateField("hasta, incluido")

    class Meta:
        verbose_name = "ausencia"
        verbose_name_plural = "ausencias"
        ordering = ("first_day", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(last_day__gte=F("first_day")), name="absence_dias_en_orden"
            ),
            models.CheckConstraint(condition=~models.Q(substitute=F("user")), name="absence_otro_reemplaza"),
            ExclusionConstraint(
                name="absence_una_a_la_vez",
                expressions=[
                    (
                        Func(
                            F("user"),
                            F("user"),
                            BOTH_ENDS,
                            function="int8range",
                            output_field=BigIntegerRangeField(),
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                    (
                        Func(
                            F("first_day"),
                            F("last_day"),
                            BOTH_ENDS,
                            function="daterange",
                            output_field=DateRangeField(),
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                ],
                violation_error_message="Esa persona ya tiene otra ausencia en esos días.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user}, del {self.first_day:%d-%m-%Y} al {self.last_day:%d-%m-%Y}"
