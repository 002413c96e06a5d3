"""The outbox worked off: one message at a time, each OT's events to a system in their order, tried again later.

A message stays locked while it is being sent and is marked in the same transaction: of several workers one has it, and
one whose worker dies is free again at once. It may then arrive twice, which its identifier tells, but never not at all.
"""

import logging
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from envases_ot.domain.outbox.mails import send_mail_of
from envases_ot.domain.outbox.webhooks import send_event
from envases_ot.errors import NotSentError
from envases_ot.models import OutboxMessage
from envases_ot.models.outbox import ERROR_MAX

WAITS: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 4 * 60, 12 * 60))
"""Before each new try; after the last one it is given up."""
BROKEN: Final = "Falló por un error del sistema; quedó anotado en el registro."
KEPT: Final = timedelta(days=90)
"""How long what has ended can be looked at."""

Status = OutboxMessage.Status
log = logging.getLogger(__name__)


def deliver_next() -> OutboxMessage | None:
    """Send what has been due longest; None when nothing is."""
    with transaction.atomic():
        message = _due(timezone.now()).first()
        if message is None:
            return None
        group = _with_its_day(message)
        try:
            with transaction.atomic():
                status, why = send_event(message) if message.endpoint_id else send_mail_of(group)
        except NotSentError as error:
            _try_later(group, error.message)
        except Exception:  # whatever it is, it must not stand before all the others for ever
            log.exception("%s falló", message)
            _try_later(group, BROKEN)
        else:
            _end(group, status, why)
        return message


def _due(now: datetime) -> QuerySet[OutboxMessage]:
    """A later event of an OT waits for the earlier one, whether that is being sent or is to be tried again."""
    earlier = OutboxMessage.objects.filter(
        endpoint=OuterRef("endpoint"),
        work_order=OuterRef("work_order"),
        status=Status.QUEUED,
        pk__lt=OuterRef("pk"),
    )
    due = OutboxMessage.objects.filter(~Exists(earlier), status=Status.QUEUED, due_at__lte=now)
    return due.order_by("due_at", "pk").select_for_update(skip_locked=True)


def _with_its_day(message: OutboxMessage) -> list[OutboxMessage]:
    """The message, with the others that leave in the same daily mail."""
    if not message.is_digest:
        return [message]
    others = OutboxMessage.objects.filter(
        user=message.user_id, is_digest=True, status=Status.QUEUED, due_at__lte=timezone.now()
    )
    return list(others.order_by("pk").select_for_update(skip_locked=True))


def _try_later(group: list[OutboxMessage], why: str) -> None:
    attempts = group[0].attempts + 1
    log.warning("no salió %s (intento %s): %s", group[0], attempts, why)
    if attempts > len(WAITS):
        _end(group, Status.GIVEN_UP, why)
        return
    due_at = timezone.now() + WAITS[attempts - 1]
    _of(group).update(attempts=attempts, due_at=due_at, last_error=why[:ERROR_MAX])


def _end(group: list[OutboxMessage], status: Status, why: str) -> None:
    attempts = group[0].attempts + 1
    _of(group).update(status=status, attempts=attempts, last_error=why[:ERROR_MAX], ended_at=timezone.now())


def _of(group: list[OutboxMessage]) -> QuerySet[OutboxMessage]:
    return OutboxMessage.objects.filter(pk__in=[message.pk for message in group])


def send_again(messages: QuerySet[OutboxMessage]) -> int:
    """Put what has ended back into the outbox, as if it had never been tried; how many they are."""
    ended = messages.exclude(status=Status.QUEUED)
    return ended.update(status=Status.QUEUED, attempts=0, last_error="", due_at=timezone.now(), ended_at=None)


def remove_old() -> int:
    """Forget what ended long ago; how many they were."""
    old = OutboxMessage.objects.filter(ended_at__lt=timezone.now() - KEPT)
    return old.delete()[0]
