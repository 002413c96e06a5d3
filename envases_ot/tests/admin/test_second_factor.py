"""The page on which everybody turns their second factor on and off, and help for those who lost it."""

import re
from collections.abc import Callable

import pytest
from django.test import Client as Browser

from envases_ot.admin.second_factor_login import BACKEND
from envases_ot.domain.second_factor import check_code, has_second_factor
from envases_ot.models import SecondFactor, User
from envases_ot.tests.factories import SuperuserFactory, UserFactory
from envases_ot.tests.second_factor import PASSWORD, Clock, Phone, clock_of, with_phone

pytestmark = pytest.mark.django_db

OWN, QR = "/admin/segundo-factor/", "/admin/segundo-factor/qr/"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return clock_of(monkeypatch)


@pytest.fixture
def user() -> User:
    user = UserFactory.create()
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def browser(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend=BACKEND)
    return browser


def offered(browser: Browser, clock: Clock) -> Phone:
    """The app, once it was given the secret that the page shows."""
    return Phone(clock, browser.get(OWN).context["secret"].replace(" ", ""))


def turn_on(browser: Browser, code: str, *, password: str = PASSWORD) -> object:
    return browser.post(OWN, {"activar-password": password, "activar-code": code})


def test_the_shown_secret_turns_it_on_and_recovery_codes_are_shown_once(
    browser: Browser, user: User, clock: Clock
) -> None:
    phone = offered(browser, clock)

    response = turn_on(browser, phone.code())

    codes = re.findall(r"<code>(\d{4} \d{4})</code>", response.content.decode())
    assert (response.status_code, len(codes)) == (200, 10)
    check_code(user, phone.next_code())
    check_code(user, codes[0])
    again = browser.get(OWN).content.decode()
    assert [code for code in codes if code in again] == []
    assert "Códigos de recuperación sin usar: 9." in again
    assert "segundo_factor_ofrecido" not in browser.session


def test_the_picture_holds_the_shown_secret(browser: Browser, user: User, clock: Clock) -> None:
    page, picture = browser.get(OWN), browser.get(QR)

    secret = page.context["secret"].replace(" ", "")
    assert page.context["app_url"] == (
        f"otpauth://totp/{user.username}?secret={secret}&issuer=INVEB%20Envases-OT"
    )
    assert browser.get(OWN).context["secret"].replace(" ", "") == secret
    assert picture.headers["Content-Type"] == "image/svg+xml"
    assert "no-store" in picture.headers["Cache-Control"]
    assert b"<svg" in picture.content


@pytest.mark.parametrize(
    ("password", "is_right", "errors"),
    [
        ("otra", True, {"password": ["credenciales_invalidas"]}),
        ("", True, {"password": ["required"]}),
        (PASSWORD, False, {"code": ["codigo_invalido"]}),
    ],
)
def test_turning_on_wants_password_and_code(
    user: User, clock: Clock, password: str, is_right: bool, errors: dict[str, list[str]]
) -> None:
    browser = Browser()
    browser.force_login(user, backend=BACKEND)
    phone = offered(browser, clock)
    sent = phone.code() if is_right else next(phone.wrong_codes())

    response = turn_on(browser, sent, password=password)

    found = response.context["form"].errors.as_data()
    assert {name: [error.code for error in of_field] for name, of_field in found.items()} == errors
    assert not has_second_factor(user)


def test_who_has_no_password_turns_it_on_with_the_code(browser: Browser, user: User, clock: Clock) -> None:
    User.objects.filter(pk=user.pk).update(password="!unusable")
    user.refresh_from_db()
    browser.force_login(user, backend=BACKEND)
    phone = offered(browser, clock)

    browser.post(OWN, {"activar-code": phone.code()})

    assert has_second_factor(user)


def act(browser: Browser, name: str, code: str) -> object:
    return browser.post(OWN, {"act": name, f"{name}-password": PASSWORD, f"{name}-code": code})


def test_it_is_turned_off_with_password_and_code(browser: Browser, user: User, clock: Clock) -> None:
    phone = with_phone(user, clock)
    browser.force_login(user, backend=BACKEND)

    response = act(browser, "desactivar", phone.next_code())

    assert (response.status_code, response.headers["Location"]) == (302, OWN)
    assert SecondFactor.objects.count() == 0


def test_new_recovery_codes_want_a_code_and_replace_the_old_ones(
    browser: Browser, user: User, clock: Clock
) -> None:
    phone = with_phone(user, clock)
    browser.force_login(user, backend=BACKEND)

    refused = act(browser, "codigos", next(phone.wrong_codes()))
    made = act(browser, "codigos", phone.next_code())

    assert (refused.status_code, refused.templates[0].name) == (200, "admin/second_factor_on.html")
    codes = re.findall(r"<code>(\d{4} \d{4})</code>", made.content.decode())
    assert len(codes) == 10
    check_code(user, codes[0])
    assert {code.replace(" ", "") for code in codes}.isdisjoint(phone.recovery_codes)


def test_an_act_that_there_is_not_does_nothing(browser: Browser, user: User, clock: Clock) -> None:
    with_phone(user, clock)
    browser.force_login(user, backend=BACKEND)

    assert browser.post(OWN, {"act": "otra"}).status_code == 200
    assert has_second_factor(user)


@pytest.fixture
def chief() -> User:
    chief = SuperuserFactory.create()
    chief.set_password(PASSWORD)
    chief.save()
    return chief


@pytest.fixture
def office(chief: User) -> Callable[[User], str]:
    return lambda user: f"/admin/segundo-factor/usuario/{user.pk}/"


def test_a_super_administrator_takes_it_off_and_the_history_says_who(
    chief: User, user: User, clock: Clock, office: Callable[[User], str]
) -> None:
    with_phone(user, clock)
    browser = Browser()
    browser.force_login(chief, backend=BACKEND)
    page = f"/admin/envases_ot/user/{user.pk}/"
    assert office(user).encode() in browser.get(f"{page}change/").content

    wrong = browser.post(office(user), {"password": "otra"})
    assert (wrong.status_code, has_second_factor(user)) == (200, True)
    response = browser.post(office(user), {"password": PASSWORD})

    assert (response.status_code, response.headers["Location"]) == (302, f"{page}change/")
    assert not has_second_factor(user)
    entries = browser.get(f"{page}history/").context["entries"]
    found = [(entry.deed, entry.subject, entry.who) for entry in entries if entry.subject]
    assert found.count(("Eliminó", "segundo factor", str(chief))) == 2
    assert office(user).encode() in browser.get(f"{page}change/").content


def test_one_s_own_is_sent_to_one_s_own_page(
    chief: User, clock: Clock, office: Callable[[User], str]
) -> None:
    with_phone(chief, clock)
    browser = Browser()
    browser.force_login(chief, backend=BACKEND)

    response = browser.post(office(chief), {"password": PASSWORD})

    assert (response.status_code, response.headers["Location"]) == (302, OWN)
    assert has_second_factor(chief)


def test_one_s_own_page_of_a_user_offers_no_way_off(
    chief: User, clock: Clock, office: Callable[[User], str]
) -> None:
    browser = Browser()
    browser.force_login(chief, backend=BACKEND)

    page = browser.get(f"/admin/envases_ot/user/{chief.pk}/change/").content

    assert office(chief).encode() not in page
    assert b"Inactivo" in page
