"""Schema and documentation, served from here: no page asks another host for anything."""

from collections.abc import Callable
from typing import Any

from django.utils.csp import CSP
from django.views.decorators.csp import csp_override
from drf_spectacular.renderers import OpenApiJsonRenderer2
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerSplitView

from envases_ot.api.permissions import PUBLIC
from envases_ot.api.renderers import FastJSONRenderer

DOCS_CSP = {
    "default-src": [CSP.SELF],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:"],
    "worker-src": [CSP.SELF, "blob:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
"""Swagger UI and ReDoc write style elements and draw icons from data; scripts stay ours."""


class SchemaView(SpectacularAPIView):
    policy = {"GET": PUBLIC}
    authentication_classes = ()
    renderer_classes = (FastJSONRenderer, OpenApiJsonRenderer2)


class SwaggerView(SpectacularSwaggerSplitView):
    """`/docs`; its script comes from the same path with ?script, so that nothing stands inline."""

    policy = {"GET": PUBLIC}
    authentication_classes = ()
    url_name = "openapi"


class RedocView(SpectacularRedocView):
    policy = {"GET": PUBLIC}
    authentication_classes = ()
    url_name = "openapi"
    template_name = "api/redoc.html"


def with_docs_csp(view: Callable[..., Any]) -> Callable[..., Any]:
    return csp_override(DOCS_CSP)(view)
