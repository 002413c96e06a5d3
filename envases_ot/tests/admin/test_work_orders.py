"""The OT in the admin without a browser: what is refused, what is stored, what a page costs."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from envases_ot.choices import Rol
from envases_ot.models import User, WorkOrder
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory, ot_values

pytestmark = pytest.mark.django_db

ADD = f"{reverse('admin:envases_ot_workorder_add')}?tipo_solicitud=1"
LIST = reverse("admin:envases_ot_workorder_changelist")
PAGE_QUERIES = 12
FIELD_OF_COLUMN = {field.column: field.name for field in WorkOrder._meta.concrete_fields}


def signed_in(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def posted(**changes: Any) -> dict[str, Any]:
    """What the browser sends for an OT, without JavaScript."""
    values = ot_values(**changes)
    return {FIELD_OF_COLUMN[column]: value for column, value in values.items() if value is not None}


def codes(response: Any) -> dict[str, list[str]]:
    """{field of the form: codes of its refusals}."""
    errors = response.context["adminform"].form.errors.as_data()
    return {field: [error.code for error in found] for field, found in errors.items()}


def queries_of(browser: Browser, path: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = browser.get(path)
    assert response.status_code == 200
    return len(queries)


@pytest.mark.parametrize("make", [lambda: UserFactory.create(rol=Rol.VENDEDOR), SuperuserFactory.create])
@pytest.mark.rule("CASC-002")
def test_an_impossible_ot_is_refused_beside_its_field_and_not_stored(make: Any) -> None:
    user = make()

    response = signed_in(user).post(ADD, posted(impresion=3, fsc=3) | {"creador": user.pk})

    assert response.status_code == 200
    assert codes(response) == {"fsc": ["NOT_MADE_IN_ANY_PLANT"]}
    assert WorkOrder.objects.count() == 0


def test_a_possible_ot_is_stored_as_its_seller_s() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)

    response = signed_in(seller).post(ADD, posted())

    ot = WorkOrder.objects.get()
    assert (response.status_code, ot.creador, ot.ingresado_por, ot.version) == (302, seller, seller, 1)


def test_the_list_costs_the_same_with_ten_and_with_a_thousand_rows() -> None:
    boss = UserFactory.create(rol=Rol.JEFE_VENTAS)
    browser = signed_in(boss)
    ot = WorkOrderFactory.create(creador=boss)
    copies(ot, 9)
    queries_of(browser, LIST)

    ten = queries_of(browser, LIST)
    copies(ot, 990)

    assert (queries_of(browser, LIST), ten <= PAGE_QUERIES) == (ten, True)


def test_the_page_of_an_ot_stays_within_the_bar() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    ot = WorkOrderFactory.create(creador=seller)
    page = reverse("admin:envases_ot_workorder_change", args=[ot.pk])
    browser = signed_in(seller)
    queries_of(browser, page)

    assert queries_of(browser, page) <= PAGE_QUERIES


def copies(ot: WorkOrder, count: int) -> None:
    rows = [WorkOrder.objects.get(pk=ot.pk) for _ in range(count)]
    for row in rows:
        row.pk = None
    WorkOrder.objects.bulk_create(rows)
