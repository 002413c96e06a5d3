"""The way in of the admin: whoever has a second factor on is asked for its code before there is a session.

Between password and code the browser holds no more than a note of who is expected, which ends after some minutes.
"""

from dataclasses import asdict, dataclass
from http import HTTPStatus
from time import time
from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from axes.helpers import get_lockout_response
from django import forms
from django.contrib.auth import login
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from unfold.widgets import UnfoldAdminTextInputWidget

from envases_ot.domain.second_factor import check_code, has_second_factor
from envases_ot.errors import NotAllowedError
from envases_ot.models import User

BACKEND = "envases_ot.authentication.RutOrEmailBackend"
EXPECTED = "codigo_esperado"
MINUTES = 10
"""How long a code may be given after the password."""

CODE_ATTRIBUTES = {"autocomplete": "one-time-code", "inputmode": "numeric", "autocapitalize": "none"}


class CodeField(forms.CharField):
    """Six digits of the app, or the eight of a recovery code."""

    def __init__(self, **words: Any) -> None:
        widget = UnfoldAdminTextInputWidget(attrs=CODE_ATTRIBUTES)
        super().__init__(**{"label": "Código", "max_length": 20, "widget": widget, **words})


class CodeForm(forms.Form):
    code = CodeField(
        help_text="Los seis dígitos de su aplicación; si perdió el teléfono, un código de recuperación."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs["autofocus"] = True


@dataclass(frozen=True, slots=True)
class Expected:
    """Who gave the right password and now owes a code.

    Attributes:
        session_hash: changes with the password: whoever changes it meanwhile starts again.
        target: address of ours to go on to.
    """

    pk: int
    session_hash: str
    target: str
    since: float

    def user(self) -> User | None:
        """The person, if they still may come in; None when they start again."""
        user = User.objects.filter(pk=self.pk, is_active=True).first()
        if user is None or time() - self.since > MINUTES * 60:
            return None
        return user if constant_time_compare(self.session_hash, user.get_session_auth_hash()) else None


class SignInView(LoginView):
    """Django's own, that opens no session to the password alone."""

    next_page = "admin:index"

    def form_valid(self, form: Any) -> HttpResponse:
        return enter(self.request, form.get_user(), target=self.get_success_url())


def enter(request: HttpRequest, user: User, *, target: str) -> HttpResponse:
    """A session for somebody whose password, or whose Microsoft account, was found right, or the question for a code.

    The old session is thrown away first: nobody who knew its key comes in with it.
    """
    if not has_second_factor(user):
        login(request, user, backend=BACKEND)
        return HttpResponseRedirect(target)
    request.session.flush()
    request.session[EXPECTED] = asdict(Expected(user.pk, user.get_session_auth_hash(), target, time()))
    return HttpResponseRedirect(reverse("admin:login_code"))


@never_cache
@csrf_protect
def code_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Asks for the code; 400 when nobody is expected (any more)."""
    note = request.session.get(EXPECTED)
    expected = Expected(**note) if note else None
    user = expected.user() if expected else None
    if expected is None or user is None:
        request.session.pop(EXPECTED, None)
        page = {**context, "title": "El ingreso venció"}
        return TemplateResponse(request, "admin/login_expired.html", page, status=HTTPStatus.BAD_REQUEST)
    if not AxesProxyHandler.is_allowed(request, credentials_of(user)):
        return get_lockout_response(request)
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and counts(request, user, form):
        login(request, user, backend=BACKEND)
        del request.session[EXPECTED]
        return HttpResponseRedirect(expected.target)
    page = {**context, "title": "Código de ingreso", "form": form, "name": user}
    return TemplateResponse(request, "admin/login_code.html", page)


def counts(request: HttpRequest, user: User, form: forms.Form) -> bool:
    """Whether the form's code does; a refusal stands beside the field and is counted by axes as a failed sign-in."""
    try:
        check_code(user, form.cleaned_data["code"])
    except NotAllowedError as refused:
        AxesProxyHandler.user_login_failed(__name__, credentials_of(user), request)
        form.add_error("code", forms.ValidationError(refused.message, code=refused.code))
        return False
    return True


def credentials_of(user: User) -> dict[str, str]:
    """By which axes counts the failures of somebody."""
    return {"username": user.get_username()}
