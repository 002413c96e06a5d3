"""Everybody's own page of the second factor: turn it on, off, and make new recovery codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from allauth.mfa.adapter import get_adapter
from django import forms
from django.contrib import messages
from django.contrib.auth import authenticate
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from unfold.widgets import UnfoldAdminPasswordWidget

from envases_ot.admin.base import asker
from envases_ot.admin.second_factor_login import CodeField, counts
from envases_ot.domain import second_factor
from envases_ot.errors import DomainError
from envases_ot.models import User

OFFERED = "segundo_factor_ofrecido"
"""Key of the session under which the offered secret waits, encrypted, until the app has proved to know it."""

GROUP = 4
"""Letters of the secret that stand together, for whoever types it."""


class PasswordForm(forms.Form):
    """The password again, of those who have one: a session left open must not change who may come in."""

    password = forms.CharField(
        label="Su contraseña",
        max_length=1024,
        strip=False,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        if not asker(request).has_usable_password():
            del self.fields["password"]

    def clean_password(self) -> str:
        password = cast(str, self.cleaned_data["password"])
        user = asker(self.request)
        if authenticate(self.request, username=user.get_username(), password=password) != user:
            raise forms.ValidationError("La contraseña no es la suya.", code="credenciales_invalidas")
        return password


class ConfirmForm(PasswordForm):
    code = CodeField(label="Código de la aplicación")

    def __init__(self, *args: Any, act: str, **kwargs: Any) -> None:
        super().__init__(*args, prefix=act, **kwargs)


@dataclass(frozen=True, slots=True)
class Act:
    """What a button of the page does, with its words."""

    title: str
    button: str
    explanation: str


TURN_ON = "activar"
ACTS_WHEN_ON: Mapping[str, Act] = {
    "codigos": Act(
        "Códigos de recuperación nuevos",
        "Crear códigos nuevos",
        "Reemplazan a los anteriores, que dejan de servir.",
    ),
    "desactivar": Act(
        "Desactivar el segundo factor",
        "Desactivar",
        "Desde entonces bastará su contraseña. Pide también un código.",
    ),
}


@never_cache
@sensitive_post_parameters()
def own_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """The page, and what its forms send."""
    user = asker(request)
    page = {**context, "title": "Segundo factor"}
    if second_factor.has_second_factor(user):
        return _page_when_on(request, user, page)
    return _page_when_off(request, user, page)


def _page_when_off(request: HttpRequest, user: User, page: dict[str, Any]) -> HttpResponse:
    secret = _offered_secret(request)
    sent = request.method == "POST"
    form = ConfirmForm(request, request.POST if sent else None, act=TURN_ON)
    if sent and form.is_valid():
        try:
            codes = second_factor.turn_on(user, secret=secret, code=form.cleaned_data["code"])
        except DomainError as refused:
            form.add_error("code", forms.ValidationError(refused.message, code=refused.code))
        else:
            del request.session[OFFERED]
            return _page_of_codes(request, page, codes=codes, just_on=True)
    groups = " ".join(secret[start : start + GROUP] for start in range(0, len(secret), GROUP))
    url = get_adapter().build_totp_url(user, secret)
    words = {"form": form, "secret": groups, "app_url": url}
    return TemplateResponse(request, "admin/second_factor_off.html", {**page, **words})


def _page_when_on(request: HttpRequest, user: User, page: dict[str, Any]) -> HttpResponse:
    sent = request.POST.get("act", "") if request.method == "POST" else ""
    forms_of = {
        act: ConfirmForm(request, request.POST if act == sent else None, act=act) for act in ACTS_WHEN_ON
    }
    form = forms_of.get(sent)
    if form is not None and form.is_valid() and counts(request, user, form):
        if sent == "codigos":
            codes = second_factor.new_recovery_codes(user)
            return _page_of_codes(request, page, codes=codes, just_on=False)
        second_factor.turn_off(user)
        messages.success(request, "El segundo factor quedó desactivado.")
        return HttpResponseRedirect(reverse("admin:second_factor"))
    acts = [(name, act, forms_of[name]) for name, act in ACTS_WHEN_ON.items()]
    words = {"acts": acts, "codes_left": second_factor.recovery_codes_left(user)}
    return TemplateResponse(request, "admin/second_factor_on.html", {**page, **words})


def _page_of_codes(
    request: HttpRequest, page: dict[str, Any], *, codes: list[str], just_on: bool
) -> HttpResponse:
    """Shown as the answer itself: neither session nor history of the browser keeps them."""
    words = {"codes": [f"{code[:GROUP]} {code[GROUP:]}" for code in codes], "just_on": just_on}
    return TemplateResponse(request, "admin/second_factor_codes.html", {**page, **words})


@never_cache
def qr_picture(request: HttpRequest) -> HttpResponse:
    """The offered secret as a picture for the app's camera; a page of its own, so that nothing stands inline."""
    adapter = get_adapter()
    url = adapter.build_totp_url(asker(request), _offered_secret(request))
    return HttpResponse(adapter.build_totp_svg(url), content_type="image/svg+xml")


def _offered_secret(request: HttpRequest) -> str:
    """The same one until it is turned on, whichever window asks."""
    adapter = get_adapter()
    if OFFERED not in request.session:
        request.session[OFFERED] = adapter.encrypt(second_factor.new_secret())
    return cast(str, adapter.decrypt(request.session[OFFERED]))
