"""Everybody's own page: how their notices come by mail."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from unfold.widgets import UnfoldAdminSelectWidget

from envases_ot.admin.base import asker
from envases_ot.models import MailPreference


class MailPreferenceForm(forms.ModelForm):
    class Meta:
        model = MailPreference
        fields = ("mode",)
        widgets = {"mode": UnfoldAdminSelectWidget}


def preference_page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    user = asker(request)
    wish = MailPreference.objects.filter(user=user).first() or MailPreference(user=user)
    form = MailPreferenceForm(request.POST if request.method == "POST" else None, instance=wish)
    if form.is_valid():
        form.save()
        messages.success(request, "Quedó guardado.")
        return HttpResponseRedirect(reverse("admin:mail_preference"))
    page = {**context, "title": "Avisos por correo", "form": form, "email": user.email}
    return TemplateResponse(request, "admin/mail_preference.html", page)
