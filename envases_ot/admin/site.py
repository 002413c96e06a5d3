"""The admin site of ours: its own start page, its own Content-Security-Policy, look-ups by policy."""

from collections.abc import Callable
from typing import Any, cast

from django.conf import settings
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path, reverse
from django.utils.csp import CSP
from django.utils.functional import SimpleLazyObject
from django.views.decorators.csp import csp_override
from unfold.sites import UnfoldAdminSite

from envases_ot.admin import entra
from envases_ot.admin.absences import absences_page
from envases_ot.admin.analyses import analyses_view
from envases_ot.admin.base import asker
from envases_ot.admin.board import board_view
from envases_ot.admin.documents import issue_view
from envases_ot.admin.excel_page import excel_urls
from envases_ot.admin.indicators.page import indicators_urls
from envases_ot.admin.login import LoginForm
from envases_ot.admin.mail_preference import preference_page
from envases_ot.admin.matrix import matrix_view
from envases_ot.admin.muestras import room_view
from envases_ot.admin.pages import catalogs_context, start_context
from envases_ot.admin.second_factor import own_page, qr_picture
from envases_ot.admin.second_factor_login import SignInView, code_page
from envases_ot.admin.second_factor_of_others import take_off_page
from envases_ot.domain.permissions import can

ADMIN_CSP: dict[str, list[str]] = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.UNSAFE_EVAL],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}
"""The theme's scripts (Alpine) evaluate expressions and set styles; only admin pages are allowed to, and no more."""


class PolicyAutocomplete(AutocompleteJsonView):
    """Who captures an OT looks up clients and boards without being allowed to open their pages."""

    model_admin: Any

    def process_request(self, request: HttpRequest) -> Any:
        """Django's own, whose term is no form's: PostgreSQL has no letter NUL."""
        term, *rest = super().process_request(request)
        return term.replace("\x00", ""), *rest

    def has_perm(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.model_admin.has_lookup_permission(request)


class EnvasesAdminSite(UnfoldAdminSite):
    index_title = "Inicio"

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [
            path("catalogos/", self.admin_view(self.catalogs), name="catalogs"),
            path("analisis/", self.admin_view(self.analyses), name="analyses"),
            path("ot/<int:pk>/ficha/", self.admin_view(issue_view), name="work_order_ficha"),
            path("matriz/", self.admin_view(self.rule_matrix), name="rule_matrix"),
            path("sala/", self.admin_view(self.room), name="room"),
            path("tablero/", self.admin_view(self.board), name="board"),
            path("login/codigo/", self.open_page(code_page), name="login_code"),
            path("entra/", csp_override(ADMIN_CSP)(entra.begin), name="entra"),
            path("entra/respuesta/", csp_override(ADMIN_CSP)(entra.callback), name="entra_callback"),
            path("ausencias/", self.admin_view(self.absences), name="absences"),
            path("avisos/", self.admin_view(self.mail_preference), name="mail_preference"),
            path("segundo-factor/", self.admin_view(self.own_second_factor), name="second_factor"),
            path("segundo-factor/qr/", self.admin_view(qr_picture), name="second_factor_qr"),
            path(
                "segundo-factor/usuario/<int:pk>/",
                self.admin_view(self.second_factor_of_another),
                name="second_factor_take_off",
            ),
            *excel_urls(self),
            *indicators_urls(self),
            *super().get_urls(),
        ]

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Made where it is shown: the side menu of ours does without, and each page asks for it."""
        made = super().get_app_list
        return cast("list[Any]", SimpleLazyObject(lambda: made(request, app_label)))

    def admin_view(self, view: Callable[..., Any], cacheable: bool = False) -> Callable[..., Any]:
        return csp_override(ADMIN_CSP)(super().admin_view(view, cacheable))

    def open_page(self, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        """A page of the theme for people who are not in yet."""

        def page(request: HttpRequest) -> HttpResponse:
            return view(request, self.each_context(request))

        return csp_override(ADMIN_CSP)(page)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        policy = ADMIN_CSP
        if settings.ENTRA is not None:  # browsers judge where a form's answer sends them on to as well
            policy = {**ADMIN_CSP, "form-action": [CSP.SELF, settings.ENTRA.authority]}
        return csp_override(policy)(self._login)(request, extra_context)

    def _login(self, request: HttpRequest, extra_context: dict[str, Any] | None) -> HttpResponse:
        """Django's own, with a view that asks for the second factor."""
        target = SignInView().get_redirect_url(request) or reverse("admin:index")
        if request.method == "GET" and self.has_permission(request):
            return HttpResponseRedirect(target)
        context = {
            **self.each_context(request),
            "title": "Entrar",
            "app_path": request.get_full_path(),
            "next": target,
            "has_entra": settings.ENTRA is not None,
            **(extra_context or {}),
        }
        view = SignInView.as_view(
            extra_context=context, authentication_form=LoginForm, template_name="admin/login.html"
        )
        return cast(HttpResponse, view(request))

    def own_second_factor(self, request: HttpRequest) -> HttpResponse:
        return own_page(request, self.each_context(request))

    def absences(self, request: HttpRequest) -> HttpResponse:
        return absences_page(request, self.each_context(request))

    def mail_preference(self, request: HttpRequest) -> HttpResponse:
        return preference_page(request, self.each_context(request))

    def second_factor_of_another(self, request: HttpRequest, pk: int) -> HttpResponse:
        return take_off_page(request, self.each_context(request), pk=pk)

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().index(request, {**start_context(asker(request)), **(extra_context or {})})

    def catalogs(self, request: HttpRequest) -> HttpResponse:
        """The lists people pick from, by subject, with how much of each waits for confirmation."""
        if not can(request.user, "admin.master_data"):
            raise PermissionDenied
        context = {**self.each_context(request), **catalogs_context(), "title": "Catálogos"}
        return TemplateResponse(request, "admin/catalogs.html", context)

    def analyses(self, request: HttpRequest) -> HttpResponse:
        return analyses_view(request, self.each_context(request))

    def board(self, request: HttpRequest) -> HttpResponse:
        return board_view(request, self.each_context(request))

    def room(self, request: HttpRequest) -> HttpResponse:
        """What the cutting room has to do."""
        return room_view(request, self.each_context(request))

    def rule_matrix(self, request: HttpRequest) -> HttpResponse:
        return matrix_view(request, self.each_context(request))

    def autocomplete_view(self, request: HttpRequest) -> Any:
        return PolicyAutocomplete.as_view(admin_site=self)(request)
