"""Somebody who knows a password tries to come in without the phone: every door, and every way around one."""

import json
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.test import Client as Browser
from django.utils import timezone
from knox.models import AuthToken

from envases_ot.admin import second_factor_login
from envases_ot.choices import Rol
from envases_ot.domain.second_factor import GUESSES, has_second_factor
from envases_ot.models import User
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import SuperuserFactory, UserFactory
from envases_ot.tests.second_factor import PASSWORD, SECRET, Clock, Phone, clock_of, with_phone
from inveb.watch.logs import JsonFormatter

pytestmark = pytest.mark.django_db

LOGIN, CODE, OWN, START = "/admin/login/", "/admin/login/codigo/", "/admin/segundo-factor/", "/admin/"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return clock_of(monkeypatch)


@pytest.fixture
def user() -> User:
    return UserFactory.create()


@pytest.fixture
def phone(user: User, clock: Clock) -> Phone:
    return with_phone(user, clock)


def words(user: User, **more: str) -> dict[str, str]:
    return {"username": user.username, "password": PASSWORD, **more}


def past_the_password(user: User, **more: str) -> Browser:
    browser = Browser(raise_request_exception=False)
    response = browser.post(LOGIN, words(user, **more))
    assert (response.status_code, response.headers["Location"]) == (302, CODE)
    return browser


def is_in(browser: Browser) -> bool:
    """Signed in, for the pages and for the API alike."""
    by_page, by_api = browser.get(START).status_code, browser.get("/api/v1/auth/me/").status_code
    assert (by_page, by_api) in ((200, 200), (302, 401))
    return by_page == 200


def test_password_and_code_open_the_admin(user: User, phone: Phone) -> None:
    browser = past_the_password(user, next="/admin/envases_ot/workorder/")

    response = browser.post(CODE, {"code": phone.next_code()})

    assert (response.status_code, response.headers["Location"]) == (302, "/admin/envases_ot/workorder/")
    assert is_in(browser)


def test_the_password_alone_opens_nothing(user: User, phone: Phone) -> None:
    browser = past_the_password(user)

    assert not is_in(browser)
    assert SESSION_KEY not in browser.session
    assert browser.get(OWN).status_code == 302


@pytest.mark.parametrize("name", ["code", "codigo", "otp", "otp_token", "second_factor"])
def test_nothing_sent_along_with_the_password_spares_the_code(user: User, phone: Phone, name: str) -> None:
    assert not is_in(past_the_password(user, **{name: phone.next_code()}))


def test_who_has_none_is_not_asked(clock: Clock) -> None:
    user = UserFactory.create()
    user.set_password(PASSWORD)
    user.save()
    browser = Browser()

    assert browser.post(LOGIN, words(user)).headers["Location"] == START
    assert is_in(browser)


@pytest.mark.parametrize("code", ["", "000000", "abcdef", " ", "\x00", "9" * 5_000, "' OR 1=1 --"])
def test_no_wrong_code_comes_in(user: User, phone: Phone, code: str) -> None:
    browser = past_the_password(user)

    response = browser.post(CODE, {"code": code})

    assert response.status_code == 200
    assert [*response.context["form"].errors] == ["code"]
    assert not is_in(browser)


def test_a_code_seen_over_the_shoulder_comes_in_nowhere_again(user: User, phone: Phone) -> None:
    code = phone.next_code()
    assert past_the_password(user).post(CODE, {"code": code}).status_code == 302

    thief = past_the_password(user)
    assert thief.post(CODE, {"code": code}).status_code == 200
    assert not is_in(thief)
    assert told(Caller().post("auth/login/", words(user, code=code))) == (401, "codigo_invalido", {})


def test_a_recovery_code_comes_in_once(user: User, phone: Phone) -> None:
    code = phone.recovery_codes[0]

    assert past_the_password(user).post(CODE, {"code": code}).status_code == 302
    assert past_the_password(user).post(CODE, {"code": code}).status_code == 200


def test_guesses_lock_the_address_as_wrong_passwords_do(user: User, phone: Phone) -> None:
    browser = past_the_password(user)
    wrong = phone.wrong_codes()
    answers = [
        browser.post(CODE, {"code": next(wrong)}).status_code for _ in range(settings.AXES_FAILURE_LIMIT)
    ]

    assert answers == [200] * (settings.AXES_FAILURE_LIMIT - 1) + [429]
    assert AccessAttempt.objects.get().failures_since_start == settings.AXES_FAILURE_LIMIT
    assert browser.post(CODE, {"code": phone.next_code()}).status_code == 429
    assert Browser().post(LOGIN, words(user)).status_code == 429
    assert not is_in(browser)


def test_guesses_from_many_addresses_run_out_too(user: User, phone: Phone) -> None:
    wrong = phone.wrong_codes()
    for number in range(GUESSES):
        browser = past_the_password(user)
        browser.post(CODE, {"code": next(wrong)}, REMOTE_ADDR=f"203.0.113.{number}")

    response = past_the_password(user).post(CODE, {"code": phone.next_code()}, REMOTE_ADDR="203.0.113.99")

    assert response.context["form"].errors.as_data()["code"][0].code == "codigo_bloqueado"
    answer = Caller().post("auth/login/", words(user, code=phone.next_code()), REMOTE_ADDR="203.0.113.98")
    assert told(answer) == (429, "codigo_bloqueado", {})


def test_the_right_password_again_gives_no_new_guesses(user: User, phone: Phone) -> None:
    wrong = phone.wrong_codes()
    for _ in range(settings.AXES_FAILURE_LIMIT - 1):
        past_the_password(user).post(CODE, {"code": next(wrong)})

    assert past_the_password(user).post(CODE, {"code": next(wrong)}).status_code == 429


@pytest.mark.parametrize("method", ["get", "post"])
def test_without_a_password_nobody_is_asked(user: User, phone: Phone, method: str) -> None:
    browser = Browser(raise_request_exception=False)

    response = getattr(browser, method)(CODE, {"code": phone.next_code()})

    assert response.status_code == 400
    assert not is_in(browser)


def test_the_question_ends_after_some_minutes(
    user: User, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = past_the_password(user)
    later = second_factor_login.time() + second_factor_login.MINUTES * 60 + 1
    monkeypatch.setattr(second_factor_login, "time", lambda: later)

    assert browser.post(CODE, {"code": phone.next_code()}).status_code == 400
    assert not is_in(browser)


def _new_password(user: User) -> None:
    user.set_password("otra-cereza-x9")
    user.save()


def _deactivate(user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_active=False)


@pytest.mark.parametrize("change", [_new_password, _deactivate])
def test_who_lost_the_right_meanwhile_starts_again(
    user: User, phone: Phone, change: Callable[[User], None]
) -> None:
    browser = past_the_password(user)
    change(user)

    assert browser.post(CODE, {"code": phone.next_code()}).status_code == 400
    assert not is_in(browser)


def test_a_session_planted_by_an_attacker_is_not_the_one_that_waits_for_the_code(
    user: User, phone: Phone
) -> None:
    thief = Browser()
    thief.post(LOGIN, words(_somebody_else(phone.clock)))
    planted = thief.cookies[settings.SESSION_COOKIE_NAME].value
    victim = Browser()
    victim.cookies[settings.SESSION_COOKIE_NAME] = planted

    victim.post(LOGIN, words(user))

    assert victim.cookies[settings.SESSION_COOKIE_NAME].value != planted
    assert not Session.objects.filter(session_key=planted).exists()
    assert thief.get(CODE).status_code == 400


def _somebody_else(clock: Clock) -> User:
    other = UserFactory.create()
    with_phone(other, clock)
    return other


def test_the_session_key_changes_with_the_code_too(user: User, phone: Phone) -> None:
    browser = past_the_password(user)
    before = browser.cookies[settings.SESSION_COOKIE_NAME].value

    browser.post(CODE, {"code": phone.next_code()})

    assert browser.cookies[settings.SESSION_COOKIE_NAME].value != before
    assert "codigo_esperado" not in browser.session


def test_the_code_of_one_does_not_open_the_session_of_another(user: User, phone: Phone) -> None:
    browser = past_the_password(_somebody_else(phone.clock))

    response = browser.post(CODE, {"code": phone.recovery_codes[0], "pk": user.pk, "username": user.username})

    assert response.status_code == 200
    assert not is_in(browser)


def test_a_form_from_another_site_is_refused(user: User, phone: Phone) -> None:
    browser = Browser(enforce_csrf_checks=True, raise_request_exception=False)
    session = past_the_password(user).cookies[settings.SESSION_COOKIE_NAME].value
    browser.cookies[settings.SESSION_COOKIE_NAME] = session

    assert browser.post(CODE, {"code": phone.next_code()}).status_code == 403


@pytest.mark.parametrize("target", ["https://otro.example/", "//otro.example", "javascript:alert(1)"])
def test_the_code_sends_nobody_to_another_site(user: User, phone: Phone, target: str) -> None:
    browser = past_the_password(user, next=target)

    assert browser.post(CODE, {"code": phone.next_code()}).headers["Location"] == START


@pytest.mark.parametrize(
    ("more", "answer"),
    [
        ({}, (401, "codigo_requerido", {})),
        ({"code": "000000"}, (401, "codigo_invalido", {})),
        ({"code": ""}, (400, "formato", {"code": ["blank"]})),
        ({"code": None}, (400, "formato", {"code": ["null"]})),
        ({"code": "1" * 21}, (400, "formato", {"code": ["max_length"]})),
        ({"code": ["123456"]}, (400, "formato", {"code": ["invalid"]})),
    ],
)
def test_the_api_gives_no_token_without_the_code(
    user: User, phone: Phone, more: dict[str, Any], answer: tuple[int, str, dict[str, list[str]]]
) -> None:
    response = Caller().post("auth/login/", {**words(user), **more})

    assert told(response) == answer
    assert AuthToken.objects.count() == 0


def test_the_api_gives_a_token_for_password_and_code(user: User, phone: Phone) -> None:
    response = Caller().post("auth/login/", words(user, code=phone.next_code()))

    assert response.status_code == 200
    assert AuthToken.objects.get().user == user


def test_the_api_says_nothing_of_the_second_factor_to_a_wrong_password(user: User, phone: Phone) -> None:
    wrong = {**words(user, code=phone.next_code()), "password": "otra"}

    assert told(Caller().post("auth/login/", wrong)) == (401, "credenciales_invalidas", {})


def test_guesses_at_the_api_lock_the_account_there_too(user: User, phone: Phone) -> None:
    wrong = phone.wrong_codes()
    for _ in range(settings.AXES_FAILURE_LIMIT):
        answer = told(Caller().post("auth/login/", words(user, code=next(wrong))))
        assert answer == (401, "codigo_invalido", {})

    right = Caller().post("auth/login/", words(user, code=phone.next_code()))

    assert told(right) == (429, "cuenta_bloqueada", {})
    assert AuthToken.objects.count() == 0


def test_a_new_password_leaves_the_second_factor_on(user: User, phone: Phone, signed_in: Any) -> None:
    administrator = UserFactory.create(rol=Rol.ADMINISTRADOR)
    path = f"/admin/envases_ot/user/{user.pk}/password/"

    signed_in(administrator).post(path, {"password1": "x9-cerezas-x9", "password2": "x9-cerezas-x9"})

    user.refresh_from_db()
    assert user.check_password("x9-cerezas-x9")
    assert has_second_factor(user)


def test_an_administrator_does_not_take_it_off(user: User, phone: Phone, signed_in: Any) -> None:
    administrator = UserFactory.create(rol=Rol.ADMINISTRADOR)

    response = signed_in(administrator).post(f"/admin/segundo-factor/usuario/{user.pk}/", {})

    assert response.status_code == 403
    assert has_second_factor(user)


def test_a_stolen_session_turns_nothing_off(user: User, phone: Phone, signed_in: Any) -> None:
    thief = signed_in(user)
    sent = {"act": "desactivar", "desactivar-password": PASSWORD, "desactivar-code": "000000"}

    without_code = thief.post(OWN, sent)
    without_password = thief.post(
        OWN, {**sent, "desactivar-password": "otra", "desactivar-code": phone.next_code()}
    )

    assert (without_code.status_code, without_password.status_code) == (200, 200)
    assert has_second_factor(user)
    assert AccessAttempt.objects.get().failures_since_start == 2


def test_a_stolen_session_guesses_no_password_there(user: User, phone: Phone, signed_in: Any) -> None:
    thief = signed_in(user)
    sent = {"act": "desactivar", "desactivar-password": "otra", "desactivar-code": "000000"}

    answers = [thief.post(OWN, sent).status_code for _ in range(settings.AXES_FAILURE_LIMIT)]

    assert answers[-1] == 429
    assert has_second_factor(user)


@pytest.mark.parametrize(
    "path",
    [
        "/accounts/login/",
        "/accounts/2fa/",
        "/accounts/2fa/authenticate/",
        "/accounts/signup/",
        "/accounts/password/reset/",
        "/accounts/social/signup/",
        "/accounts/openid_connect/entra/login/",
        "/admin/mfa/authenticator/",
        "/admin/account/emailaddress/",
        "/admin/socialaccount/socialapp/",
        "/admin/password_reset/",
    ],
)
def test_pages_of_the_library_are_not_there(path: str, signed_in: Any) -> None:
    assert signed_in(SuperuserFactory.create()).get(path).status_code == 404


def test_no_secret_is_in_pages_of_others_in_the_api_or_in_the_log(
    user: User, clock: Clock, signed_in: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    phone = with_phone(user, clock)
    browser = past_the_password(user)
    used, wrong = phone.next_code(), next(phone.wrong_codes())
    browser.post(CODE, {"code": wrong})
    browser.post(CODE, {"code": used})
    Caller().post("auth/login/", words(user, code=phone.recovery_codes[0]))
    chief = signed_in(SuperuserFactory.create())

    pages = [
        browser.get("/api/v1/auth/me/"),
        browser.get(OWN),
        chief.get(f"/admin/envases_ot/user/{user.pk}/change/"),
        chief.get(f"/admin/envases_ot/user/{user.pk}/history/"),
        chief.get("/admin/envases_ot/user/"),
    ]
    lines = [
        JsonFormatter([]).format(record) for record in caplog.records if record.name != "django.db.backends"
    ]
    seen = json.dumps([page.content.decode() for page in pages]) + "\n".join(lines)

    assert [page.status_code for page in pages] == [200] * len(pages)
    assert [word for word in (SECRET, used, PASSWORD, *phone.recovery_codes) if word in seen] == []
    assert "segundo factor" in pages[3].content.decode()


def test_the_offered_secret_waits_encrypted(user: User, signed_in: Any) -> None:
    browser = signed_in(user)
    page = browser.get(OWN)
    secret = page.context["secret"].replace(" ", "")

    assert secret not in str(dict(browser.session))
    assert page.headers["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"


def test_a_session_that_ended_does_not_wait_for_a_code(user: User, phone: Phone) -> None:
    browser = past_the_password(user)
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))

    assert browser.post(CODE, {"code": phone.next_code()}).status_code == 400
