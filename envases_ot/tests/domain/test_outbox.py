"""The outbox with real rows: written with what it tells, sent once, in order, tried again, given up."""

import json
from collections.abc import Iterator
from datetime import timedelta
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from django.core import mail
from django.db import transaction
from django.utils import timezone
from pytest_django import Settings

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.outbox import mails
from envases_ot.domain.outbox.addresses import check_url
from envases_ot.domain.outbox.queue import WAITS, deliver_next, remove_old, send_again
from envases_ot.domain.outbox.webhooks import new_secret, signature
from envases_ot.domain.workflow.telling import tell
from envases_ot.errors import NotSentError
from envases_ot.models import (
    MailPreference,
    Management,
    Notification,
    OutboxMessage,
    User,
    WebhookEndpoint,
    WorkOrder,
)
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

Status, Mode, Event = OutboxMessage.Status, MailPreference.Mode, WebhookEndpoint.Event


@pytest.fixture(autouse=True)
def outside(settings: Settings) -> None:
    settings.MAIL_ON = True
    settings.WEBHOOKS_INSIDE = True
    settings.SITE_URL = "https://ot.example"
    settings.DEFAULT_FROM_EMAIL = "OT <ot@inveb.example>"


@pytest.fixture
def rosa() -> User:
    return UserFactory.create(nombre="Rosa", apellido="Díaz", email="rosa@inveb.example", rol=Rol.INGENIERO)


@pytest.fixture
def ot() -> WorkOrder:
    return WorkOrderFactory.create()


class Hearer:
    """A system that hears; `answers` are the statuses it gives, the last one for ever."""

    def __init__(self) -> None:
        self.heard: list[tuple[Message, bytes]] = []
        self.answers = [204]
        hearer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                hearer.heard.append((self.headers, body))
                self.send_response(hearer.answers.pop(0) if len(hearer.answers) > 1 else hearer.answers[0])
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/ot?de=inveb"


@pytest.fixture
def hearer() -> Iterator[Hearer]:
    hearer = Hearer()
    thread = Thread(target=hearer.server.serve_forever, daemon=True)
    thread.start()
    yield hearer
    hearer.server.shutdown()
    hearer.server.server_close()
    thread.join()


def endpoint_to(url: str, *events: Event) -> tuple[WebhookEndpoint, str]:
    endpoint = WebhookEndpoint(name=url[:80], url=url, events=list(events or Event))
    secret = new_secret(endpoint)
    endpoint.save()
    return endpoint, secret


def move(ot: WorkOrder, to: State = State.PROCESO_DISENO_ESTRUCTURAL) -> Management:
    return Management.objects.create(
        work_order=ot,
        management_type=GestionType.CAMBIO_ESTADO,
        user=ot.creador,
        from_state_id=ot.state_id,
        area_id=Area.VENTAS,
        state_id=to,
        to_area_id=Area.DESARROLLO,
    )


def deliver_all() -> list[OutboxMessage]:
    return list(iter(deliver_next, None))


def outcomes() -> list[tuple[str, int, str]]:
    rows = OutboxMessage.objects.order_by("pk")
    return [(row.status, row.attempts, row.last_error) for row in rows]


def let_time_pass() -> None:
    OutboxMessage.objects.filter(status=Status.QUEUED).update(due_at=timezone.now())


def test_a_notice_leaves_as_a_mail(rosa: User, ot: WorkOrder) -> None:
    tell([rosa.pk], ot, "Regreso a Venta", by=ot.creador, detail="Falta el plano.")

    deliver_all()

    (sent,) = mail.outbox
    assert outcomes() == [("enviado", 1, "")]
    assert (sent.to, sent.subject) == (["rosa@inveb.example"], f"OT {ot.pk}: Regreso a Venta")
    assert sent.body == (
        f"Hola, Rosa:\n\nOT {ot.pk} · Regreso a Venta · de {ot.creador}\nFalta el plano.\n"
        f"https://ot.example/admin/envases_ot/workorder/{ot.pk}/change/\n\n"
        "Para recibir uno al día, o ninguno: https://ot.example/admin/avisos/\n"
    )
    assert sent.extra_headers["Message-ID"] == f"<{OutboxMessage.objects.get().event_id}@inveb.example>"


def test_nothing_is_queued_when_the_transaction_is_undone(rosa: User, ot: WorkOrder) -> None:
    endpoint_to("https://sap.example")
    with transaction.atomic():
        tell([rosa.pk], ot, "Consulta", by=ot.creador)
        move(ot)
        assert OutboxMessage.objects.count() == 2
        transaction.set_rollback(True)

    assert (OutboxMessage.objects.count(), deliver_all(), mail.outbox) == (0, [], [])


def test_who_wants_no_mail_or_has_none_gets_none(rosa: User, ot: WorkOrder) -> None:
    MailPreference.objects.create(user=rosa, mode=Mode.NONE)
    nobody, gone = UserFactory.create(email=""), UserFactory.create(email="x@inveb.example", is_active=False)

    tell([rosa.pk, nobody.pk, gone.pk], ot, "Consulta", by=ot.creador)

    assert (OutboxMessage.objects.count(), Notification.objects.count()) == (0, 3)


def test_a_day_of_notices_leaves_as_one_mail_at_eight_without_what_was_read(
    rosa: User, ot: WorkOrder
) -> None:
    MailPreference.objects.create(user=rosa, mode=Mode.DAILY)
    for motive in ("Consulta", "Terminada", "Entregada"):
        tell([rosa.pk], ot, motive, by=ot.creador)
    Notification.objects.filter(motive="Terminada").update(read_at=timezone.now())
    (due,) = {timezone.localtime(row.due_at) for row in OutboxMessage.objects.all()}
    assert deliver_all() == []
    let_time_pass()

    deliver_all()

    (sent,) = mail.outbox
    now = timezone.now()
    assert (due.hour, due.minute, now < due < now + timedelta(hours=25)) == (8, 0, True)
    assert sent.subject == "2 avisos de sus OT"
    assert ("Consulta" in sent.body, "Terminada" in sent.body, "Entregada" in sent.body) == (
        True,
        False,
        True,
    )
    assert outcomes() == [("enviado", 1, "")] * 3


def test_who_no_longer_sees_the_ot_is_not_written_to(rosa: User, ot: WorkOrder) -> None:
    tell([rosa.pk], ot, "Consulta", by=ot.creador)
    User.objects.filter(pk=rosa.pk).update(rol=Rol.VENDEDOR_EXTERNO)

    deliver_all()

    assert (mail.outbox, outcomes()) == ([], [("omitido", 1, "Ya se leyó, o la persona ya no ve la OT.")])


def test_without_a_mail_server_mails_are_left_out_and_say_so(
    rosa: User, ot: WorkOrder, settings: Settings
) -> None:
    settings.MAIL_ON = False
    tell([rosa.pk], ot, "Consulta", by=ot.creador)

    deliver_all()

    assert (mail.outbox, outcomes()) == ([], [("omitido", 1, "No hay servidor de correo: defina EMAIL_URL.")])


def test_a_mail_is_tried_again_later_each_time_and_given_up_at_last(
    rosa: User, ot: WorkOrder, settings: Settings
) -> None:
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1, "timeout": 2},
        }
    }
    tell([rosa.pk], ot, "Consulta", by=ot.creador)
    waits = []
    for _ in WAITS:
        deliver_next()
        row = OutboxMessage.objects.get()
        waits.append((row.status, round((row.due_at - timezone.now()) / timedelta(minutes=1))))
        assert deliver_next() is None
        let_time_pass()
    deliver_next()

    why = "El servidor de correo no lo recibió: [Errno 111] Connection refused"
    assert waits == [("en_cola", round(wait / timedelta(minutes=1))) for wait in WAITS]
    assert outcomes() == [("abandonado", len(WAITS) + 1, why)]


def test_a_bug_in_one_message_does_not_stop_the_others(
    rosa: User, ot: WorkOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell([rosa.pk], ot, "Consulta", by=ot.creador)
    with monkeypatch.context() as broken:
        broken.setattr(mails, "_subject", lambda _notices: 1 / 0)
        deliver_next()
    tell([rosa.pk], ot, "Terminada", by=ot.creador)

    deliver_all()

    assert [sent.subject for sent in mail.outbox] == [f"OT {ot.pk}: Terminada"]
    assert outcomes() == [
        ("en_cola", 1, "Falló por un error del sistema; quedó anotado en el registro."),
        ("enviado", 1, ""),
    ]


def test_an_event_arrives_signed(ot: WorkOrder, hearer: Hearer) -> None:
    _, secret = endpoint_to(hearer.url)
    gestion = move(ot)

    deliver_all()

    ((headers, body),) = hearer.heard
    message = OutboxMessage.objects.get()
    told = json.loads(body)
    at = int(headers["X-Inveb-Signature"].partition(",")[0].removeprefix("t="))
    assert headers["X-Inveb-Signature"] == signature(secret.encode(), body, at=at)
    assert abs(at - timezone.now().timestamp()) < 60
    assert (headers["X-Inveb-Event"], headers["X-Inveb-Delivery"]) == (
        "work_order.created",
        str(message.event_id),
    )
    assert told["data"].pop("at")
    assert told == {
        "id": str(message.event_id),
        "event": "work_order.created",
        "data": {
            "gestion_id": gestion.pk,
            "work_order_id": ot.pk,
            "management_type": 1,
            "user_id": ot.creador_id,
            "from_state_id": 1,
            "from_area_id": 1,
            "state_id": 2,
            "area_id": 2,
        },
    }
    assert outcomes() == [("enviado", 1, "")]


def test_a_system_hears_of_the_events_that_it_asked_for(ot: WorkOrder) -> None:
    wanted, _ = endpoint_to("https://sap.example", Event.MOVED)
    sleeping, _ = endpoint_to("https://erp.example")
    WebhookEndpoint.objects.filter(pk=sleeping.pk).update(active=False)
    for _ in range(2):
        move(ot)
    Management.objects.create(
        work_order=ot, management_type=GestionType.CONSULTA, user=ot.creador, from_state_id=1, area_id=1
    )

    rows = OutboxMessage.objects.values_list("endpoint_id", "event")

    assert list(rows) == [(wanted.pk, "work_order.moved")]


def test_a_later_event_of_an_ot_waits_for_the_earlier(ot: WorkOrder, hearer: Hearer) -> None:
    endpoint_to(hearer.url)
    hearer.answers = [500, 204]
    other = WorkOrderFactory.create()
    for one in (ot, ot, other):
        move(one)
    first, second, third = OutboxMessage.objects.order_by("pk")

    assert [message.pk for message in deliver_all()] == [first.pk, third.pk]
    assert outcomes() == [
        ("en_cola", 1, "El sistema respondió 500."),
        ("en_cola", 0, ""),
        ("enviado", 1, ""),
    ]
    let_time_pass()
    assert [message.pk for message in deliver_all()] == [first.pk, second.pk]
    assert [row[0] for row in outcomes()] == ["enviado"] * 3
    assert [json.loads(body)["data"]["work_order_id"] for _, body in hearer.heard] == [
        ot.pk, other.pk, ot.pk, ot.pk
    ]  # fmt: skip


def test_a_redirection_is_not_followed(ot: WorkOrder, hearer: Hearer) -> None:
    endpoint_to(hearer.url)
    hearer.answers = [302]
    move(ot)

    deliver_all()

    assert (len(hearer.heard), outcomes()) == (1, [("en_cola", 1, "El sistema respondió 302.")])


def test_what_was_given_up_is_sent_again_when_asked(ot: WorkOrder, hearer: Hearer) -> None:
    endpoint_to(hearer.url)
    move(ot)
    OutboxMessage.objects.update(status=Status.GIVEN_UP, attempts=7, ended_at=timezone.now())
    identifier = OutboxMessage.objects.get().event_id

    count = send_again(OutboxMessage.objects.all())
    deliver_all()

    assert (count, outcomes()) == (1, [("enviado", 1, "")])
    assert [headers["X-Inveb-Delivery"] for headers, _ in hearer.heard] == [str(identifier)]


def test_what_ended_long_ago_is_forgotten(ot: WorkOrder) -> None:
    endpoint_to("https://sap.example")
    for _ in range(2):
        move(ot)
    first = OutboxMessage.objects.order_by("pk")[0]
    OutboxMessage.objects.filter(pk=first.pk).update(
        status=Status.SENT, ended_at=timezone.now() - timedelta(days=91)
    )

    assert remove_old() == 1
    assert first.pk not in OutboxMessage.objects.values_list("pk", flat=True)
    assert OutboxMessage.objects.count() == 1


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://8.8.8.8/", "NOT_HTTPS"),
        ("ftp://8.8.8.8/", "NOT_HTTPS"),
        ("https://a:b@8.8.8.8/", "WITH_PASSWORD"),
        ("https://127.0.0.1/", "PRIVATE_ADDRESS"),
        ("https://localhost/", "PRIVATE_ADDRESS"),
        ("https://10.1.2.3/", "PRIVATE_ADDRESS"),
        ("https://169.254.169.254/latest/", "PRIVATE_ADDRESS"),
        ("https://[::1]/", "PRIVATE_ADDRESS"),
        ("https://[::ffff:10.0.0.1]/", "PRIVATE_ADDRESS"),
        ("https://0.0.0.0/", "PRIVATE_ADDRESS"),
        ("https://8.8.8.8:99999/", "NO_ADDRESS"),
        ("https://no-existe.invalid/", "NO_ADDRESS"),
    ],
)
def test_addresses_inside_are_not_spoken_to(url: str, code: str, settings: Settings) -> None:
    settings.WEBHOOKS_INSIDE = False

    with pytest.raises(NotSentError) as refused:
        check_url(url)

    assert refused.value.code == code


def test_an_address_that_moved_inside_is_not_spoken_to(
    ot: WorkOrder, hearer: Hearer, settings: Settings
) -> None:
    endpoint_to(hearer.url.replace("http://", "https://"))
    settings.WEBHOOKS_INSIDE = False
    move(ot)

    deliver_all()

    assert (hearer.heard, outcomes()) == ([], [("en_cola", 1, "La dirección es de una red privada.")])
