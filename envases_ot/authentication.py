"""Sign-in by user name, RUT or e-mail."""

from contextlib import suppress
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest

from envases_ot.models import User
from envases_ot.models.users import normalize_rut


class RutOrEmailBackend(ModelBackend):
    """The stock password check, for a user found by any of the three names."""

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        if not username or password is None:
            return None
        user = _find(username.strip())
        if user is None:
            User().set_password(password)  # same time spent as for a known name: names must not leak
            return None
        return user if user.check_password(password) and self.user_can_authenticate(user) else None


def _find(name: str) -> User | None:
    where = Q(username__iexact=name) | (Q(email__iexact=name) & ~Q(email=""))
    with suppress(ValidationError):  # what is no RUT is a user name or an e-mail
        where |= Q(rut=normalize_rut(name))
    return User.objects.filter(where).first()
