"""The pages of an import: handed in, checked by the worker, confirmed once, loaded."""

import hashlib
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client as Browser
from django.urls import reverse
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.importer.reader import Workbook
from envases_ot.models import Client, ImportRun, User
from envases_ot.tests.factories import SuperuserFactory, UserFactory, rut
from envases_ot.tests.importer.sheets import workbook

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:excel_import")


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def signed_in(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def clients_file(name: str = "Uno", *, filename: str = "clientes.xlsx") -> SimpleUploadedFile:
    rows = [["RUT", "Nombre", "Nacional"], [rut(76_500_001), name, "Sí"]]
    return SimpleUploadedFile(filename, workbook(Clientes=rows).getvalue())


def handed_in(user: User, file: SimpleUploadedFile) -> ImportRun:
    response = signed_in(user).post(PAGE, {"kind": "clientes", "file": file})
    assert response.status_code == 302
    return ImportRun.objects.latest("pk")


def work() -> None:
    call_command("procesar_excel", "--una-vez", stdout=StringIO())


def test_a_file_is_checked_confirmed_and_loaded() -> None:
    user = SuperuserFactory.create()
    file = clients_file()
    digest = hashlib.sha256(file.read()).hexdigest()
    file.seek(0)

    run = handed_in(user, file)
    page = reverse("admin:excel_import_run", args=(run.pk,))
    work()
    run.refresh_from_db()
    checked = (run.status, run.message, run.may_be_confirmed, Client.objects.count())
    signed_in(user).post(page)
    work()
    run.refresh_from_db()

    assert checked == ("listo", "Sin problemas: 1 filas nuevas y 0 cambiadas al confirmar.", True, 0)
    assert (run.status, run.message, run.loaded, run.created_rows, run.sha256) == (
        "listo",
        "Cargada: 1 filas nuevas y 0 cambiadas.",
        True,
        1,
        digest,
    )
    assert list(Client.objects.values_list("nombre", flat=True)) == ["Uno"]


def test_a_file_is_loaded_once() -> None:
    user = SuperuserFactory.create()
    run = handed_in(user, clients_file())
    page = reverse("admin:excel_import_run", args=(run.pk,))
    work()
    for _ in range(2):
        signed_in(user).post(page)
        work()

    assert Client.objects.count() == 1


def test_problems_are_shown_by_cell_and_the_file_is_not_confirmed() -> None:
    user = SuperuserFactory.create()
    run = handed_in(user, clients_file(""))
    page = reverse("admin:excel_import_run", args=(run.pk,))

    work()
    signed_in(user).post(page)
    work()

    run.refresh_from_db()
    shown = signed_in(user).get(page).content.decode()
    assert (run.confirmed, run.problem_count, run.problems[0]["cell"]) == (False, 1, "Clientes!B2")
    assert "<td>Clientes!B2</td>" in shown
    assert Client.objects.count() == 0


def test_who_lost_the_permission_meanwhile_loads_nothing() -> None:
    user = UserFactory.create(rol=Rol.JEFE_VENTAS)
    run = handed_in(user, clients_file())
    User.objects.filter(pk=user.pk).update(rol=Rol.VENDEDOR)

    work()

    run.refresh_from_db()
    assert (run.status, run.message, Client.objects.count()) == (
        "fallido",
        "Su rol no puede importar esto.",
        0,
    )


@pytest.mark.parametrize(
    ("filename", "content"),
    [("x.xlsx", b"%PDF-1.7"), ("x.pdf", b"%PDF-1.7"), ("x.xlsx", b""), ("x.csv", b"a,b")],
)
def test_what_is_no_excel_is_not_taken(filename: str, content: bytes) -> None:
    file = SimpleUploadedFile(filename, content)

    response = signed_in(SuperuserFactory.create()).post(PAGE, {"kind": "clientes", "file": file})

    assert (response.status_code, ImportRun.objects.count()) == (200, 0)
    assert response.context["form"].errors.keys() == {"file"}


def test_an_excel_that_cannot_be_read_says_so() -> None:
    file = SimpleUploadedFile("x.xlsx", b"PK\x03\x04 nada")
    run = handed_in(SuperuserFactory.create(), file)

    work()

    run.refresh_from_db()
    assert (run.status, run.message.rpartition(" ")[2]) == ("fallido", "[FILE_UNREADABLE]")


def test_a_kind_that_the_role_may_not_import_is_not_offered() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)

    response = signed_in(seller).post(PAGE, {"kind": "clientes", "file": clients_file()})

    assert response.context["form"].fields["kind"].choices == [("ots", "OT nuevas")]
    assert (response.status_code, ImportRun.objects.count()) == (200, 0)


def test_the_import_of_somebody_else_is_not_there() -> None:
    run = handed_in(SuperuserFactory.create(), clients_file())

    response = signed_in(SuperuserFactory.create()).get(reverse("admin:excel_import_run", args=(run.pk,)))

    assert response.status_code == 404


def test_the_template_has_the_headings_and_what_they_may_say() -> None:
    response = signed_in(SuperuserFactory.create()).get(reverse("admin:excel_template", args=("clientes",)))

    content = b"".join(response.streaming_content)
    found = Workbook(BytesIO(content))
    assert list(found.sheets) == [
        "Clientes",
        "Instalaciones",
        "Contactos",
        "Valores Clientes",
        "Valores Instalaciones",
        "Valores Contactos",
    ]
    assert next(found.rows("Contactos"))[:3] == ["Cliente", "Instalación", "Nombre"]
