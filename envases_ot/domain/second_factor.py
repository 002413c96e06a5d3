"""The second factor of those who turned it on: a code of an app (TOTP, RFC 6238), or a recovery code for a lost phone.

The rows and the arithmetic are allauth's. Decided here: a code counts once, whichever process sees it, and guesses run
out per person, wherever they come from (axes counts them per address as well).
"""

from datetime import timedelta
from enum import Enum, auto
from time import time
from typing import Any

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from allauth.mfa.utils import decrypt, encrypt
from cryptography.fernet import InvalidToken
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from knox.models import AuthToken

from envases_ot.choices import Rol
from envases_ot.domain.permissions import acting_rol
from envases_ot.errors import DomainError, NotAllowedError
from envases_ot.models import SecondFactor, User

STEP_SECONDS = 30
STEPS_OFF = 1
"""Half minutes that the clock of a phone may be off, either way."""
GUESSES = 10
"""Wrong codes that a person may give within `WINDOW`; then no code counts until the oldest is forgotten."""
WINDOW = timedelta(hours=1)

WRONG_MESSAGE = (
    "El código no es válido o ya se usó: espere el siguiente de su aplicación, o use uno de recuperación."
)
BLOCKED_MESSAGE = (
    "Demasiados códigos equivocados: espere una hora, o pida a un súper administrador que lo quite."
)
UNREADABLE_MESSAGE = "Su segundo factor no se puede leer: pida a un súper administrador que lo quite."


class _Verdict(Enum):
    COUNTS = auto()
    WRONG = auto()
    BLOCKED = auto()
    UNREADABLE = auto()


REFUSALS = {
    _Verdict.WRONG: ("codigo_invalido", WRONG_MESSAGE),
    _Verdict.BLOCKED: ("codigo_bloqueado", BLOCKED_MESSAGE),
    _Verdict.UNREADABLE: ("codigo_ilegible", UNREADABLE_MESSAGE),
}


def has_second_factor(user: User) -> bool:
    """Whether no door opens to the person's password alone; one query."""
    return bool(_of(user).filter(type=SecondFactor.Type.TOTP).exists())


def check_code(user: User, code: str) -> None:
    """Let pass whose code counts; it counts no second time. A wrong one is remembered, though it is refused.

    Raises:
        NotAllowedError: codigo_invalido, codigo_bloqueado, codigo_ilegible.
    """
    verdict = _judge(user, _plain(code))
    if verdict is not _Verdict.COUNTS:
        name, message = REFUSALS[verdict]
        raise NotAllowedError(message, code=name)


@transaction.atomic
def _judge(user: User, code: str) -> _Verdict:
    """Not raising: what was remembered of a wrong code must stay. The row is locked, so a code counts in one place."""
    row = _of(user).select_for_update().filter(type=SecondFactor.Type.TOTP).first()
    if row is None:  # turned off a moment ago
        return _Verdict.WRONG
    recent = [moment for moment in row.data["failed"] if moment > time() - WINDOW.total_seconds()]
    if len(recent) >= GUESSES:
        return _Verdict.BLOCKED
    try:
        step = _step_of(code, secret=decrypt(row.data["secret"]), after=row.data["step"])
        counts = step is not None or _is_recovery_code(user, code)
    except InvalidToken:
        return _Verdict.UNREADABLE
    row.data["failed"] = [] if counts else [*recent, time()]
    if step is not None:
        row.data["step"] = step
    if counts:
        row.last_used_at = timezone.now()
    row.save(update_fields=("data", "last_used_at"))
    return _Verdict.COUNTS if counts else _Verdict.WRONG


def _step_of(code: str, *, secret: str, after: int) -> int | None:
    """The half minute (since 1970) whose code it is, of those that still count; None when it is of none."""
    now = int(time() // STEP_SECONDS)
    for step in range(now - STEPS_OFF, now + STEPS_OFF + 1):
        if step > after and constant_time_compare(code, format_hotp_value(hotp_value(secret, step))):
            return step
    return None


def _is_recovery_code(user: User, code: str) -> bool:
    row = _of(user).filter(type=SecondFactor.Type.RECOVERY_CODES).first()
    return row is not None and bool(row.wrap().validate_code(code))


def new_secret() -> str:
    """A key for an app, in base32, as people may type it."""
    return str(generate_totp_secret())


@transaction.atomic
def turn_on(user: User, *, secret: str, code: str) -> list[str]:
    """Ask this person for a code from now on; API tokens that were given for a password alone end.

    Args:
        secret: the key that the app was given.
        code: proof that the app has it.
    Returns:
        The recovery codes, which are shown this once.
    Raises:
        DomainError: segundo_factor_activo.
        NotAllowedError: codigo_invalido.
    """
    User.objects.select_for_update().get(pk=user.pk)
    if has_second_factor(user):
        raise DomainError("Ya tiene un segundo factor activo.", code="segundo_factor_activo")
    step = _step_of(_plain(code), secret=secret, after=0)
    if step is None:
        raise NotAllowedError(WRONG_MESSAGE, code="codigo_invalido")
    data = {"secret": encrypt(secret), "step": step, "failed": []}
    SecondFactor.objects.create(user=user, type=SecondFactor.Type.TOTP, data=data)
    AuthToken.objects.filter(user=user).delete()
    return _fresh_recovery_codes(user)


@transaction.atomic
def new_recovery_codes(user: User) -> list[str]:
    """Ten new ones; the old ones end.

    Raises:
        DomainError: segundo_factor_inactivo.
    """
    User.objects.select_for_update().get(pk=user.pk)
    if not has_second_factor(user):
        raise DomainError("No tiene un segundo factor activo.", code="segundo_factor_inactivo")
    return _fresh_recovery_codes(user)


def _fresh_recovery_codes(user: User) -> list[str]:
    _of(user).filter(type=SecondFactor.Type.RECOVERY_CODES).delete()
    return list(RecoveryCodes.activate(user).get_unused_codes())


def recovery_codes_left(user: User) -> int:
    row = _of(user).filter(type=SecondFactor.Type.RECOVERY_CODES).first()
    return 0 if row is None else len(row.wrap().get_unused_codes())


@transaction.atomic
def turn_off(user: User) -> None:
    """From now on the password is enough; the event rows say who did it."""
    _of(user).delete()


def may_take_off(by: User, user: User) -> bool:
    """Whether somebody who lost phone and recovery codes may be helped by this person: never by themselves."""
    return by.is_active and acting_rol(by) == Rol.SUPER_ADMINISTRADOR and by.pk != user.pk


def take_off(user: User, *, by: User) -> None:
    """Turn off the second factor of somebody else.

    Raises:
        NotAllowedError: NOT_ALLOWED.
    """
    if not may_take_off(by, user):
        message = "Solo un súper administrador quita el segundo factor de otra persona."
        raise NotAllowedError(message, code="NOT_ALLOWED")
    turn_off(user)


def _of(user: User) -> Any:
    return SecondFactor.objects.filter(user_id=user.pk)


def _plain(code: str) -> str:
    """What was typed, without the blanks and hyphens of its groups."""
    return "".join(letter for letter in code if letter.isascii() and letter.isdigit())
