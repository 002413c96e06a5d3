"""The database goes away while a form is being checked: the page says so, and blames nothing that was typed."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.test import Client as Browser

from envases_ot.admin.second_factor_login import BACKEND
from envases_ot.models import Client, User
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import SuperuserFactory, rut

pytestmark = pytest.mark.django_db(transaction=True)

ADD, ADD_CLIENT = "/admin/envases_ot/user/add/", "/admin/envases_ot/client/add/"
FORM = {
    "username": "valeria",
    "nombre": "Valeria",
    "apellido": "Montecinos",
    "rut": rut(12_345_678),
    "email": "valeria@example.com",
    "rol": "vendedor",
    "usable_password": "true",
    "password1": "cereza-de-exportacion",
    "password2": "cereza-de-exportacion",
}


class Killer:
    """Ends the session of this thread in the database, from another one, before its first statement with the marks."""

    def __init__(self, *marks: str) -> None:
        self.marks = marks
        self.killed = 0

    def __call__(self, execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        if not self.killed and all(mark in sql for mark in self.marks):
            self.killed = context["connection"].connection.info.backend_pid
            with psycopg.connect(**connect_words(), autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s, 5000)", (self.killed,))
        return execute(sql, params, many, context)


def connect_words() -> dict[str, Any]:
    words = connection.get_connection_params()
    return {name: words[name] for name in ("host", "port", "user", "password", "dbname") if name in words}


@pytest.fixture
def browser() -> Browser:
    browser = Browser(raise_request_exception=False)
    browser.force_login(SuperuserFactory.create(), backend=BACKEND)
    return browser


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(('AS "_check"', '"email"'), id="the last check, which nothing follows"),
        pytest.param(('AS "_check"', '"rut"'), id="a check that others follow"),
        pytest.param(('LOWER(TRIM("envases_ot_user"."username"))',), id="a check without a condition"),
    ],
)
def test_lost_inside_a_unique_check_the_form_is_a_503(browser: Browser, marks: tuple[str, ...]) -> None:
    killer = Killer(*marks)

    with connection.execute_wrapper(killer):
        response = browser.post(ADD, FORM)

    assert killer.killed
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    page = response.content.decode()
    assert "La base de datos no responde" in page
    assert "Ya existe" not in page
    assert not User.objects.filter(username="valeria").exists()


def client_form(browser: Browser) -> dict[str, Any]:
    """A client without installations and contacts."""
    formsets = browser.get(ADD_CLIENT).context["inline_admin_formsets"]
    counts = {f"{one.formset.prefix}-{name}_FORMS": 0 for one in formsets for name in ("TOTAL", "INITIAL")}
    return {**counts, "nombre": "Agrícola", "rut": rut(76_500_000), "nacional": "on", "active": "on"}


def test_lost_where_no_other_statement_notices_it_is_a_503_too(browser: Browser) -> None:
    """Django logs it, takes the unique for broken, and goes on to show the form."""
    form, killer = client_form(browser), Killer('AS "_check"', '"rut"')

    with connection.execute_wrapper(killer):
        response = browser.post(ADD_CLIENT, form)

    assert killer.killed
    assert response.status_code == 503
    assert "Ya existe" not in response.content.decode()
    assert browser.post(ADD_CLIENT, form).status_code == 302
    assert Client.objects.get().nombre == "Agrícola"


def test_with_the_database_back_the_same_form_is_saved(browser: Browser) -> None:
    with connection.execute_wrapper(Killer('AS "_check"')):
        browser.post(ADD, FORM)

    assert browser.post(ADD, FORM).status_code == 302
    assert User.objects.get(username="valeria").email == "valeria@example.com"


def test_a_value_that_is_taken_is_still_said_beside_its_field(browser: Browser) -> None:
    User.objects.create_user("otra", rol="vendedor", nombre="Otra", email="VALERIA@example.com")

    response = browser.post(ADD, FORM)

    assert response.status_code == 200
    errors = response.context["adminform"].form.errors
    assert dict(errors) == {"__all__": ["Ya existe otro registro con este valor."]}


def test_the_api_answers_503_as_well() -> None:
    caller = Caller(SuperuserFactory.create())
    killer = Killer('AS "_check"')

    with connection.execute_wrapper(killer):
        response = caller.post("clients/", {"nombre": "Agrícola", "rut": rut(76_500_000)})

    assert killer.killed
    assert told(response) == (503, "base_no_disponible", {})
