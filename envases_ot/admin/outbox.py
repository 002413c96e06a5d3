"""What leaves for outside: the systems that hear of events, and the outbox with its failures."""

from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from envases_ot.admin.base import ModelAdmin, ReadOnlyAdmin, display
from envases_ot.domain.outbox.addresses import check_url
from envases_ot.domain.outbox.queue import send_again
from envases_ot.domain.outbox.webhooks import new_secret
from envases_ot.errors import NotSentError
from envases_ot.models import OutboxMessage, WebhookEndpoint

STATUS_LABELS = {"En cola": "info", "Enviado": "success", "Omitido": "warning", "Abandonado": "danger"}


class WebhookForm(forms.ModelForm):
    events = forms.MultipleChoiceField(
        label="Sucesos",
        choices=WebhookEndpoint.Event.choices,
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
    )

    class Meta:
        model = WebhookEndpoint
        fields = ("name", "url", "events", "active")

    def clean_url(self) -> str:
        url = cast(str, self.cleaned_data["url"])
        try:
            check_url(url)
        except NotSentError as refused:
            raise forms.ValidationError(refused.message, code=refused.code) from refused
        return url


@admin.register(WebhookEndpoint)
class WebhookEndpointAdmin(ModelAdmin):
    """The secret is told once, when it is made; whoever lost it asks for a new one."""

    policy_action = "admin.users"
    form = WebhookForm
    list_display = ("name", "url", "active")
    search_fields = ("name", "url")
    ordering = ("name",)
    fields = ("name", "url", "events", "active")
    actions = ("renew_secret",)

    def save_model(
        self, request: HttpRequest, obj: WebhookEndpoint, form: forms.ModelForm, change: bool
    ) -> None:
        secret = None if change else new_secret(obj)
        super().save_model(request, obj, form, change)
        if secret is not None:
            self._tell(request, obj, secret)

    @admin.action(description="Cambiar el secreto: el anterior deja de servir", permissions=["change"])
    def renew_secret(self, request: HttpRequest, queryset: QuerySet) -> None:
        for endpoint in queryset:
            secret = new_secret(endpoint)
            endpoint.save(update_fields=["secret"])
            self._tell(request, endpoint, secret)

    def _tell(self, request: HttpRequest, endpoint: WebhookEndpoint, secret: str) -> None:
        told = f"Secreto de {endpoint}: {secret} Cópielo ahora: no se vuelve a mostrar."
        self.message_user(request, told, messages.WARNING)


@admin.register(OutboxMessage)
class OutboxMessageAdmin(ReadOnlyAdmin):
    policy_action = "admin.users"
    list_display = (
        "id",
        "medium",
        "event",
        "work_order_id",
        "to",
        "state",
        "attempts",
        "due_at",
        "last_error",
    )
    list_filter = ("status", "medium", "endpoint")
    list_select_related = ("user", "endpoint")
    search_fields = ("event", "last_error")
    ordering = ("-id",)
    fields = (
        ("medium", "event", "event_id"),
        ("work_order_id", "to", "payload"),
        ("status", "attempts", "last_error"),
        ("created_at", "due_at", "ended_at"),
    )
    readonly_fields = ("work_order_id", "to")
    actions = ("replay",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    @admin.display(description="para")
    def to(self, message: OutboxMessage) -> str:
        return str(message.endpoint or message.user)

    @admin.display(description="OT")
    def work_order_id(self, message: OutboxMessage) -> int:
        return message.work_order_id

    @display(description="estado", ordering="status", label=STATUS_LABELS)
    def state(self, message: OutboxMessage) -> str:
        return message.get_status_display()

    @admin.action(description="Enviar de nuevo", permissions=["view"])
    def replay(self, request: HttpRequest, queryset: QuerySet) -> None:
        count = send_again(queryset)
        self.message_user(request, f"Vuelven a la cola: {count}.", messages.SUCCESS)
