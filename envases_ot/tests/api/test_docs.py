import re

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from rest_framework.views import APIView

from envases_ot.api import urls
from envases_ot.api.permissions import PolicyPermission
from envases_ot.tests.api.asking import Caller

pytestmark = pytest.mark.django_db


def test_schema_is_3_1_valid_and_without_warnings(tmp_path: object) -> None:
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", f"{tmp_path}/openapi.yml")


def test_schema_is_served_to_everybody(nobody: Caller) -> None:
    response = nobody.get("/openapi.json")

    body = response.json()
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/json")
    assert body["openapi"] == "3.1.0"
    assert body["info"]["title"] == settings.APP_NAME
    assert len(body["paths"]) == len(urls.urlpatterns)
    assert "bearer" in body["components"]["securitySchemes"]


@pytest.mark.parametrize("path", ["/docs", "/docs/", "/redoc", "/redoc/"])
def test_papers_ask_no_other_host(nobody: Caller, path: str) -> None:
    response = nobody.get(path)
    page = response.content.decode()

    assert response.status_code == 200
    assert re.findall(r"(?:src|href)=[\"'](?:https?:)?//", page) == []
    assert "googleapis" not in page
    files = re.findall(rf"(?:src|href)=\"{settings.STATIC_URL}([^\"]+)\"", page)
    assert files
    assert [name for name in files if finders.find(name) is None] == []
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "script-src" not in policy
    assert re.findall(r"<script>(?!</script>)", page) == []


def test_script_of_the_docs_comes_from_the_same_path(nobody: Caller) -> None:
    response = nobody.get("/docs?script=")

    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/javascript")
    assert "/openapi.json" in response.content.decode()


def test_script_of_redoc_asks_no_other_host_for_its_picture(nobody: Caller) -> None:
    response = nobody.get("/redoc?script=")

    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/javascript")
    assert len(response.content) > 500_000
    assert b"cdn.redoc.ly" not in response.content


@pytest.mark.parametrize("pattern", urls.urlpatterns, ids=lambda pattern: pattern.name)
def test_every_view_declares_who_may_use_each_of_its_methods(pattern: object) -> None:
    view: type[APIView] = pattern.callback.view_class

    methods = {name.upper() for name in view.http_method_names if hasattr(view, name)} - {"HEAD", "OPTIONS"}

    assert set(view.policy) >= methods
    assert list(view.permission_classes) == [PolicyPermission]
