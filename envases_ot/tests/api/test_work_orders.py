from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import DjangoAssertNumQueries, Settings

from envases_ot.choices import Rol
from envases_ot.models import WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory, ot_values

pytestmark = pytest.mark.usefixtures("plant")

IMPOSSIBLE = {"fsc": 3, "planta_id": 1}
"""Buin makes no FSC, in the published rules."""
PDF = b"%PDF-1.4 orden de compra"


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def test_ot_is_created_and_read_back(vendedor: Caller) -> None:
    values = ot_values()

    created = vendedor.post("work-orders/", values)

    body = created.json()
    ot = WorkOrder.objects.get()
    assert created.status_code == 201
    assert created.headers["Location"] == f"/api/v1/work-orders/{ot.pk}/"
    assert created.headers["ETag"] == '"1"'
    assert {name: body[name] for name in values} == values
    assert (body["creador_id"], body["ingresado_por_id"]) == (vendedor.user.pk, vendedor.user.pk)
    assert (body["state_id"], body["current_area_id"], body["version"]) == (1, 1, 1)
    assert body["hierarchy_id"] == ot.canal.hierarchy_id
    read = vendedor.get(created.headers["Location"])
    assert (read.status_code, read.json(), read.headers["ETag"]) == (200, body, '"1"')


def test_row_that_was_read_may_be_sent_back(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)
    row = vendedor.get(f"work-orders/{ot.pk}/").json()
    del row["oc_file"]

    response = vendedor.patch(f"work-orders/{ot.pk}/", {**row, "descripcion": "CAJA UVA"}, seen='"1"')

    assert (response.status_code, response.json()["descripcion"]) == (200, "CAJA UVA")


@pytest.mark.rule("CASC-006")
def test_impossible_ot_is_refused_with_its_rule_and_nothing_is_saved(vendedor: Caller) -> None:
    response = vendedor.post("work-orders/", ot_values(**IMPOSSIBLE))

    assert told(response) == (400, "EXCLUDED_BY", {"planta_id": ["EXCLUDED_BY"]})
    assert response.json()["fields"]["planta_id"][0]["message"].endswith("(CASC-006).")
    assert WorkOrder.objects.count() == 0


def test_change_that_makes_an_ot_impossible_is_refused_and_leaves_it_as_it_was(superuser: Caller) -> None:
    ot = WorkOrderFactory.create()
    before = ot.row

    response = superuser.patch(f"work-orders/{ot.pk}/", IMPOSSIBLE, seen='"1"')

    assert told(response) == (400, "EXCLUDED_BY", {"planta_id": ["EXCLUDED_BY"]})
    assert WorkOrder.objects.get().row == before


def test_all_problems_come_at_once(vendedor: Caller) -> None:
    response = vendedor.post("work-orders/", {"tipo_solicitud": 6})

    assert told(response) == (
        400,
        "REQUIRED",
        {
            column: ["REQUIRED"]
            for column in (
                "ajuste_area_desarrollo",
                "client_id",
                "nombre_contacto",
                "email_contacto",
                "telefono_contacto",
                "descripcion",
                "canal_id",
            )
        },
    )


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"cinta": "x"}, {"cinta": ["invalid"]}),
        ({"planta": 1}, {"planta": ["campo_desconocido"]}),
        ({"descripcion": "x" * 41}, {"descripcion": ["max_length"]}),
        ({"client_id": 2**40}, {"client_id": ["max_value"]}),
        ({"descripcion": "a\x00b"}, {"descripcion": ["null_characters_not_allowed"]}),
        ({"tipo_solicitud": 99}, {"tipo_solicitud": ["invalid_choice"]}),
        ([], {"__all__": ["invalid"]}),
    ],
)
def test_malformed_values_are_refused_by_field(vendedor: Caller, values: Any, fields: Any) -> None:
    response = vendedor.post("work-orders/", values)

    assert told(response) == (400, "formato", fields)
    assert WorkOrder.objects.count() == 0


def test_column_of_another_area_is_refused(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    response = vendedor.patch(f"work-orders/{ot.pk}/", {"planta_id": 3}, seen='"1"')

    assert told(response) == (400, "LOCKED_BY_ROLE", {"planta_id": ["LOCKED_BY_ROLE"]})
    assert WorkOrder.objects.get().planta_id == ot.planta_id


def test_change_without_if_match_is_refused(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    answers = [
        vendedor.patch(f"work-orders/{ot.pk}/", {"descripcion": "CAJA UVA"}),
        Caller(SuperuserFactory.create()).delete(f"work-orders/{ot.pk}/"),
    ]

    assert [told(answer) for answer in answers] == [(428, "falta_if_match", {})] * 2
    assert WorkOrder.objects.get().row == ot.row


def test_stale_change_is_told_who_changed_what_and_writes_nothing(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)
    jefe = Caller(UserFactory.create(rol=Rol.SUPER_ADMINISTRADOR, nombre="Susana", apellido="Rojas"))
    assert (
        jefe.patch(f"work-orders/{ot.pk}", {"observacion": "Cambió el cliente."}, seen='"1"').status_code
        == 200
    )

    response = vendedor.patch(f"work-orders/{ot.pk}/", {"descripcion": "CAJA UVA"}, seen='"1"')

    assert told(response) == (412, "STALE", {})
    assert "Susana Rojas cambió observación" in response.json()["message"]
    assert WorkOrder.objects.values_list("descripcion", "version").get() == (ot.descripcion, 2)


def test_any_version_is_named_by_a_star(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    response = vendedor.patch(f"work-orders/{ot.pk}/", {"descripcion": "CAJA UVA"}, seen="*")

    assert (response.status_code, response.headers["ETag"]) == (200, '"2"')


def test_ots_of_others_are_not_there_for_a_seller(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create()
    answers = [
        vendedor.get(f"work-orders/{ot.pk}/"),
        vendedor.get(f"work-orders/{ot.pk}/oc-file/"),
        vendedor.patch(f"work-orders/{ot.pk}/", {"descripcion": "CAJA UVA"}, seen='"1"'),
        vendedor.delete(f"work-orders/{ot.pk}/", seen='"1"'),
    ]

    assert [told(answer) for answer in answers[:3]] == [(404, "no_encontrado", {})] * 3
    assert answers[3].status_code in (403, 404)
    assert WorkOrder.objects.get().row == ot.row


def test_seller_does_not_retire_an_ot(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    response = vendedor.delete(f"work-orders/{ot.pk}/", seen='"1"')

    assert told(response) == (403, "NOT_ALLOWED", {})
    assert WorkOrder.objects.get().active


def test_retired_ot_leaves_every_list_and_stays_stored(superuser: Caller) -> None:
    ot = WorkOrderFactory.create()

    response = superuser.delete(f"work-orders/{ot.pk}/", seen='"1"')

    assert (response.status_code, response.content) == (204, b"")
    assert superuser.get(f"work-orders/{ot.pk}/").status_code == 404
    assert superuser.get("work-orders/").json()["results"] == []
    assert WorkOrder.objects.values_list("active", "version").get() == (False, 2)


def test_role_that_does_not_create_is_told_who_does(as_rol: Callable[[Rol], Caller]) -> None:
    response = as_rol(Rol.CATALOGADOR).post("work-orders/", ot_values())

    assert told(response) == (403, "NOT_ALLOWED", {})
    assert "Puede: Jefe de Ventas" in response.json()["message"]
    assert WorkOrder.objects.count() == 0


def test_purchase_order_is_uploaded_and_sent_back_as_a_download(vendedor: Caller, media: Path) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)
    upload = SimpleUploadedFile("../../orden.pdf", PDF, content_type="text/html")

    changed = vendedor.patch(
        f"work-orders/{ot.pk}/", {"oc": 1, "oc_file": upload}, seen='"1"', format="multipart"
    )

    assert changed.status_code == 200, changed.content
    path = f"/api/v1/work-orders/{ot.pk}/oc-file/"
    assert changed.json()["oc_file"] == path
    [stored] = [file for file in media.rglob("*") if file.is_file()]
    assert (stored.parent.name, stored.suffix) == ("oc", ".pdf")
    sent = vendedor.get(path)
    assert (sent.status_code, b"".join(sent.streaming_content)) == (200, PDF)
    assert sent.headers["Content-Disposition"] == f'attachment; filename="OC-{ot.pk}.pdf"'
    assert sent.headers["Content-Type"] == "application/octet-stream"
    assert sent.headers["X-Content-Type-Options"] == "nosniff"


def test_file_that_is_not_what_it_says_is_refused(vendedor: Caller, media: Path) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)
    upload = SimpleUploadedFile("orden.pdf", b"<script>", content_type="application/pdf")

    response = vendedor.patch(
        f"work-orders/{ot.pk}/", {"oc": 1, "oc_file": upload}, seen='"1"', format="multipart"
    )

    assert told(response) == (400, "archivo_tipo", {"oc_file": ["archivo_tipo"]})
    assert [file for file in media.rglob("*") if file.is_file()] == []


def test_ot_without_file_has_none_to_send(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    assert told(vendedor.get(f"work-orders/{ot.pk}/oc-file/")) == (404, "no_encontrado", {})


def test_reading_an_ot_costs_one_query_beside_the_sign_in_and_who_is_away(
    vendedor: Caller, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """A server keeps those two in memory until somebody changes them (`models.changes`)."""
    ot = WorkOrderFactory.create(creador=vendedor.user)
    vendedor.get(f"work-orders/{ot.pk}/")  # its statement is composed once a process

    with django_assert_num_queries(3):
        vendedor.get(f"work-orders/{ot.pk}/")


def test_creating_an_ot_costs_five_queries_at_most_beside_the_sign_in(
    vendedor: Caller, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    values = ot_values()
    vendedor.post("work-orders/", values)

    with django_assert_max_num_queries(6 + 2):  # begin and end of the transaction
        assert vendedor.post("work-orders/", values).status_code == 201
