"""Labels over HTTP: one or many OTs in one PDF, for those who print them and see the OTs."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Area, Destination, MuestraState, Rol
from envases_ot.models import Assignment, Muestra, MuestraDelivery, User
from envases_ot.tests.documents.reading import in_order, pages_text
from envases_ot.tests.factories import CARTON_ID, ClientFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

URL = "/api/v1/labels/"


@pytest.fixture
def seller() -> User:
    return UserFactory.create()


def browser_of(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def sample_of(seller: User, **more: Any) -> Muestra:
    """A sample of an OT of the seller, with a parcel for its client and a part for the laboratory."""
    ot = WorkOrderFactory.create(
        creador=seller,
        client_id=ClientFactory.create(nombre="Agrícola Valle Central Ltda.").pk,
        carton_id=CARTON_ID,
        interno_largo=Decimal("400"),
        interno_ancho=Decimal("300.5"),
    )
    muestra = Muestra.objects.create(work_order=ot, created_by=seller, cad_texto="P-20431", **more)
    MuestraDelivery.objects.create(muestra=muestra, destination=Destination.ENVIO_LABORATORIO, cantidad=1)
    MuestraDelivery.objects.create(
        muestra=muestra,
        destination=Destination.ENVIO_CLIENTE,
        cantidad=2,
        nombre="Elisa Godoy",
        direccion="Camino El Arpa 14",
        comuna="Curicó",
    )
    return muestra


def test_label_of_a_sample_says_what_it_is(seller: User) -> None:
    muestra = sample_of(seller)
    ot, engineer = muestra.work_order, UserFactory.create(rol=Rol.INGENIERO, nombre="Jorge", apellido="Pérez")
    Assignment.objects.create(work_order=ot, area_id=Area.DESARROLLO, user=engineer, assigned_by=engineer)

    answer = browser_of(seller).get(URL, {"ot": ot.pk})
    [text] = pages_text(answer.content)

    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert in_order(text, f"OT {ot.pk}", "BRC-Registro N.º 207", "Agrícola Valle Central Ltda.")
    assert in_order(text, "CAJA CEREZA 5 KG", "P-20431", "Jorge Pérez", "CAFÉ", "400", "300,5", "—")
    assert f"ID {muestra.pk}" in text


def test_only_the_parcels_of_the_client_have_a_label(seller: User) -> None:
    ot = sample_of(seller).work_order

    [text] = pages_text(browser_of(seller).get(URL, {"ot": ot.pk, "kind": "cliente"}).content)

    assert in_order(
        text, "Agrícola Valle Central Ltda.", "Elisa Godoy", "Camino El Arpa 14", "Curicó", str(ot.pk)
    )


def test_samples_of_many_ots_are_in_one_pdf_with_the_same_queries(
    seller: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    muestras = [sample_of(seller) for _ in range(3)]
    browser, asked = browser_of(seller), [muestra.work_order_id for muestra in muestras]
    browser.get(URL, {"ot": asked[0]})
    with CaptureQueriesContext(connection) as queries:
        browser.get(URL, {"ot": asked[0]})

    with django_assert_num_queries(len(queries)):
        pages = pages_text(browser.get(URL, {"ot": asked}).content)

    assert [f"ID {muestra.pk}" in text for muestra, text in zip(muestras, pages, strict=True)] == [True] * 3


def test_cancelled_sample_has_no_label(seller: User) -> None:
    muestra = sample_of(seller, state=MuestraState.ANULADA)

    answer = browser_of(seller).get(URL, {"ot": muestra.work_order_id})

    assert answer.status_code == 400
    assert answer.json()["code"] == "LABELS_NUMBER"


def test_ot_that_is_not_seen_gives_no_label_of_any(seller: User) -> None:
    asked = [sample_of(seller).work_order_id, WorkOrderFactory.create().pk]

    assert browser_of(seller).get(URL, {"ot": asked}).status_code == 404


@pytest.mark.parametrize(
    "query", [{}, {"ot": "x"}, {"ot": "0"}, {"ot": "1", "kind": "otra"}, {"ot": list(range(1, 102))}]
)
def test_malformed_question_is_refused(seller: User, query: dict) -> None:
    assert browser_of(seller).get(URL, query).status_code == 400


@pytest.mark.parametrize("rol", [Rol.DISENADOR, Rol.CATALOGADOR, Rol.VENDEDOR_EXTERNO])
def test_who_prints_no_labels_is_refused(seller: User, rol: Rol) -> None:
    answer = browser_of(UserFactory.create(rol=rol)).get(URL, {"ot": sample_of(seller).work_order_id})

    assert answer.status_code == 403
    assert answer.json()["code"] == "NOT_ALLOWED"
