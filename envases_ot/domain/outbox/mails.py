"""Notices as mails: one, or those of a day together; to whom may still see their OTs."""

from collections.abc import Sequence
from smtplib import SMTPAuthenticationError, SMTPException, SMTPRecipientsRefused
from typing import cast

from django.conf import settings
from django.core.mail import EmailMessage

from envases_ot.domain.permissions import visible_ots
from envases_ot.errors import NotSentError
from envases_ot.models import Notification, OutboxMessage, User

Status = OutboxMessage.Status
type Outcome = tuple[OutboxMessage.Status, str]


def send_mail_of(messages: Sequence[OutboxMessage]) -> Outcome:
    """Send the notices of one person in one mail: how it ended, and why where it was not needed.

    Raises:
        NotSentError: NOT_SENT, the mail server did not take it.
    """
    user = cast(User, messages[0].user)
    if not settings.MAIL_ON:
        return Status.SKIPPED, "No hay servidor de correo: defina EMAIL_URL."
    if not (user.is_active and user.email):
        return Status.SKIPPED, "La persona ya no está activa o no tiene correo."
    notices = _still_of_use(messages, user)
    if not notices:
        return Status.SKIPPED, "Ya se leyó, o la persona ya no ve la OT."
    headers = {"Message-ID": _message_id(messages[0]), "Auto-Submitted": "auto-generated"}
    mail = EmailMessage(
        subject=_subject(notices), body=_body(notices, user), to=[user.email], headers=headers
    )
    try:
        mail.send()
    except (SMTPException, OSError) as error:
        raise NotSentError(_in_words(error), code="NOT_SENT") from error
    return Status.SENT, ""


def _still_of_use(messages: Sequence[OutboxMessage], user: User) -> list[Notification]:
    """Oldest first; of a day's mail, what was not read meanwhile."""
    notices = Notification.objects.filter(
        pk__in=[message.notification_id for message in messages], work_order__in=visible_ots(user)
    )
    if messages[0].is_digest:
        notices = notices.filter(read_at__isnull=True)
    return list(notices.select_related("by").order_by("pk"))


def _subject(notices: Sequence[Notification]) -> str:
    if len(notices) == 1:
        return f"OT {notices[0].work_order_id}: {notices[0].motive}"
    return f"{len(notices)} avisos de sus OT"


def _body(notices: Sequence[Notification], user: User) -> str:
    site = settings.SITE_URL
    paragraphs = [
        f"OT {notice.work_order_id} · {notice.motive} · de {notice.by}\n"
        + (f"{notice.detail}\n" if notice.detail else "")
        + f"{site}/admin/envases_ot/workorder/{notice.work_order_id}/change/"
        for notice in notices
    ]
    end = f"Para recibir uno al día, o ninguno: {site}/admin/avisos/"
    return "\n\n".join([f"Hola, {user.nombre}:", *paragraphs, end]) + "\n"


def _message_id(message: OutboxMessage) -> str:
    """The same at each try: a mail server that has it already may see so."""
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip(" >") or "localhost"
    return f"<{message.event_id}@{domain}>"


def _in_words(error: Exception) -> str:
    if isinstance(error, SMTPAuthenticationError):
        return "El servidor de correo no acepta el usuario o la clave de EMAIL_URL."
    if isinstance(error, SMTPRecipientsRefused):
        return "El servidor de correo no acepta esa dirección."
    if isinstance(error, TimeoutError):
        return "El servidor de correo no respondió a tiempo."
    return f"El servidor de correo no lo recibió: {error}"
