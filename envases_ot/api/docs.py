"""Schema and documentation, served from here: no page asks another host for anything."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.templatetags.static import static
from django.utils.csp import CSP
from django.views.decorators.csp import csp_override
from drf_spectacular.renderers import OpenApiJsonRenderer2
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView, SpectacularRedocView, SpectacularSwaggerSplitView
from rest_framework.request import Request

from envases_ot.api.permissions import PUBLIC
from envases_ot.api.renderers import FastJSONRenderer

DOCS_CSP: Mapping[str, list[str]] = {
    "default-src": [CSP.SELF],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:"],
    "worker-src": [CSP.SELF, "blob:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
"""Swagger UI and ReDoc write style elements and draw icons from data; scripts stay ours."""


DAY = 86400
REDOC_SCRIPT = "drf_spectacular_sidecar/redoc/bundles/redoc.standalone.js"
OUTSIDE_PICTURE = b"https://cdn.redoc.ly/redoc/logo-mini.svg"


class SchemaView(SpectacularAPIView):
    policy = {"GET": PUBLIC}
    authentication_classes = ()
    renderer_classes = [FastJSONRenderer, OpenApiJsonRenderer2]


class SwaggerView(SpectacularSwaggerSplitView):
    """`/docs`; its script comes from the same path with ?script, so that nothing stands inline."""

    policy = {"GET": PUBLIC}
    authentication_classes = ()
    url_name = "openapi"


class RedocView(SpectacularRedocView):
    """`/redoc`; its script comes from the same path with ?script, as `redoc_script` changes it."""

    policy = {"GET": PUBLIC}
    authentication_classes = ()
    url_name = "openapi"
    template_name = "api/redoc.html"

    @extend_schema(exclude=True)
    def get(self, request: Request, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if "script" not in request.GET:
            page: HttpResponseBase = super().get(  # type: ignore[no-untyped-call] # the library's is bare
                request, *args, **kwargs
            )
            return page
        headers = {"Cache-Control": f"public, max-age={DAY}"}
        return HttpResponse(redoc_script(), content_type="application/javascript", headers=headers)


@cache
def redoc_script() -> bytes:
    """The sidecar's ReDoc with a picture of ours in the place of its maker's, which it asks another host for.

    Raises:
        ImproperlyConfigured: the sidecar is not installed, or its ReDoc asks elsewhere by now.
    """
    found = finders.find(REDOC_SCRIPT)
    script = Path(found).read_bytes() if isinstance(found, str) else b""
    if OUTSIDE_PICTURE not in script:
        raise ImproperlyConfigured(f"{REDOC_SCRIPT} no pide {OUTSIDE_PICTURE.decode()}: revise redoc_script.")
    return script.replace(OUTSIDE_PICTURE, static("envases_ot/favicon.svg").encode())


def with_docs_csp(view: Callable[..., Any]) -> Callable[..., Any]:
    return csp_override(DOCS_CSP)(view)
