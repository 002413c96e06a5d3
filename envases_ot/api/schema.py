"""Words that the OpenAPI schema repeats."""

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse

from envases_ot.api.serializers import ErrorBody


class SpanishSchema(AutoSchema):
    """Readers of the schema read Spanish: what `extend_schema` says, never a docstring."""

    def get_description(self) -> str:  # type: ignore[override] # as AutoSchema itself overrides it
        return ""


def without_docstrings(result: dict[str, Any], generator: object, **_: object) -> dict[str, Any]:
    """Postprocessing hook: docstrings of serializers are for those who read the code."""
    for schema in result.get("components", {}).get("schemas", {}).values():
        schema.pop("description", None)
    return result


class BearerScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call] # its base is not annotated
    """How the schema names our tokens; found by drf-spectacular, before its own words for knox."""

    target_class = "envases_ot.api.authentication.BearerAuthentication"
    name = "bearer"
    priority = 1

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "description": "El token de `POST auth/login/`."}


MEANING = {
    400: "La solicitud está mal formada o rompe una regla.",
    401: "Falta iniciar sesión.",
    403: "Su rol no puede.",
    404: "No existe, o no es suyo.",
    409: "Choca con lo que ya está guardado.",
    412: "Otra persona lo cambió después de su lectura.",
    415: "El tipo de contenido no se entiende.",
    422: "La clave de idempotencia ya se usó para otra solicitud.",
    428: "Falta If-Match.",
    429: "Demasiados intentos.",
}

IF_MATCH = OpenApiParameter(
    "If-Match", str, OpenApiParameter.HEADER, required=True, description="El ETag que leyó."
)
IF_NONE_MATCH = OpenApiParameter(
    "If-None-Match", str, OpenApiParameter.HEADER, description="El ETag que ya tiene: 304 si sigue vigente."
)
IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    description="Repetir la solicitud con la misma clave da la misma respuesta, sin hacerla de nuevo.",
)
RULE_SET = OpenApiParameter("rule_set", str, description="Otro juego de reglas que el publicado.")
NOT_MODIFIED = {304: OpenApiResponse(description="Sin cambios desde ese ETag.")}


def refusals(*statuses: int) -> dict[int, OpenApiResponse]:
    """The documented refusals of an operation, all with the one body."""
    return {status: OpenApiResponse(ErrorBody, description=MEANING[status]) for status in statuses}


def path_id(name: str = "pk", description: str = "") -> OpenApiParameter:
    return OpenApiParameter(
        name, {"type": "integer", "minimum": 1}, OpenApiParameter.PATH, description=description
    )
