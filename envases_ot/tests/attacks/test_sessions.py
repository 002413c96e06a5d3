"""A session ends when it should, and a stolen one is worth as little as can be."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client as Browser
from django.utils import timezone

from envases_ot.models import User
from envases_ot.tests.factories import UserFactory

pytestmark = pytest.mark.django_db

type SignedIn = Callable[..., Browser]

LOGIN, START = "/admin/login/", "/admin/"
PASSWORD = "cereza-de-exportacion"


@pytest.fixture
def user() -> User:
    user = UserFactory.create()
    user.set_password(PASSWORD)
    user.save()
    return user


def is_signed_in(browser: Browser) -> bool:
    response = browser.get(START)
    assert response.status_code in (200, 302)
    return response.status_code == 200


def test_a_session_lasts_its_hours_and_no_longer(signed_in: SignedIn, user: User) -> None:
    browser = signed_in(user)
    stored = Session.objects.get()

    assert abs(
        stored.expire_date - timezone.now() - timedelta(seconds=settings.SESSION_COOKIE_AGE)
    ) < timedelta(seconds=30)
    assert is_signed_in(browser)
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert not is_signed_in(browser)


def test_signing_in_gives_the_session_a_new_key_and_a_closed_cookie(user: User) -> None:
    browser = Browser()
    browser.cookies[settings.SESSION_COOKIE_NAME] = "elegida-por-el-atacante"

    browser.post(LOGIN, {"username": user.username, "password": PASSWORD})

    cookie = browser.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie.value not in ("", "elegida-por-el-atacante")
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert is_signed_in(browser)


def test_signing_out_ends_the_session_for_whoever_copied_it(signed_in: SignedIn, user: User) -> None:
    browser, thief = signed_in(user), Browser()
    thief.cookies[settings.SESSION_COOKIE_NAME] = browser.cookies[settings.SESSION_COOKIE_NAME].value
    assert is_signed_in(thief)

    browser.post("/admin/logout/")

    assert not is_signed_in(thief)
    assert Session.objects.count() == 0


def test_a_new_password_ends_the_other_sessions(signed_in: SignedIn, user: User) -> None:
    browser, thief = signed_in(user), signed_in(user)
    words = {"old_password": PASSWORD, "new_password1": "otra-cereza-x9", "new_password2": "otra-cereza-x9"}

    assert browser.post("/admin/password_change/", words).status_code == 302

    assert (is_signed_in(browser), is_signed_in(thief)) == (True, False)


def test_who_was_deactivated_is_out_at_once(signed_in: SignedIn, user: User) -> None:
    browser = signed_in(user)

    User.objects.filter(pk=user.pk).update(is_active=False)

    assert not is_signed_in(browser)
