"""The analyses of development: a question in the address, an answer with its numbers and its chart."""

from decimal import Decimal

import pytest
from django.test import Client as Browser
from django.urls import reverse

from envases_ot.choices import Rol
from envases_ot.models import Carton
from envases_ot.tests.factories import CARTON_ID, SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

URL = reverse("admin:analyses")
MCKEE = {
    "analisis": "mckee",
    "ect_lb_in": "55",
    "espesor_mm": "6,5",
    "largo_mm": "600",
    "ancho_mm": "400",
    "alto_mm": "250",
}
REELS = {"analisis": "bobina", "anchura_hc_mm": "563", "formatos_mm": "1750 1900 2450"}


@pytest.fixture
def browser() -> Browser:
    browser = Browser()
    browser.force_login(
        UserFactory.create(rol=Rol.INGENIERO), backend="envases_ot.authentication.RutOrEmailBackend"
    )
    return browser


def shown(browser: Browser, **query: str) -> str:
    return browser.get(URL, query).content.decode()


def test_page_asks_before_it_answers(browser: Browser) -> None:
    page = shown(browser)

    assert "<svg" not in page
    assert page.count("Calcular</button>") == 2


def test_strength_is_that_of_the_published_vector(browser: Browser) -> None:
    page = shown(browser, **MCKEE)

    assert "617,2 kgf · 1.360,7 lbf" in page
    assert "BCT = 0,325 × 55 × (6,5 − 0,2)^0,508 × (2.000 ÷ 10)^0,492 = 617,19 kgf" in page
    assert 'aria-labelledby="mckee-titulo mckee-detalle"' in page
    assert "veces el alto: la ecuación no se ajustó a cajas" not in page


def test_box_that_is_too_tall_is_answered_with_a_warning(browser: Browser) -> None:
    page = shown(browser, **MCKEE | {"alto_mm": "400"})

    assert "617,2 kgf" in page
    assert "El perímetro es menor que 7 veces el alto: la ecuación no se ajustó a cajas" in page


def test_board_that_is_crushed_flat_has_no_answer(browser: Browser) -> None:
    page = shown(browser, **MCKEE | {"espesor_mm": "0,2"})

    assert "No hay BCT que mostrar" in page
    assert "<svg" not in page


def test_reels_are_compared_and_the_best_one_is_named(browser: Browser) -> None:
    page = shown(browser, **REELS)

    assert "1.750 mm, la mejor" in page
    assert "3 cortes, pierde 3,49 %, sobran 31 mm" in page
    assert 'aria-labelledby="bobina-titulo bobina-detalle"' in page


def test_sheet_that_fits_no_reel_has_no_solution(browser: Browser) -> None:
    page = shown(browser, **REELS | {"anchura_hc_mm": "2500"})

    assert "Sin solución: la plancha no cabe en ninguno de los formatos." in page


@pytest.mark.parametrize("formats", ["", "mil", "0", "-5", "1750 " * 100 + "x", "99999"])
def test_reels_that_are_no_widths_are_refused_beside_their_field(browser: Browser, formats: str) -> None:
    page = shown(browser, **REELS | {"formatos_mm": formats})

    assert 'class="errorlist"' in page
    assert "<svg" not in page


def test_form_begins_with_the_board_and_the_measures_of_the_ot(browser: Browser) -> None:
    ot = WorkOrderFactory.create(
        carton_id=CARTON_ID, interno_largo=Decimal("400"), interno_ancho=Decimal("300")
    )
    Carton.objects.filter(pk=CARTON_ID).update(ect_min_lb_in=Decimal("45.5"), espesor_mm=Decimal("5"))

    page = shown(browser, ot=str(ot.pk))

    assert 'name="ect_lb_in" value="45,5' in page
    assert 'name="largo_mm" value="400' in page
    assert f"Volver a la OT {ot.pk}" in page


@pytest.mark.parametrize("asked", ["x", "999999999999999999999999", "0"])
def test_ot_that_does_not_exist_leaves_the_form_empty(browser: Browser, asked: str) -> None:
    assert "Volver a la OT" not in shown(browser, ot=asked)


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.DISENADOR, Rol.CATALOGADOR, Rol.ADMINISTRADOR])
def test_only_development_uses_the_analyses(rol: Rol) -> None:
    browser = Browser()
    browser.force_login(UserFactory.create(rol=rol), backend="envases_ot.authentication.RutOrEmailBackend")

    assert browser.get(URL).status_code == 403


def test_strength_is_put_into_the_ot_with_its_own_board() -> None:
    browser = Browser()
    browser.force_login(SuperuserFactory.create(), backend="envases_ot.authentication.RutOrEmailBackend")
    ot = WorkOrderFactory.create(carton_id=CARTON_ID)
    Carton.objects.filter(pk=CARTON_ID).update(ect_min_lb_in=Decimal("55"), espesor_mm=Decimal("6.5"))

    answer = browser.post(f"{URL}?ot={ot.pk}", {"largo_mm": "600", "ancho_mm": "400"})

    ot.refresh_from_db()
    assert answer.headers["Location"] == reverse("admin:envases_ot_workorder_change", args=[ot.pk])
    assert ot.bct_min_lb == Decimal("1360.7")


def test_strength_of_a_board_without_figures_is_refused_in_words(browser: Browser) -> None:
    ot = WorkOrderFactory.create(carton_id=CARTON_ID)

    page = browser.post(f"{URL}?ot={ot.pk}", {"largo_mm": "600", "ancho_mm": "400"}, follow=True)

    ot.refresh_from_db()
    assert "Falta el cartón de la OT, o su ECT y espesor" in page.content.decode()
    assert ot.bct_min_lb is None
