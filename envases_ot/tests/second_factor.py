"""People with a second factor, and the app on their phone."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from envases_ot.domain import second_factor
from envases_ot.models import User

PASSWORD = "cereza-de-exportacion"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
HALF_MINUTE = 30


class Clock:
    """What the product takes for the time, in seconds since 1970; it stands still until a test lets it pass."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@dataclass
class Phone:
    """The app of one person, which shows another code each half minute."""

    clock: Clock
    secret: str = SECRET
    recovery_codes: list[str] = field(default_factory=list)

    def code(self, *, half_minutes: int = 0) -> str:
        step = int(self.clock.now // HALF_MINUTE) + half_minutes
        return format_hotp_value(hotp_value(self.secret, step))

    def next_code(self) -> str:
        """A code that nobody has used yet."""
        self.clock.wait(HALF_MINUTE)
        return self.code()

    def wrong_codes(self) -> Iterator[str]:
        """Six digits that count neither now nor half a minute off."""
        right = {self.code(half_minutes=off) for off in range(-2, 3)}
        return (f"{number:06}" for number in range(1_000_000) if f"{number:06}" not in right)


def with_phone(user: User, clock: Clock) -> Phone:
    """The user with a password and a second factor on."""
    user.set_password(PASSWORD)
    user.save()
    phone = Phone(clock)
    phone.recovery_codes = second_factor.turn_on(user, secret=SECRET, code=phone.code())
    return phone


def clock_of(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The time by which the product judges codes."""
    clock = Clock()
    monkeypatch.setattr(second_factor, "time", clock)
    return clock
