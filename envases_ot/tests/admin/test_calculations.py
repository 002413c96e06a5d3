"""Constants and trims in the admin: who writes them is noted, others are refused."""

from datetime import date
from decimal import Decimal

import pytest
from django.test import Client as Browser
from django.urls import reverse

from envases_ot.choices import Rol
from envases_ot.models import CalculationConstant
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db

ADD = reverse("admin:envases_ot_calculationconstant_add")
SENT = {"codigo": "cera_g_m2", "valor": "30", "vigente_desde": "2027-01-01", "notas": "Ensayo de planta"}


def signed_in(rol: Rol) -> tuple[Browser, int]:
    user = UserFactory.create(rol=rol)
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser, user.pk


def test_administrator_adds_a_value_from_a_day_on_and_is_noted() -> None:
    browser, user_pk = signed_in(Rol.ADMINISTRADOR)

    response = browser.post(ADD, SENT)

    assert response.status_code == 302
    row = CalculationConstant.objects.get()
    assert (row.codigo, row.valor, row.vigente_desde) == ("cera_g_m2", Decimal(30), date(2027, 1, 1))
    assert row.ingresado_por_id == user_pk


def test_value_that_no_formula_can_use_is_refused_beside_the_form_and_not_stored() -> None:
    browser, _ = signed_in(Rol.ADMINISTRADOR)

    response = browser.post(ADD, {**SENT, "valor": "0"})

    assert response.status_code == 200
    assert [str(error) for error in response.context["adminform"].form.non_field_errors()] == [
        "Debe ser mayor que cero: se divide por ella, o sin ella no hay consumo."
    ]
    assert CalculationConstant.objects.count() == 0


def test_seller_may_not_open_the_page_nor_write() -> None:
    browser, _ = signed_in(Rol.VENDEDOR)

    assert [browser.get(ADD).status_code, browser.post(ADD, SENT).status_code] == [403, 403]
    assert CalculationConstant.objects.count() == 0
