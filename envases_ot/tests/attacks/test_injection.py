"""SQL and script where text is expected: kept as the text it is, shown as the text it is, or refused; never run."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import pytest
from django.db import connection, models
from django.test import Client as Browser

from envases_ot.choices import Rol
from envases_ot.models import Client, WorkOrder
from envases_ot.sections import SECTIONS
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import (
    ClientFactory,
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)

pytestmark = pytest.mark.django_db

SCRIPT = '"><script>alert(1)</script>'
SQL = "'); DROP TABLE envases_ot_workorder; --"
PAYLOADS = (
    SCRIPT,
    "<img src=x onerror=alert(1)>",
    "</script><svg onload=alert(1)>",
    "javascript:alert(1)",
    "{{ settings.SECRET_KEY }}{% debug %}",
    SQL,
    "' OR 1=1 --",
    "1; SELECT pg_sleep(5)",
    "%s%(x)s{0}",
    "=cmd|' /C calc'!A1",
    "a\x00b",
    "\u202eotxet",
)
TEXTS = tuple(
    str(field.column)
    for field in WorkOrder._meta.concrete_fields
    if isinstance(field, (models.CharField, models.TextField))
    and not isinstance(field, models.FileField)
    and any(field.name in names for names in SECTIONS.values())
)
HERE = "http://testserver/admin/login/"
RUN = (b"<script>alert", b"<img src=x onerror", b"<svg onload")
"""What a page would hold if it let a payload through."""


def test_there_are_text_fields_to_try() -> None:
    assert "descripcion" in TEXTS
    assert "observacion" in TEXTS


@pytest.mark.parametrize("payload", PAYLOADS)
def test_every_text_field_of_an_ot_keeps_it_as_text_or_refuses_it(payload: str) -> None:
    caller = Caller(UserFactory.create())
    row = WorkOrderFactory.create(creador=caller.user)
    counted = WorkOrder.objects.count()

    for column in TEXTS:
        before = getattr(WorkOrder.objects.get(pk=row.pk), column)
        response = caller.patch(f"work-orders/{row.pk}/", {column: payload}, seen="*")
        after = getattr(WorkOrder.objects.get(pk=row.pk), column)
        assert response.status_code in (200, 400, 403, 409), (column, response.content)
        assert after == before or after.casefold().strip() == payload.casefold().strip(), column

    assert WorkOrder.objects.count() == counted


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_new_ot_with_it_in_each_text_field_is_no_server_error(payload: str) -> None:
    caller = Caller(UserFactory.create())
    values = ot_values()

    answers = {
        column: caller.post("work-orders/", {**values, column: payload}).status_code for column in TEXTS
    }

    assert {column: status for column, status in answers.items() if status not in (201, 400, 409)} == {}


def test_the_pages_show_scripts_as_text(signed_in: Callable[..., Browser]) -> None:
    user = SuperuserFactory.create(nombre=SCRIPT, apellido=SCRIPT)
    client = ClientFactory.create(nombre=SCRIPT)
    ot = WorkOrderFactory.create(creador=user, client=client)
    values = {
        name: SCRIPT[: field.max_length or len(SCRIPT)]
        for name in TEXTS
        if isinstance(field := WorkOrder._meta.get_field(name), (models.CharField, models.TextField))
    }
    WorkOrder.objects.filter(pk=ot.pk).update(**values)
    browser = signed_in(user)

    pages = [
        browser.get(path)
        for path in (
            "/admin/",
            "/admin/envases_ot/workorder/?alcance=todas",
            f"/admin/envases_ot/workorder/{ot.pk}/change/",
            f"/admin/envases_ot/workorder/{ot.pk}/history/",
            "/admin/envases_ot/client/",
            f"/admin/envases_ot/client/{client.pk}/change/",
            f"/admin/envases_ot/client/{client.pk}/delete/",
            "/admin/envases_ot/user/",
            f"/admin/envases_ot/user/{user.pk}/change/",
        )
    ]

    assert [page.status_code for page in pages] == [200] * len(pages)
    assert [page.request["PATH_INFO"] for page in pages for mark in RUN if mark in page.content] == []
    assert b"&lt;script&gt;alert" in pages[4].content


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/work-orders/?search=",
        "/api/v1/work-orders/?ordering=",
        "/api/v1/work-orders/?cursor=",
        "/api/v1/work-orders/?client_id=",
        "/api/v1/work-orders/?created_from=",
        "/api/v1/clients/?search=",
        "/api/v1/cascade-combinations/?impresion=",
        "/api/v1/cascade/explain/?field=planta_id&value=",
        "/admin/envases_ot/workorder/?q=",
        "/admin/envases_ot/workorder/?o=",
        "/admin/envases_ot/workorder/?p=",
        "/admin/envases_ot/client/?q=",
        "/admin/envases_ot/client/?active__exact=",
        "/admin/autocomplete/?app_label=envases_ot&model_name=workorder&field_name=client&term=",
        "/admin/login/?next=",
        "/nada/",
    ],
)
def test_in_an_address_it_is_neither_run_nor_a_server_error(
    signed_in: Callable[..., Browser], path: str, payload: str
) -> None:
    WorkOrderFactory.create()
    before = (WorkOrder.objects.count(), Client.objects.count())

    response = signed_in(SuperuserFactory.create()).get(path + quote(payload))

    assert response.status_code in (200, 302, 400, 404, 409), response.status_code
    assert [mark for mark in RUN if mark in response.content] == []
    assert urlsplit(urljoin(HERE, response.headers.get("Location", ""))).netloc == "testserver"
    assert (WorkOrder.objects.count(), Client.objects.count()) == before


@pytest.mark.parametrize("payload", ["' OR '1'='1", "admin'--", "\x00", "x" * 5_000, SQL])
@pytest.mark.parametrize("field", ["username", "password"])
def test_nobody_signs_in_with_it(field: str, payload: str) -> None:
    UserFactory.create(rol=Rol.SUPER_ADMINISTRADOR, username="admin")
    words: dict[str, Any] = {"username": "admin", "password": "x", field: payload}

    api = Caller().post("auth/login/", words)
    page = Browser(raise_request_exception=False).post("/admin/login/", words)

    assert api.status_code in (400, 401)
    assert page.status_code == 200
    assert page.context["user"].is_anonymous


def test_the_tables_are_all_there_still() -> None:
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)

    assert WorkOrder._meta.db_table in names
