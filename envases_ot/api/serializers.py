"""What all serializers share: they give shape, and refuse what they do not know."""

from collections.abc import Mapping
from typing import Any

from django.db import models
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail
from rest_framework.request import Request

LARGEST_KEY = 2**31 - 1


def given(shape: type[serializers.Serializer[Any]], request: Request) -> dict[str, Any]:
    """What was sent, in shape.

    Raises:
        ValidationError: it does not have it.
    """
    sent = shape(data=request.data)
    sent.is_valid(raise_exception=True)
    return dict(sent.validated_data)


class Strict(serializers.Serializer[Any]):
    """Refuses names that are no field; fields that are only read may come along, so that a row can be sent back."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            unknown = [str(name) for name in data if name not in self.fields]
            if unknown:
                detail = [ErrorDetail("No existe este campo.", code="campo_desconocido")]
                raise serializers.ValidationError(dict.fromkeys(unknown, detail))
        return super().to_internal_value(data)


class StrictModelSerializer[Row: models.Model](Strict, serializers.ModelSerializer[Row]):
    """As `Strict`, with the columns of a model; the model's own checks run before anything is saved."""


def key_field(model: type[models.Model], name: str) -> serializers.IntegerField:
    """A foreign key by its column's value; whether the row exists, the model's own check says when it is saved."""
    field: Any = model._meta.get_field(name)
    words: dict[str, Any] = {"allow_null": True, "default": None} if field.null else {}
    if field.attname != field.column:
        words["source"] = field.attname
    return serializers.IntegerField(min_value=0, max_value=LARGEST_KEY, **words)


class ErrorItem(serializers.Serializer[Any]):
    code = serializers.CharField()
    message = serializers.CharField()


class ErrorBody(serializers.Serializer[Any]):
    """The one body of everything that is refused."""

    code = serializers.CharField(help_text="Estable: sirve para programar.")
    message = serializers.CharField(help_text="En español, para mostrar.")
    fields = serializers.DictField(  # type: ignore[assignment] # the metaclass takes it away: it hides nothing
        child=ErrorItem(many=True)
    )
