"""Exports of the admin's lists: which rows, which columns, who may, and what is kept of each."""

from io import StringIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from envases_ot.admin import excel_export
from envases_ot.choices import Rol
from envases_ot.domain.excel_runs import KEPT, SILENCE
from envases_ot.models import CascadeValidCombination, ExportRun, User
from envases_ot.tests.factories import ClientFactory, SuperuserFactory, UserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant
from envases_ot.tests.workbooks import rows_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def signed_in(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def address(model: str, query: str = "") -> str:
    return f"{reverse(f'admin:envases_ot_{model}_exportar')}?{query}"


def exported(user: User, model: str, query: str = "") -> list[list[Any]]:
    response = signed_in(user).post(address(model, query))
    assert response.status_code == 200
    content = response.getvalue()
    return rows_of(content)


def fetched(user: User, address: str) -> bytes:
    response = signed_in(user).get(address)
    content: bytes = response.getvalue()
    return content


def work() -> str:
    out = StringIO()
    call_command("procesar_excel", "--una-vez", stdout=out)
    return out.getvalue()


def column(rows: list[list[Any]], heading: str) -> list[Any]:
    place = rows[0].index(heading)
    return [row[place] for row in rows[1:]]


def test_the_rows_are_those_of_the_filter_and_of_the_person() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    mine = [WorkOrderFactory.create(creador=seller, tipo_solicitud=tipo) for tipo in (1, 3)]
    WorkOrderFactory.create()

    every = column(exported(seller, "workorder", "alcance=todas"), "ID")
    filtered = column(exported(seller, "workorder", "alcance=todas&tipo_solicitud__exact=3"), "ID")

    assert every == [float(mine[1].pk), float(mine[0].pk)]
    assert filtered == [float(mine[1].pk)]


def test_an_ot_is_told_in_words() -> None:
    ot = WorkOrderFactory.create()

    rows = exported(SuperuserFactory.create(), "workorder", "alcance=todas")

    told = dict(zip(rows[0], rows[1], strict=True))
    assert (told["Cliente"], told["Estado"], told["Cinta"], told["Planta objetivo"], told["Muestra"]) == (
        ot.client.nombre,
        "Proceso de Ventas",
        "No",
        "TIL TIL",
        "No",
    )


def test_the_sub_client_of_an_internal_seller_is_nobody_s_to_read() -> None:
    hidden = WorkOrderFactory.create(dato_sub_cliente="INTERNO")
    shown = WorkOrderFactory.create(
        creador=UserFactory.create(rol=Rol.VENDEDOR_EXTERNO), dato_sub_cliente="EXTERNO"
    )

    rows = exported(SuperuserFactory.create(), "workorder", "alcance=todas")

    by_ot = dict(zip(column(rows, "ID"), column(rows, "Datos cliente Edipac"), strict=True))
    assert by_ot == {float(hidden.pk): "", float(shown.pk): "EXTERNO"}


def test_users_are_told_without_their_secrets() -> None:
    admin = SuperuserFactory.create()
    User.objects.filter(pk=UserFactory.create().pk).update(password="pbkdf2_sha256$secreto")

    rows = exported(admin, "user")

    assert "Contraseña" not in rows[0]
    assert "password" not in rows[0]
    assert not [cell for row in rows for cell in row if "secreto" in str(cell)]


def test_combinations_name_their_plants() -> None:
    load_plant()
    expected = {
        float(row.pk): ", ".join(str(plant) for plant in row.plantas.order_by("pk"))
        for row in CascadeValidCombination.objects.all()
    }

    rows = exported(SuperuserFactory.create(), "cascadevalidcombination")

    assert dict(zip(column(rows, "ID"), column(rows, "Plantas"), strict=True)) == expected


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.INGENIERO])
def test_who_may_not_see_a_list_exports_nothing(rol: Rol) -> None:
    response = signed_in(UserFactory.create(rol=rol)).post(address("client"))

    assert (response.status_code, ExportRun.objects.count()) == (403, 0)


def test_each_export_is_recorded() -> None:
    user = SuperuserFactory.create()
    ClientFactory.create_batch(3)

    exported(user, "client", "active__exact=1")

    run = ExportRun.objects.get()
    assert (run.user, run.model, run.query, run.done_rows, run.total_rows, run.status) == (
        user,
        "envases_ot.client",
        "active__exact=1",
        3,
        3,
        "listo",
    )


def test_asking_alone_exports_nothing() -> None:
    ClientFactory.create()

    response = signed_in(SuperuserFactory.create()).get(address("client"))

    assert (response.status_code, response.context["total"], ExportRun.objects.count()) == (200, 1, 0)


def test_the_list_links_to_its_export_with_its_filter() -> None:
    browser = signed_in(SuperuserFactory.create())

    response = browser.get(reverse("admin:envases_ot_client_changelist") + "?active__exact=1")

    assert f'href="{address("client", "active__exact=1")}"' in response.content.decode()


def test_a_filter_that_is_none_goes_back_to_the_list() -> None:
    response = signed_in(SuperuserFactory.create()).get(address("client", "nada__x=1"))

    assert response.status_code == 302
    assert response.headers["Location"] == reverse("admin:envases_ot_client_changelist") + "?e=1"


@pytest.fixture
def long_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of more than two rows is long."""
    monkeypatch.setattr(excel_export, "DIRECT_ROWS", 2)


@pytest.mark.usefixtures("long_list")
def test_a_long_list_is_written_by_the_worker_for_who_asked() -> None:
    user, other = SuperuserFactory.create(), SuperuserFactory.create()
    clients = ClientFactory.create_batch(3)

    response = signed_in(user).post(address("client"))
    waiting = signed_in(user).get(reverse("admin:excel"))
    said = work()

    run = ExportRun.objects.get()
    file = reverse("admin:excel_file", args=(run.pk,))
    assert (response.status_code, response.headers.get("Location")) == (302, reverse("admin:excel"))
    assert '<meta http-equiv="refresh" content="3">' in waiting.content.decode()
    assert said == (
        f"Exportación {run.pk} de envases_ot.client: 3 filas\nExportación {run.pk} de envases_ot.client: Listo\n"
    )
    rows = rows_of(fetched(user, file))
    assert sorted(column(rows, "Nombre")) == sorted(client.nombre for client in clients)
    assert signed_in(other).get(file).status_code == 404
    assert 'http-equiv="refresh"' not in signed_in(user).get(reverse("admin:excel")).content.decode()


@pytest.mark.usefixtures("long_list")
def test_who_lost_the_permission_meanwhile_gets_nothing() -> None:
    user = UserFactory.create(rol=Rol.JEFE_VENTAS)
    ClientFactory.create_batch(3)
    signed_in(user).post(address("client"))
    User.objects.filter(pk=user.pk).update(rol=Rol.VENDEDOR)

    work()

    run = ExportRun.objects.get()
    assert (run.status, run.message, run.done_rows, bool(run.file)) == (
        "fallido",
        "Su rol ya no exporta esta lista.",
        0,
        False,
    )


@pytest.mark.usefixtures("long_list")
def test_a_bug_in_a_run_is_told_and_the_next_one_is_done(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    user = SuperuserFactory.create()
    ClientFactory.create_batch(3)
    for _ in range(2):
        signed_in(user).post(address("client"))
    first, second = ExportRun.objects.order_by("pk")
    ExportRun.objects.filter(pk=first.pk).update(query="p=x&o=nada.nada")
    monkeypatch.setattr(excel_export, "list_columns", failing_once(excel_export.list_columns))

    work()

    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.status, second.status) == ("fallido", "listo")
    assert first.message.startswith("Falló por un error del sistema")
    assert "sabotaje" in caplog.text


def failing_once(function: Any) -> Any:
    calls: list[int] = []

    def replaced(*args: Any) -> Any:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("sabotaje")
        return function(*args)

    return replaced


def test_a_silent_run_is_failed_and_one_that_speaks_is_left() -> None:
    now = timezone.now()
    user = UserFactory.create()
    silent, alive = (
        ExportRun.objects.create(user=user, model="envases_ot.client", status="en_curso", seen_at=seen)
        for seen in (now - SILENCE * 1.1, now)
    )

    work()

    silent.refresh_from_db()
    alive.refresh_from_db()
    assert (silent.status, silent.message) == (
        "fallido",
        "El proceso que lo hacía se detuvo: vuelva a pedirlo.",
    )
    assert alive.status == "en_curso"


def test_a_file_that_nobody_fetched_in_a_week_is_removed_and_its_record_stays() -> None:
    old, new = (
        ExportRun.objects.create(
            user=UserFactory.create(),
            model="envases_ot.client",
            status="listo",
            finished_at=timezone.now() - age,
            file=ContentFile(b"x", name="x.xlsx"),
        )
        for age in (KEPT * 1.1, KEPT * 0.9)
    )
    storage, name = old.file.storage, old.file.name
    old.file.close()
    new.file.close()

    work()

    old.refresh_from_db()
    assert (bool(old.file), storage.exists(name), new.file.storage.exists(new.file.name)) == (
        False,
        False,
        True,
    )


def test_others_exports_are_shown_to_who_administers_users_only() -> None:
    run = ExportRun.objects.create(user=UserFactory.create(), model="envases_ot.client", status="listo")

    pages = {
        rol: signed_in(UserFactory.create(rol=rol)).get(reverse("admin:excel")).context["exports"]
        for rol in (Rol.ADMINISTRADOR, Rol.JEFE_VENTAS)
    }

    assert {rol: [one["run"].pk for one in runs] for rol, runs in pages.items()} == {
        Rol.ADMINISTRADOR: [run.pk],
        Rol.JEFE_VENTAS: [],
    }


def test_the_list_of_clients_without_a_search_has_them_all() -> None:
    ClientFactory.create_batch(2)

    response = signed_in(SuperuserFactory.create()).get(reverse("admin:envases_ot_client_changelist"))

    assert len(response.context["cl"].result_list) == 2
