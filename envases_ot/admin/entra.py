"""Sign-in with Microsoft Entra: OpenID Connect by allauth, its code flow with PKCE, and a way in of ours at its end.

allauth knows how to ask and what to remember meanwhile. Ours: the ID token is judged whole (allauth trusts its
signature to the connection, and has no nonce), and people are found, never made.
"""

import logging
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast

import jwt
import requests
from allauth.account.middleware import AccountMiddleware
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.providers.base.constants import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.crypto import constant_time_compare, get_random_string
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_GET, require_POST

from envases_ot.admin.second_factor_login import SignInView, enter
from envases_ot.domain.entra import user_of
from envases_ot.errors import NotAllowedError
from inveb.entra import PROVIDER, Entra

logger = logging.getLogger(__name__)

LEEWAY = 60
"""Seconds that Microsoft's clock and ours may differ."""
REQUIRED = ["exp", "iat", "iss", "aud", "sub", "nonce", "tid"]

NOT_SET_UP = "El ingreso con Microsoft no está configurado en esta instalación."
NO_ANSWER = "El ingreso con Microsoft no se completó: vuelva a intentarlo, o entre con su contraseña."

type View = Callable[[HttpRequest], HttpResponse]


def with_allauth(view: View) -> View:
    """Around these two views alone stands the middleware that allauth would have around every request."""
    return cast(View, AccountMiddleware(view))


@never_cache
@csrf_protect
@require_POST
@with_allauth
def begin(request: HttpRequest) -> HttpResponse:
    """Sends the browser to Microsoft, and remembers in its session what must come back."""
    if settings.ENTRA is None:
        return refused_page(request, NOT_SET_UP)
    nonce = get_random_string(32)
    target = SignInView().get_redirect_url(request) or reverse("admin:index")
    try:
        return cast(
            HttpResponse,
            provider(request).redirect(
                request,
                process=AuthProcess.LOGIN,
                next_url=target,
                auth_params={"nonce": nonce, "prompt": "select_account"},
                nonce=nonce,
            ),
        )
    except requests.RequestException as error:
        logger.warning("Microsoft Entra does not answer: %s", type(error).__name__)
        return refused_page(request, NO_ANSWER)


@never_cache
@require_GET
@with_allauth
def callback(request: HttpRequest) -> HttpResponse:
    """Where Microsoft sends the browser back to."""
    if settings.ENTRA is None:
        return refused_page(request, NOT_SET_UP)
    return cast(HttpResponse, OAuth2CallbackView.adapter_view(EntraTokens(request, PROVIDER))(request))


def provider(request: HttpRequest) -> OpenIDConnectProvider:
    return EntraProvider(request, app=get_adapter(request).get_app(request, provider=PROVIDER))


class EntraTokens(OpenIDConnectOAuth2Adapter):
    """What is asked of Microsoft's servers, and how their answer is judged."""

    def get_provider(self) -> OpenIDConnectProvider:
        return provider(self.request)

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        return request.build_absolute_uri(reverse("admin:entra_callback"))

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> Any:
        """Raises OAuth2Error when the ID token is not what it must be."""
        try:
            claims = self._judged(kwargs["response"]["id_token"])
        except (jwt.PyJWTError, KeyError) as error:
            raise OAuth2Error(f"ID token refused: {type(error).__name__}") from error
        return self.get_provider().sociallogin_from_response(request, {"id_token": claims})

    def _judged(self, id_token: str) -> dict[str, Any]:
        """The claims of a token that Microsoft signed for this installation and that is in force.

        Raises:
            PyJWTError: signature, algorithm, issuer, audience, tenant or time; a claim is missing.
            KeyError: signed with a key that Microsoft does not publish.
        """
        registered = cast(Entra, settings.ENTRA)
        with get_adapter(self.request).get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
        key = jwt.PyJWKSet.from_dict(answer.json())[jwt.get_unverified_header(id_token)["kid"]]
        claims = jwt.decode(
            id_token,
            key,
            algorithms=["RS256"],
            audience=registered.client_id,
            issuer=registered.issuer,
            leeway=LEEWAY,
            options={"require": REQUIRED},
        )
        if claims["tid"] != registered.tenant:
            raise jwt.InvalidTokenError("another tenant")
        return claims


class EntraProvider(OpenIDConnectProvider):
    oauth2_adapter_class = EntraTokens


class Doorkeeper(DefaultSocialAccountAdapter):
    """Where allauth hands over (SOCIALACCOUNT_ADAPTER): it neither signs in nor stores anybody."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        raise ImmediateHttpResponse(_answer(request, sociallogin))

    def on_authentication_error(self, request: HttpRequest, provider: Any, **details: Any) -> None:
        """State that is not this browser's, a person who cancelled, a token that was refused, no answer."""
        error = details.get("exception")
        logger.warning(
            "sign-in with Microsoft refused: %s", type(error).__name__ if error else details.get("error")
        )
        raise ImmediateHttpResponse(refused_page(request, NO_ANSWER))


def _answer(request: HttpRequest, sociallogin: Any) -> HttpResponse:
    claims = sociallogin.account.extra_data["id_token"]
    if not constant_time_compare(claims["nonce"], sociallogin.state["nonce"]):
        logger.warning("sign-in with Microsoft refused: nonce of another sign-in")
        return refused_page(request, NO_ANSWER)
    try:
        user = user_of(claims)
    except NotAllowedError as refused:
        logger.warning("sign-in with Microsoft refused: %s", refused.code)
        return refused_page(request, refused.message)
    return enter(request, user, target=sociallogin.state["next"])


def refused_page(request: HttpRequest, message: str) -> HttpResponse:
    """400: what to do now, and the way back."""
    page = {
        **admin.site.each_context(request),
        "message": message,
        "title": "No se pudo entrar con Microsoft",
    }
    return TemplateResponse(request, "admin/entra_refused.html", page, status=HTTPStatus.BAD_REQUEST)
