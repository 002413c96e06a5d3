from django.conf import settings
from django.contrib import admin
from django.urls import include, path, re_path

from envases_ot.api import docs, health, metrics

urlpatterns = [
    path(f"{settings.API_PREFIX}/", include("envases_ot.api.urls")),
    path("admin/", admin.site.urls),
    re_path(r"^health/?$", health.health, name="health"),
    re_path(r"^health/live/?$", health.live, name="health-live"),
    re_path(r"^health/ready/?$", health.ready, name="health-ready"),
    re_path(r"^metrics/?$", metrics.metrics, name="metrics"),
    path("openapi.json", docs.SchemaView.as_view(), name="openapi"),
    re_path(r"^docs/?$", docs.with_docs_csp(docs.SwaggerView.as_view()), name="docs"),
    re_path(r"^redoc/?$", docs.with_docs_csp(docs.RedocView.as_view()), name="redoc"),
]

handler400 = "envases_ot.api.error_pages.bad_request"
handler403 = "envases_ot.api.error_pages.permission_denied"
handler404 = "envases_ot.api.error_pages.page_not_found"
handler500 = "envases_ot.api.error_pages.server_error"
