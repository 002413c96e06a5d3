"""Help for somebody who lost phone and recovery codes: a super administrator takes their second factor off."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.formats import localize
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from envases_ot.admin.base import asker
from envases_ot.admin.second_factor import PasswordForm
from envases_ot.domain.second_factor import has_second_factor, may_take_off, take_off
from envases_ot.models import SecondFactor, User


@never_cache
@sensitive_post_parameters()
def take_off_page(request: HttpRequest, context: dict[str, Any], *, pk: int) -> HttpResponse:
    """Asks for the helper's own password and takes it off; one's own is turned off on one's own page.

    Raises:
        PermissionDenied: the asker is no super administrator.
    """
    user = get_object_or_404(User, pk=pk)
    if user == asker(request):
        return HttpResponseRedirect(reverse("admin:second_factor"))
    if not may_take_off(asker(request), user):
        raise PermissionDenied
    back = reverse("admin:envases_ot_user_change", args=(user.pk,))
    form = PasswordForm(request, request.POST if request.method == "POST" else None)
    if form.is_valid():
        take_off(user, by=asker(request))
        messages.success(
            request, f"Se quitó el segundo factor de {user}: para entrar le basta su contraseña."
        )
        return HttpResponseRedirect(back)
    page = {**context, "title": f"Quitar el segundo factor de {user}", "form": form, "back": back}
    page["is_on"] = has_second_factor(user)
    return TemplateResponse(request, "admin/second_factor_take_off.html", page)


def state_text(user: User) -> str:
    """Since when it is on, for the page of a user."""
    row = SecondFactor.objects.filter(user_id=user.pk, type=SecondFactor.Type.TOTP).first()
    return f"Activo desde el {localize(localtime(row.created_at))}" if row else "Inactivo"


def state_with_way_off(user: User) -> str:
    """The same, with a link to where it is taken off."""
    url = reverse("admin:second_factor_take_off", args=(user.pk,))
    return format_html('{} · <a class="ot-link" href="{}">Quitar…</a>', state_text(user), url)
