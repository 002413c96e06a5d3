"""Webhooks, the outbox and everybody's own wish, by the pages of the admin."""

import re

import pytest
from django.test import Client as Browser
from django.utils import timezone
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.domain.kept_secrets import keys_for
from envases_ot.domain.outbox.webhooks import PURPOSE
from envases_ot.models import MailPreference, OutboxMessage, User, WebhookEndpoint
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

WEBHOOKS, OUTBOX = "/admin/envases_ot/webhookendpoint/", "/admin/envases_ot/outboxmessage/"
SENT = {"name": "SAP", "url": "https://8.8.8.8/ot", "events": ["work_order.moved"], "active": "on"}


def browser_of(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


@pytest.fixture(autouse=True)
def outside(settings: Settings) -> None:
    settings.WEBHOOKS_INSIDE = False


@pytest.fixture
def admin() -> Browser:
    return browser_of(SuperuserFactory.create())


def test_a_new_webhook_tells_its_secret_once_and_keeps_it_encrypted(admin: Browser) -> None:
    listed = admin.post(f"{WEBHOOKS}add/", SENT, follow=True)

    endpoint = WebhookEndpoint.objects.get()
    secret = keys_for(PURPOSE).decrypt(endpoint.secret.encode()).decode()
    assert (endpoint.events, len(secret)) == (["work_order.moved"], 43)
    assert re.findall(r"Secreto de SAP: (\S+)", listed.content.decode()) == [secret]
    assert secret not in admin.get(f"{WEBHOOKS}{endpoint.pk}/change/").content.decode()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://8.8.8.8/ot", "La dirección debe comenzar con https://"),
        ("https://127.0.0.1/ot", "La dirección es de una red privada."),
    ],
)
def test_a_webhook_of_inside_is_refused(admin: Browser, url: str, message: str) -> None:
    page = admin.post(f"{WEBHOOKS}add/", {**SENT, "url": url})

    assert page.context["adminform"].form.errors == {"url": [message]}
    assert WebhookEndpoint.objects.count() == 0


def test_a_message_that_was_given_up_is_sent_again_from_its_list(admin: Browser) -> None:
    endpoint = WebhookEndpoint.objects.create(name="SAP", url="https://8.8.8.8/", secret="x", events=[])
    now = timezone.now()
    message = OutboxMessage.objects.create(
        medium="webhook", event="work_order.moved", event_id="9f1f8a4e-5c2a-4a53-9f3c-0d8a1c2b3d4e",
        endpoint=endpoint, work_order=WorkOrderFactory.create(), created_at=now, due_at=now, ended_at=now,
        status="abandonado", attempts=7, last_error="El sistema respondió 500.",
    )  # fmt: skip

    admin.post(OUTBOX, {"action": "replay", "_selected_action": [message.pk]})

    message.refresh_from_db()
    assert (message.status, message.attempts, message.last_error, message.ended_at) == (
        "en_cola",
        0,
        "",
        None,
    )


def test_everybody_says_how_their_mail_comes() -> None:
    user = UserFactory.create(rol=Rol.VENDEDOR)

    kept = browser_of(user).post("/admin/avisos/", {"mode": "diario"})
    refused = browser_of(user).post("/admin/avisos/", {"mode": "nunca"})

    assert (kept.status_code, refused.status_code) == (302, 200)
    assert list(MailPreference.objects.values_list("user_id", "mode")) == [(user.pk, "diario")]
