"""Coming in: with a code of the phone's app, with a recovery code, with Microsoft; on a desk and on a phone."""

import re
from collections.abc import Iterator

import pytest
from axes.models import AccessAttempt
from playwright.sync_api import Page, expect
from pytest_django import Settings

from envases_ot.domain import second_factor
from envases_ot.models import SecondFactor, User
from envases_ot.tests import entra_provider
from envases_ot.tests.browser.office import Office
from envases_ot.tests.browser.test_access import PHONE, serious
from envases_ot.tests.browser.test_content_security import Watched
from envases_ot.tests.second_factor import Clock, Phone, clock_of
from inveb.entra import providers

START = "Inicio | INVEB Envases-OT"
OWN = "/admin/segundo-factor/"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return clock_of(monkeypatch)


@pytest.fixture(autouse=True)
def as_it_was(db: None) -> Iterator[None]:
    """What these tests turn on and fail at, taken away again."""
    yield
    SecondFactor.objects.all().delete()
    AccessAttempt.objects.all().delete()


def turn_on(page: Page, clock: Clock, *, password: str) -> Phone:
    """Reads the key off the page into the app, and types the app's code."""
    page.get_by_role("button", name="Activar el segundo factor").wait_for()
    phone = Phone(clock, (page.locator(".ot-secret").text_content() or "").replace(" ", ""))
    page.get_by_label("Su contraseña").fill(password)
    page.get_by_label("Código de la aplicación").fill(phone.code())
    page.get_by_role("button", name="Activar el segundo factor").click()
    codes = page.locator(".ot-codes code")
    codes.first.wait_for()
    phone.recovery_codes = codes.all_text_contents()
    return phone


def sign_in(page: Page, username: str, *, password: str) -> None:
    page.goto("/admin/login/")
    page.get_by_label("Usuario, RUT o correo").fill(username)
    page.get_by_label("Contraseña").fill(password)
    page.get_by_role("button", name="Entrar", exact=True).click()


@pytest.mark.parametrize("screen", [{}, PHONE], ids=["desk", "phone"])
def test_turn_it_on_sign_out_and_sign_in_with_the_code(office: Office, clock: Clock, screen: dict) -> None:
    page = office.enter("vendedor", **screen)
    seen = Watched(page)
    page.goto(OWN)
    picture = page.get_by_role("img", name=re.compile("Código QR"))
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 0
    assert serious(page) == []
    width = page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    phone = turn_on(page, clock, password=office.password)
    assert len(phone.recovery_codes) == 10
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("link", name="Ya los guardé").click()
    expect(page.get_by_role("heading", name="Su segundo factor está activo")).to_be_visible()
    assert serious(page) == []
    page.context.clear_cookies()

    sign_in(page, "vendedor", password=office.password)
    expect(page.get_by_role("heading", name="Código de ingreso")).to_be_visible()
    assert serious(page) == []
    page.get_by_label("Código").fill(next(phone.wrong_codes()))
    page.get_by_role("button", name="Entrar", exact=True).click()
    expect(page.get_by_text("El código no es válido o ya se usó")).to_be_visible()
    page.get_by_label("Código").fill(phone.next_code())
    page.get_by_role("button", name="Entrar", exact=True).click()

    expect(page).to_have_title(START)
    page.wait_for_load_state()
    assert seen.found == []


def test_a_recovery_code_comes_in_and_it_is_turned_off_without_javascript(
    office: Office, clock: Clock
) -> None:
    page = office.enter("ingeniero", java_script_enabled=False)
    page.goto(OWN)
    phone = turn_on(page, clock, password=office.password)
    page.context.clear_cookies()
    sign_in(page, "ingeniero", password=office.password)
    page.get_by_label("Código").fill(phone.recovery_codes[0])
    page.get_by_role("button", name="Entrar", exact=True).click()
    expect(page).to_have_title(START)

    page.goto(OWN)
    expect(page.get_by_text("Códigos de recuperación sin usar: 9.")).to_be_visible()
    form = page.locator("section").filter(has_text="Desactivar el segundo factor")
    form.get_by_label("Su contraseña").fill(office.password)
    form.get_by_label("Código de la aplicación").fill(phone.next_code())
    form.get_by_role("button", name="Desactivar").click()

    expect(page.get_by_text("El segundo factor quedó desactivado.")).to_be_visible()
    assert not second_factor.has_second_factor(User.objects.get(username="ingeniero"))


def test_the_page_is_found_under_one_s_name_and_that_of_another_is_taken_off(
    office: Office, clock: Clock
) -> None:
    lost = User.objects.get(username="disenador")
    second_factor.turn_on(lost, secret=Phone(clock).secret, code=Phone(clock).code())
    page = office.enter("super_administrador")
    assert page.locator(f'a[href="{OWN}"]').count() == 1

    page.goto(f"/admin/envases_ot/user/{lost.pk}/change/")
    page.get_by_role("link", name="Quitar…").click()
    assert serious(page) == []
    page.get_by_label("Su contraseña").fill(office.password)
    page.get_by_role("button", name="Quitar el segundo factor").click()

    expect(page.get_by_text("Se quitó el segundo factor de")).to_be_visible()
    assert not second_factor.has_second_factor(lost)


def test_the_button_of_microsoft_leads_there_and_back_in(office: Office, settings: Settings) -> None:
    seller = User.objects.get(username="vendedor")
    User.objects.filter(pk=seller.pk).update(email="vendedor@example.com")
    with entra_provider.running() as microsoft:
        settings.ENTRA = microsoft.registered
        settings.SOCIALACCOUNT_PROVIDERS = providers(microsoft.registered)
        microsoft.account = {"email": "vendedor@example.com", "xms_edov": True}
        page = office.open()
        seen = Watched(page)
        page.goto("/admin/login/")
        assert serious(page) == []
        page.get_by_role("button", name="Entrar con Microsoft").click()

        expect(page).to_have_title(START)
        page.wait_for_load_state("networkidle")
    assert len(microsoft.asked) == 1
    assert seen.found == []
