"""Users, and what locks them out or keeps them in: failed sign-ins and API tokens."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialToken
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as AuthUserAdmin
from django.contrib.auth.models import Group
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from knox.models import AuthToken
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from envases_ot.admin.base import ModelAdmin, ReadOnlyAdmin, asker
from envases_ot.admin.second_factor_of_others import state_text, state_with_way_off
from envases_ot.choices import AREA_OF_ROL, Rol
from envases_ot.domain.permission_table import SALES
from envases_ot.domain.second_factor import may_take_off
from envases_ot.models import SecondFactor, User

for model in (
    *(Group, AccessAttempt, AccessFailureLog, AccessLog, AuthToken),
    *(EmailAddress, Authenticator, SocialAccount, SocialApp, SocialToken),
):
    if admin.site.is_registered(model):
        admin.site.unregister(model)


class NewUserForm(UserCreationForm):
    class Meta:
        model = User
        fields = ("username", "nombre", "apellido", "rut", "email", "rol")


class UserForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"
        field_classes: dict[str, type[forms.Field]] = {}


@admin.register(User)
class UserAdmin(ModelAdmin, AuthUserAdmin):
    """Role decides everything; Django's own groups and permissions are not used."""

    policy_action = "admin.users"
    form = UserForm
    add_form = NewUserForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("username", "nombre", "apellido", "rut", "rol", "area_name", "is_active")
    list_filter = ("rol", "is_active")
    search_fields = ("username", "nombre", "apellido", "rut", "email")
    search_help_text = "Usuario, nombre, RUT o correo"
    ordering = ("nombre", "apellido", "id")
    autocomplete_fields = ("jefe", "client")
    filter_horizontal = ()
    readonly_fields = ("area_name", "last_login", "second_factor", "second_factor_off")
    history_children = ((SecondFactor, "user"),)
    fieldsets = (
        (None, {"fields": (("username", "password"), ("nombre", "apellido"), ("rut", "email"), "telefono")}),
        (
            "Qué puede hacer",
            {"fields": (("rol", "area_name"), ("sala_corte", "jefe"), "client", ("is_active", "is_staff"))},
        ),
        ("Ingreso", {"fields": (("last_login", "second_factor"),)}),
    )
    add_fieldsets = (
        (
            None,
            {
                "fields": (
                    ("username", "rol"),
                    ("nombre", "apellido"),
                    ("rut", "email"),
                    "usable_password",
                    ("password1", "password2"),
                )
            },
        ),
    )

    def in_use(self, request: HttpRequest, rows: QuerySet) -> QuerySet:
        """The seller of an OT is of sales, or who enters it."""
        if request.GET["field_name"] == "creador":
            rows = rows.filter(Q(rol__in=SALES) | Q(pk=asker(request).pk))
        return rows.filter(is_active=True)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Who may take the second factor off is shown the way to it."""
        if obj is None or not may_take_off(asker(request), obj):
            return super().get_fieldsets(request, obj)
        *others, (title, _) = super().get_fieldsets(request, obj)
        return (*others, (title, {"fields": (("last_login", "second_factor_off"),)}))

    @admin.display(description="segundo factor")
    def second_factor(self, user: User) -> str:
        return state_text(user)

    @admin.display(description="segundo factor")
    def second_factor_off(self, user: User) -> str:
        return state_with_way_off(user)

    @admin.display(description="área", ordering="rol")
    def area_name(self, user: User) -> str:
        area = AREA_OF_ROL.get(Rol(user.rol)) if user.rol else None
        return area.label if area else "Sin área propia"


@admin.register(AccessAttempt)
class AccessAttemptAdmin(ReadOnlyAdmin):
    """Deleting an attempt unlocks the user at once."""

    policy_action = "admin.users"
    list_display = ("username", "ip_address", "failures_since_start", "attempt_time")
    search_fields = ("username", "ip_address")
    ordering = ("-attempt_time",)


@admin.register(AuthToken)
class AuthTokenAdmin(ReadOnlyAdmin):
    """Deleting a token signs its client out."""

    policy_action = "admin.users"
    list_display = ("user", "created", "expiry")
    list_select_related = ("user",)
    search_fields = ("user__username",)
    fields = ("user", "created", "expiry")
    ordering = ("-created",)
