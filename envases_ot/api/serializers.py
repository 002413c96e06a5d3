"""What all serializers share: they give shape, and refuse what they do not know."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail


class Strict(serializers.Serializer):
    """Refuses names that are no field; fields that are only read may come along, so that a row can be sent back."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, Mapping):
            unknown = [str(name) for name in data if name not in self.fields]
            if unknown:
                detail = [ErrorDetail("No existe este campo.", code="campo_desconocido")]
                raise serializers.ValidationError(dict.fromkeys(unknown, detail))
        return super().to_internal_value(data)


class StrictModelSerializer(Strict, serializers.ModelSerializer):
    """As `Strict`, with the columns of a model; the model's own checks run before anything is saved."""


class ErrorItem(serializers.Serializer):
    code = serializers.CharField()
    message = serializers.CharField()


class ErrorBody(serializers.Serializer):
    """The one body of everything that is refused."""

    code = serializers.CharField(help_text="Estable: sirve para programar.")
    message = serializers.CharField(help_text="En español, para mostrar.")
    fields = serializers.DictField(child=ErrorItem(many=True))
