"""Sign-in with Microsoft: who is let in, and every token, state and person that is not."""

import http.client
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.test import Client as Browser
from pytest_django import Settings

from envases_ot.domain.entra import user_of
from envases_ot.errors import NotAllowedError
from envases_ot.models import User
from envases_ot.tests import entra_provider
from envases_ot.tests.entra_provider import CLIENT_ID, CLIENT_SECRET, TENANT, Claims, Provider
from envases_ot.tests.factories import UserFactory
from envases_ot.tests.second_factor import clock_of, with_phone
from inveb.entra import providers

pytestmark = pytest.mark.django_db

LOGIN, BEGIN, CALLBACK, CODE = (
    "/admin/login/",
    "/admin/entra/",
    "/admin/entra/respuesta/",
    "/admin/login/codigo/",
)
START, LIST = "/admin/", "/admin/envases_ot/workorder/"


@pytest.fixture
def microsoft(settings: Settings) -> Iterator[Provider]:
    with entra_provider.running() as provider:
        settings.ENTRA = provider.registered
        settings.SOCIALACCOUNT_PROVIDERS = providers(provider.registered)
        yield provider


@pytest.fixture
def user(microsoft: Provider) -> User:
    """Somebody of ours, signed in at Microsoft."""
    user = UserFactory.create(email="valeria@example.com")
    microsoft.account = {"email": "valeria@example.com", "email_verified": True}
    return user


def go(browser: Browser, **form: str) -> str:
    """Presses the button and signs in at Microsoft: the address that the browser is sent back to."""
    address = urlsplit(browser.post(BEGIN, form).headers["Location"])
    connection = http.client.HTTPConnection(address.netloc, timeout=10)
    connection.request("GET", f"{address.path}?{address.query}")
    location = connection.getresponse().headers["Location"]
    connection.close()
    return location.removeprefix("http://testserver")


def is_in(browser: Browser) -> bool:
    return browser.get(START).status_code == 200


def refused(browser: Browser, address: str) -> str:
    """What the page says; nobody was let in, and nothing of the library's was stored."""
    before = User.objects.count()
    response = browser.get(address)
    assert response.status_code == 400
    assert not is_in(browser)
    assert (User.objects.count(), SocialAccount.objects.count(), EmailAddress.objects.count()) == (
        before,
        0,
        0,
    )
    return response.context["message"]


def test_who_is_known_by_their_mail_comes_in_and_goes_where_they_wanted(user: User) -> None:
    browser = Browser()

    response = browser.get(go(browser, next=LIST))

    assert (response.status_code, response.headers["Location"]) == (302, LIST)
    assert browser.get("/api/v1/auth/me/").json()["username"] == user.username
    assert (SocialAccount.objects.count(), SocialToken.objects.count(), EmailAddress.objects.count()) == (
        0,
        0,
        0,
    )


def test_what_is_asked_of_microsoft(user: User, microsoft: Provider) -> None:
    go(Browser())

    asked = microsoft.asked[0]
    assert (asked["client_id"], asked["response_type"]) == (CLIENT_ID, "code")
    assert asked["redirect_uri"] == f"http://testserver{CALLBACK}"
    assert sorted(asked["scope"].split()) == ["email", "openid", "profile"]
    assert (len(asked["nonce"]), asked["code_challenge_method"]) == (32, "S256")
    assert CLIENT_SECRET not in str(asked)


@pytest.mark.parametrize("claims", [{"xms_edov": True}, {"xms_edov": 1}, {"xms_edov": "1"}])
def test_the_mark_that_entra_gives_a_verified_mail_counts(
    user: User, microsoft: Provider, claims: Claims
) -> None:
    microsoft.account = {"email": "Valeria@Example.com", **claims}
    browser = Browser()

    browser.get(go(browser))

    assert is_in(browser)


def test_the_second_factor_is_asked_for_here_too(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    phone = with_phone(user, clock_of(monkeypatch))
    browser = Browser()

    response = browser.get(go(browser, next=LIST))

    assert response.headers["Location"] == CODE
    assert not is_in(browser)
    assert browser.post(CODE, {"code": phone.next_code()}).headers["Location"] == LIST
    assert is_in(browser)


@pytest.mark.parametrize(
    ("account", "says"),
    [
        ({"email": "nadie@example.com", "email_verified": True}, "No hay un usuario activo"),
        ({"email": "valeria@example.com"}, "Microsoft no confirma"),
        ({"email": "valeria@example.com", "email_verified": False}, "Microsoft no confirma"),
        ({"email": "valeria@example.com", "email_verified": "true"}, "Microsoft no confirma"),
        ({"email": "valeria@example.com", "xms_edov": 0}, "Microsoft no confirma"),
        ({"email": "valerıa@example.com", "email_verified": True}, "Microsoft no confirma"),
        ({"email": "", "email_verified": True}, "Microsoft no confirma"),
        ({"email": ["valeria@example.com"], "email_verified": True}, "Microsoft no confirma"),
        ({"preferred_username": "valeria@example.com", "email_verified": True}, "Microsoft no confirma"),
    ],
)
def test_who_is_not_known_is_not_let_in_and_not_made(
    user: User, microsoft: Provider, account: Claims, says: str
) -> None:
    microsoft.account = account
    browser = Browser()

    assert refused(browser, go(browser)).startswith(says)


def test_who_left_is_not_let_in(user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_active=False)
    browser = Browser()

    assert refused(browser, go(browser)).startswith("No hay un usuario activo")
    assert not User.objects.get(pk=user.pk).is_active


def test_a_user_without_a_mail_is_nobody_s(user: User) -> None:
    UserFactory.create(email="")

    with pytest.raises(NotAllowedError) as refusal:
        user_of({"email": " ", "email_verified": True})

    assert refusal.value.code == "correo_sin_verificar"


def _without(name: str) -> Any:
    return lambda claims: {key: value for key, value in claims.items() if key != name}


@pytest.mark.parametrize(
    "distort",
    [
        pytest.param(lambda claims: {**claims, "iss": claims["iss"].replace(TENANT, "0" * 36)}, id="issuer"),
        pytest.param(lambda claims: {**claims, "iss": "https://otro.example/v2.0"}, id="another issuer"),
        pytest.param(lambda claims: {**claims, "aud": "otra-aplicacion"}, id="audience"),
        pytest.param(lambda claims: {**claims, "tid": "0" * 36}, id="tenant"),
        pytest.param(lambda claims: {**claims, "nonce": "de-otro-ingreso"}, id="nonce"),
        pytest.param(lambda claims: {**claims, "exp": int(time.time()) - 120}, id="expired"),
        pytest.param(lambda claims: {**claims, "nbf": int(time.time()) + 600}, id="not yet"),
        pytest.param(lambda claims: {**claims, "iat": int(time.time()) + 600}, id="of tomorrow"),
        *(
            pytest.param(_without(name), id=f"no {name}")
            for name in ("exp", "iss", "aud", "nonce", "sub", "tid")
        ),
    ],
)
def test_a_token_that_is_not_for_us_now_is_refused(user: User, microsoft: Provider, distort: Any) -> None:
    microsoft.distort = distort
    browser = Browser()

    assert refused(browser, go(browser)).startswith("El ingreso con Microsoft no se completó")


def _unsigned(provider: Provider) -> Any:
    return lambda claims: jwt.encode(claims, None, algorithm="none", headers={"kid": "clave-1"})


def _signed_by_another(provider: Provider) -> Any:
    return lambda claims: provider.sign(claims, key=entra_provider.new_key())


def _signed_with_a_key_that_is_not_published(provider: Provider) -> Any:
    return lambda claims: provider.sign(claims, kid="clave-2")


def _signed_with_the_client_secret(provider: Provider) -> Any:
    return lambda claims: provider.sign(claims, key=CLIENT_SECRET * 2, algorithm="HS256")


def _no_token(provider: Provider) -> Any:
    return lambda claims: "no.es.nada"


@pytest.mark.parametrize(
    "forge",
    [
        _unsigned,
        _signed_by_another,
        _signed_with_a_key_that_is_not_published,
        _signed_with_the_client_secret,
        _no_token,
    ],
)
def test_a_forged_token_is_refused(user: User, microsoft: Provider, forge: Any) -> None:
    microsoft.encode = forge(microsoft)
    browser = Browser()

    assert refused(browser, go(browser)).startswith("El ingreso con Microsoft no se completó")


def test_the_answer_to_another_browser_is_refused(user: User) -> None:
    victim, thief = Browser(), Browser()
    address = go(thief)

    assert refused(victim, address).startswith("El ingreso con Microsoft no se completó")


@pytest.mark.parametrize("query", ["", "?code=x", "?state=x", "?code=x&state=x", "?error=access_denied"])
def test_an_answer_that_nobody_asked_for_is_refused(user: User, query: str) -> None:
    browser = Browser()
    go(browser)

    assert refused(browser, CALLBACK + query).startswith("El ingreso con Microsoft no se completó")


def test_a_state_that_was_changed_is_refused(user: User) -> None:
    browser = Browser()
    query = parse_qs(urlsplit(go(browser)).query)

    assert refused(browser, f"{CALLBACK}?code={query['code'][0]}&state={query['state'][0]}x")


def test_an_answer_counts_once(user: User) -> None:
    browser = Browser()
    address = go(browser)
    browser.get(address)
    browser.post("/admin/logout/")

    assert refused(browser, address)


def test_a_code_that_somebody_else_was_given_is_refused(user: User) -> None:
    """PKCE: the verifier is this browser's, the challenge was the thief's."""
    victim, thief = Browser(), Browser()
    stolen = parse_qs(urlsplit(go(thief)).query)["code"][0]
    state = parse_qs(urlsplit(go(victim)).query)["state"][0]

    assert refused(victim, f"{CALLBACK}?code={stolen}&state={state}")


@pytest.mark.parametrize("target", ["https://otro.example/", "//otro.example", "javascript:alert(1)"])
def test_nobody_is_sent_on_to_another_site(user: User, target: str) -> None:
    browser = Browser()

    assert browser.get(go(browser, next=target)).headers["Location"] == START


def test_the_button_s_form_wants_its_token(microsoft: Provider) -> None:
    browser = Browser(enforce_csrf_checks=True, raise_request_exception=False)

    assert browser.post(BEGIN).status_code == 403
    assert browser.get(BEGIN).status_code == 405
    assert microsoft.asked == []


def test_when_microsoft_does_not_answer_the_page_says_so(microsoft: Provider, settings: Settings) -> None:
    away = entra_provider.Provider(origin="http://127.0.0.1:9").registered
    settings.ENTRA, settings.SOCIALACCOUNT_PROVIDERS = away, providers(away)

    response = Browser().post(BEGIN)

    assert response.status_code == 400
    assert response.context["message"].startswith("El ingreso con Microsoft no se completó")


def test_without_settings_there_is_no_button_and_no_way() -> None:
    browser = Browser()

    page = browser.get(LOGIN)

    assert BEGIN.encode() not in page.content
    assert "form-action 'self';" in page.headers["Content-Security-Policy"] + ";"
    assert refused(browser, CALLBACK) == browser.post(BEGIN).context["message"]


def test_with_settings_there_is_a_button_that_may_lead_to_microsoft(microsoft: Provider) -> None:
    page = Browser().get(LOGIN)

    assert f'action="{BEGIN}"'.encode() in page.content
    assert f"form-action 'self' {microsoft.origin};" in page.headers["Content-Security-Policy"] + ";"


def test_neither_tokens_nor_the_secret_are_in_the_log(user: User, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    browser = Browser()
    address = go(browser)
    browser.get(address)

    said = caplog.text
    words = [CLIENT_SECRET, "de-acceso", "eyJ", *parse_qs(urlsplit(address).query)["state"]]
    assert [word for word in words if word in said] == []
