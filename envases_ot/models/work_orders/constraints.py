"""What PostgreSQL itself holds an OT to: known codes, ranges, measures that fit into one another."""

from collections.abc import Iterable
from itertools import chain
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q

AXES = ("largo", "ancho", "alto")


def known(field: str, values: Iterable[object]) -> models.CheckConstraint:
    """A nullable code stays within its list, whoever writes the row."""
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": list(values)}), name=f"workorder_{field}_conocido"
    )


def codes_known(*sections: type[models.Model]) -> list[models.CheckConstraint]:
    """A constraint for each column of these sections with a list of codes."""
    return [
        known(field.name, [value for value, _ in field.flatchoices])
        for field in _columns(sections)
        if getattr(field, "flatchoices", None) and not isinstance(field, models.CharField)
    ]


def in_range(*sections: type[models.Model]) -> list[models.CheckConstraint]:
    """A constraint for each number of these sections, of the limits that its validators say."""
    return [
        models.CheckConstraint(
            condition=Q(**{f"{field.name}__isnull": True}) | Q(**{f"{field.name}__range": limits}),
            name=f"workorder_{field.name}_en_rango",
            violation_error_message=f"Va de {limits[0]} a {limits[1]}.",
        )
        for field in _columns(sections)
        if (limits := _limits(field)) is not None
    ]


def _columns(sections: Iterable[type[models.Model]]) -> Iterable[Any]:
    return chain.from_iterable(section._meta.local_fields for section in sections)


def _limits(field: Any) -> tuple[object, object] | None:
    """Least and largest value; None when the column's own validators do not say both.

    `validators` would ask the database backend too, which is not there yet while models are made.
    """
    least = [each.limit_value for each in field._validators if isinstance(each, MinValueValidator)]
    most = [each.limit_value for each in field._validators if isinstance(each, MaxValueValidator)]
    return (least[0], most[0]) if least and most else None


def inner_fits_outer() -> list[models.CheckConstraint]:
    """Each inner measure is at most its outer one. Source: ot/fields.md sections 9-10."""
    return [
        models.CheckConstraint(
            condition=Q(**{f"interno_{axis}__isnull": True})
            | Q(**{f"externo_{axis}__isnull": True})
            | Q(**{f"interno_{axis}__lte": F(f"externo_{axis}")}),
            name=f"workorder_{axis}_interior_cabe",
            violation_error_message=f"El {axis} interior es a lo más el exterior.",
        )
        for axis in AXES
    ]
