"""The shape in JSON of a column of the OT; what its values mean is judged by the domain."""

from collections.abc import Callable
from typing import Any, Final

from django.contrib.postgres.fields import ArrayField
from django.db import models
from rest_framework import serializers

from envases_ot.domain.cascade.types import CHAIN

type Column = models.Field[Any, Any]
type Shape = serializers.Field[Any, Any, Any, Any]
type Words = dict[str, Any]

LARGEST: Final = {
    models.PositiveSmallIntegerField: 2**15 - 1,
    models.PositiveIntegerField: 2**31 - 1,
    models.PositiveBigIntegerField: 2**63 - 1,
}
LARGEST_KEY: Final = 2**31 - 1


def shape_of(field: Column, *, read_only: bool = False) -> Shape:
    """A field of a serializer that takes and gives what the column holds."""
    words: Words = {"help_text": str(field.verbose_name), "required": False, "read_only": read_only}
    for kind, build in SHAPES:
        if isinstance(field, kind):
            return build(field, words)
    return _whole_number(field, words)


def _file(_: Any, words: Words) -> Shape:
    return serializers.FileField(allow_null=True, use_url=False, max_length=200, **words)


def _codes(field: Any, words: Words) -> Shape:
    choices = list(field.base_field.flatchoices)
    child = serializers.ChoiceField(choices=choices)
    return serializers.ListField(child=child, allow_null=True, max_length=len(choices), **words)


def _decimal(field: Any, words: Words) -> Shape:
    return serializers.DecimalField(
        max_digits=field.max_digits,
        decimal_places=field.decimal_places,
        allow_null=field.null,
        coerce_to_string=False,
        **words,
    )


def _text(field: Any, words: Words) -> Shape:
    if field.choices:
        return serializers.ChoiceField(choices=list(field.flatchoices), allow_blank=field.blank, **words)
    return serializers.CharField(
        allow_blank=True, max_length=field.max_length, trim_whitespace=False, **words
    )


def _whole_number(field: Any, words: Words) -> Shape:
    if field.choices and field.column not in CHAIN:
        return serializers.ChoiceField(choices=list(field.flatchoices), allow_null=field.null, **words)
    largest = LARGEST_KEY if field.is_relation else LARGEST.get(type(field), LARGEST_KEY)
    return serializers.IntegerField(allow_null=field.null, min_value=0, max_value=largest, **words)


SHAPES: Final[tuple[tuple[type[Column], Callable[[Any, Words], Shape]], ...]] = (
    (models.FileField, _file),
    (ArrayField, _codes),
    (models.BooleanField, lambda field, words: serializers.BooleanField(**words)),
    (models.DecimalField, _decimal),
    (models.DateTimeField, lambda field, words: serializers.DateTimeField(allow_null=field.null, **words)),
    (models.DateField, lambda field, words: serializers.DateField(allow_null=field.null, **words)),
    (models.CharField, _text),
    (models.TextField, _text),
)
"""Kind of column -> how its shape is made, the first that fits; what is none of them is a whole number."""
