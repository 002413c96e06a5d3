"""Bodies that are too large, too deep or of the wrong kind; files that are not what they say."""

import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from pytest_django import Settings

from envases_ot.models import WorkOrder
from envases_ot.models.uploads import oc_upload_path, validate_upload
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

MB = 1024 * 1024


def zip_bomb(megabytes: int) -> bytes:
    """A file of some kB that says it holds as many megabytes of zeros."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(megabytes * MB))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("orden.exe", b"MZ\x90\x00", "archivo_tipo"),
        ("orden.pdf", b"MZ\x90\x00", "archivo_tipo"),
        ("orden.pdf", b"<html><script>alert(1)</script>", "archivo_tipo"),
        ("orden.svg", b"<svg onload=alert(1)>", "archivo_tipo"),
        ("orden.png", b"%PDF-1.7", "archivo_tipo"),
        ("orden.pdf.html", b"%PDF-1.7", "archivo_tipo"),
        ("orden", b"%PDF-1.7", "archivo_tipo"),
        ("orden.zip", b"PK\x03\x04", "archivo_tipo"),
        ("orden.pdf", b"", "archivo_tipo"),
        ("orden.pdf", b"%PDF-1.7" + bytes(21 * MB), "archivo_grande"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(name: str, content: bytes, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_upload(SimpleUploadedFile(name, content))

    assert refused.value.code == code


@pytest.mark.parametrize(
    "name", ["../../../etc/passwd.pdf", "..\\..\\x.PDF", "a/b/c.pdf", "\x00.pdf", "ñ" * 300 + ".pdf"]
)
def test_the_stored_name_is_ours(name: str) -> None:
    folder, _, rest = oc_upload_path(None, name).partition("/")

    assert folder == "oc"
    assert len(rest) == len("0" * 32 + ".pdf")
    assert rest[32:] == ".pdf"


@pytest.mark.django_db
def test_a_zip_bomb_is_sent_back_as_it_came_and_never_opened(settings: Settings, tmp_path: object) -> None:
    settings.MEDIA_ROOT = tmp_path
    bomb = zip_bomb(50)
    user = UserFactory.create()
    order = SimpleUploadedFile("orden.xlsx", bomb)
    validate_upload(order)
    ot = WorkOrderFactory.create(creador=user, oc_file=order)

    response = Caller(user).get(f"work-orders/{ot.pk}/oc-file/")

    assert len(bomb) < MB
    assert response.getvalue() == bomb
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["work-orders/", "cascade/evaluate/", "auth/login/"])
def test_json_above_the_limit_is_refused_before_it_is_read_through(path: str, settings: Settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    caller = Caller(UserFactory.create())

    response = caller.client.post(
        f"/api/v1/{path}", b'"' + b"a" * 2000 + b'"', content_type="application/json"
    )

    assert told(response) == (413, "cuerpo_grande", {})
    assert WorkOrder.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/api/v1/work-orders/", "/admin/login/", "/nada/"])
def test_a_body_that_says_it_is_huge_is_refused_unread(path: str) -> None:
    class Unread(io.BytesIO):
        def read(self, *args: Any) -> bytes:
            raise AssertionError("read")

    browser = Browser()
    huge = {
        "CONTENT_LENGTH": str(10_000 * MB),
        "wsgi.input": Unread(),
        "CONTENT_TYPE": "multipart/form-data; boundary=x",
    }

    assert browser.post(path, **huge).status_code == 413


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"[" * 100_000, "json_invalido"),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, "json_invalido"),
        (b'{"selections": {"cinta": ' + b"9" * 5_000 + b"}}", "json_invalido"),
        (b'{"selections": {"cinta": 1e999}}', "json_invalido"),
        (b"null", "formato"),
        (b'"texto"', "formato"),
        (b"", "INVALID_INPUT"),
    ],
)
def test_json_of_a_strange_shape_is_one_clear_400(body: bytes, code: str) -> None:
    caller = Caller(UserFactory.create())

    response = caller.client.post("/api/v1/cascade/evaluate/", body, content_type="application/json")

    assert response.status_code == 400, response.content
    assert response.json()["code"] == code


@pytest.mark.django_db
def test_a_form_of_too_many_fields_is_refused(signed_in: Callable[..., Browser]) -> None:
    many = "&".join(f"campo{number}=1" for number in range(2_000))

    response = signed_in(SuperuserFactory.create()).post(
        "/admin/envases_ot/client/add/", many, content_type="application/x-www-form-urlencoded"
    )

    assert response.status_code == 400
